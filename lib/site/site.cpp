// SPDX-License-Identifier: MIT
/// What files a site has, and what makes each.
#include "ko/answers/site.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "base/system/parallel.hpp"
#include "base/text/hash.hpp"
#include "ko/answers/report.hpp"
#include "model/publication/hidden_names.hpp"
#include "render/documents/markup.hpp"
#include "report/frame.hpp"
#include "report/registers/made_decisions.hpp"
#include "report/set_index.hpp"
#include "site/addresses.hpp"
#include "site/beside_pages.hpp"
#include "site/lists/list_pages.hpp"
#include "site/lists/listed_pages.hpp"
#include "site/lists/search_index.hpp"
#include "site/page_frame.hpp"
#include "site/record_digests.hpp"
#include "site/records/earlier_states.hpp"
#include "site/records/linked_names.hpp"
#include "site/records/page_findings.hpp"
#include "site/records/record_pages.hpp"
#include "site/records/related_pages.hpp"

namespace ko {
namespace {

constexpr std::ptrdiff_t most_on_front = 10;

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

struct Site::Plan {
  struct PlannedFile {
    std::string path;
    std::function<std::string()> make;
    const Record* rests_on = nullptr;  // what it is made from, with what that is linked with; null: much more
  };
  Plan(const Register& all, SiteOptions wanted)
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

