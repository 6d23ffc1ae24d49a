// SPDX-License-Identifier: MIT
/// What feeds tell: the latest decisions of the set, and the latest decisions and meetings of each body.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/context.hpp"
#include "site/addresses.hpp"
#include "site/beside/atom.hpp"
#include "site/beside/lasting_names.hpp"
#include "site/beside/site_address.hpp"
#include "site/records/linked_names.hpp"

namespace ko {

/// How many entries a feed has at most.
inline constexpr std::size_t entries_of_feed = 50;

/// What the site knows of itself and its records.
struct FeedSources {
  const Context& context;
  const PageAddresses& addresses;
  const NamesOfRecords& names;
  const LastingNames& lasting;
  const SiteAddress& site;
  const std::string& site_name;
};

class Feeds {
 public:
  /// What `sources` refers to outlives it.
  explicit Feeds(const FeedSources& sources);

  bool has_decisions() const { return !decisions_.empty(); }
  /// The feed of all decisions, which lies at `path` in the site's folder.
  std::string of_decisions(std::string_view path) const;
  bool has(const Record& body) const { return of_bodies_.contains(&body); }
  /// The feed of a body that has one, which lies beside the body's page.
  std::string of_body(const Record& body, std::string_view path) const;

 private:
  /// A decision, or a meeting, and the day of the last that is told of it.
  struct Happening {
    Day on = {};
    const DecisionPage* decision = nullptr;
    const Record* meeting = nullptr;
  };
  void add_of_body(std::string_view id, const Happening& happening);
  void add_meetings();
  AtomEntry entry(const Happening& happening) const;
  AtomEntry entry_of(const DecisionPage& page) const;
  AtomEntry entry_of(const Record& record) const;
  void add_entries(AtomFeed& feed, const std::vector<Happening>& happenings) const;

  FeedSources from_;
  std::vector<Happening> decisions_;
  std::unordered_map<const Record*, std::vector<Happening>> of_bodies_;
};

}  // namespace ko
