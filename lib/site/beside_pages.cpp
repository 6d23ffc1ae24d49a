// SPDX-License-Identifier: MIT
#include "site/beside_pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>

#include "ko/records/schema.hpp"
#include "render/documents/markup.hpp"
#include "site/beside/sitemap.hpp"
#include "site/kinds_of_pages.hpp"

namespace ko {
namespace {

constexpr std::string_view feed_of_decisions = "decisions.atom";
constexpr std::string_view calendar_of_all = "calendar.ics";

}  // namespace

BesidePages::BesidePages(const Context& context, const PageAddresses& addresses, const NamesOfRecords& names,
                         const std::string& site_name, std::string base)
    : context_(context),
      addresses_(addresses),
      names_(names),
      site_(std::move(base)),
      lasting_(context.records, site_name),
      heads_(site_, site_name, context.language()),
      feeds_({context, addresses, names, lasting_, site_, site_name}),
      calendars_({context, addresses, names, lasting_, site_, site_name}) {}

std::vector<FileBeside> BesidePages::files() const {
  std::vector<FileBeside> all;
  if (feeds_.has_decisions())
    all.push_back(
        {std::string(feed_of_decisions), [this] { return feeds_.of_decisions(feed_of_decisions); }});
  if (!calendars_.empty())
    all.push_back({std::string(calendar_of_all), [this] { return calendars_.of_all(); }});
  for (const Record& record : context_.records.records()) {
    const std::string& path = addresses_.of(record);
    if (path.empty()) continue;
    all.push_back(
        {path + ".json", [&record] { return record_json(type_of(record.kind), record.at); }, &record});
    if (feeds_.has(record))
      all.push_back(
          {path + ".atom", [this, &record, path] { return feeds_.of_body(record, path + ".atom"); }});
    if (calendars_.has(record))
      all.push_back({path + ".ics", [this, &record] { return calendars_.of_body(record); }});
  }
  return all;
}

std::vector<FileBeside> BesidePages::sitemaps(std::vector<std::string> pages) const {
  if (!site_.is_known()) return {};
  const std::size_t parts = parts_of_sitemap(pages.size());
  const auto paths = std::make_shared<const std::vector<std::string>>(std::move(pages));
  if (parts < 2) return {{"sitemap.xml", [this, paths] { return sitemap(site_, *paths); }}};
  std::vector<FileBeside> all = {{"sitemap.xml", [this, parts] { return sitemap_index(site_, parts); }}};
  for (std::size_t part = 0; part < parts; ++part)
    all.push_back({name_of_sitemap(part), [this, paths, part] {
                     const auto rest = std::span(*paths).subspan(part * addresses_of_sitemap);
                     return sitemap(site_, rest.first(std::min(rest.size(), addresses_of_sitemap)));
                   }});
  return all;
}

std::vector<Alternate> BesidePages::alternates_of_front() const {
  std::vector<Alternate> all;
  if (feeds_.has_decisions())
    all.push_back({atom_type, std::string(feed_of_decisions), context_.say("site.feed_of_decisions")});
  if (!calendars_.empty())
    all.push_back({calendar_type, std::string(calendar_of_all), context_.say("site.calendar")});
  return all;
}

Alternate BesidePages::json_of(const Record& record) const {
  return {json_type, addresses_.of(record) + ".json", context_.say("site.as_json")};
}

std::vector<Alternate> BesidePages::alternates_of(const Record& record) const {
  std::vector<Alternate> all;
  const std::string& path = addresses_.of(record);
  if (feeds_.has(record)) all.push_back({atom_type, path + ".atom", context_.say("site.feed_of_body")});
  if (calendars_.has(record)) all.push_back({calendar_type, path + ".ics", context_.say("site.calendar")});
  all.push_back(json_of(record));
  return all;
}

std::string BesidePages::head_of_list(const std::string& path, const std::string& title,
                                      std::string_view folder) const {
  PageFacts page{.path = path, .title = title, .alternates = alternates_of_front()};
  if (folder.empty()) return heads_.of(page, "");
  const std::string_view media_type = folder == folder_of(Kind::decision) ? atom_type : calendar_type;
  const bool has_own = folder == folder_of(Kind::decision) || folder == folder_of(Kind::meeting) ||
                       folder == folder_of(Kind::hearing);
  std::erase_if(page.alternates,
                [&](const Alternate& each) { return !has_own || each.media_type != media_type; });
  return heads_.of(page, "../");
}

std::string BesidePages::head_of(const Record& record, const DocumentTree& document) const {
  return heads_.of({.path = addresses_.of(record) + ".html",
                    .title = names_.title(record),
                    .type = record.kind == Kind::person ? "profile" : "article",
                    .description = in_a_line(document),
                    .alternates = alternates_of(record)},
                   "../");
}

std::string BesidePages::head_of(const DecisionPage& page, const DocumentTree& document) const {
  const Record& record = *page.decision->record;
  return heads_.of({.path = page.path + ".html",
                    .title = document.title,
                    .type = "article",
                    .description = in_a_line(document),
                    .alternates = {json_of(record)}},
                   "../");
}

std::string BesidePages::head_of_former(const Record& record) const {
  const std::string address = site_.or_way(addresses_.of(record) + ".html", "../");
  return fmt::format("<link rel=\"canonical\" href=\"{}\">\n", html_plain(address));
}

}  // namespace ko