  void add_files() {
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

  std::multimap<const Record*, const DecisionPage*> by_case() const {
    std::multimap<const Record*, const DecisionPage*> all;
    for (const DecisionPage& page : addresses.decisions())
      if (const Item& item = page.decision->item)
        if (const Record* of_case = records.find_case(item.get<"case">())) all.emplace(of_case, &page);
    return all;
  }

  // The first that is planned for a path has it.
  void add(std::string path, std::function<std::string()> make, const Record* rests_on = nullptr) {
    if (paths.insert(path).second) files.push_back({std::move(path), std::move(make), rests_on});
  }

  void add_shared() {
    add("site.css", PageFrame::style_sheet);
    add("site.js", site_script);
    add("index.html", [this] { return front_page(); });
  }

  std::vector<PageFrame::Section> sections() const {
    std::vector<PageFrame::Section> all;
    for (const KindOfPage& each : kinds_of_pages)
      if (!lists.at(each.kind).empty())
        all.push_back({fmt::format("{}/index.html", each.folder), context.say(each.heading)});
    all.push_back({"search.html", context.say("site.search")});
    return all;
  }

  void add_lists() {
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

  /// A list on as many pages as it takes.
  void add_list(std::string_view folder, std::string_view stem, const std::string& heading,
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

  void add_search() {
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

  void add_records() {
    for (const Record& record : records.records()) {
      const std::string& path = addresses.of(record);
      if (path.empty() || record.kind == Kind::decision) continue;
      // A project tells of the meetings of its group, a hearing of whoever was asked.
      const bool is_far_reaching = record.kind == Kind::project || record.kind == Kind::hearing;
      add(
          path + ".html", [this, &record] { return page_of(record); }, is_far_reaching ? nullptr : &record);
    }
  }

  void add_earlier() {
    for (const Record& record : records.records(Kind::organisation)) {
      const std::span<const EarlierState> states = earlier.of(record);
      for (std::size_t at = 0; at < states.size(); ++at)
        add(states[at].path + ".html", [this, &record, states, at] { return page_of(record, states, at); });
    }
  }

  /// Of the pages, and what is read beside them.
  void add_beside() {
    std::set<std::string> unlisted;
    for (const Record& record : records.records(Kind::person))
      if (hidden.has(record)) unlisted.insert(addresses.of(record) + ".html");
    std::vector<std::string> pages;
    for (const PlannedFile& file : files)
      if (file.path.ends_with(".html") && !unlisted.contains(file.path)) pages.push_back(file.path);
    std::ranges::sort(pages);
    for (FileBeside& file : beside.sitemaps(std::move(pages)))
      add(std::move(file.path), std::move(file.make));
    for (FileBeside& file : beside.files()) add(std::move(file.path), std::move(file.make), file.rests_on);
  }

  void add_redirects() {
    // What a page had for an address leads to where it is now, unless another page has taken it.
    for (const Record& record : records.records()) {
      if (addresses.of(record).empty()) continue;
      for (const std::string_view former : former_ids(record))
        if (records.find(former) == &record)
          add(fmt::format("{}/{}.html", folder_of(record.kind), former),
              [this, &record] { return redirect_to(record); });
    }
  }

  void add_decisions() {
    for (const DecisionPage& page : addresses.decisions())
      add(
          page.path + ".html", [this, &page] { return page_of(page); }, page.decision->record);
  }

  std::string front_page() const {
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

  void add_some(std::string& body, MessageKey heading, const std::vector<ListedPage>& pages) const {
    if (pages.empty()) return;
    const std::vector<ListedPage> first(
        pages.begin(), pages.begin() + std::min<std::ptrdiff_t>(most_on_front, std::ssize(pages)));
    body += fmt::format("<h2>{}</h2>\n<ul>\n{}</ul>\n", html_plain(message(heading, options.language)),
                        list_items(first, "", options.language));
  }

  std::string redirect_to(const Record& record) const {
    const std::string target = fmt::format("../{}.html", addresses.of(record));
    const std::string& title = names.title(record);
    const std::string words = message("site.moved", options.language,
                                      fmt::format("<a href=\"{}\">{}</a>", target, html_plain(title)));
    const std::string head = fmt::format("<meta http-equiv=\"refresh\" content=\"0; url={}\">\n", target) +
                             beside.head_of_former(record);
    return frame.framed(
        {title, {}, fmt::format("<main>\n<h1>{}</h1>\n<p>{}</p>\n</main>\n", html_plain(title), words)},
        "../", head);
  }

  std::string page_of(const Record& record) const {
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

  /// An organisation as it was.
  std::string page_of(const Record& record, std::span<const EarlierState> states, std::size_t at) const {
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

  std::string page_of(const DecisionPage& of) const {
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

  std::optional<RecordDigests> digests_of_records() const {
    // What was found in one record may follow from any other.
    if (options.made_by.empty() || !options.findings.empty()) return std::nullopt;
    std::string whole = fmt::format("{} {} {} {} {}", hash(options.made_by), tag(options.language),
                                    options.as_of.number, options.include_unpublished, options.base);
    for (const PageFrame::Section& section : sections()) whole += ' ' + section.path;
    return RecordDigests(records, names, hidden, whole);
  }

  const Register& records;
  SiteOptions options;
  ReportOptions report_options;
  Context context;
  std::string site_name;
  SetIndex index;
  PageAddresses addresses;
  NamesOfRecords names;
  HiddenNames hidden;
  PageListing listing;
  std::multimap<const Record*, const DecisionPage*> decisions_of_cases;
  std::map<Kind, std::vector<ListedPage>> lists;
  std::optional<RecordDigests> digests;  // nothing where it is not known what makes the pages
  RelatedPages related;
  std::deque<std::vector<ListedPage>> more_lists;  // of what a page has too much of
  PageFrame frame;
  BesidePages beside;
  PageFindings findings;
  EarlierStates earlier;
  std::vector<PlannedFile> files;
  std::set<std::string> paths;
};

Site::Site(const Register& records, SiteOptions options) : plan_(std::make_unique<Plan>(records, options)) {}
Site::Site(Site&&) noexcept = default;
Site& Site::operator=(Site&&) noexcept = default;
Site::~Site() = default;

std::size_t Site::size() const {
  return plan_->files.size();
}
std::string_view Site::path(std::size_t file) const {
  return plan_->files[file].path;
}
std::string Site::content(std::size_t file) const {
  return plan_->files[file].make();
}

std::string Site::state() const {
  return plan_->digests ? plan_->digests->text() : std::string();
}

std::vector<bool> Site::may_differ_from(std::string_view state) const {
  std::vector<bool> all(size(), true);
  if (!plan_->digests) return all;
  const std::vector<bool> changed = plan_->digests->changed_since(state);
  for (std::size_t file = 0; file < all.size(); ++file)
    if (const Record* record = plan_->files[file].rests_on)
      all[file] = changed[plan_->records.position(*record)];
  return all;
}

}  // namespace ko
