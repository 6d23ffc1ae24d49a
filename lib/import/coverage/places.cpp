// SPDX-License-Identifier: MIT
#include "import/coverage/places.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <iterator>

#include "base/text/digits.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// What parts of documents are called; a number follows but where `number` is false.
enum class PartKind : std::uint8_t {
  item,
  point,
  paragraph,
  list_item,
  title,
  recipients,
  signature,
  head,
  foot
};
struct PartWord {
  std::string_view word = {};
  PartKind kind = PartKind::item;
};
constexpr std::array<PartWord, 30> part_words = {{
    {"sak", PartKind::item},
    {"item", PartKind::item},
    {"punkt", PartKind::point},
    {"ärende", PartKind::item},
    {"paragraf", PartKind::item},
    {"point", PartKind::point},
    {"avsnitt", PartKind::paragraph},
    {"afsnit", PartKind::paragraph},
    {"stycke", PartKind::paragraph},
    {"ledd", PartKind::paragraph},
    {"listepunkt", PartKind::list_item},
    {"kulepunkt", PartKind::list_item},
    {"evalueringspunkt", PartKind::list_item},
    {"bullet", PartKind::list_item},
    {"overskriften", PartKind::title},
    {"overskrifta", PartKind::title},
    {"tittelen", PartKind::title},
    {"heading", PartKind::title},
    {"title", PartKind::title},
    {"rubriken", PartKind::title},
    {"mottakerlisten", PartKind::recipients},
    {"mottakerlista", PartKind::recipients},
    {"mottakarlista", PartKind::recipients},
    {"recipients", PartKind::recipients},
    {"underskriften", PartKind::signature},
    {"underskrifta", PartKind::signature},
    {"signature", PartKind::signature},
    {"brevhodet", PartKind::head},
    {"letterhead", PartKind::head},
    {"brevfoten", PartKind::foot},
}};

constexpr std::array<std::string_view, 6> labels_of_addresses = {
    "Postadresse", "Besøksadresse", "Postadress", "Besøgsadresse", "Postal address", "Address"};
constexpr std::array<std::string_view, 4> labels_of_recipients = {"Mottakere", "Mottakarar", "Recipients",
                                                                  "Modtagere"};
constexpr std::array<std::string_view, 6> labels_of_signature = {"Med hilsen",          "Med vennlig hilsen",
                                                                 "Med venleg helsing",  "Yours sincerely",
                                                                 "Med vänlig hälsning", "Med venlig hilsen"};

const PartWord* part_word(std::string_view word) {
  const std::string folded = fold_case(word);
  const auto* found = std::ranges::find(part_words, std::string_view(folded), &PartWord::word);
  return found == part_words.end() ? nullptr : found;
}

/// The numbers in a text: `1 og 2` is both, `1 til 3` all three.
std::vector<std::size_t> numbers_in(std::string_view text) {
  constexpr std::size_t most = 200;
  std::vector<std::size_t> numbers;
  bool is_range = false;
  for (const std::string_view word : split(text, ' ')) {
    if (word == "til" || word == "to" || word == "–" || word == "-") is_range = !numbers.empty();
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || number > most) continue;
    if (is_range)
      while (numbers.back() + 1 < number) numbers.push_back(numbers.back() + 1);
    is_range = false;
    numbers.push_back(number);
  }
  return numbers;
}

/// A number of an item as it is compared: `3.` is `3`, `041` is `41`.
std::string_view bare(std::string_view number) {
  while (number.starts_with('(') || number.starts_with('0')) number.remove_prefix(1);
  while (number.ends_with('.') || number.ends_with(')') || number.ends_with(':')) number.remove_suffix(1);
  return number;
}

/// A paragraph of sentences, and no field, name or address.
bool is_prose(const SourceText& source, const Block& block) {
  constexpr std::size_t least_words = 8;
  return block.kind == BlockKind::paragraph && count_words(source.of(block.span)) >= least_words;
}

}  // namespace

Places::Places(const SourceText& source) : source_(source) {
  std::size_t block = 0;
  for (const SourceLine& line : source.lines) {
    while (block + 1 < source.blocks.size() && source.blocks[block].span.end <= line.span.begin) ++block;
    by_line_.try_emplace(place_in_words(source, line.span.begin), block);
  }
  for (std::size_t at = 0; at < source.blocks.size(); ++at) {
    const Block& each = source.blocks[at];
    if (each.kind == BlockKind::heading) headings_.push_back(at);
    if (each.kind == BlockKind::list_item) items_.push_back(at);
    if (is_prose(source, each)) prose_.push_back(at);
  }
  // What stands before the title is the head of a letter.
  if (!headings_.empty()) std::erase_if(prose_, [&](std::size_t at) { return at < headings_.front(); });
}

