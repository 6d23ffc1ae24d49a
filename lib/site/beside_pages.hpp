// SPDX-License-Identifier: MIT
/// What lies beside the pages of a site, and what the pages say of it: feeds, calendars, the records as JSON,
/// the list of pages for search engines.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "site/beside/calendars.hpp"
#include "site/beside/feeds.hpp"
#include "site/beside/page_head.hpp"

namespace ko {

struct FileBeside {
  std::string path;
  std::function<std::string()> make;
  const Record* rests_on = nullptr;  ///< what alone it is made from; null: much more
};

class BesidePages {
 public:
  /// What these refer to outlives it. `base`: the address of the site, empty where it is not known.
  BesidePages(const Context& context, const PageAddresses& addresses, const NamesOfRecords& names,
              const std::string& site_name, std::string base);
  BesidePages(const BesidePages&) = delete;
  BesidePages& operator=(const BesidePages&) = delete;

  /// Feeds, calendars and records. It outlives them.
  std::vector<FileBeside> files() const;
  /// The list of these pages for search engines; nothing where it is not known where they are. It outlives
  /// it.
  std::vector<FileBeside> sitemaps(std::vector<std::string> pages) const;

  /// What the head of the front page, or of a list, says. `folder` is that of the list; empty: the front
  /// page.
  std::string head_of_list(const std::string& path, const std::string& title, std::string_view folder) const;
  std::string head_of(const Record& record, const DocumentTree& document) const;
  std::string head_of(const DecisionPage& page, const DocumentTree& document) const;
  /// What says that the page of a record has another address than this one.
  std::string head_of_former(const Record& record) const;

  /// Links for the end of these pages.
  std::string links_of_front() const { return links_to_alternates(alternates_of_front(), ""); }
  std::string links_of(const Record& record) const {
    return links_to_alternates(alternates_of(record), "../");
  }

 private:
  std::vector<Alternate> alternates_of_front() const;
  std::vector<Alternate> alternates_of(const Record& record) const;
  Alternate json_of(const Record& record) const;

  const Context& context_;
  const PageAddresses& addresses_;
  const NamesOfRecords& names_;
  SiteAddress site_;
  LastingNames lasting_;
  PageHeads heads_;
  Feeds feeds_;
  Calendars calendars_;
};

}  // namespace ko
