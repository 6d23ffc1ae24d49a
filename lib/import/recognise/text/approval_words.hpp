// SPDX-License-Identifier: MIT
/// How minutes say that the notice, the agenda and the last minutes are approved, or are not.
#pragma once

#include <cstdint>
#include <string_view>

namespace ko::import {

/// What a meeting approves of its own papers.
enum class Approvable : std::uint8_t { notice, agenda, minutes };

/// Whether a text names it: `innkallingen`, `sakslisten`, `referatet`. Texts are folded.
bool mentions(Approvable what, std::string_view folded);
/// The same at its beginning; `den` may stand before it.
bool begins_with(Approvable what, std::string_view folded);

/// Whether it says that something is approved, without a word against that beside it.
bool says_approved(std::string_view folded);
/// Whether it is no more than that: `Godkjent uten merknader.`
bool is_approval_alone(std::string_view folded);
/// Whether the last minutes are agreed to, in the words that are used of minutes alone, too.
bool says_minutes_approved(std::string_view folded);
/// Whether it says `not` of anything.
bool says_not(std::string_view folded);
/// Whether it begins with the word for approved, and names what is: `Godkjent innkalling`.
bool begins_with_approval_of(Approvable what, std::string_view folded);

}  // namespace ko::import
