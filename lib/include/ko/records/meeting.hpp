// SPDX-License-Identifier: MIT
/// The meeting: who was there, what was on the agenda, what came of it.
#pragma once

#include "ko/records/decision.hpp"
#include "ko/records/election.hpp"
#include "ko/records/organisation.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view meeting_statuses[] = {"planned", "called", "held", "cancelled"};
inline constexpr std::string_view meeting_forms[] = {"physical", "remote", "hybrid", "written"};
inline constexpr std::string_view point_kinds[] = {"report",      "discussion", "decision", "action",
                                                   "information", "question",   "answer"};
inline constexpr std::string_view proposal_kinds[] = {"recommendation", "motion",     "amendment",
                                                      "alternative",    "additional", "referral"};
inline constexpr std::string_view item_types[] = {"matter",   "report",   "question",    "interpellation",
                                                  "election", "approval", "information", "delegated"};
inline constexpr std::string_view item_statuses[] = {"dealt_with", "postponed", "withdrawn", "not_reached"};
inline constexpr std::string_view recusal_outcomes[] = {"disqualified", "eligible"};
inline constexpr std::string_view minutes_statuses[] = {"draft", "approved"};

inline constexpr auto called_fields = entry_fields({
    {"on", value(Value::date), "when the notice went out", {}, "innkalling, notice"},
    {"by", reference(person_or_organisation), "who called it"},
    {"how", value(Value::text), "how: by letter, e-mail, the body's web page …"},
    {"approved",
     value(Value::flag),
     "true: the meeting approved the notice",
     {},
     "godkjenning av innkalling"},
});
inline constexpr Type called_type = {.name = "called",
                                     .meaning = "the notice of a meeting: {on, by}",
                                     .fields = called_fields,
                                     .shorthand = "on"};

inline constexpr auto agenda_approval_fields = entry_fields({
    {"approved", value(Value::flag), "true: the meeting approved it, with the changes if there are any"},
    {"changes", one_or_list(value(Value::localized)), "what was put on, taken off or moved"},
    {"vote", entry(vote_type), "the vote by which it was approved"},
});
inline constexpr Type agenda_approval_type = {.name = "agenda_approval",
                                              .meaning = "that the meeting approved its agenda",
                                              .fields = agenda_approval_fields,
                                              .shorthand = "approved"};

inline constexpr auto presence_fields = entry_fields({
    {"person", reference(Kind::person), "who was there", "OParl Meeting.participant"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"for", reference(Kind::organisation), "the organisation represented"},
    {"role", open_choice(roles), "the role in this meeting"},
    {"group", value(Value::localized), "the heading the minutes list the person under"},
    {"arrived", value(Value::clock), "when the person came, if after the start", {}, "ankom"},
    {"left", value(Value::clock), "when the person left, if before the end", {}, "forlot møtet, permisjon"},
    {"instead_of",
     reference(Kind::person),
     "the absent person this one stands in for",
     {},
     "vara, varamedlem, deputy"},
    {"remote", value(Value::flag), "true: took part from elsewhere", {}, "fjernmøte, remote meeting"},
    {"voting",
     choice(voting_rights),
     "whether the person votes in this meeting",
     {},
     "stemmerett, voting right"},
});
inline constexpr Type presence_type = {.name = "presence",
                                       .meaning = "somebody who was there",
                                       .fields = presence_fields,
                                       .shorthand = "person"};

inline constexpr auto substitute_fields = entry_fields({
    {"person", reference(Kind::person), "who takes the place"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"from", reference_or_item(Kind::meeting), "the meeting it begins with"},
    {"tentative", value(Value::flag), "true: expected, not settled"},
});
inline constexpr Type substitute_type = {.name = "substitute",
                                         .meaning = "who takes an absent person's place",
                                         .fields = substitute_fields,
                                         .shorthand = "person"};

