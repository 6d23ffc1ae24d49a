// SPDX-License-Identifier: MIT
/// What a report on one record has to work out from the whole set, worked out once for a report on each.
#pragma once

#include <cstddef>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ko/records/structure.hpp"
#include "report/context.hpp"
#include "report/meetings/attendance_rows.hpp"
#include "report/registers/agreed_actions.hpp"
#include "report/registers/made_decisions.hpp"

namespace ko {

class SetIndex {
 public:
  /// Of all that may be shown on the options' day. Both outlive it. Works on several threads.
  SetIndex(const Register& records, const ReportOptions& options);
  SetIndex(const SetIndex&) = delete;
  SetIndex& operator=(const SetIndex&) = delete;

  /// As `decisions_by`.
  const std::vector<MadeDecision>& decisions() const { return decisions_; }
  const Sequels& sequels() const { return sequels_; }
  /// Those made in an agenda item, in the order of time.
  std::span<const MadeDecision* const> decisions_in(const Item& item) const;
  /// The memberships of a person, as `tenures` has them.
  std::vector<Tenure> tenures_of(const Record& person) const;
  /// The meetings of a body with this person alone; as `body_attendance` otherwise.
  BodyAttendance attendance(std::string_view body, std::string_view person) const;
  /// Works out, ahead of whoever asks first, what `attendance` is taken from.
  void prepare_attendance() const { attendances(); }
  /// What this person or organisation is to do, alone or with others, as `actions_agreed`.
  std::span<const AgreedAction* const> actions_of(std::string_view owner) const;

 private:
  using Attendances = std::map<std::string_view, BodyAttendance>;  // by body
  const Attendances& attendances() const;

  Context context_;
  std::vector<MadeDecision> decisions_;
  Sequels sequels_;
  std::vector<AgreedAction> actions_;
  // Worked out for the first that asks, on whatever thread.
  mutable std::once_flag is_asked_;
  mutable Attendances attendance_;
  std::map<const Record*, std::vector<Tenure>> tenures_;  // by person
  std::unordered_map<std::string_view, std::vector<const AgreedAction*>> actions_of_;
  std::vector<const MadeDecision*>
      decisions_in_;  // those of one item beside each other, in the order of time
};

}  // namespace ko
