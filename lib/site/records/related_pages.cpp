// SPDX-License-Identifier: MIT
#include "site/records/related_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "base/system/parallel.hpp"
#include "render/documents/markup.hpp"
#include "site/records/linked_names.hpp"

namespace ko {
namespace {

/// How many records of a kind a page names under `See also`.
constexpr std::size_t most_related = 60;

}  // namespace

RelatedPages::RelatedPages(const PageListing& listing)
    : listing_(listing), records_(listing.context.records), related_(records_.records().size()) {
  parallel_for(related_.size(), 0,
               [&](std::size_t at) { related_[at] = related_to(records_.records()[at]); });
}

void RelatedPages::add(Positions& others, const Record* record) const {
  if (record != nullptr && !listing_.addresses.of(*record).empty())
    others.push_back(records_.position(*record));
}

bool RelatedPages::has_more(const Record& record, Kind kind) const {
  return std::ranges::count_if(of(record), [&](std::uint32_t at) {
           return records_.records()[at].kind == kind;
         }) > static_cast<std::ptrdiff_t>(most_related);
}

std::string RelatedPages::stem_of_list(const Record& record, const KindOfPage& kind) {
  return fmt::format("{}.{}", record.id, kind.folder);
}

RelatedPages::Positions RelatedPages::related_to(const Record& record) const {
  Positions all;
  for (const Link& link : records_.links_from(record)) all.push_back(link.to);
  for (const Link& link : records_.links_to(record)) all.push_back(link.from);
  // A case's way leads through bodies, which its meetings name.
  if (record.kind == Kind::case_file)
    for (const std::uint32_t at : Positions(all))
      if (const auto meeting = records_.records()[at].as<meeting_type>())
        if (const Record* body = records_.find(meeting.get<"body">()))
          all.push_back(records_.position(*body));
  const std::uint32_t own = records_.position(record);
  std::erase_if(all, [&](std::uint32_t at) {
    return at == own || listing_.addresses.of(records_.records()[at]).empty();
  });
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<ListedPage> RelatedPages::list_of(const Record& record, Kind kind) const {
  std::vector<ListedPage> pages;
  for (const std::uint32_t at : of(record))
    if (const Record& other = records_.records()[at]; other.kind == kind && !listing_.hidden.has(other))
      pages.push_back(listing_.of(other));
  sort_for_list(pages);
  return pages;
}

PageContent RelatedPages::with_names_linked(PageContent page, const Positions& others) const {
  std::vector<LinkedName> linked_names;
  for (const std::uint32_t at : others) {
    const Record& record = records_.records()[at];
    const bool has_proper_name = record.kind == Kind::person || record.kind == Kind::organisation;
    for (const std::string& name : listing_.names.own_names(record))
      linked_names.push_back({.name = html_plain(name),
                              .target = fmt::format("../{}.html", listing_.addresses.of(record)),
                              .is_person = record.kind == Kind::person,
                              .stands_alone = !has_proper_name && name.find(' ') == std::string::npos});
  }
  page.body = with_links(page.body, std::move(linked_names));
  return page;
}

std::string RelatedPages::part(const KindOfPage& kind, std::vector<ListedPage> pages,
                               const Record* of) const {
  if (pages.empty()) return {};
  sort_for_list(pages);
  const std::size_t more = pages.size() > most_related ? pages.size() - most_related : 0;
  if (more != 0) pages.erase(pages.begin() + most_related, pages.end());
  std::string items = list_items(pages, "../", listing_.context.options.language);
  if (more != 0) {
    const bool has_list = of != nullptr && has_more(*of, kind.kind);
    const std::string target = has_list
                                   ? fmt::format("{}/{}.html", folder_of(of->kind), stem_of_list(*of, kind))
                                   : fmt::format("{}/index.html", kind.folder);
    items += fmt::format("<li><a href=\"../{}\">{}</a></li>\n", target,
                         html_plain(message("site.more", listing_.context.options.language, more)));
  }
  return fmt::format("<h3>{}</h3>\n<ul>\n{}</ul>\n", html_plain(listing_.context.say(kind.heading)), items);
}

std::string RelatedPages::see_also(const Positions& others, std::vector<ListedPage> decisions,
                                   const Record* of) const {
  std::map<Kind, std::vector<ListedPage>> all;
  all[Kind::decision] = std::move(decisions);
  for (const std::uint32_t at : others) {
    const Record& record = records_.records()[at];
    all[record.kind].push_back(listing_.of(record));
  }
  std::string parts_of_all;
  for (const KindOfPage& each : kinds_of_pages) parts_of_all += part(each, std::move(all[each.kind]), of);
  if (parts_of_all.empty()) return {};
  const std::string heading = html_plain(message("site.related", listing_.context.options.language));
  return fmt::format("<nav class=\"related\" aria-label=\"{0}\">\n<h2>{0}</h2>\n{1}</nav>\n", heading,
                     parts_of_all);
}

}  // namespace ko