inline constexpr auto absence_fields = entry_fields({
    {"person", reference(Kind::person), "who was not there", "OParl Meeting"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"for", reference(Kind::organisation), "the organisation represented"},
    {"role", open_choice(roles), "the role in this body"},
    {"group", value(Value::localized), "the heading the minutes list the person under"},
    {"reason", value(Value::text), "why, as far as it is public", {}, "forfallsgrunn, gyldig forfall"},
    {"substitute",
     entry(substitute_type),
     "who takes the place, now or later",
     {},
     "vara, varamedlem, substitute"},
});
inline constexpr Type absence_type = {.name = "absence",
                                      .meaning = "somebody who was expected and not there",
                                      .fields = absence_fields,
                                      .shorthand = "person"};

inline constexpr auto guest_fields = entry_fields({
    {"person", reference(Kind::person), "who came"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"for", reference(Kind::organisation), "the organisation represented"},
    {"role", value(Value::text), "in what capacity"},
    {"arrived", value(Value::clock), "when the guest came"},
    {"left", value(Value::clock), "when the guest left"},
});
inline constexpr Type guest_type = {.name = "guest",
                                    .meaning = "somebody there who is not of the body",
                                    .fields = guest_fields,
                                    .shorthand = "name"};

inline constexpr auto official_fields = entry_fields({
    {"person", reference(Kind::person), "who was there"},
    {"name", value(Value::text), "the name, where there is no record of the person"},
    {"title", value(Value::text), "the position held", {}, "stilling"},
    {"arrived", value(Value::clock), "when the official came"},
    {"left", value(Value::clock), "when the official left"},
});
inline constexpr Type official_type = {.name = "official",
                                       .meaning = "somebody there from the administration",
                                       .fields = official_fields,
                                       .shorthand = "name"};

inline constexpr std::string_view document_uses[] = {"sent_beforehand", "shown", "enclosed", "handed_out"};
inline constexpr auto meeting_document_fields = entry_fields({
    {"document", reference(Kind::document).required(), "the document"},
    {"use", set(choice(document_uses)),
     "how it came to the meeting: sent_beforehand, shown, enclosed, handed_out"},
});
inline constexpr Type meeting_document_type = {.name = "meeting_document",
                                               .meaning = "a document of a meeting or an item",
                                               .fields = meeting_document_fields,
                                               .shorthand = "document"};

inline constexpr auto point_fields = entry_fields({
    {"by", one_or_list(reference(person_or_organisation)), "who said or did it"},
    {"kind", choice(point_kinds), "what sort of point it is"},
    {"text", value(Value::localized).required(), "what was said"},
});
inline constexpr Type point_type = {.name = "point",
                                    .meaning = "one thing the minutes hold under an item",
                                    .fields = point_fields,
                                    .shorthand = "text"};

inline constexpr auto proposal_fields = entry_fields({
    {"id", value(Value::id), "its name within the item", "Popolo motion.id"},
    {"by", one_or_list(reference(person_or_organisation)), "who moved it", "Popolo motion.creator_id",
     "forslagsstiller, mover"},
    {"for", set(reference(Kind::organisation)), "the parties or organisations on whose behalf"},
    {"label", value(Value::text), "the number or the name the source gives it: 4, Tilleggsforslag 2"},
    {"text", value(Value::localized), "what is proposed; blank when the source does not print it",
     "Popolo motion.text", "forslag, motion"},
    {"points", list(value(Value::localized)), "the numbered points it consists of", {}, "forslagspunkt"},
    {"points_from", value(Value::integer), "the number of the first of its points; 1 unless stated"},
    {"kind", choice(proposal_kinds),
     "recommendation, motion, amendment, alternative, additional, or referral: to be sent to another body",
     "Popolo motion.classification",
     "innstilling, endringsforslag, tilleggsforslag, alternativt forslag, oversendelsesforslag"},
    {"amends", value(Value::text), "the id of the proposal it changes or adds to"},
    {"withdrawn", value(Value::flag), "true: taken back before the vote", {}, "trukket forslag"},
});
inline constexpr Type proposal_type = {.name = "proposal",
                                       .meaning = "something put to the vote",
                                       .fields = proposal_fields,
                                       .shorthand = "text"};

