// SPDX-License-Identifier: MIT
/// What files a site has, and what makes each.
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/report.hpp"
#include "ko/answers/site.hpp"
#include "model/publication/hidden_names.hpp"
#include "report/frame.hpp"
#include "report/set_index.hpp"
#include "site/addresses.hpp"
#include "site/beside_pages.hpp"
#include "site/lists/listed_pages.hpp"
#include "site/page_frame.hpp"
#include "site/record_digests.hpp"
#include "site/records/earlier_states.hpp"
#include "site/records/linked_names.hpp"
#include "site/records/page_findings.hpp"
#include "site/records/related_pages.hpp"

namespace ko {

struct Site::Plan {
  struct PlannedFile {
    std::string path;
    std::function<std::string()> make;
    const Record* rests_on = nullptr;  // what it is made from, with what that is linked with; null: much more
  };
  Plan(const Register& all, SiteOptions wanted);

  // Which files there are.
  void add_files();
  std::multimap<const Record*, const DecisionPage*> by_case() const;
  // The first that is planned for a path has it.
  void add(std::string path, std::function<std::string()> make, const Record* rests_on = nullptr);
  void add_shared();
  std::vector<PageFrame::Section> sections() const;
  std::optional<RecordDigests> digests_of_records() const;
  void add_lists();
  /// A list on as many pages as it takes.
  void add_list(std::string_view folder, std::string_view stem, const std::string& heading,
                const std::vector<ListedPage>& list);
  void add_search();
  void add_records();
  void add_earlier();
  /// Of the pages, and what is read beside them.
  void add_beside();
  void add_redirects();
  void add_decisions();

  // What is in them.
  std::string front_page() const;
  void add_some(std::string& body, MessageKey heading, const std::vector<ListedPage>& pages) const;
  std::string redirect_to(const Record& record) const;
  std::string page_of(const Record& record) const;
  /// An organisation as it was.
  std::string page_of(const Record& record, std::span<const EarlierState> states, std::size_t at) const;
  std::string page_of(const DecisionPage& of) const;

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

}  // namespace ko
