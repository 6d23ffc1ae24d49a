// SPDX-License-Identifier: MIT
/// What single sentences say: that something was decided, who is to do what, who stood down, who was elected,
/// when the next meeting is, and who said it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// `… ble det besluttet at neste møte holdes onsdag 26. mars`. Nothing where no body decides anything here.
std::optional<DecisionFact> decision_in_prose(std::string_view sentence);

/// `Kyrkorådet beslutade att …`, where that is the body whose minutes these are.
std::optional<DecisionFact> decision_of_body(std::string_view sentence, std::string_view body);

/// `Utvalget for X godkjente i møtet 31.1.2014 mandatet …`: what another body decided on another day.
std::optional<DecisionFact> decided_elsewhere(std::string_view sentence, std::optional<Day> meeting,
                                              const Vocabulary& words);

/// The next meeting, where a sentence or what follows a label states its day.
std::optional<SaidMoment> next_meeting(std::string_view text, std::optional<Day> meeting, bool is_labelled,
                                       const Vocabulary& words);

/// Takes when the meeting was closed, where a sentence that says so states one time. When it was is surer
/// than until when it was to be.
bool take_end(MinutesFacts& facts, std::string_view sentence, Span span, const Vocabulary& words);

/// Takes when the meeting began, and where, where a sentence tells of it and nothing else has.
bool take_begin(MinutesFacts& facts, std::string_view sentence, Span span);

/// Takes the next meeting and its place, where none is known yet. False where the text states none.
bool take_next(MinutesFacts& facts, std::string_view text, Span span, bool is_labelled,
               const Vocabulary& words);

/// The provision that doors were closed by: `kommuneloven § 11-5`. Empty where nothing was closed, or no
/// provision is named.
std::string closed_on(std::string_view text);
/// A title without what says that.
std::string without_closing(std::string_view title);

/// `Ada Nes (AP) ba … om å få vurdert sin habilitet`, `Bo Lie ble erklært inhabil og fratrådte`.
std::optional<RecusalFact> recusal_in_prose(std::string_view sentence);
/// Takes a further sentence on the same matter into a recusal; false where it is of another.
bool take_recusal(std::string_view sentence, RecusalFact& recusal);

/// `Som leder velges: Ada Nes`, `Ada Nes ble valgt til leder`.
std::optional<ElectionFact> election_in_prose(std::string_view sentence);

/// `TODO: Ada sender brev innen 1. mars`; `Ada Nes tar kontakt med …` only where a label says that it is one.
ActionFact action_of(std::string_view text, std::optional<Day> meeting, const Vocabulary& words);
/// `Ada Nes sender brev innen 1. mars`, `Ada will write a draft`, without a label: one of `names`, and by
/// when or that it will be done.
std::optional<ActionFact> action_in_prose(std::string_view sentence, std::optional<Day> meeting,
                                          const std::vector<std::string>& names, const Vocabulary& words);

/// The outcome that a decision's words say: noted, approved, postponed, referred, rejected; adopted else.
std::string outcome_of(std::string_view text);

/// True of words that only accept a proposal: `Attsats bifalles`, `Som innstillingen`.
bool is_mere_acceptance(std::string_view text);

/// What sort of point a text is, and who said it, where its first words tell; `names` are those of the
/// meeting.
PointFact point_of(std::string_view text, const std::vector<std::string>& names);

}  // namespace ko::import
