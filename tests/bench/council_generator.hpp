// SPDX-License-Identifier: MIT
/// Years of meetings by the thousand, for measuring a site: committees of `record_generator.hpp`, each with
/// fifty meetings of ten items. Every item has a decision, and the first two of a meeting belong to a case:
/// each case is taken up in two meetings.
#pragma once

#include <cstdint>
#include <string>

namespace ko::bench {

constexpr std::uint64_t meetings_a_committee = 50;

/// The committee of this number (from 0) and its members; every hundredth brings an administration.
std::string committee_and_members(std::uint64_t committee);

/// A meeting of it, and the case that is new in it: `nr` from 0, below `meetings_a_committee`. Ends in a line
/// feed.
std::string meeting_and_case(std::uint64_t committee, std::uint64_t nr);

}  // namespace ko::bench
