// SPDX-License-Identifier: MIT
/// The pages of records and decisions as lists have them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/publication/hidden_names.hpp"
#include "report/frame.hpp"
#include "site/addresses.hpp"
#include "site/lists/list_pages.hpp"
#include "site/records/linked_names.hpp"

namespace ko {

/// True for a meeting that is planned or called.
bool is_coming(const Record& meeting);

/// What lists are made of; all of it outlives this.
struct PageListing {
  const Context& context;
  const PageAddresses& addresses;
  const NamesOfRecords& names;
  const HiddenNames& hidden;  ///< whom no list has

  ListedPage of(const Record& record) const;
  ListedPage of(const DecisionPage& page) const;
  /// The pages of each kind in the order of its list, with the words they are found by.
  std::map<Kind, std::vector<ListedPage>> by_kind() const;

 private:
  std::string named(std::string_view id) const;
};

}  // namespace ko