std::vector<std::size_t> Places::blocks_at(std::string_view at) const {
  std::vector<std::size_t> blocks;
  for (const std::string_view part : split(at, ';')) find_part(trim(part), blocks);
  std::ranges::sort(blocks);
  blocks.erase(std::unique(blocks.begin(), blocks.end()), blocks.end());
  return blocks;
}

void Places::find_part(std::string_view part, std::vector<std::size_t>& blocks) const {
  if (part.empty()) return;
  if (const auto line = by_line_.find(part); line != by_line_.end()) return blocks.push_back(line->second);
  const PartWord* word = part_word(first_word(part));
  if (word == nullptr) return find_label(part, blocks);
  const std::string_view rest = trim(part.substr(first_word(part).size()));
  const auto add = [&](const std::vector<std::size_t>& among) {
    for (const std::size_t number : numbers_in(rest))
      if (number > 0 && number <= among.size()) blocks.push_back(among[number - 1]);
  };
  switch (word->kind) {
    case PartKind::item: {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      const std::vector<std::size_t> points = numbers_in(rest.substr(comma));
      return find_item(trim(rest.substr(0, comma)), points.empty() ? 0 : points.front(), blocks);
    }
    case PartKind::point:
    case PartKind::list_item: return add(items_);
    case PartKind::paragraph: return add(prose_);
    case PartKind::head:
      for (std::size_t at = 0; !headings_.empty() && at < headings_.front(); ++at)
        if (!is_prose(source_, source_.blocks[at])) blocks.push_back(at);
      return;
    case PartKind::foot: return find_foot(blocks);
    case PartKind::title:
      if (!headings_.empty()) blocks.push_back(headings_.front());
      return;
    case PartKind::recipients:
      for (const std::string_view label : labels_of_recipients) find_label(label, blocks);
      return;
    case PartKind::signature:
      for (const std::string_view label : labels_of_signature) find_label(label, blocks);
      // The name and the title stand below.
      if (!blocks.empty())
        for (std::size_t below = 1; below <= 2 && blocks.front() + below < source_.blocks.size(); ++below)
          blocks.push_back(blocks.front() + below);
      return;
  }
}

/// The title of an item, or the point of this number below it.
void Places::find_item(std::string_view number, std::size_t point, std::vector<std::size_t>& blocks) const {
  for (const std::size_t heading : headings_) {
    const Block& title = source_.blocks[heading];
    if (bare(running_text(source_, title.marker)) != bare(number)) continue;
    if (point == 0) return blocks.push_back(heading);
    std::size_t count = 0;
    for (std::size_t at = heading + 1; at < source_.blocks.size(); ++at) {
      if (source_.blocks[at].kind == BlockKind::heading && source_.blocks[at].level <= title.level) return;
      if (source_.blocks[at].kind == BlockKind::list_item && ++count == point) return blocks.push_back(at);
    }
    return;
  }
}

/// The addresses of who sent a letter: from the first of their labels to the next sentence or list.
void Places::find_foot(std::vector<std::size_t>& blocks) const {
  std::vector<std::size_t> labels;
  for (const std::string_view label : labels_of_addresses) find_label(label, labels);
  if (labels.empty()) return;
  for (std::size_t at = std::ranges::min(labels); at < source_.blocks.size(); ++at) {
    if (source_.blocks[at].kind != BlockKind::paragraph || is_prose(source_, source_.blocks[at])) return;
    blocks.push_back(at);
  }
}

/// The block that begins with a label, and what stands close below it.
void Places::find_label(std::string_view label, std::vector<std::size_t>& blocks) const {
  const std::string folded = fold_case(label);
  for (std::size_t at = 0; at < source_.blocks.size(); ++at) {
    const std::string text = fold_case(running_text(source_, source_.blocks[at].span));
    if (!text.starts_with(folded)) continue;
    if (text.size() > folded.size() && text[folded.size()] != ':' && text[folded.size()] != ',') continue;
    blocks.push_back(at);
    const auto is_close = [&](std::size_t next) {
      return source_.of({source_.blocks[next - 1].span.end, source_.blocks[next].span.begin}) == "\n";
    };
    while (++at < source_.blocks.size() && is_close(at)) blocks.push_back(at);
    return;
  }
}

}  // namespace ko::import
