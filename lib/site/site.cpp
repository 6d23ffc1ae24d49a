// SPDX-License-Identifier: MIT
/// What files a site has, and what makes each.
#include "ko/answers/site.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "ko/answers/report.hpp"
#include "model/records/gate.hpp"
#include "model/records/hidden_names.hpp"
#include "render/documents/markup.hpp"
#include "report/frame.hpp"
#include "report/registers/made_decisions.hpp"
#include "site/addresses.hpp"
#include "site/beside_pages.hpp"
#include "site/earlier_states.hpp"
#include "site/linked_names.hpp"
#include "site/list_pages.hpp"
#include "site/page_findings.hpp"
#include "site/page_frame.hpp"
#include "site/record_pages.hpp"

namespace ko {
namespace {

/// How many records of a kind a page names under `See also`.
constexpr std::size_t most_related = 60;
constexpr std::size_t most_on_front = 10;

ReportOptions report_options(const SiteOptions& options) {
  return {.language = options.language,
          .as_of = options.as_of,
          .include_unpublished = options.include_unpublished};
}

std::string name_of_site(const Context& context) {
  std::string name = name_of_set(context);
  return name.empty() ? context.say("site.untitled") : name;
}

bool is_coming(const Record& meeting) {
  const std::string_view status = meeting.as<meeting_type>().get<"status">();
  return status == "planned" || status == "called";
}

/// Where the day of a record is written.
Cursor place_of_day(const Record& record) {
  if (const auto meeting = record.as<meeting_type>()) return meeting.cursor<"start">();
  if (const auto decision = record.as<decision_type>()) return decision.cursor<"date">();
  return record.as<document_type>().cursor<"date">();
}

/// The last day of meetings held, decisions and documents, of those whose day passes.
template <class Passes>
Day last_day_among(const Register& records, const Passes& passes) {
  std::optional<Day> last;
  for (const Kind kind : {Kind::meeting, Kind::decision, Kind::document})
    for (const Record& record : records.records(kind)) {
      if (kind == Kind::meeting && is_coming(record)) continue;
      const auto date = day_of(record);
      if (!date || (last && date->last() <= *last)) continue;
      const Cursor at = place_of_day(record);
      if (passes(record, at ? at : record.at)) last = date->last();
    }
  return last.value_or(Day{});
}

}  // namespace

struct Site::Plan {
  struct PlannedFile {
    std::string path;
    std::function<std::string()> make;
  };
  /// The records that a page is about or names, each once, by position.
  using Positions = std::set<std::uint32_t>;

