// SPDX-License-Identifier: MIT
/// How minutes are laid out and worded: the same entry stands in a set's `ko.yaml` and in a body's own
/// record. There is no language of templates: what differs between bodies is a switch or a text of its own.
#pragma once

#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

/// What was said and decided, or the protocol as councils publish it.
inline constexpr std::string_view minutes_layouts[] = {"referat", "protokoll"};
inline constexpr std::string_view result_phrases[] = {"sentence", "short"};

inline constexpr Field minutes_headings_fields[] = {
    {"present", value(Value::localized), "over who was there: Følgende medlemmer møtte"},
    {"administration", value(Value::localized), "over who was there from the administration"},
    {"notice", value(Value::localized), "over notice, agenda and who was elected to sign"},
    {"agenda", value(Value::localized), "over the list of items: Saksliste, Saksoversikt"},
    {"treatment", value(Value::localized), "over what came before the vote: Behandling, Saksbehandling"},
    {"votes", value(Value::localized), "over the votes: Votering, Avstemning"},
    {"elections", value(Value::localized), "over the elections: Valg"},
    {"decision", value(Value::localized), "over what was decided: Vedtak, Kommunestyrets vedtak"},
    {"signatures", value(Value::localized), "over the room to sign: Underskrifter"},
};
inline constexpr Type minutes_headings_type = {.name = "minutes_wording",
                                               .meaning = "what a body calls the parts of its protocol",
                                               .fields = minutes_headings_fields};

inline constexpr Field minutes_blocks_fields[] = {
    {"administration", value(Value::flag), "who was there from the administration; true unless stated"},
    {"notice", value(Value::flag),
     "notice, approval of the agenda, who was elected to sign; true unless stated"},
    {"agenda", value(Value::flag), "the list of items of a protocol; true unless stated", {}, "saksliste"},
    {"case_numbers",
     value(Value::flag),
     "the archive's number of each case; true unless stated",
     {},
     "arkivsak"},
    {"treatments", value(Value::flag), "how other bodies dealt with an item before; true unless stated"},
    {"parties", value(Value::flag),
     "in a protocol the party of everybody in it, behind the name and in the table; true unless stated"},
    {"votes_by_name",
     value(Value::flag),
     "who voted how; false: how many; true unless stated",
     {},
     "navneopprop, stemmegivning"},
    {"actions", value(Value::flag), "what somebody is to do; true unless stated", {}, "oppfølging"},
    {"documents", value(Value::flag), "the documents of the meeting; true unless stated"},
    {"next_meeting", value(Value::flag), "when the body meets next; true unless stated"},
    {"signatures", value(Value::flag), "room to sign a protocol; true unless stated", {}, "underskrifter"},
    {"recipients",
     value(Value::flag),
     "who the minutes were sent to; true unless stated",
     {},
     "utskrift sendt til, mottakere"},
};
inline constexpr Type minutes_blocks_type = {.name = "minutes_selection",
                                             .meaning = "which parts of minutes are shown",
                                             .fields = minutes_blocks_fields};

inline constexpr auto minutes_options_fields = entry_fields({
    {"layout",
     choice(minutes_layouts),
     "referat or protokoll; as the body's profile has it unless stated",
     {},
     "møteprotokoll, referat"},
    {"title",
     value(Value::localized),
     "what the document is called: Møtebok, Protokoll; Møteprotokoll or Referat unless stated",
     {},
     "møtebok, protokoll"},
    {"opening", value(Value::localized), "a paragraph before the items", {}, "åpning, møtet ble satt"},
    {"closing",
     value(Value::localized),
     "a paragraph at the end, before the signatures",
     {},
     "avslutning, møtet ble hevet"},
    {"signature_text",
     value(Value::localized),
     "a paragraph over the room to sign",
     {},
     "vi bekrefter med underskriftene våre, rett utskrift"},
    {"result",
     choice(result_phrases),
     "how it is said what a vote came to. sentence: Dermed ble innstillingen vedtatt; short: Innstillingen "
     "vedtatt",
     {},
     "votering, voteringsresultat"},
    {"headings", entry(minutes_headings_type), "the body's own headings: {present, agenda, decision …}"},
    {"show", entry(minutes_blocks_type), "which parts are shown: {administration, signatures, parties …}"},
});
inline constexpr Type minutes_options_type = {.name = "minutes_style",
                                              .meaning = "how minutes are laid out and worded",
                                              .fields = minutes_options_fields};

using MinutesHeadings = View<minutes_headings_type>;
using MinutesBlocks = View<minutes_blocks_type>;
using MinutesOptions = View<minutes_options_type>;

}  // namespace ko
