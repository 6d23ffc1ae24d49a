// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "import/coverage/claims.hpp"
#include "import/coverage/places.hpp"
#include "import/read_source.hpp"
#include "import/recognise/text/sentences.hpp"
#include "import/source/left_out.hpp"
#include "import/source/paper/letters.hpp"
#include "import/source/paper/line_shapes.hpp"
#include "ko/importing/coverage.hpp"
#include "ko/importing/habits.hpp"
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

/// The sentences of a source, and where each of their words stands.
class SentencesOfSource {
 public:
  explicit SentencesOfSource(const SourceText& source) : source_(source), places_(source) {
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

  std::vector<CoveredSentence> take() && { return std::move(sentences_); }

  /// Those that a quote or a place leads to.
  std::set<std::size_t> found(std::string_view at, std::string_view quote) const {
    std::set<std::size_t> in_place;
    const std::vector<std::size_t> blocks = places_.blocks_at(at);
    for (std::size_t sentence = 0; sentence < sentences_.size(); ++sentence)
      if (std::ranges::binary_search(blocks, block_of_[sentence])) in_place.insert(sentence);
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

  CoveredSentence& operator[](std::size_t at) { return sentences_[at]; }

 private:
  /// A row of two cells, of which the first is a label.
  bool is_row_of_field(const Block& block) const {
    return block.cells.size() == 2 && running_text(source_, block.cells.front()).ends_with(':');
  }

  void add_block(std::size_t at, bool is_head) {
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

  void add(std::size_t block, std::string text, CoveredSentence::Part part, bool begins_block) {
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
  std::vector<std::set<std::size_t>> occurrences_of(const std::vector<std::string>& words) const {
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

  const SourceText& source_;
  Places places_;
  std::vector<CoveredSentence> sentences_ = {};
  std::vector<std::size_t> block_of_ = {};
  std::vector<std::pair<std::string, std::size_t>> words_ = {};                  // each with its sentence
  std::map<std::string, std::vector<std::size_t>, std::less<>> places_of_ = {};  // of each word
};

void add_once(std::vector<std::string>& all, const std::string& one) {
  if (std::ranges::find(all, one) == all.end()) all.push_back(one);
}

std::string file_name(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}  // namespace

SourceCoverage cover_source(const Register& records, const Record& document, std::string_view path,
                            std::string_view bytes, const ConvertSource& convert) {
  SourceCoverage coverage = {.document = std::string(document.id), .file = std::string(path)};
  const SourceFormatRow* format = source_format_of_file(path);
  if (format == nullptr) {
    coverage.fault = "no kind of document that is read has this ending";
    return coverage;
  }
  Result<SourceText> source = read_source(file_name(path), format->format, bytes, convert);
  if (!source) {
    coverage.fault = source.fault().message;
    return coverage;
  }
  leave_out(stated_habits(records.configuration()).left_out, *source);
  SentencesOfSource sentences(*source);
  for (const Claim& claim : claims_on(records, document.id))
    for (const std::size_t at : sentences.found(claim.at, claim.quote))
      add_once(sentences[at].held_by, claim.address);
  for (const LeftOut& left_out : left_out_of(document))
    for (const std::size_t at : sentences.found(left_out.at, left_out.quote))
      if (sentences[at].held_by.empty()) sentences[at].left_out = left_out.why;
  coverage.sentences = std::move(sentences).take();
  return coverage;
}

}  // namespace ko::import
