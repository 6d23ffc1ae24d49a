// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <string>

#include "ko/answers/report.hpp"
#include "words/messages.hpp"

namespace ko {
namespace {

/// True for a record that is marked `public: false`, whatever its kind.
bool is_withheld(const Record& record) {
  const auto field = type_of(record.kind).find("public");
  const Cursor mark = record.at.child(static_cast<std::uint8_t>(*field));
  return mark && mark.is_scalar() && parse_flag(mark.text()) == false;
}

}  // namespace

DocumentTree make_report(const Report& report, const Register& records, const Record& about,
                         const ReportOptions& options) {
  if (options.include_unpublished || !is_withheld(about)) return report.make(records, about, options);
  const std::string title(about.id);
  return {.title = title,
          .language = options.language,
          .blocks = {{Heading{1, title}},
                     {Paragraph{std::string(message("withheld.record", options.language))}}}};
}

const Report* find_report(std::string_view name) {
  const auto all = reports();
  const auto found = std::ranges::find(all, name, [](const Report* report) { return report->name; });
  return found == all.end() ? nullptr : *found;
}

}  // namespace ko