inline constexpr auto recusal_fields = entry_fields({
    {"person", reference(Kind::person).required(), "who stood down", {}, "inhabil, fratredelse"},
    {"reason", value(Value::text), "why", {}, "inhabilitet, habilitet, conflict of interest"},
    {"basis",
     value(Value::text),
     "the provision: forvaltningsloven section 6 …",
     {},
     "forvaltningsloven § 6, habilitetsregler"},
    {"instead", reference(Kind::person), "who took the seat for this item", {}, "vara, settemedlem"},
    {"outcome",
     choice(recusal_outcomes),
     "what the body found: disqualified unless stated; eligible stays in the seat",
     {},
     "habil, inhabil, habilitetsvurdering"},
    {"vote", entry(vote_type), "the vote by which the body decided it"},
    {"decided_by",
     reference(Kind::organisation),
     "the body that decided it, where that was another than the meeting's",
     {},
     "habilitetsvurdering, erklært inhabil"},
    {"raised_by",
     one_or_list(reference(person_or_organisation)),
     "who raised the question: the person, another member, the chair",
     {},
     "habilitetsinnsigelse"},
});
inline constexpr Type recusal_type = {.name = "recusal",
                                      .meaning = "somebody disqualified from an item",
                                      .fields = recusal_fields,
                                      .shorthand = "person"};

inline constexpr auto remark_fields = entry_fields({
    {"by", one_or_list(reference(person_or_organisation)), "whose remark it is"},
    {"for", set(reference(Kind::organisation)), "the parties on whose behalf"},
    {"text", value(Value::localized).required(), "the remark, as it was to be recorded"},
});
inline constexpr Type remark_type = {.name = "remark",
                                     .meaning = "a remark that somebody wanted recorded",
                                     .fields = remark_fields,
                                     .shorthand = "text"};

inline constexpr auto treatment_fields = entry_fields({
    {"body", reference(Kind::organisation), "the body that dealt with it"},
    {"on", value(Value::date), "when"},
    {"meeting", reference_or_item(Kind::meeting), "the meeting, or its agenda item"},
    {"item", value(Value::text), "the number it had there"},
    {"outcome", choice(outcomes), "what came of it there"},
    {"text", value(Value::localized), "what was decided or recommended there"},
});
inline constexpr Type treatment_type = {
    .name = "treatment", .meaning = "an earlier treatment of the same matter", .fields = treatment_fields};

inline constexpr auto closed_fields = entry_fields({
    {"basis", value(Value::text).required(), "the provision: kommuneloven section 11-5 …", {}, "hjemmel"},
    {"vote", entry(vote_type), "the vote by which the body closed it"},
    {"from", value(Value::clock), "when the doors were closed"},
    {"to", value(Value::clock), "when they were opened again"},
});
inline constexpr Type closed_type = {.name = "closed",
                                     .meaning = "that an item was dealt with behind closed doors",
                                     .fields = closed_fields,
                                     .shorthand = "basis"};

inline constexpr auto urgent_fields = entry_fields({
    {"accepted", value(Value::text).required(), "how it was accepted: unanimously, by a vote …"},
    {"vote", entry(vote_type), "the vote by which it was accepted"},
});
inline constexpr Type urgent_type = {.name = "urgent",
                                     .meaning = "that an item was taken up though the notice did not name it",
                                     .fields = urgent_fields,
                                     .shorthand = "accepted"};

