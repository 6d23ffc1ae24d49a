// SPDX-License-Identifier: MIT
/// Reports: records -> a document tree. A report enters itself where it is defined,
/// `KO_ENTRY(Report, minutes_report) = {…};`: `ko report`, its help and its completion follow from
/// `reports()`.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/coverage.hpp"
#include "ko/answers/document_tree.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/register.hpp"
#include "ko/records/type.hpp"
#include "ko/values/date.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// The records with a scenario laid over them.
struct ComparedScenario {
  Register records;
  std::string name = {};                      ///< as its `ko.yaml` says; empty where that does not
  std::vector<std::string> assumptions = {};  ///< what no source states, and it assumes
};

class SetIndex;

struct ReportOptions {
  Language language = Language::nb;
  Day as_of = {};                    ///< the day the report is true for
  bool include_unpublished = false;  ///< also what the records mark `public: false`
  std::string_view layout = {};      ///< one of the report's; empty: that of the body
  Cursor entry = {};                 ///< of a report on an entry of a record: where that is
  Period period = {};                ///< the days that a report on what happened covers
  /// What the validator found, for a report that is about it.
  std::span<const Finding> findings = {};
  /// What the records hold of documents, for a report that is about it.
  std::span<const SourceCoverage> coverage = {};
  const ComparedScenario* scenario = nullptr;  ///< for a report that compares; null: there is none
  /// What many reports on one set, day and gate share; null: each works it out from the whole set.
  const SetIndex* index = nullptr;
};

struct Report {
  std::string_view name;      ///< what `ko report` takes
  std::string_view argument;  ///< what help calls the id: `MEETING|BODY`; `[BODY]` where it may be left out
  Kinds about;                ///< the kinds of record the id may name
  std::string_view summary;   ///< one line, without a full stop
  std::string_view example;   ///< one command line to learn from
  bool of_period = false;     ///< takes the days it covers
  bool compares = false;      ///< takes a scenario to compare with
  /// Is on what the validator found, of which it cannot be told what tells of something not public.
  bool of_findings = false;
  /// Is on the texts of documents, of which it cannot be told what tells of something not public.
  bool of_sources = false;
  /// Is a page for each record: `-o` names the folder that they are written into.
  bool of_pages = false;
  /// Of a report on an entry of such a record what describes it: it is asked for by the entry's address.
  /// Null: it is on the whole record.
  const Type* entry = nullptr;
  /// The ways it can be laid out, the usual one first; empty where there is one way.
  std::span<const std::string_view> layouts = {};
  /// `about` must be of one of those kinds. Called by `make_report`, which withholds what is not public.
  DocumentTree (*make)(const Register& records, const Record& about, const ReportOptions& options);
  /// The same on the whole set; null: it has to be told what it is about.
  DocumentTree (*make_of_set)(const Register& records, const ReportOptions& options) = nullptr;
};

/// Every report, in the order help lists them: by name.
std::span<const Report* const> reports();
/// The report of this name; null when there is none.
const Report* find_report(std::string_view name);

/// Without `include_unpublished`, `records` are what `published` leaves of a set: figures that are summed up
/// cannot be taken apart again. The report, or for a record that may not be shown one line that says so.
/// `about` must be of a kind that the report is about.
DocumentTree make_report(const Report& report, const Register& records, const Record& about,
                         const ReportOptions& options);

/// The report on the whole set, of one that has `make_of_set`.
DocumentTree make_report(const Report& report, const Register& records, const ReportOptions& options);

/// What reports call a record in the set's language, whether it is public or not: its name or title, of a
/// meeting without one whose it is, else its id.
std::string title_of(const Register& records, const Record& record);

/// Whether lines of files are named: what stands between them can tell that something is withheld.
enum class ShownPlaces : std::uint8_t { all, none };

/// A record, or an entry of one, that `address` leads to: where it is written; its fields, with the names of
/// the records they refer to; of a case the agenda items that took it up; and, of a whole record, where
/// others refer to it. `target` is there.
DocumentTree describe_record(const Register& records, std::string_view address, const Target& target,
                             ShownPlaces places = ShownPlaces::all);

}  // namespace ko
