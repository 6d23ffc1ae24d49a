// SPDX-License-Identifier: MIT
/// Reports: records -> a document tree. One row a report: `ko report`, its help and its completion follow
/// from `reports()`.
#pragma once

#include <span>
#include <string_view>

#include "ko/answers/document_tree.hpp"
#include "ko/records/register.hpp"
#include "ko/records/type.hpp"
#include "ko/values/date.hpp"
#include "ko/values/language.hpp"

namespace ko {

struct ReportOptions {
  Language language = Language::nb;
  Day as_of = {};                    ///< the day the report is true for
  bool include_unpublished = false;  ///< also what the records mark `public: false`
};

struct Report {
  std::string_view name;      ///< what `ko report` takes
  std::string_view argument;  ///< what help calls the id: `MEETING|BODY`
  Kinds about;                ///< the kinds of record the id may name
  std::string_view summary;   ///< one line, without a full stop
  /// `about` must be of one of those kinds.
  DocumentTree (*make)(const Register& records, const Record& about, const ReportOptions& options);
};

/// Every report, in the order help lists them.
std::span<const Report> reports();
/// The report of this name; null when there is none.
const Report* find_report(std::string_view name);

}  // namespace ko