inline constexpr auto item_fields = entry_fields({
    {"id", value(Value::id), "its name within the meeting: meeting#id leads to it"},
    {"nr", value(Value::text), "the number the agenda gives it; its place in the list unless stated",
     "OParl AgendaItem.number", "saksnummer, sak"},
    {"series",
     value(Value::text),
     "the series of the body's numbers it is in: PS, RS, FO",
     {},
     "saksserie, politisk sak, referatsak"},
    {"number",
     value(Value::integer),
     "its number in that series and year: with both, PS 47/26",
     {},
     "utvalgssaksnummer, løpenummer"},
    {"year", value(Value::integer).within(1000, 9999), "the year its number is of, in four digits"},
    {"title", value(Value::localized).required(), "what it is about", "OParl AgendaItem.name",
     "sak, sakstittel"},
    {"case", text_or_reference(Kind::case_file), "the case it belongs to: its id, or its reference",
     "Noark 5 saksmappe", "arkivsak, saksmappe, case file"},
    {"type",
     choice(item_types),
     "what sort of item it is: a matter to decide, a report, a question, an election …",
     {},
     "sakstype, referatsak, meldingssak, spørsmål, interpellasjon, valg, delegert sak"},
    {"status",
     choice(item_statuses),
     "dealt with unless stated: postponed, withdrawn or not reached",
     {},
     "utsatt, trukket"},
    {"part_of",
     value(Value::text),
     "the item of this agenda it stands under: its number, or its id",
     {},
     "underpunkt, referatsaker"},
    {"concerns", set(reference_or_item(Kinds::any())), "the records it is about"},
    {"by", one_or_list(reference(person_or_organisation)), "who presents it"},
    {"asked_by",
     one_or_list(reference(Kind::person)),
     "who asks, of a question or an interpellation",
     {},
     "spørsmålsstiller, interpellant"},
    {"answered_by", one_or_list(reference(person_or_organisation)), "who answered"},
    {"submitted", value(Value::date), "when a question or an interpellation was handed in", {}, "innlevert"},
    {"treatments",
     list(entry(treatment_type)),
     "earlier treatments of the matter",
     {},
     "tidligere behandling, saksgang"},
    {"chair",
     reference(Kind::person),
     "who chaired it, where another than the meeting's chair did",
     {},
     "møteleder, settemøteleder"},
    {"secretary", reference(Kind::person), "who kept the minutes of it, where another did"},
    {"closed",
     entry(closed_type),
     "that it was dealt with behind closed doors, and on what basis",
     {},
     "lukket møte, lukka møte, unntatt offentlighet, closed"},
    {"urgent",
     entry(urgent_type),
     "that it was not on the notice, and how it was accepted",
     {},
     "hastesak, ekstrasak"},
    {"start", value(Value::clock), "when it was taken up", "OParl AgendaItem.start"},
    {"end", value(Value::clock), "when it was closed", "OParl AgendaItem.end"},
    {"points", list(entry(point_type)), "what was said and done"},
    {"documents", list(entry(meeting_document_type)), "what lay on the table",
     "OParl AgendaItem.auxiliaryFile", "saksdokumenter, vedlegg"},
    {"proposals", list(entry(proposal_type)), "what was moved", {}, "forslag, innstilling"},
    {"votes", list(entry(vote_type)), "the votes taken", {}, "votering, avstemning, vote"},
    {"elections",
     list(entry(election_type)),
     "the elections held: to which body, by which method, of whom",
     {},
     "valg, forholdsvalg, flertallsvalg, avtalevalg, valgoppgjør, election"},
    {"recused",
     list(entry(recusal_type)),
     "who stood down for it",
     {},
     "inhabil, habilitet, inhabilitet, recusal"},
    {"remarks",
     list(entry(remark_type)),
     "remarks that were to be recorded",
     {},
     "protokolltilførsel, protokollmerknad"},
    {"decisions", list(entry(item_decision_type)), "what was decided", {}, "vedtak, decision"},
    {"actions", list(entry(action_type)), "what somebody is to do", {}, "oppfølging, tiltak"},
});
inline constexpr Type item_type = {
    .name = "item", .meaning = "one item of an agenda", .fields = item_fields, .shorthand = "title"};

inline constexpr auto next_meeting_fields = entry_fields({
    {"start", value(Value::moment), "when; the day alone where the time is not settled"},
    {"place", value(Value::localized), "where"},
    {"meeting", reference(Kind::meeting), "its record"},
});
inline constexpr Type next_meeting_type = {.name = "next_meeting",
                                           .meaning = "the meeting that was agreed on",
                                           .fields = next_meeting_fields,
                                           .shorthand = "start"};

