// SPDX-License-Identifier: MIT
/// The names of records in a page's text, made links.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ko/records/register.hpp"

namespace ko {

/// A name that may stand in a page, and where it leads.
struct LinkedName {
  std::string name;    ///< as HTML has it
  std::string target;  ///< from the page
  bool is_person = false;
  /// It is an ordinary word as well: a link only where it stands alone.
  bool stands_alone = false;
};

/// Which names tell which records apart.
class NamesOfRecords {
 public:
  /// The register outlives it.
  explicit NamesOfRecords(const Register& records);

  /// What reports call a record.
  const std::string& title(const Record& record) const { return titles_[records_.position(record)]; }
  /// The names of a record that no other record of the set has.
  std::vector<std::string> own_names(const Record& record) const;

 private:
  std::vector<std::string> names(const Record& record) const;

  const Register& records_;
  std::vector<std::string> titles_;
  std::unordered_map<std::string, std::uint32_t> bearers_;  // by name: how many records have it
};

/// The HTML with links where a name stands as whole words outside links, headings of level 1, and what is no
/// text. Of names that begin at one place the longest counts. A person's name that stands within a longer
/// one is none.
std::string with_links(std::string_view html, std::vector<LinkedName> names);

}  // namespace ko
