// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#include "ko/records/visibility.hpp"
#include "report/make.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

/// The report, or for a record that may not be shown one line that says so.
template <auto Make>
DocumentTree guarded(const Register& records, const Record& about, const ReportOptions& options) {
  if (options.include_unpublished || visibility(about, about.at) == Visibility::shown)
    return Make(records, about, options);
  const std::string title(about.id);
  return {.title = title,
          .language = options.language,
          .blocks = {{Heading{1, title}},
                     {Paragraph{std::string(message("withheld.record", options.language))}}}};
}

constexpr Report rows[] = {
    {"minutes", "MEETING", Kind::meeting, "the minutes of a meeting, in full", guarded<make_minutes>},
    {"summary",
     "MEETING|BODY",
     {Kind::meeting, Kind::organisation},
     "a meeting on one screen, or a body's meetings in order",
     guarded<make_summary>},
};

}  // namespace

std::span<const Report> reports() {
  return rows;
}

const Report* find_report(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(rows), std::end(rows), [&](const Report& row) { return row.name == name; });
  return found == std::end(rows) ? nullptr : found;
}

}  // namespace ko