inline constexpr auto minutes_fields = entry_fields({
    {"status",
     choice(minutes_statuses),
     "draft or approved",
     {},
     "møtebok, protokoll, godkjenning av protokoll"},
    {"by", reference(Kind::person), "who wrote them", {}, "møtesekretær, referent"},
    {"on", value(Value::date), "when they were approved, or written while a draft"},
    {"approved_in", reference_or_item(Kind::meeting), "the meeting that approved them"},
    {"published", value(Value::date), "when they were published", {}, "publisert, kunngjort"},
    {"approved_by",
     set(reference(person_or_organisation)),
     "who approved them, where no meeting did",
     {},
     "godkjent av, protokollen er godkjent av"},
    {"signers", set(reference(Kind::person)), "who were elected to sign", {}, "valgt til å underskrive"},
    {"approvers",
     set(reference(Kind::person)),
     "who were elected to approve them, together with the chair",
     {},
     "valgt til å godkjenne protokollen"},
    {"signed_by", set(reference(Kind::person)), "who signed", {}, "underskrift, signatur"},
    {"sent_to",
     set(text_or_reference(person_or_organisation)),
     "who they were sent to, by name or id",
     {},
     "utskrift sendt til, mottakere"},
});
inline constexpr Type minutes_type = {.name = "minutes",
                                      .meaning = "the state of the minutes",
                                      .fields = minutes_fields,
                                      .shorthand = "status"};

inline constexpr auto meeting_fields = record_fields({
    {"title", value(Value::localized), "what it is called", "OParl Meeting.name", "møte, meeting"},
    {"body", reference(Kind::organisation).required(), "whose meeting it is", "OParl Meeting.organization",
     "organ, utvalg"},
    {"number", value(Value::text), "its number among the body's meetings: 3, 3/2014", {}, "møtenummer"},
    {"type", value(Value::text), "ordinary, extraordinary, kick-off …"},
    {"status", choice(meeting_statuses), "planned, called, held or cancelled", "OParl Meeting.meetingState"},
    {"form",
     choice(meeting_forms),
     "physical, remote, hybrid or written",
     {},
     "fjernmøte, skriftlig saksbehandling"},
    {"start", value(Value::moment), "when it began", "OParl Meeting.start", "møtestart, møtedato, dato"},
    {"end", value(Value::moment), "when it ended", "OParl Meeting.end", "møteslutt, slutt"},
    {"place", value(Value::localized), "where", "OParl Meeting.location", "møtested, sted, stad"},
    {"called", entry(called_type), "the notice: {on, by}", {}, "innkalling, møteinnkalling, notice"},
    {"agenda_approved",
     entry(agenda_approval_type),
     "that the agenda was approved: true, or {changes, vote}",
     {},
     "godkjenning av sakliste, godkjenning av saksliste"},
    {"chair", reference(Kind::person), "who chaired it", {}, "møteleder, ordfører, chair"},
    {"secretary", reference(Kind::person), "who kept the minutes", {}, "møtesekretær, referent"},
    {"present", list(entry(presence_type)), "who was there", "OParl Meeting.participant",
     "frammøtte, til stede, tilstede, oppmøte, attendance"},
    {"absent", list(entry(absence_type)), "who was expected and not there", {}, "forfall, fravær, absence"},
    {"administration",
     list(entry(official_type)),
     "who was there from the administration",
     {},
     "administrasjonen, fra administrasjonen møtte"},
    {"guests", list(entry(guest_type)), "who else was there", {}, "gjester, innledere"},
    {"documents", list(entry(meeting_document_type)), "the meeting's documents",
     "OParl Meeting.auxiliaryFile", "saksdokumenter"},
    {"agenda", list(entry(item_type)), "what was dealt with", "OParl Meeting.agendaItem",
     "sakliste, saksliste, saker, dagsorden, agenda"},
    {"next", entry(next_meeting_type), "the next meeting, as agreed", {}, "neste møte"},
    {"minutes", entry(minutes_type), "the state of the minutes", "OParl Meeting.resultsProtocol",
     "møtebok, møteprotokoll, protokoll, referat, minutes"},
});
inline constexpr Type meeting_type = {
    .name = "meeting", .meaning = "a meeting, planned or held, with its minutes", .fields = meeting_fields};

using Presence = View<presence_type>;
using Absence = View<absence_type>;
using Guest = View<guest_type>;
using Point = View<point_type>;
using Proposal = View<proposal_type>;
using Recusal = View<recusal_type>;
using Remark = View<remark_type>;
using Treatment = View<treatment_type>;
using Official = View<official_type>;
using Item = View<item_type>;
using Meeting = View<meeting_type>;

}  // namespace ko
