// SPDX-License-Identifier: MIT
/// A row of a table, before anything of it is copied: where in the records it stands.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/coverage.hpp"
#include "ko/answers/table.hpp"
#include "ko/files/file.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/register.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/date.hpp"
#include "model/meetings/attendance.hpp"
#include "model/records/file_lines.hpp"
#include "query/rows/datum.hpp"

namespace ko::query {

namespace staffing {
struct Slot;
}

/// The memberships of one organisation at a time, since its rows come one after the other.
class TenuresOfLast {
 public:
  /// Good until the next call.
  std::span<const Tenure> of(const Register& records, const Record& organisation) {
    if (of_ != &organisation) {
      tenures_ = tenures_of(records, organisation);
      of_ = &organisation;
    }
    return tenures_;
  }

 private:
  const Record* of_ = nullptr;
  std::vector<Tenure> tenures_;
};

/// Who was there in one meeting at a time, for the same reason.
class AttendanceOfLast {
 public:
  /// Good until the next call. Of a record that is a meeting.
  const Attendance& of(const Register& records, const Record& meeting, TenuresOfLast& tenures) {
    if (of_ != &meeting) {
      const Record* body = body_of(records, meeting.as<meeting_type>());
      attendance_.emplace(meeting, body, body ? tenures.of(records, *body) : std::span<const Tenure>());
      of_ = &meeting;
    }
    return *attendance_;
  }

 private:
  const Record* of_ = nullptr;
  std::optional<Attendance> attendance_;
};

/// A party among those whom a vote names: where its first voter stands, and how many it has on each side.
struct PartyOfVote {
  std::string_view party = {};  ///< id, or the group's name; empty where the records do not say
  Cursor first = {};
  std::int64_t in_favour = 0;
  std::int64_t against = 0;
  std::int64_t blank = 0;
};

/// The parties of one vote at a time, likewise.
class PartiesOfLast {
 public:
  /// Those of a vote, by `count()` where it is another vote than the last. Good until the next call.
  template <class CountThem>
  std::span<const PartyOfVote> of(Cursor vote, CountThem count) {
    if (!(of_ == vote)) {
      parties_ = count();
      of_ = vote;
    }
    return parties_;
  }

 private:
  Cursor of_;
  std::vector<PartyOfVote> parties_;
};

/// What columns work out once for many rows of one query.
struct Memory {
  FileLines lines;
  TenuresOfLast tenures = {};
  AttendanceOfLast attendance = {};
  PartiesOfLast parties = {};
};

struct Row {
  const Record* record = nullptr;   ///< the record it stands in
  Cursor at = {};                   ///< the record, or the entry of one of its lists
  Cursor within = {};               ///< the entry around it: of a ballot the vote, of an action the decision
  Cursor item = {};                 ///< the agenda item around it
  std::uint32_t number = 0;         ///< its place in its list, from 1
  std::uint32_t within_number = 0;  ///< the place of `within` in its list, from 1
  std::uint32_t item_number = 0;    ///< the item's place in the agenda, from 1
  std::string_view list = {};       ///< the list it stands in: `points`, `members`; none of decisions
  std::string_view within_list = {};  ///< likewise the one `within` stands in
  Cursor outer = {};                  ///< of what stands deeper: the entry around `within`, an election
  std::uint32_t outer_number = 0;     ///< its place in its list, from 1
  std::string_view outer_list = {};   ///< the list it stands in
  const Finding* finding = nullptr;
  const SourceCoverage* coverage = nullptr;
  const staffing::Slot* slot = nullptr;
  const std::vector<Cell>* cells = nullptr;  ///< of a row of the answer: what it consists of
};

/// True for a field that takes a case's id or, as the archive has it, its reference.
inline bool names_case(const Field& field) {
  return field.shape.value == Value::text_or_reference && field.shape.targets.has(Kind::case_file);
}

/// What a column may look at beside the row.
struct Scope {
  const Register& records;
  Day as_of;
  std::string_view language;
  std::span<const Finding> findings = {};
  bool deep = false;  ///< an organisation stands for everything below it, too
  /// Takes down the ids that `find` does not find; null where nobody wants to know.
  std::set<std::string, std::less<>>* missing = nullptr;
  Memory& memory;    ///< what is worked out once for many rows
  bool with_places;  ///< rows tell where they are written
  std::span<const SourceCoverage> coverage = {};

  /// The record that a row refers to by this id; null when there is none.
  const Record* find(std::string_view id) const {
    const Record* record = records.find(id);
    if (!record && missing && !id.empty()) missing->emplace(id);
    return record;
  }
  /// The same where a field says what it refers to: a case goes by its reference, too.
  const Record* find(const Field& field, std::string_view id) const {
    return names_case(field) ? records.find_case(id) : find(id);
  }
};

using EmitRow = FunctionRef<void(const Row&)>;

}  // namespace ko::query
