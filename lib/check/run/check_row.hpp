// SPDX-License-Identifier: MIT
/// What a rule of families 3 to 9 is made of: its row and its function, side by side in the file of its
/// family.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/files/file_system.hpp"
#include "ko/findings/rule.hpp"
#include "ko/records/register.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/date.hpp"
#include "model/findings/finding_list.hpp"
#include "model/records/field_paths.hpp"

namespace ko {

class Attendance;

/// A meeting of a body, and the days it can have begun on.
struct BodyMeeting {
  const Record* body = nullptr;
  const Record* meeting = nullptr;
  Day first;
  Day last;
};

/// What every rule may look at. Built once a run; whatever several rules need is worked out here, once.
struct CheckContext {
  const Register& records;
  Day today;
  /// Every membership of the set, those of one organisation beside each other, in register order.
  std::vector<Tenure> tenures;
  /// Every meeting of the set whose body and start are known, those of one body beside each other, by time.
  std::vector<BodyMeeting> meetings;

  /// True when every record could be read and every reference leads somewhere: what is not there is truly
  /// missing.
  bool whole = true;

  /// Where the files that records name are looked for; null: nothing is said of them.
  const FileSystem* files = nullptr;

  /// The memberships of an organisation, whichever end they are kept at.
  std::span<const Tenure> tenures_of(const Record& organisation) const;
  /// The meetings of a body, by time.
  std::span<const BodyMeeting> meetings_of(const Record& body) const;
};

/// Where a rule's function puts what it finds.
class Findings {
 public:
  explicit Findings(FindingList& all) : all_(all) {}

  /// Everything added from now on is found by `rule`, in `record`.
  void begin(const Rule& rule, const Record* record) {
    rule_ = &rule;
    if (record != record_) paths_.reset();
    record_ = record;
  }

  const Rule* rule() const { return rule_; }

  /// Adds a finding at a value of the record; at the record as a whole where there is no such value, as in a
  /// record that lacks a required field. The reference returned is good until the next call.
  Finding& add(Cursor at, std::string message, std::string mend) {
    if (!at) return add_at_record(std::move(message), std::move(mend));
    return add(at, at.place(), std::move(message), std::move(mend));
  }
  /// At a key: what is said of a field as a whole, or of what is missing beside it.
  Finding& add_at_key(Cursor at, std::string message, std::string mend) {
    if (!at) return add_at_record(std::move(message), std::move(mend));
    return add(at, at.node().key_length != 0 ? at.key_place() : at.place(), std::move(message),
               std::move(mend));
  }
  /// At a part of a value's text. Where the text had to be unescaped or unfolded, at the whole value.
  Finding& add_within(Cursor at, std::string_view part, std::string message, std::string mend);
  /// At a place that need not be a value, such as a comment; `at` is the value around it, if there is one.
  Finding& add_at(Place place, Cursor at, std::string message, std::string mend) {
    return add(at, place, std::move(message), std::move(mend));
  }
  /// At the record as a whole: its `id`.
  Finding& add_at_record(std::string message, std::string mend);

 private:
  Finding& add(Cursor at, Place place, std::string message, std::string mend);

  FindingList& all_;
  const Rule* rule_ = nullptr;
  const Record* record_ = nullptr;
  std::optional<FieldPaths> paths_;  ///< of the record, once a path was asked for
};

/// A rule and what finds it. One of the functions is set.
struct Check {
  Rule rule;
  Kinds kinds = {};  ///< of the records that `each` is called for
  void (*each)(const CheckContext&, const Record&, Findings&) = nullptr;
  /// Called once, for what cannot be seen from one record. Findings name their record themselves.
  void (*once)(const CheckContext&, Findings&) = nullptr;
  /// Called for every meeting, with what was worked out of who was there and when.
  void (*meeting)(const CheckContext&, const Attendance&, Findings&) = nullptr;
};

/// The words of the set's `checks` that choose no rule.
void check_choices(const Configuration& configuration, std::vector<Finding>& all);

/// The families, one or more files each, named for what they look at.
std::span<const Check> reference_checks();  // KO3xx
std::span<const Check> life_checks();
std::span<const Check> officer_checks();
std::span<const Check> orphan_checks();
std::span<const Check> attachment_checks();
std::span<const Check> cycle_checks();
std::span<const Check> time_checks();  // KO4xx
std::span<const Check> membership_checks();
std::span<const Check> meeting_date_checks();
std::span<const Check> passed_date_checks();
std::span<const Check> quorum_checks();  // KO5xx
std::span<const Check> participation_checks();
std::span<const Check> open_presence_checks();
std::span<const Check> substitute_checks();
std::span<const Check> vote_checks();
std::span<const Check> outcome_checks();
std::span<const Check> proposal_checks();
std::span<const Check> follow_up_checks();
std::span<const Check> succession_checks();
std::span<const Check> agenda_checks();
std::span<const Check> hearing_deadline_checks();
std::span<const Check> hearing_answer_checks();
std::span<const Check> municipal_act_checks();
std::span<const Check> municipal_vote_checks();
std::span<const Check> staffing_checks();    // KO6xx
std::span<const Check> identifier_checks();  // KO7xx
std::span<const Check> postcode_checks();
std::span<const Check> spelling_checks();
std::span<const Check> privacy_checks();  // KO8xx
std::span<const Check> style_checks();    // KO9xx

}  // namespace ko
