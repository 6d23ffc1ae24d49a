// SPDX-License-Identifier: MIT
/// What a rule about records is made of: its row and its function, side by side in the file of its subject.
/// A new rule is a row and a function in the file that its subject leads to, or a new file; its examples lie
/// in tests/rules/CODE/.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/files/file_system.hpp"
#include "ko/findings/finding.hpp"
#include "ko/findings/selection.hpp"
#include "ko/records/register.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/date.hpp"
#include "model/findings/finding_list.hpp"
#include "model/records/field_paths.hpp"
#include "model/records/provisions.hpp"

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

  /// The laws and bylaws that hold for the bodies of the set.
  Provisions provisions = Provisions(records);

  /// The memberships of an organisation, whichever end they are kept at.
  std::span<const Tenure> tenures_of(const Record& organisation) const;
  /// The meetings of a body, by time.
  std::span<const BodyMeeting> meetings_of(const Record& body) const;
  /// Those of them that can only have begun after a day.
  std::span<const BodyMeeting> meetings_after(const Record& body, Day day) const;
};

/// Where a rule's function puts what it finds.
class Findings {
 public:
  explicit Findings(FindingList& all) : all_(all) {}

  /// Everything added from now on is found by the rule, in the record; null: in none.
  void begin(const Rule& rule, const Record* record) {
    rule_ = &rule;
    in_record(record);
  }
  /// Everything added from now on is found in the record.
  void in_record(const Record* record) {
    if (record != record_) paths_.reset();
    record_ = record;
  }

  /// The rule by which what is added is found.
  const Rule& rule() const { return *rule_; }

  /// Adds a finding at a value of the record, with the places that explain it; at the record as a whole where
  /// there is no such value, as in a record that lacks a required field. The reference returned is good until
  /// the next call.
  Finding& add(Cursor at, std::string message, std::string mend, std::vector<Related> related = {}) {
    if (!at) return add_at_record(std::move(message), std::move(mend), std::move(related));
    return add_at(at.place(), at, std::move(message), std::move(mend), std::move(related));
  }
  /// At a key: what is said of a field as a whole, or of what is missing beside it.
  Finding& add_at_key(Cursor at, std::string message, std::string mend, std::vector<Related> related = {}) {
    const bool has_key = at && at.node().key_length != 0;
    if (!has_key) return add(at, std::move(message), std::move(mend), std::move(related));
    return add_at(at.key_place(), at, std::move(message), std::move(mend), std::move(related));
  }
  /// At a part of a value's text. Where the text had to be unescaped or unfolded, at the whole value.
  Finding& add_within(Cursor at, std::string_view part, std::string message, std::string mend);
  /// At a place that need not be a value, such as a comment; `at` is the value around it, if there is one.
  Finding& add_at(Place place, Cursor at, std::string message, std::string mend,
                  std::vector<Related> related = {});
  /// At the record as a whole: its `id`.
  Finding& add_at_record(std::string message, std::string mend, std::vector<Related> related = {}) {
    return add(record_->at.child(id_field), std::move(message), std::move(mend), std::move(related));
  }

 private:
  FindingList& all_;
  const Rule* rule_ = nullptr;
  const Record* record_ = nullptr;
  std::optional<FieldPaths> paths_;  ///< of the record, once a path was asked for
};

/// The number that a law or bylaws give a rule.
struct Parameter {
  std::string_view field;            ///< of the provision: `days`, `share` …
  IsStricter is_stricter = nullptr;  ///< null: of two that differ, neither asks more
};

/// A rule and what finds it. One of the functions is set, or of two each has other kinds of record to look
/// at.
struct Check {
  Rule rule;
  /// For a rule that measures: what is just enough, or just not too much, such as `six weeks`. The cases on
  /// either side of it lie in `tests/rules/CODE/limit.yaml`.
  std::string_view limit = {};
  /// For a rule that speaks where a law or bylaws lay it down, the number these give it.
  Parameter parameter = {};
  Kinds kinds = {};  ///< of the records that `each` is called for
  void (*each)(const CheckContext&, const Record&, Findings&) = nullptr;
  /// Called once, for what cannot be seen from one record. Findings name their record themselves.
  void (*once)(const CheckContext&, Findings&) = nullptr;
  /// Called for every meeting, with what was worked out of who was there and when.
  void (*meeting)(const CheckContext&, const Attendance&, Findings&) = nullptr;
};

/// The rules of one source, which enters them: `KO_ENTRY(RuleFile, vote_rules) = {vote_checks};`
struct RuleFile {
  std::span<const Check> checks;
};
/// Those of every source in lib/check; the build collects them.
std::span<const RuleFile* const> rule_files();

struct CheckOptions {
  /// Null: every rule runs, opt-in ones too. Otherwise those that hold nowhere in the set do not, and which
  /// findings of the others count is for the selection to say.
  const Selection* selection = nullptr;
  /// Where the files that records name are looked for; null: nothing is said of them.
  const FileSystem* files = nullptr;
};

/// Runs the rules over the register. Findings come in no particular order.
std::vector<Finding> check(const Register& records, Day today, const CheckOptions& options = {});

/// Adds a finding for each word of the `checks` of the set's configuration that chooses no rule.
void check_choices(const Register& records, std::vector<Finding>& all);

/// The folder that the names of a set's files begin with; `.` for a set without a `ko.yaml`.
std::string root_of(const Configuration& configuration);

}  // namespace ko
