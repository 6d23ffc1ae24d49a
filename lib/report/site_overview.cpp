// SPDX-License-Identifier: MIT
/// What a site has pages of. The pages themselves are made in `site/`.
#include <algorithm>
#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "ko/answers/report.hpp"
#include "report/frame.hpp"
#include "report/registers/made_decisions.hpp"

namespace ko {
namespace {

DocumentTree site_overview(const Register& records, const ReportOptions& options) {
  const Context context{records, options};
  const std::string name = name_of_set(context);
  DocumentTree document = document_titled(context, name.empty() ? context.say("site.untitled") : name);
  Definitions rows;
  const auto shown_of = [&](Kind kind) {
    const auto is_shown = [&](const Record& record) {
      return options.include_unpublished || visibility(type_of(kind), record.at) == Visibility::shown;
    };
    return static_cast<std::size_t>(std::ranges::count_if(records.records(kind), is_shown));
  };
  const auto add = [&](MessageKey label, std::size_t count) {
    if (count != 0) add_row(rows, context.say(label), std::to_string(count));
  };
  add("site.meetings", shown_of(Kind::meeting));
  add("site.cases", shown_of(Kind::case_file));
  add("site.decisions", decisions_by(context).size());
  add("site.organisations", shown_of(Kind::organisation));
  add("site.persons", shown_of(Kind::person));
  add("site.hearings", shown_of(Kind::hearing));
  add("site.projects", shown_of(Kind::project));
  add("site.documents", shown_of(Kind::document));
  if (!rows.rows.empty()) document.blocks.push_back({std::move(rows)});
  return document;
}

}  // namespace

KO_ENTRY(Report, site_report) = {
    .name = "site",
    .argument = "[-o DIR]",
    .about = {},
    .summary = "the whole set as static pages; without -o, how many there are of what",
    .example = "ko report site -o site",
    .of_pages = true,
    .make = nullptr,
    .make_of_set = site_overview};

}  // namespace ko
