// SPDX-License-Identifier: MIT
/// What a record's page has to do with: the records it names or is named by, as links in its text and in
/// lists below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ko/records/register.hpp"
#include "site/kinds_of_pages.hpp"
#include "site/lists/list_pages.hpp"
#include "site/lists/listed_pages.hpp"
#include "site/page_frame.hpp"

namespace ko {

class RelatedPages {
 public:
  /// Records that have pages, each once, by position.
  using Positions = std::vector<std::uint32_t>;

  /// What it is given outlives it.
  explicit RelatedPages(const PageListing& listing);

  /// What the record refers to and what refers to it.
  const Positions& of(const Record& record) const { return related_[records_.position(record)]; }
  /// A record besides, where it is one that has a page.
  void add(Positions& others, const Record* record) const;

  /// True when a page names only some of those of a kind, and the rest stand in a list of their own.
  bool has_more(const Record& record, Kind kind) const;
  /// All of a kind, for that list.
  std::vector<ListedPage> list_of(const Record& record, Kind kind) const;
  /// What its files are called by: no id has a full stop in it.
  static std::string stem_of_list(const Record& record, const KindOfPage& kind);

  /// The page with the names of these records as links.
  PageContent with_names_linked(PageContent page, const Positions& others) const;
  /// Links to these records and decisions, by kind. `of`: whose page it is, where what it has too many of is
  /// in lists of its own.
  std::string see_also(const Positions& others, std::vector<ListedPage> decisions, const Record* of) const;

 private:
  Positions related_to(const Record& record) const;
  std::string part(const KindOfPage& kind, std::vector<ListedPage> pages, const Record* of) const;

  const PageListing& listing_;
  const Register& records_;
  std::vector<Positions> related_;  // by the position of the record whose page it is
};

}  // namespace ko
