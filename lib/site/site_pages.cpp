// SPDX-License-Identifier: MIT
/// The front page of a site, and the pages of records and decisions.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/documents/markup.hpp"
#include "report/registers/made_decisions.hpp"
#include "site/kinds_of_pages.hpp"
#include "site/lists/list_pages.hpp"
#include "site/records/record_pages.hpp"
#include "site/site_plan.hpp"

namespace ko {
namespace {

constexpr std::ptrdiff_t most_on_front = 10;

}  // namespace

std::string Site::Plan::front_page() const {
  std::string body = fmt::format("<main>\n<h1>{}</h1>\n<ul>\n", html_plain(site_name));
  for (const KindOfPage& each : kinds_of_pages)
    if (const std::size_t count = lists.at(each.kind).size(); count != 0)
      body += fmt::format("<li><a href=\"{}/index.html\">{}</a>: {}</li>\n", each.folder,
                          html_plain(context.say(each.heading)), count);
  body += "</ul>\n";
  std::vector<ListedPage> coming;
  std::vector<ListedPage> held;
  for (const Record& record : records.records(Kind::meeting)) {
    if (addresses.of(record).empty()) continue;
    (is_coming(record) ? coming : held).push_back(listing.of(record));
  }
  sort_for_list(coming);
  std::ranges::reverse(coming);
  sort_for_list(held);
  add_some(body, "site.coming_meetings", coming);
  add_some(body, "site.latest_meetings", held);
  add_some(body, "site.latest_decisions", lists.at(Kind::decision));
  body += beside.links_of_front();
  return frame.framed({site_name, {}, body + "</main>\n"}, "",
                      beside.head_of_list("index.html", site_name, ""));
}

void Site::Plan::add_some(std::string& body, MessageKey heading, const std::vector<ListedPage>& pages) const {
  if (pages.empty()) return;
  const std::vector<ListedPage> first(
      pages.begin(), pages.begin() + std::min<std::ptrdiff_t>(most_on_front, std::ssize(pages)));
  body += fmt::format("<h2>{}</h2>\n<ul>\n{}</ul>\n", html_plain(message(heading, options.language)),
                      list_items(first, "", options.language));
}

std::string Site::Plan::redirect_to(const Record& record) const {
  const std::string target = fmt::format("../{}.html", addresses.of(record));
  const std::string& title = names.title(record);
  const std::string words = message("site.moved", options.language,
                                    fmt::format("<a href=\"{}\">{}</a>", target, html_plain(title)));
  const std::string head = fmt::format("<meta http-equiv=\"refresh\" content=\"0; url={}\">\n", target) +
                           beside.head_of_former(record);
  return frame.framed(
      {title, {}, fmt::format("<main>\n<h1>{}</h1>\n<p>{}</p>\n</main>\n", html_plain(title), words)}, "../",
      head);
}

std::string Site::Plan::page_of(const Record& record) const {
  const DocumentTree document = page_of_record(context, record);
  PageContent page = related.with_names_linked(PageFrame::of(document), related.of(record));
  page.title = names.title(record);
  add_after_title(page, findings.in(record));
  std::vector<ListedPage> made;
  for (const DecisionPage* each : addresses.decisions_of(record)) made.push_back(listing.of(*each));
  const auto [first, last] = decisions_of_cases.equal_range(&record);
  for (auto at = first; at != last; ++at) made.push_back(listing.of(*at->second));
  add_to_main(page, links_to_earlier(context, earlier.of(record)) +
                        related.see_also(related.of(record), std::move(made), &record) +
                        beside.links_of(record));
  const std::string_view robots = hidden.has(record) ? "<meta name=\"robots\" content=\"noindex\">\n" : "";
  return frame.framed(page, "../", std::string(robots) + beside.head_of(record, document));
}

std::string Site::Plan::page_of(const Record& record, std::span<const EarlierState> states,
                                std::size_t at) const {
  ReportOptions then = report_options;
  then.as_of = states[at].first;
  then.index = nullptr;  // which is of another day
  const DocumentTree document = page_of_record({records, then}, record);
  PageContent page = related.with_names_linked(PageFrame::of(document), related.of(record));
  page.title = fmt::format("{}, {}", names.title(record), days_in_words(context, states[at]));
  add_after_title(page, line_of_earlier(context, states, at, addresses.of(record)));
  const std::string path = states[at].path + ".html";
  return frame.framed(page, "../", beside.head_of_list(path, page.title, folder_of(record.kind)));
}

std::string Site::Plan::page_of(const DecisionPage& of) const {
  const MadeDecision& decision = *of.decision;
  RelatedPages::Positions others = related.of(*decision.record);
  const DocumentTree document = page_of_decision(context, decision, index.sequels());
  PageContent page = PageFrame::of(document);
  if (decision.record->kind == Kind::meeting) {
    others.push_back(records.position(*decision.record));
    page = related.with_names_linked(std::move(page), others);
    // Of all that a meeting has to do with, a decision shares the meeting, its body and the item's case.
    others = {records.position(*decision.record)};
    related.add(others, records.find(decision.body));
    if (decision.item) related.add(others, records.find_case(decision.item.get<"case">()));
  } else {
    page = related.with_names_linked(std::move(page), others);
  }
  add_after_title(page, decision.record->kind == Kind::decision
                            ? findings.in(*decision.record)
                            : findings.in(*decision.record, decision.entry.at()));
  add_to_main(page, related.see_also(others, {}, nullptr));
  return frame.framed(page, "../", beside.head_of(of, document));
}

}  // namespace ko
