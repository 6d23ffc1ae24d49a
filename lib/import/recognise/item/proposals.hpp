// SPDX-License-Identifier: MIT
/// Who moved what, as the line above a proposal has it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "import/recognise/facts.hpp"
#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

/// `Ada Nes (AP) fremmet følgende tilleggsforslag:` and `Forslag fra Bo Lie, H:`, with what follows the colon
/// as the proposal's text. Nothing where who moved it cannot be told.
std::optional<ProposalFact> proposal_opening(std::string_view text, const Vocabulary& words);

/// True of a text that begins with somebody by name, and what that one did in the meeting: `Ada Nes (AP)
/// fremmet …`. It is no part of what was moved before.
bool tells_what_somebody_did(std::string_view text);

/// `Proposed by Councillor A. Moe;`: the mover of what follows.
std::optional<ProposalFact> mover_of(std::string_view text);

/// The proposal of a label: `Kommunedirektørens forslag til vedtak`, `Innstilling`.
ProposalFact recommendation(std::string_view label);

/// `Det ble foreslått av Ada Nes, støttet av Bo Lie, at …` in prose.
std::optional<ProposalFact> proposal_in_prose(std::string_view sentence, const Vocabulary& words);

/// `Direktionen indstiller, at …`, as the text of a recommendation: whose it is, and what. False where the
/// text says nothing of that.
bool take_recommending_body(ProposalFact& proposal);

}  // namespace ko::import
