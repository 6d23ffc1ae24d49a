// SPDX-License-Identifier: MIT
/// Feeds as Atom has them (RFC 4287).
#pragma once

#include <string>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/language.hpp"

namespace ko {

struct AtomEntry {
  std::string id = {};  ///< a UUID
  std::string title = {};
  Day updated = {};
  std::string address = {};  ///< of its page: absolute, or from the feed's folder
  std::string author = {};   ///< empty: the feed's
  std::string summary = {};  ///< plain text; may be empty
};

struct AtomFeed {
  std::string id;  ///< a UUID
  std::string title;
  std::string author;
  Language language = Language::nb;
  std::string own_address = {};         ///< absolute; empty where it is not known
  std::string page;                     ///< the address of the page it is the feed of
  std::vector<AtomEntry> entries = {};  ///< at least one, the newest first
};

/// The feed as XML. Records date what happens to a day, which stands here as its first moment in UTC: in
/// Norway that is within the day.
std::string atom_xml(const AtomFeed& feed);

}  // namespace ko
