// SPDX-License-Identifier: MIT
/// The numbers of all votes of a record, and what came of them.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "check/run/check.hpp"
#include "check/votes/ballot.hpp"
#include "model/meetings/attendance.hpp"

namespace ko {

/// True of an outcome with which what was proposed came about.
inline bool carries(std::string_view outcome) {
  return outcome == "adopted" || outcome == "approved" || outcome == "elected";
}

/// The numbers of the votes of a record. Who was there is worked out where `others` voted one way, which is
/// where the numbers depend on it.
class Ballots {
 public:
  Ballots(const CheckContext& context, const Record& record) : context_(context), record_(record) {}

  /// Of a vote in an item of the record; `item` is its place from 0.
  Ballot of(const Vote& vote, std::size_t item) {
    if (record_.kind != Kind::meeting || vote.get<"others">().empty()) return Ballot::of(vote);
    if (!meeting_) {
      const Record* body = body_of(context_.records, record_.as<meeting_type>());
      meeting_.emplace(record_, body,
                       body == nullptr ? std::span<const Tenure>() : context_.tenures_of(*body));
    }
    return Ballot::of(vote, *meeting_, item);
  }

 private:
  const CheckContext& context_;
  const Record& record_;
  std::optional<Attendance> meeting_;
};

}  // namespace ko
