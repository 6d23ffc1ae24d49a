// SPDX-License-Identifier: MIT
/// What people call the parts of a document -> its blocks.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "import/source_text.hpp"

namespace ko::import {

/// Finds the parts of one document. The document outlives it.
class Places {
 public:
  explicit Places(const SourceText& source);

  /// The blocks that `at` names, of each of its parts between semicolons; none where it names nothing that is
  /// known: `page 3, line 12`, `paragraph 7`, `sak 3, punkt 2`, `avsnitt 4 og 5`, `listepunkt 9`,
  /// `overskriften`, the label of a field (`Til stede`).
  std::vector<std::size_t> blocks_at(std::string_view at) const;

 private:
  void find_part(std::string_view part, std::vector<std::size_t>& blocks) const;
  void find_item(std::string_view number, std::size_t point, std::vector<std::size_t>& blocks) const;
  void find_label(std::string_view label, std::vector<std::size_t>& blocks) const;

  const SourceText& source_;
  std::map<std::string, std::size_t, std::less<>> by_line_ = {};  // `page 3, line 12`: its block
  std::vector<std::size_t> headings_ = {};
  std::vector<std::size_t> prose_ = {};  // paragraphs of sentences, behind the first title
  std::vector<std::size_t> items_ = {};  // of lists
};

}  // namespace ko::import
