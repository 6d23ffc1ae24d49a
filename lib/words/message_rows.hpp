// SPDX-License-Identifier: MIT
/// The words and sentences of generated documents. A no-break space stands where a line must not be broken:
/// between a number and what it counts, between `kl.` and the time.
#pragma once

#include <string_view>

#include "ko/values/language.hpp"

namespace ko {

/// A word or a sentence in every language. Places to fill are written `{}`, or `{0}`, `{1}` where languages
/// put them in different orders.
struct Message {
  std::string_view key;
  std::string_view nb;
  std::string_view nn;
  std::string_view en;

  constexpr std::string_view in(Language language) const {
    switch (language) {
      case Language::nb: return nb;
      case Language::nn: return nn;
      case Language::en: return en;
    }
    return nb;
  }
};

inline constexpr Message message_rows[] = {
    // Words of every document
    {"unknown", "ukjent", "ukjend", "unknown"},
    {"true", "ja", "ja", "true"},
    {"false", "nei", "nei", "false"},
    {"and", "og", "og", "and"},
    {"not_stated", "ikke oppgitt", "ikkje oppgitt", "not stated"},
    {"none_recorded", "ingen er ført opp", "ingen er førte opp", "none recorded"},
    {"nothing_recorded", "ingenting er ført opp", "ingenting er ført opp", "nothing recorded"},
    {"tentative", "ikke avklart", "ikkje avklart", "not settled"},
    {"withheld", "unntatt offentlighet", "unnateke offentlegheit", "not public"},
    {"withheld.record", "Opplysningene er unntatt offentlighet.", "Opplysningane er unnatekne offentlegheit.",
     "These records are not public."},
    {"note", "Merknad", "Merknad", "Note"},
    {"as_of", "Per {}", "Per {}", "As of {}"},

    // Months and weekdays

    // Dates and times. {0} day, {1} month, {2} year; hours and minutes stand joined as the language
    // writes
    // them
    {"date.day", "{0}.\u00a0{1} {2}", "{0}.\u00a0{1} {2}", "{0}\u00a0{1} {2}"},
    {"date.month", "{0} {1}", "{0} {1}", "{0} {1}"},
    {"date.weekday", "{0} {1}", "{0} {1}", "{0} {1}"},
    {"date.approximate", "ca.\u00a0{}", "ca.\u00a0{}", "about {}"},
    {"date.uncertain", "{} (usikkert)", "{} (usikkert)", "{} (uncertain)"},
    {"time.at", "kl.\u00a0{}", "kl.\u00a0{}", "at {}"},
    {"time.about", "ca. kl.\u00a0{}", "ca. kl.\u00a0{}", "at about {}"},
    {"time.range", "kl.\u00a0{0}–{1}", "kl.\u00a0{0}–{1}", "{0}–{1}"},
    {"time.vague_range", "fra {0} til {1}", "frå {0} til {1}", "from {0} to {1}"},
    {"time.plain", "kl.\u00a0{}", "kl.\u00a0{}", "{}"},
    {"time.plain_about", "ca. kl.\u00a0{}", "ca. kl.\u00a0{}", "about {}"},
    {"moment", "{0} {1}", "{0} {1}", "{0}, {1}"},
    {"moment.range", "{0} – {1}", "{0} – {1}", "{0} – {1}"},
    {"moment.until", "til {}", "til {}", "until {}"},
    {"percent", "{}\u00a0%", "{}\u00a0%", "{}%"},

    // A meeting
    {"minutes.title", "Referat: {}", "Referat: {}", "Minutes: {}"},
    {"minutes.beside", "Utenom sakslisten", "Utanom saklista", "Outside the agenda"},
    {"meeting.untitled", "Møte i {}", "Møte i {}", "Meeting of {}"},
    {"meeting.body", "Organ", "Organ", "Body"},
    {"meeting.number", "Møtenummer", "Møtenummer", "Number"},
    {"meeting.type", "Møtetype", "Møtetype", "Type"},
    {"meeting.status", "Status", "Status", "Status"},
    {"meeting.date", "Dato", "Dato", "Date"},
    {"meeting.time", "Tid", "Tid", "Time"},
    {"meeting.place", "Sted", "Stad", "Place"},
    {"meeting.form", "Møteform", "Møteform", "Form"},
    {"meeting.called", "Innkalt", "Innkalla", "Called"},
    {"meeting.called_by", "av {}", "av {}", "by {}"},
    {"meeting.called_approved", "godkjent", "godkjend", "approved"},
    {"meeting.agenda_approved", "Sakliste", "Sakliste", "Agenda"},
    {"meeting.agenda_as_sent", "godkjent", "godkjend", "approved"},
    {"meeting.agenda_changed", "godkjent med disse endringene: {}", "godkjend med desse endringane: {}",
     "approved with these changes: {}"},
    {"meeting.for_items", "Møtte i enkeltsaker", "Møtte i einskildsaker", "Attended single items"},
    {"meeting.chair", "Møteleder", "Møteleiar", "Chair"},
    {"meeting.secretary", "Referent", "Referent", "Secretary"},
    {"meeting.present", "Til stede", "Til stades", "Present"},
    {"meeting.absent", "Forfall", "Forfall", "Absent"},
    {"meeting.missing", "Møtte ikke", "Møtte ikkje", "Did not attend"},
    {"meeting.administration", "Fra administrasjonen", "Frå administrasjonen", "From the administration"},
    {"meeting.guests", "Andre til stede", "Andre til stades", "Also present"},
    {"meeting.partly", "Delvis til stede", "Delvis til stades", "Present in part"},
    {"meeting.substitute", "Vara", "Vara", "Substitute"},
    {"meeting.substitutes", "Vara", "Vara", "Substitutes"},
    {"meeting.items", "Saker", "Saker", "Items"},
    {"meeting.documents", "Dokumenter", "Dokument", "Documents"},
    {"meeting.next", "Neste møte", "Neste møte", "Next meeting"},
    {"meeting.approval", "Godkjenning", "Godkjenning", "Approval"},
    {"meeting.after", "Neste møte og godkjenning", "Neste møte og godkjenning", "Next meeting and approval"},

    // Who was there
    {"present.remote", "på fjernmøte", "på fjernmøte", "remotely"},
    {"present.role_for", "{0} for {1}", "{0} for {1}", "{0} for {1}"},
    {"present.instead_of", "vara for {}", "vara for {}", "in place of {}"},
    {"present.arrived", "{0} kom til møtet {1}.", "{0} kom til møtet {1}.", "{0} arrived {1}."},
    {"present.left", "{0} forlot møtet {1}.", "{0} gjekk frå møtet {1}.", "{0} left {1}."},
    {"present.from", "fra {}", "frå {}", "from {}"},
    {"present.until", "til {}", "til {}", "until {}"},
    {"absent.substitute", "{} møtte som vara", "{} møtte som vara", "{} attended instead"},
    {"absent.replaced", "erstattes av {}", "blir erstatta av {}", "replaced by {}"},
    {"absent.perhaps_replaced", "erstattes eventuelt av {}", "blir eventuelt erstatta av {}",
     "may be replaced by {}"},
    {"absent.was_replaced", "erstattet av {}", "erstatta av {}", "replaced by {}"},
    {"absent.was_perhaps_replaced", "muligens erstattet av {}", "kanskje erstatta av {}",
     "may have been replaced by {}"},
    {"absent.from_next", "fra neste møte", "frå neste møte", "from the next meeting"},
    {"absent.from_meeting", "fra møtet {}", "frå møtet {}", "from the meeting {}"},
    {"absent.from_meeting_on", "fra møtet {}", "frå møtet {}", "from the meeting of {}"},

    // An agenda item
    {"item.numbered", "{0}. {1}", "{0}. {1}", "{0}. {1}"},
    {"item.case", "Sak {0}: {1}", "Sak {0}: {1}", "Item {0}: {1}"},
    {"item.case_number", "Saksnummer", "Saksnummer", "Case"},
    {"item.by", "Lagt fram av", "Lagt fram av", "Presented by"},
    {"item.recused", "Inhabil", "Inhabil", "Recused"},
    {"item.eligible", "{} – funnet habil", "{} – funnen habil", "{} – found eligible"},
    {"item.recused_by", "avgjort av {}", "avgjort av {}", "decided by {}"},
    {"item.recused_raised", "tatt opp av {}", "teke opp av {}", "raised by {}"},
    {"item.part_of", "Under", "Under", "Under"},
    {"item.concerns", "Gjelder", "Gjeld", "Concerns"},
    {"item.type", "Sakstype", "Sakstype", "Type"},
    {"item.status", "Status", "Status", "Status"},
    {"item.asked_by", "Spørsmål fra", "Spørsmål frå", "Asked by"},
    {"item.answered_by", "Besvart av", "Svar frå", "Answered by"},
    {"item.treatments", "Tidligere behandling", "Tidlegare handsaming", "Earlier treatment"},
    {"item.chair", "Møteleder for saken", "Møteleiar for saka", "Chair of the item"},
    {"item.secretary", "Referent for saken", "Referent for saka", "Secretary of the item"},
    {"item.closed", "Lukket møte", "Lukka møte", "Closed"},
    {"item.urgent", "Tatt opp utenom innkallingen", "Teken opp utanom innkallinga",
     "Taken up though not on the notice"},
    {"item.remark", "Protokolltilførsel", "Protokolltilførsel", "Remark for the record"},
    {"item.remarks", "Protokolltilførsler", "Protokolltilførslar", "Remarks for the record"},
    {"item.impartiality", "Habilitet", "Habilitet", "Impartiality"},
    {"item.recused_instead", "{} tok sete", "{} tok sete", "{} took the seat"},
    {"item.proposal", "Forslag", "Framlegg", "Proposal"},
    {"item.proposals", "Forslag", "Framlegg", "Proposals"},
    {"item.vote", "Avstemning", "Røysting", "Vote"},
    {"item.votes", "Avstemninger", "Røystingar", "Votes"},
    {"item.election", "Valg", "Val", "Election"},
    {"item.elections", "Valg", "Val", "Elections"},
    {"item.decisions", "Vedtak", "Vedtak", "Decisions"},
    {"item.decision", "Vedtak", "Vedtak", "Decision"},
    {"item.reported", "Meldt vedtak", "Meldt vedtak", "Decision reported"},
    {"item.all_reported", "Meldte vedtak", "Melde vedtak", "Decisions reported"},
    {"item.actions", "Oppfølging", "Oppfølging", "Follow-up"},
    {"item.list", "sak {}", "sak {}", "item {}"},
    {"item.lists", "sak {}", "sak {}", "items {}"},

    // Proposals and votes
    {"proposal.by", "fra {}", "frå {}", "from {}"},
    {"proposal.for", "på vegne av {}", "på vegner av {}", "on behalf of {}"},
    {"proposal.quoted", "{0} «{1}»", "{0} «{1}»", "{0} “{1}”"},
    {"proposal.amends", "til {}", "til {}", "to the {}"},
    {"proposal.withdrawn", "trukket", "trekt", "withdrawn"},
    {"proposal.not_printed", "ordlyden er ikke gjengitt", "ordlyden er ikkje attgjeven",
     "its words are not given"},
    {"proposal.the_recommendation", "innstillingen", "tilrådinga", "the recommendation"},
    {"proposal.the_motion", "forslaget", "framlegget", "the motion"},
    {"proposal.the_amendment", "endringsforslaget", "endringsframlegget", "the amendment"},
    {"proposal.the_alternative", "det alternative forslaget", "det alternative framlegget",
     "the alternative proposal"},
    {"proposal.the_addition", "tilleggsforslaget", "tilleggsframlegget", "the additional proposal"},
    {"proposal.the_referral", "oversendelsesforslaget", "oversendingsframlegget", "the proposal to refer"},
    {"vote.on", "Forslag {}", "Framlegg {}", "Proposal {}"},
    {"vote.for", "{} for", "{} for", "{} for"},
    {"vote.against", "{} mot", "{} mot", "{} against"},
    {"vote.others_for", "de øvrige for", "dei andre for", "all others for"},
    {"vote.others_against", "de øvrige mot", "dei andre mot", "all others against"},
    {"vote.others_counted", "{0} ({1})", "{0} ({1})", "{0} ({1})"},
    {"vote.parties_for", "for: {}", "for: {}", "for: {}"},
    {"vote.parties_against", "mot: {}", "mot: {}", "against: {}"},
    {"vote.parties_blank", "blankt: {}", "blankt: {}", "blank: {}"},
    {"vote.point", "punkt {}", "punkt {}", "point {}"},
    {"vote.points", "punkt {}", "punkt {}", "points {}"},
    {"vote.lead", "innledningen", "innleiinga", "the lead text"},
    {"vote.as_amended", "{} med vedtatte endringer", "{} med vedtekne endringar", "{} as amended"},
    {"vote.adopted", "Dermed ble {} vedtatt.", "Dermed vart {} vedteke.", "Thus {} was adopted."},
    {"vote.rejected", "Dermed ble {} ikke vedtatt.", "Dermed vart {} ikkje vedteke.",
     "Thus {} was rejected."},
    {"vote.adopted.feminine", "Dermed ble {} vedtatt.", "Dermed vart {} vedteken.", "Thus {} was adopted."},
    {"vote.rejected.feminine", "Dermed ble {} ikke vedtatt.", "Dermed vart {} ikkje vedteken.",
     "Thus {} was rejected."},
    {"vote.adopted.points", "Dermed ble {} vedtatt.", "Dermed vart {} vedtekne.", "Thus {} were adopted."},
    {"vote.rejected.points", "Dermed ble {} ikke vedtatt.", "Dermed vart {} ikkje vedtekne.",
     "Thus {} were rejected."},
    {"vote.trial", "prøvevotering", "prøverøysting", "trial vote"},
    {"vote.blank", "{} blankt", "{} blankt", "{} blank"},
    {"vote.absent", "{} stemte ikke", "{} røysta ikkje", "{} did not vote"},
    {"vote.vote", "{} fikk 1 stemme", "{} fekk 1 røyst", "{} got 1 vote"},
    {"vote.votes", "{0} fikk {1} stemmer", "{0} fekk {1} røyster", "{0} got {1} votes"},
    {"vote.seat", "Valg (1 plass)", "Val (1 plass)", "Election (1 seat)"},
    {"vote.seats", "Valg ({} plasser)", "Val ({} plassar)", "Election ({} seats)"},
    {"vote.election", "Valg", "Val", "Election"},
    {"vote.elected", "valgt: {}", "vald: {}", "elected: {}"},
    {"vote.all_elected", "valgt: {}", "valde: {}", "elected: {}"},
    {"vote.unanimous", "enstemmig", "samrøystes", "unanimous"},
    {"vote.acclamation", "ved akklamasjon", "ved akklamasjon", "by acclamation"},
    {"vote.casting", "stemmen til {} avgjorde", "røysta til {} avgjorde", "{} had the casting vote"},
    {"vote.majority", "krav om {}", "krav om {}", "{} required"},
    {"vote.secret", "hemmelig avstemning", "hemmeleg røysting", "secret ballot"},

    // Elections
    {"election.seat", "1 plass", "1 plass", "1 seat"},
    {"election.seats", "{} plasser", "{} plassar", "{} seats"},
    {"election.deputy_seat", "1 varamedlem", "1 varamedlem", "1 deputy"},
    {"election.deputy_seats", "{} varamedlemmer", "{} varamedlemer", "{} deputies"},
    {"election.temporary", "midlertidig", "mellombels", "temporary"},
    {"election.entitled", "{} stemmeberettigede", "{} røysteføre", "{} entitled to vote"},
    {"election.voted", "{} stemte", "{} røysta", "{} voted"},
    {"election.vote", "1 stemme", "1 røyst", "1 vote"},
    {"election.votes", "{} stemmer", "{} røyster", "{} votes"},
    {"election.candidates", "Kandidater: {}", "Kandidatar: {}", "Candidates: {}"},
    {"election.elected", "Valgt: {}", "Vald: {}", "Elected: {}"},
    {"election.all_elected", "Valgt: {}", "Valde: {}", "Elected: {}"},
    {"election.deputies", "Varamedlemmer: {}", "Varamedlemer: {}", "Deputies: {}"},
    {"election.deputies_of", "Varamedlemmer for {0}: {1}", "Varamedlemer for {0}: {1}",
     "Deputies of {0}: {1}"},
    {"election.personal_deputy", "personlig vara for {}", "personleg vara for {}", "personal deputy of {}"},
    {"election.instead_of", "i stedet for {}", "i staden for {}", "in place of {}"},
    {"election.by_lots", "ved loddtrekning", "ved loddtrekking", "by lots"},
    {"election.moved_up", "flyttet opp av hensyn til kjønnsbalansen",
     "flytta opp av omsyn til kjønnsbalansen", "moved up for gender balance"},
    {"election.declined", "tok ikke imot valget", "tok ikkje imot valet", "declined"},
    {"election.ineligible", "ikke valgbar: {}", "ikkje valbar: {}", "not eligible: {}"},
    {"election.lots", "Loddtrekning", "Loddtrekking", "Lots drawn"},
    {"election.lots_among", "Loddtrekning mellom {}", "Loddtrekking mellom {}", "Lots drawn between {}"},

    // What was decided
    {"decision.by", "etter fullmakt: {}", "etter fullmakt: {}", "by delegation: {}"},
    {"decision.amends", "endrer vedtaket «{}»", "endrar vedtaket «{}»", "amends the decision “{}”"},
    {"decision.amends_of", "endrer vedtaket «{0}» av {1}", "endrar vedtaket «{0}» frå {1}",
     "amends the decision “{0}” of {1}"},
    {"decision.delegated_to", "delegert til {}", "delegert til {}", "delegated to {}"},
    {"decision.appeal_until", "klagefrist {}", "klagefrist {}", "appeal by {}"},
    {"decision.review", "krevd lovlighetskontroll", "kravd lovlegkontroll", "review demanded"},
    {"decision.open", "utfall ikke oppgitt", "utfall ikkje oppgitt", "outcome not stated"},
    {"decision.implemented", "gjennomført", "gjennomført", "implemented"},
    {"decision.implemented_on", "gjennomført {}", "gjennomført {}", "implemented {}"},

    {"amount.up_to", "inntil {}", "inntil {}", "up to {}"},
    {"amount.financed_by", "finansiert av {}", "finansiert av {}", "financed by {}"},

    // What is to be done
    {"action.due", "frist {}", "frist {}", "due {}"},
    {"action.no_due", "frist ikke oppgitt", "frist ikkje oppgitt", "no deadline stated"},
    {"action.nobody", "Ansvarlig ikke oppgitt", "Ansvarleg ikkje oppgitt", "Owner not stated"},
    {"action.done", "utført {}", "utført {}", "done {}"},
    {"action.dropped", "ikke lenger aktuelt", "ikkje lenger aktuelt", "dropped"},
    {"action.dropped_why", "ikke lenger aktuelt: {}", "ikkje lenger aktuelt: {}", "dropped: {}"},
    {"action.late", "fristen er ute", "fristen er ute", "overdue"},

    // The state of the minutes
    {"minutes.by", "ført av {}", "ført av {}", "written by {}"},
    {"minutes.approved_in", "i møtet {}", "i møtet {}", "in the meeting {}"},
    {"minutes.approved_in_on", "i møtet {}", "i møtet {}", "in the meeting of {}"},
    {"minutes.approved_by", "godkjent av {}", "godkjent av {}", "approved by {}"},
    {"minutes.signers", "valgt til å underskrive: {}", "valde til å skrive under: {}", "elected to sign: {}"},
    {"minutes.signed_by", "underskrevet av {}", "underskrive av {}", "signed by {}"},

    // A body
    {"body.type", "Type", "Type", "Type"},
    {"body.parent", "Del av", "Del av", "Part of"},
    {"body.members", "Medlemmer", "Medlemer", "Members"},
    {"body.deputies", "Varamedlemmer", "Varamedlemer", "Deputies"},
    {"body.meetings", "Møter", "Møte", "Meetings"},
    {"body.no_meetings", "Ingen møter er registrert.", "Ingen møte er registrerte.",
     "No meetings are recorded."},
    {"count.present", "{} til stede", "{} til stades", "present: {}"},
    {"count.absent", "{} forfall", "{} forfall", "absent: {}"},
    {"date.not_stated", "dato ikke oppgitt", "dato ikkje oppgitt", "date not stated"},
};

}  // namespace ko
