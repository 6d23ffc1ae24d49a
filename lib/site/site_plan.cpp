// SPDX-License-Identifier: MIT
#include "site/site_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/system/parallel.hpp"
#include "base/text/hash.hpp"
#include "report/registers/made_decisions.hpp"
#include "site/kinds_of_pages.hpp"
#include "site/lists/list_pages.hpp"
#include "site/lists/search_index.hpp"

namespace ko {
namespace {

ReportOptions report_options(const SiteOptions& options) {
  return {.language = options.language,
          .as_of = options.as_of,
          .include_unpublished = options.include_unpublished};
}

std::string name_of_site(const Context& context) {
  std::string name = name_of_set(context);
  return name.empty() ? context.say("site.untitled") : name;
}

}  // namespace

Site::Plan::Plan(const Register& all, SiteOptions wanted)
    : records(all),
      options(wanted),
      report_options(ko::report_options(options)),
      context{records, report_options},
      site_name(name_of_site(context)),
      index(records, report_options),
      addresses(records, index.decisions()),
      names(records),
      hidden(records, options.as_of),
      listing{context, addresses, names, hidden},
      decisions_of_cases(by_case()),
      lists(listing.by_kind()),
      digests(digests_of_records()),
      related(listing),
      frame(options.language, site_name, sections(), options.include_unpublished),
      beside(context, addresses, names, site_name, options.base),
      findings(context, options.findings),
      earlier(context, addresses) {
  report_options.index = &index;
  // Nearly every site has persons, whose pages wait for the attendance of all bodies.
  parallel_for(2, 0, [&](std::size_t part) { part == 0 ? add_files() : index.prepare_attendance(); });
}

void Site::Plan::add_files() {
  add_shared();
  add_lists();
  add_records();
  add_decisions();
  add_search();
  add_earlier();
  add_beside();
  add_redirects();
  std::ranges::sort(files, {}, &PlannedFile::path);
}

std::multimap<const Record*, const DecisionPage*> Site::Plan::by_case() const {
  std::multimap<const Record*, const DecisionPage*> all;
  for (const DecisionPage& page : addresses.decisions())
    if (const Item& item = page.decision->item)
      if (const Record* of_case = records.find_case(item.get<"case">())) all.emplace(of_case, &page);
  return all;
}

void Site::Plan::add(std::string path, std::function<std::string()> make, const Record* rests_on) {
  if (paths.insert(path).second) files.push_back({std::move(path), std::move(make), rests_on});
}

void Site::Plan::add_shared() {
  add("site.css", PageFrame::style_sheet);
  add("site.js", site_script);
  add("index.html", [this] { return front_page(); });
}

std::vector<PageFrame::Section> Site::Plan::sections() const {
  std::vector<PageFrame::Section> all;
  for (const KindOfPage& each : kinds_of_pages)
    if (!lists.at(each.kind).empty())
      all.push_back({fmt::format("{}/index.html", each.folder), context.say(each.heading)});
  all.push_back({"search.html", context.say("site.search")});
  return all;
}

void Site::Plan::add_lists() {
  for (const KindOfPage& each : kinds_of_pages)
    if (const auto& pages = lists.at(each.kind); !pages.empty())
      add_list(each.folder, "index", context.say(each.heading), pages);
  // What a page has too much of to name.
  for (const Record& record : records.records())
    for (const KindOfPage& each : kinds_of_pages) {
      if (addresses.of(record).empty() || !related.has_more(record, each.kind)) continue;
      more_lists.push_back(related.list_of(record, each.kind));
      add_list(folder_of(record.kind), RelatedPages::stem_of_list(record, each),
               fmt::format("{}: {}", names.title(record), context.say(each.heading)), more_lists.back());
    }
}

void Site::Plan::add_list(std::string_view folder, std::string_view stem, const std::string& heading,
                          const std::vector<ListedPage>& list) {
  const auto parts = std::make_shared<const std::vector<ListPart>>(parts_of_list(list, stem));
  for (std::size_t part = 0; part < parts->size(); ++part)
    add(fmt::format("{}/{}", folder, (*parts)[part].file), [this, &list, parts, part, heading, folder] {
      const std::string body = list_page(list, *parts, part, heading, options.language);
      const std::string path = fmt::format("{}/{}", folder, (*parts)[part].file);
      return frame.framed(
          {heading, {}, body}, "../",
          beside.head_of_list(path, heading, folder) + "<script src=\"../site.js\" defer></script>\n");
    });
}

void Site::Plan::add_search() {
  std::vector<SearchPart> all;
  for (const KindOfPage& each : kinds_of_pages) {
    const std::vector<ListedPage>& pages = lists.at(each.kind);
    for (const SearchPart& part : parts_of_index(pages, each.folder)) {
      add(fmt::format("search/{}.js", part.name),
          [this, &pages, part] { return search_part(pages, part, options.language); });
      all.push_back(part);
    }
  }
  add("search.html", [this, all] {
    const std::string heading = context.say("site.search");
    return frame.framed(
        {heading, {}, search_page(all, options.language)}, "",
        beside.head_of_list("search.html", heading, "") + "<script src=\"site.js\" defer></script>\n");
  });
}

void Site::Plan::add_records() {
  for (const Record& record : records.records()) {
    const std::string& path = addresses.of(record);
    if (path.empty() || record.kind == Kind::decision) continue;
    // A project tells of the meetings of its group, a hearing of whoever was asked.
    const bool is_far_reaching = record.kind == Kind::project || record.kind == Kind::hearing;
    add(
        path + ".html", [this, &record] { return page_of(record); }, is_far_reaching ? nullptr : &record);
  }
}

void Site::Plan::add_earlier() {
  for (const Record& record : records.records(Kind::organisation)) {
    const std::span<const EarlierState> states = earlier.of(record);
    for (std::size_t at = 0; at < states.size(); ++at)
      add(states[at].path + ".html", [this, &record, states, at] { return page_of(record, states, at); });
  }
}

void Site::Plan::add_beside() {
  std::set<std::string> unlisted;
  for (const Record& record : records.records(Kind::person))
    if (hidden.has(record)) unlisted.insert(addresses.of(record) + ".html");
  std::vector<std::string> pages;
  for (const PlannedFile& file : files)
    if (file.path.ends_with(".html") && !unlisted.contains(file.path)) pages.push_back(file.path);
  std::ranges::sort(pages);
  for (FileBeside& file : beside.sitemaps(std::move(pages))) add(std::move(file.path), std::move(file.make));
  for (FileBeside& file : beside.files()) add(std::move(file.path), std::move(file.make), file.rests_on);
}

void Site::Plan::add_redirects() {
  // What a page had for an address leads to where it is now, unless another page has taken it.
  for (const Record& record : records.records()) {
    if (addresses.of(record).empty()) continue;
    for (const std::string_view former : former_ids(record))
      if (records.find(former) == &record)
        add(fmt::format("{}/{}.html", folder_of(record.kind), former),
            [this, &record] { return redirect_to(record); });
  }
}

void Site::Plan::add_decisions() {
  for (const DecisionPage& page : addresses.decisions())
    add(
        page.path + ".html", [this, &page] { return page_of(page); }, page.decision->record);
}

std::optional<RecordDigests> Site::Plan::digests_of_records() const {
  // What was found in one record may follow from any other.
  if (options.made_by.empty() || !options.findings.empty()) return std::nullopt;
  std::string whole = fmt::format("{} {} {} {} {}", hash(options.made_by), tag(options.language),
                                  options.as_of.number, options.include_unpublished, options.base);
  for (const PageFrame::Section& section : sections()) whole += ' ' + section.path;
  return RecordDigests(records, names, hidden, whole);
}

}  // namespace ko
