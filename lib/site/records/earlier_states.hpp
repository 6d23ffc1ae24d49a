// SPDX-License-Identifier: MIT
/// The days from which an organisation was as it was for a while: when members, posts or what belongs to it
/// changed.
#pragma once

#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "report/context.hpp"
#include "site/addresses.hpp"

namespace ko {

/// A state that another has followed.
struct EarlierState {
  Day first = {};
  Day last = {};
  std::string path;  ///< of its page, without its ending: `bodies/styret.2023-10-12`
};

class EarlierStates {
 public:
  /// Of the organisations that have a page, until the report's day.
  EarlierStates(const Context& context, const PageAddresses& addresses);

  /// In the order of time; that of the report's day is none of them.
  std::span<const EarlierState> of(const Record& organisation) const;

 private:
  std::unordered_map<const Record*, std::vector<EarlierState>> all_;
};

/// A part of an organisation's page that leads to its earlier states; nothing where there are none.
std::string links_to_earlier(const Context& context, std::span<const EarlierState> states);
/// What stands below the title of the page of one of them: when that was, and the way to the next before and
/// after it and to the page of the organisation, which lies beside it as `own_page`.
std::string line_of_earlier(const Context& context, std::span<const EarlierState> states, std::size_t at,
                            const std::string& own_page);
/// `fra 12. oktober 2023 til 31. desember 2023`
std::string days_in_words(const Context& context, const EarlierState& state);

}  // namespace ko
