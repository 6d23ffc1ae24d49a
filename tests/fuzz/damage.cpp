// SPDX-License-Identifier: MIT
#include "damage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "ko/files/file.hpp"
#include "ko/files/second_opinion.hpp"
#include "read/shape/shape.hpp"
#include "unit/base/values/generator.hpp"
#include "unit/read/reading.hpp"
#include "unit/read/tree_events.hpp"

namespace ko::test {
namespace {

using namespace std::string_view_literals;

constexpr std::array insertions = {",", "\"", "'", "\t", "[",  "]", "{", "}", "\r", ":",  " ", "\n",
                                   "#", "-",  "|", ">",  "\\", "&", "*", "!", "%",  "? ", "- "};
constexpr std::string_view nul = "\0"sv;

/// Delete, swap, cut off, insert a NUL; then the insertions.
constexpr std::size_t ways_at_a_byte = 4 + insertions.size();

bool touches(Span a, Span b) {
  return a.begin <= b.end && b.begin <= a.end;
}

/// Where a span of the original stands in the damaged text; nothing when the damage touches it.
std::optional<Span> moved(Span span, const Damage& damage) {
  if (span.end < damage.at) return span;
  if (span.begin <= damage.at + damage.removed) return std::nullopt;
  const auto move = [&](std::uint32_t place) {
    return static_cast<std::uint32_t>(place + damage.inserted.size() - damage.removed);
  };
  return Span{move(span.begin), move(span.end)};
}

/// Where it is no silent loss that a word of the original is not there as it was.
class Excuses {
 public:
  Excuses(const TreeReading& reading, const Source& source) : source_(source) {
    for (const Node& node : reading.tree.nodes) {
      if (node.key_length != 0) texts_.push_back(node.key_span());
      if (node.form == Form::scalar) texts_.push_back(node.span());
    }
    texts_.insert(texts_.end(), reading.tree.comments.begin(), reading.tree.comments.end());
    for (const Finding& finding : reading.findings) add(finding, reading.tree, source);
  }

  bool cover(Span lost) const {
    return std::any_of(reported_.begin(), reported_.end(), [&](Span span) { return touches(span, lost); }) ||
           is_read(lost);
  }

 private:
  void add(const Finding& finding, const Tree& tree, const Source& source) {
    const Span place = finding.place.span;
    reported_.push_back({source.line_around(place.begin).begin, source.line_around(place.end).end});
    for (const Related& related : finding.related) reported_.push_back(related.place.span);
    for (const Document& document : tree.documents)
      if (!document.complete && touches(document.span, place)) reported_.push_back(document.span);
  }

  /// Whether every byte of it stands in a key, a text or a comment, be it in another one than before, or in
  /// several, with commas between them.
  bool is_read(Span lost) const {
    for (std::uint32_t at = lost.begin; at < lost.end; ++at) {
      const auto holds = [at](Span text) { return text.begin <= at && at < text.end; };
      constexpr std::string_view indicators = " \t\r\n,:";
      const bool indicates = indicators.find(source_.bytes()[at]) != std::string_view::npos;
      if (!indicates && std::none_of(texts_.begin(), texts_.end(), holds)) return false;
    }
    return true;
  }

