// SPDX-License-Identifier: MIT
/// What a site has pages of, as a report without a folder to write them to.
#include <algorithm>
#include <string>
#include <utility>

#include "base/system/entry.hpp"
#include "ko/answers/report.hpp"
#include "report/frame.hpp"
#include "report/registers/made_decisions.hpp"
#include "site/kinds_of_pages.hpp"

namespace ko {
namespace {

DocumentTree site_overview(const Register& records, const ReportOptions& options) {
  const Context context{records, options};
  const std::string name = name_of_set(context);
  DocumentTree document = document_titled(context, name.empty() ? context.say("site.untitled") : name);
  Definitions rows;
  const MayShow may_show_of(context);
  const auto shown_of = [&](Kind kind) {
    const auto is_shown = [&](const Record& record) { return may_show_of(record, record.at); };
    return static_cast<std::size_t>(std::ranges::count_if(records.records(kind), is_shown));
  };
  const auto add = [&](MessageKey label, std::size_t count) {
    if (count != 0) add_row(rows, context.say(label), std::to_string(count));
  };
  for (const KindOfPage& each : kinds_of_pages)
    add(each.heading, each.kind == Kind::decision ? decisions_by(context).size() : shown_of(each.kind));
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
