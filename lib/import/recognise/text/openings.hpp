// SPDX-License-Identifier: MIT
/// Sentences by their first words: which of them open a statement that recognisers know.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "import/recognise/text/vocabulary.hpp"

namespace ko::import {

enum class Opening : std::uint8_t {
  none,
  item,       ///< `PS 47/26 Title`, `Sak 12/25: Title`
  proposal,   ///< `Ada Nes (AP) fremmet følgende forslag:`
  on_behalf,  ///< `Fra H, V og R`, `På vegne av AP`
  votes_for,  ///< `For forslaget stemte 6: …`
  votes_against,
  votes_blank,
  votes_absent,    ///< `Ikke til stede (1): …`
  votes_between,   ///< `For forslag 1 stemte 25: …`
  set_against,     ///< `Dette ble satt opp mot:`
  outcome,         ///< `Dermed ble forslaget vedtatt.`
  proposal_label,  ///< `1)` alone on a line
  treatment,       ///< `Formannskapet 18.03.2026`
  election,        ///< `Som leder velges: …`
  seconded,        ///< `Seconded by …`
  withdrawn,       ///< `Ada Nes (AP) trakk forslaget.`
  statement,       ///< `Ordføreren motsatte seg …`: what the chair did, no part of a proposal
  closing,         ///< `Møtet hevet kl. 21`
};

/// What a text opens with.
Opening opening_of(std::string_view text, const Vocabulary& words);

/// An item's number and title, as its heading has them.
struct ItemHeading {
  std::string series = {};
  std::string nr = {};  ///< where there is no series
  int number = 0;
  int year = 0;                ///< 0: none
  std::string reference = {};  ///< of the case in the archive
  std::string title = {};

  explicit operator bool() const { return !nr.empty() || number != 0; }
  std::string key() const;
};

/// The heading that a text is, where it begins with a number of cases: `PS 47/26`, `Sak 3`, `§ 12`, `20/57`.
/// `is_heading`: it is known to be one, so that `4. Title` counts, too.
ItemHeading item_heading(std::string_view text, bool is_heading);

}  // namespace ko::import
