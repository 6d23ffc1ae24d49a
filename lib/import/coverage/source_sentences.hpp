// SPDX-License-Identifier: MIT
/// The sentences of a source, and which of them a quote or a place leads to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/coverage/places.hpp"
#include "import/source_text.hpp"
#include "ko/answers/coverage.hpp"
#include "ko/importing/claims.hpp"

namespace ko::import {

/// The source outlives it.
class SentencesOfSource {
 public:
  explicit SentencesOfSource(const SourceText& source);

  /// Marks those that entries of records have as their source, and of the others those that the document's
  /// record leaves out, with its reason.
  void mark(std::span<const Claim> claims, const std::vector<LeftOut>& left_out);

  /// Whether what stands at this place of the source with these words is part of a sentence that is marked,
  /// or has one in it.
  bool is_marked(std::uint32_t begin, std::string_view text) const;

  std::vector<CoveredSentence> take() && { return std::move(sentences_); }

 private:
  std::set<std::size_t> found(std::string_view at, std::string_view quote) const;
  bool is_row_of_field(const Block& block) const;
  void add_block(std::size_t at, bool is_head);
  void add(std::size_t block, std::string text, CoveredSentence::Part part, bool begins_block);
  std::vector<std::set<std::size_t>> occurrences_of(const std::vector<std::string>& words) const;

  const SourceText& source_;
  Places places_;
  std::vector<CoveredSentence> sentences_ = {};
  std::vector<std::size_t> block_of_ = {};                                       // of each; they ascend
  std::vector<std::pair<std::string, std::size_t>> words_ = {};                  // each with its sentence
  std::map<std::string, std::vector<std::size_t>, std::less<>> places_of_ = {};  // of each word
};

}  // namespace ko::import