  const Source& source_;
  std::vector<Span> texts_;  // keys, texts and comments
  std::vector<Span> reported_;
};

std::vector<Span> roots_of(const File& file, const std::vector<Shapes::Found>& records) {
  std::vector<Span> roots;
  for (const Shapes::Found& record : records) roots.push_back(file.tree.nodes[record.root].span());
  return roots;
}

std::string check_places(const std::vector<Finding>& findings, std::size_t size) {
  for (const Finding& finding : findings) {
    const Span span = finding.place.span;
    if (span.begin > span.end || span.end > size) return "a finding outside the file";
    if (finding.message.empty()) return "a finding that says nothing";
  }
  return {};
}

}  // namespace

bool is_accepted(const TreeReading& reading) {
  return std::ranges::none_of(reading.findings,
                              [](const Finding& one) { return one.rule->severity == Severity::error; });
}

std::string damaged(const std::string& text, const Damage& damage) {
  return std::string(text).replace(damage.at, damage.removed, damage.inserted);
}

std::size_t ways_to_damage(std::size_t bytes) {
  return bytes * ways_at_a_byte;
}

Damage damage_of(const std::string& text, std::size_t way) {
  const std::size_t at = way / ways_at_a_byte;
  switch (way % ways_at_a_byte) {
    case 0: return {at, 1};
    case 1: {
      std::string two = text.substr(at, 2);
      std::reverse(two.begin(), two.end());
      return {at, two.size(), two};
    }
    case 2: return {at, text.size() - at};
    case 3: return {at, 0, std::string(nul)};
    default: return {at, 0, insertions.at(way % ways_at_a_byte - 4)};
  }
}

std::vector<std::size_t> choose_ways(std::size_t bytes, std::size_t most, std::uint32_t seed) {
  const std::size_t all = ways_to_damage(bytes);
  std::vector<std::size_t> ways;
  if (most == 0 || most >= all) {
    for (std::size_t way = 0; way < all; ++way) ways.push_back(way);
    return ways;
  }
  Generator generator(seed);
  for (std::size_t i = 0; i < most; ++i)
    ways.push_back(static_cast<std::size_t>(generator.number(0, static_cast<std::int64_t>(all) - 1)));
  return ways;
}

std::vector<NamedText> yaml_files(const std::string& folder) {
  std::vector<NamedText> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    files.push_back({entry.path().string(), {std::istreambuf_iterator<char>(stream), {}}});
  }
  if (files.empty()) throw std::runtime_error("no YAML files in " + folder);
  std::ranges::sort(files, {}, &NamedText::name);
  return files;
}

Original::Original(std::string text) : text_(std::move(text)) {
  File file{0, Source("original.yaml", text_), {}};
  file.tree = read_tree(file.source, 0).tree;
  words_ = words_of(file.tree, file.source);
  records_ = roots_of(file, read_shapes(file).records);
}

std::vector<Original::Word> Original::words_of(const Tree& tree, const Source& source) {
  std::vector<Word> words;
  for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
    const Node& node = tree.nodes[i];
    if (node.key_length != 0) words.push_back({node.key_span(), std::string(tree.key(source, i))});
    if (node.form == Form::scalar) words.push_back({node.span(), std::string(tree.text(source, i))});
  }
  return words;
}

std::string Original::judge(const Damage& damage) const {
  File file{0, Source("damaged.yaml", damaged(text_, damage)), {}};
  TreeReading reading = read_tree(file.source, 0);
  if (std::string broken = broken_promise(reading.tree, file.source); !broken.empty()) return broken;
  if (std::string wrong = check_places(reading.findings, file.source.bytes().size()); !wrong.empty())
    return wrong;
  if (is_accepted(reading))
    if (std::string byte = unaccounted(reading.tree, file.source); !byte.empty()) return "dropped: " + byte;
  for (const Disagreement& one : second_opinion(file.source, reading.tree))
    if (!one.refused) return one.message;

  const Excuses excuses(reading, file.source);
  std::vector<Word> now = words_of(reading.tree, file.source);
  std::ranges::sort(now, {}, [](const Word& word) { return word.span.begin; });
  for (const Word& word : words_) {
    const std::optional<Span> span = moved(word.span, damage);
    if (!span) continue;
    auto place =
        std::ranges::lower_bound(now, span->begin, {}, [](const Word& one) { return one.span.begin; });
    while (place != now.end() && place->span.begin == span->begin && *place != Word{*span, word.text})
      ++place;
    const bool same = place != now.end() && place->span.begin == span->begin;
    if (!same && !excuses.cover(*span)) return fmt::format("lost: {}", word.text);
  }

  file.tree = std::move(reading.tree);
  const std::vector<Span> records = roots_of(file, read_shapes(file).records);
  for (const Span& root : records_) {
    const std::optional<Span> span = moved(root, damage);
    if (!span || excuses.cover(*span)) continue;
    if (std::ranges::find(records, *span) == records.end())
      return fmt::format("lost: the record at byte {}", root.begin);
  }
  return {};
}

}  // namespace ko::test
