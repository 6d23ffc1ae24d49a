// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "ko/answers/report.hpp"
#include "ko/records/visibility.hpp"
#include "words/messages.hpp"

namespace ko {

namespace {

/// A report that nothing was withheld from says so.
DocumentTree with_notice(DocumentTree document, const ReportOptions& options) {
  if (options.include_unpublished && !document.blocks.empty())
    document.notice = message("unpublished", options.language);
  return document;
}

}  // namespace

DocumentTree make_report(const Report& report, const Register& records, const Record& about,
                         const ReportOptions& options) {
  if (options.include_unpublished || visibility(type_of(about.kind), about.at) == Visibility::shown)
    return with_notice(report.make(records, about, options), options);
  const std::string title(about.id);
  return {.title = title,
          .language = options.language,
          .blocks = {{Heading{1, title}},
                     {Paragraph{std::string(message("withheld.record", options.language))}}}};
}

DocumentTree make_report(const Report& report, const Register& records, const ReportOptions& options) {
  return with_notice(report.make_of_set(records, options), options);
}

const Report* find_report(std::string_view name) {
  const auto all = reports();
  const auto found = std::ranges::find(all, name, [](const Report* report) { return report->name; });
  return found == all.end() ? nullptr : *found;
}

}  // namespace ko
