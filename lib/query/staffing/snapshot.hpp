// SPDX-License-Identifier: MIT
/// An organisation's staff on one day: what each of its slots amounts to.
#pragma once

#include <vector>

#include "ko/values/date.hpp"
#include "query/staffing/bounds.hpp"
#include "query/staffing/slots.hpp"

namespace ko::query::staffing {

struct Part {
  const Slot* slot = nullptr;
  Bounds established = {};
  Bounds filled = {};
  Bounds on_leave = {};     ///< of what is filled
  Bounds standing_in = {};  ///< at work in the place of somebody on leave
  Bounds present = {};      ///< what is filled, without who is on leave, and with who stands in
  Bounds vacant = {};
  Bounds total = {};  ///< of a total: what is stated
};

/// The slots that count on `day`, in their order. A total always does, so that an organisation nothing is
/// known of is there, and unknown:
/// - what is established is its posts, and every place that names no post;
/// - a place counts as filled by its own percentage, else by its post's; without either it is at least 0;
/// - what is left of a post is vacant; of a post that no membership names, it is unknown whether it is held;
/// - who deputises for somebody of the organisation who is on leave that day stands in for them, with the
/// whole of the place: nothing more is established or filled by it. Once the leave is over it is a place like
/// others;
/// - a tentative place, or one whose first or last day is vague, counts between 0 and its percentage;
/// - the total is the latest one stated for that day or before, and comes last; to it belong those that no
/// slot stands for: any number where nothing is recorded, or something without its percentage.
///
/// Nothing comes back for a day outside the organisation's life.
std::vector<Part> snapshot(const Workforce& workforce, Day day);

/// The days in `period` on which anything may change: its first day, and every day after one that differs
/// from it. Needs both ends.
std::vector<Day> changes(const Workforce& workforce, const Period& period);

}  // namespace ko::query::staffing