  Plan(const Register& all, SiteOptions wanted)
      : records(all),
        options(wanted),
        report_options(ko::report_options(options)),
        context{records, report_options},
        site_name(name_of_site(context)),
        decisions(decisions_by(context)),
        sequels(context, decisions),
        addresses(records, decisions),
        names(records),
        hidden(records, options.as_of),
        decisions_of_cases(by_case()),
        lists(listed_pages()),
        frame(options.language, site_name, sections(), options.include_unpublished),
        beside(context, addresses, names, site_name, options.base),
        findings(context, options.findings),
        earlier(context, addresses) {
    add_shared();
    add_lists();
    add_records();
    add_decisions();
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
  void add(std::string path, std::function<std::string()> make) {
    if (paths.insert(path).second) files.push_back({std::move(path), std::move(make)});
  }

  void add_shared() {
    add("site.css", PageFrame::style_sheet);
    add("index.html", [this] { return front_page(); });
  }

  std::vector<PageFrame::Section> sections() const {
    std::vector<PageFrame::Section> all;
    for (const KindOfPage& each : kinds_of_pages)
      if (!lists.at(each.kind).empty())
        all.push_back({fmt::format("{}/index.html", each.folder), context.say(each.heading)});
    return all;
  }

  void add_lists() {
    for (const KindOfPage& each : kinds_of_pages) {
      const std::vector<ListedPage>& pages = lists.at(each.kind);
      if (pages.empty()) continue;
      for (std::size_t part = 0; part < pages_of_list(pages.size()); ++part)
        add(fmt::format("{}/{}", each.folder, name_of_list(part)), [this, &each, part] {
          const std::string heading = context.say(each.heading);
          const std::string body = list_page(lists.at(each.kind), part, heading, options.language);
          const std::string path = fmt::format("{}/{}", each.folder, name_of_list(part));
          return frame.framed({heading, {}, body}, "../", beside.head_of_list(path, heading, each.folder));
        });
    }
  }

  void add_records() {
    for (const Record& record : records.records()) {
      const std::string& path = addresses.of(record);
      if (path.empty() || record.kind == Kind::decision) continue;
      add(path + ".html", [this, &record] { return page_of(record); });
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
    for (FileBeside& file : beside.files()) add(std::move(file.path), std::move(file.make));
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
      add(page.path + ".html", [this, &page] { return page_of(page); });
  }

  ListedPage listed(const Record& record) const {
    ListedPage page{addresses.of(record), names.title(record), day_of(record)};
    if (record.kind == Kind::meeting) page.body = named(record.as<meeting_type>().get<"body">());
    return page;
  }
  ListedPage listed(const DecisionPage& page) const {
    const MadeDecision& decision = *page.decision;
    return {page.path, context.text(decision.entry.get<"title">()), decision.date, named(decision.body)};
  }
  std::string named(std::string_view id) const { return id.empty() ? std::string() : name_of(context, id); }

  std::map<Kind, std::vector<ListedPage>> listed_pages() const {
    std::map<Kind, std::vector<ListedPage>> all;
    for (const KindOfPage& each : kinds_of_pages) all[each.kind];
    for (const Record& record : records.records())
      if (!addresses.of(record).empty() && record.kind != Kind::decision && !hidden.has(record))
        all[record.kind].push_back(listed(record));
    for (const DecisionPage& page : addresses.decisions()) all[Kind::decision].push_back(listed(page));
    for (auto& [kind, pages] : all) sort_for_list(pages);
    return all;
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
      (is_coming(record) ? coming : held).push_back(listed(record));
    }
    sort_for_list(coming);
    std::ranges::reverse(coming);
    sort_for_list(held);
    add_some(body, "site.coming_meetings", std::move(coming));
    add_some(body, "site.latest_meetings", std::move(held));
    add_some(body, "site.latest_decisions", lists.at(Kind::decision));
    body += beside.links_of_front();
    return frame.framed({site_name, {}, body + "</main>\n"}, "",
                        beside.head_of_list("index.html", site_name, ""));
  }

  void add_some(std::string& body, MessageKey heading, std::vector<ListedPage> pages) const {
    if (pages.empty()) return;
    if (pages.size() > most_on_front) pages.erase(pages.begin() + most_on_front, pages.end());
    body += fmt::format("<h2>{}</h2>\n<ul>\n{}</ul>\n", html_plain(message(heading, options.language)),
                        list_items(pages, "", options.language));
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

  /// What a record refers to and what refers to it.
  Positions related_to(const Record& record) const {
    Positions all;
    for (const Link& link : records.links_from(record)) all.insert(link.to);
    for (const Link& link : records.links_to(record)) all.insert(link.from);
    // A case's way leads through bodies, which its meetings name.
    if (record.kind == Kind::case_file)
      for (const std::uint32_t at : Positions(all))
        if (const auto meeting = records.records()[at].as<meeting_type>())
          if (const Record* body = records.find(meeting.get<"body">())) all.insert(records.position(*body));
    all.erase(records.position(record));
    std::erase_if(all, [&](std::uint32_t at) { return addresses.of(records.records()[at]).empty(); });
    return all;
  }

  /// The page with the names of these records as links.
  PageContent linked(PageContent page, const Positions& related) const {
    std::vector<LinkedName> linked_names;
    for (const std::uint32_t at : related) {
      const Record& record = records.records()[at];
      const bool has_proper_name = record.kind == Kind::person || record.kind == Kind::organisation;
      for (const std::string& name : names.own_names(record))
        linked_names.push_back({.name = html_plain(name),
                                .target = fmt::format("../{}.html", addresses.of(record)),
                                .is_person = record.kind == Kind::person,
                                .stands_alone = !has_proper_name && name.find(' ') == std::string::npos});
    }
    page.body = with_links(page.body, std::move(linked_names));
    return page;
  }

  std::string related_part(const KindOfPage& kind, std::vector<ListedPage> pages) const {
    if (pages.empty()) return {};
    sort_for_list(pages);
    const std::size_t more = pages.size() > most_related ? pages.size() - most_related : 0;
    if (more != 0) pages.erase(pages.begin() + most_related, pages.end());
    std::string items = list_items(pages, "../", options.language);
    if (more != 0)
      items += fmt::format("<li><a href=\"../{}/index.html\">{}</a></li>\n", kind.folder,
                           html_plain(message("site.more", options.language, more)));
    return fmt::format("<h3>{}</h3>\n<ul>\n{}</ul>\n", html_plain(context.say(kind.heading)), items);
  }

  /// Links to all that a page's record has to do with, by kind.
  std::string see_also(const Positions& related, std::vector<ListedPage> related_decisions) const {
    std::map<Kind, std::vector<ListedPage>> all;
    all[Kind::decision] = std::move(related_decisions);
    for (const std::uint32_t at : related) {
      const Record& record = records.records()[at];
      all[record.kind].push_back(listed(record));
    }
    std::string parts;
    for (const KindOfPage& each : kinds_of_pages) parts += related_part(each, std::move(all[each.kind]));
    if (parts.empty()) return {};
    const std::string heading = html_plain(message("site.related", options.language));
    return fmt::format("<nav class=\"related\" aria-label=\"{0}\">\n<h2>{0}</h2>\n{1}</nav>\n", heading,
                       parts);
  }

  std::string page_of(const Record& record) const {
    const Positions related = related_to(record);
    const DocumentTree document = page_of_record(context, record);
    PageContent page = linked(PageFrame::of(document), related);
    page.title = names.title(record);
    add_after_title(page, findings.in(record));
    std::vector<ListedPage> made;
    for (const DecisionPage* each : addresses.decisions_of(record)) made.push_back(listed(*each));
    const auto [first, last] = decisions_of_cases.equal_range(&record);
    for (auto at = first; at != last; ++at) made.push_back(listed(*at->second));
    add_to_main(page, links_to_earlier(context, earlier.of(record)) + see_also(related, std::move(made)) +
                          beside.links_of(record));
    const std::string_view robots = hidden.has(record) ? "<meta name=\"robots\" content=\"noindex\">\n" : "";
    return frame.framed(page, "../", std::string(robots) + beside.head_of(record, document));
  }

  /// An organisation as it was.
  std::string page_of(const Record& record, std::span<const EarlierState> states, std::size_t at) const {
    ReportOptions then = report_options;
    then.as_of = states[at].first;
    const DocumentTree document = page_of_record({records, then}, record);
    PageContent page = linked(PageFrame::of(document), related_to(record));
    page.title = fmt::format("{}, {}", names.title(record), days_in_words(context, states[at]));
    add_after_title(page, line_of_earlier(context, states, at, addresses.of(record)));
    const std::string path = states[at].path + ".html";
    return frame.framed(page, "../", beside.head_of_list(path, page.title, folder_of(record.kind)));
  }

  std::string page_of(const DecisionPage& of) const {
    const MadeDecision& decision = *of.decision;
    Positions related = related_to(*decision.record);
    const DocumentTree document = page_of_decision(context, decision, sequels);
    PageContent page = PageFrame::of(document);
    if (decision.record->kind == Kind::meeting) {
      Positions named = related;
      named.insert(records.position(*decision.record));
      page = linked(std::move(page), named);
      // Of all that a meeting has to do with, a decision shares the meeting, its body and the item's case.
      related = {records.position(*decision.record)};
      add_related(related, records.find(decision.body));
      if (decision.item) add_related(related, records.find_case(decision.item.get<"case">()));
    } else {
      page = linked(std::move(page), related);
    }
    add_after_title(page, decision.record->kind == Kind::decision
                              ? findings.in(*decision.record)
                              : findings.in(*decision.record, decision.entry.at()));
    add_to_main(page, see_also(related, {}));
    return frame.framed(page, "../", beside.head_of(of, document));
  }

  void add_related(Positions& related, const Record* record) const {
    if (record != nullptr && !addresses.of(*record).empty()) related.insert(records.position(*record));
  }

  const Register& records;
  SiteOptions options;
  ReportOptions report_options;
  Context context;
  std::string site_name;
  std::vector<MadeDecision> decisions;
  Sequels sequels;
  PageAddresses addresses;
  NamesOfRecords names;
  HiddenNames hidden;  // which lists do not have
  std::multimap<const Record*, const DecisionPage*> decisions_of_cases;
  std::map<Kind, std::vector<ListedPage>> lists;
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

Day last_recorded_day(const Register& records) {
  return last_day_among(records, [](const Record&, Cursor) { return true; });
}

Day last_public_day(const Register& records) {
  const Gate gate(records, before_all_days);
  return last_day_among(
      records, [&](const Record& record, Cursor at) { return gate.of(record, at) == Visibility::shown; });
}

}  // namespace ko
