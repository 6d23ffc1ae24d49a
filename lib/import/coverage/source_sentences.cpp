// SPDX-License-Identifier: MIT
#include "import/coverage/source_sentences.hpp"

#include <algorithm>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "import/recognise/text/sentences.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// The words of a text, folded, without what stands between them.
std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const std::string folded = fold_case(text);
  for (std::size_t at = 0; at < folded.size();) {
    const Character character = character_at(folded, at);
    const bool is_part = is_letter(character.code) || is_digit(folded[at]);
    if (is_part)
      word.append(folded, at, character.length);
    else if (!word.empty())
      words.push_back(std::exchange(word, {}));
    at += character.length;
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

void add_once(std::vector<std::string>& all, const std::string& one) {
  if (std::ranges::find(all, one) == all.end()) all.push_back(one);
}

/// Whether words follow each other among others. No words do not.
bool have(const std::vector<std::string>& all, const std::vector<std::string>& words) {
  return !words.empty() && std::search(all.begin(), all.end(), words.begin(), words.end()) != all.end();
}

}  // namespace

SentencesOfSource::SentencesOfSource(const SourceText& source) : source_(source), places_(source) {
  std::uint32_t table = 0;
  for (std::size_t at = 0; at < source.blocks.size(); ++at) {
    const Block& block = source.blocks[at];
    if (block.kind == BlockKind::furniture) continue;
    const bool is_head =
        block.kind == BlockKind::table_row && block.table != table && !is_row_of_field(block);
    table = block.table;
    add_block(at, is_head);
  }
}

/// Those that a quote or a place leads to.
std::set<std::size_t> SentencesOfSource::found(std::string_view at, std::string_view quote) const {
  std::set<std::size_t> in_place;
  const std::vector<std::size_t> blocks = places_.blocks_at(at);
  for (const std::size_t block : blocks) {
    const auto [first, last] = std::equal_range(block_of_.begin(), block_of_.end(), block);
    for (auto each = first; each != last; ++each)
      in_place.insert(static_cast<std::size_t>(each - block_of_.begin()));
  }
  if (trim(quote).empty()) return in_place;
  const std::vector<std::string> words = folded_words(quote);
  const std::vector<std::set<std::size_t>> occurrences = occurrences_of(words);
  std::set<std::size_t> all;
  std::set<std::size_t> there;
  for (const std::set<std::size_t>& occurrence : occurrences) {
    all.insert(occurrence.begin(), occurrence.end());
    const bool is_there =
        std::ranges::any_of(occurrence, [&](std::size_t each) { return in_place.contains(each); });
    if (is_there) there.insert(occurrence.begin(), occurrence.end());
  }
  if (!there.empty()) return there;
  // A few words that stand in several places do not tell which they are.
  constexpr std::size_t enough_words = 5;
  return occurrences.size() == 1 || words.size() >= enough_words ? all : std::set<std::size_t>();
}

/// A row of two cells, of which the first is a label.
bool SentencesOfSource::is_row_of_field(const Block& block) const {
  return block.cells.size() == 2 && running_text(source_, block.cells.front()).ends_with(':');
}

void SentencesOfSource::add_block(std::size_t at, bool is_head) {
  const Block& block = source_.blocks[at];
  // The mark of a list is no word of its item; a number is what people call it by.
  const std::string_view marker = source_.of(block.marker);
  const std::uint32_t begin = is_bullet(marker) ? block.marker.end : block.span.begin;
  const std::string text(trim(running_text(source_, {begin, block.span.end})));
  using Part = CoveredSentence::Part;
  if (block.kind == BlockKind::heading) return add(at, text, Part::title, true);
  if (is_head || text.ends_with(':')) return add(at, text, Part::label, true);
  if (block.kind == BlockKind::table_row) return add(at, text, Part::sentence, true);
  bool is_first = true;
  for (const auto& [begin, end] : sentence_bounds(text)) {
    add(at, text.substr(begin, end - begin), Part::sentence, is_first);
    is_first = false;
  }
}

void SentencesOfSource::add(std::size_t block, std::string text, CoveredSentence::Part part,
                            bool begins_block) {
  const std::size_t sentence = sentences_.size();
  for (const std::string& word : folded_words(text)) {
    places_of_[word].push_back(words_.size());
    words_.push_back({word, sentence});
  }
  const SourceLine& line = source_.lines[source_.blocks[block].first_line];
  sentences_.push_back({.text = std::move(text),
                        .page = line.page,
                        .line = line.line,
                        .in_paragraphs = has_paragraphs(source_.format),
                        .part = part,
                        .begins_block = begins_block});
  block_of_.push_back(block);
}

/// The sentences of each place where these words follow each other.
std::vector<std::set<std::size_t>> SentencesOfSource::occurrences_of(
    const std::vector<std::string>& words) const {
  std::vector<std::set<std::size_t>> all;
  if (words.empty()) return all;
  const auto first = places_of_.find(words.front());
  if (first == places_of_.end()) return all;
  for (const std::size_t begin : first->second) {
    if (begin + words.size() > words_.size()) break;
    std::set<std::size_t> sentences;
    for (std::size_t at = 0; at < words.size() && words_[begin + at].first == words[at]; ++at) {
      sentences.insert(words_[begin + at].second);
      if (at + 1 == words.size()) all.push_back(sentences);
    }
  }
  return all;
}

void SentencesOfSource::mark(std::span<const Claim> claims, const std::vector<LeftOut>& left_out) {
  for (const Claim& claim : claims)
    for (const std::size_t at : found(claim.at, claim.quote)) add_once(sentences_[at].held_by, claim.address);
  for (const LeftOut& each : left_out)
    for (const std::size_t at : found(each.at, each.quote))
      if (sentences_[at].held_by.empty()) sentences_[at].left_out = each.why;
}

bool SentencesOfSource::is_marked(std::uint32_t begin, std::string_view text) const {
  const std::vector<std::string> words = folded_words(text);
  for (std::size_t at = 0; at < sentences_.size(); ++at) {
    const CoveredSentence& sentence = sentences_[at];
    if (sentence.held_by.empty() && sentence.left_out.empty()) continue;
    const Span block = source_.blocks[block_of_[at]].span;
    if (begin < block.begin || begin >= block.end) continue;
    const std::vector<std::string> its = folded_words(sentence.text);
    if (have(its, words) || have(words, its)) return true;
  }
  return false;
}

}  // namespace ko::import
