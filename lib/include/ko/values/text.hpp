// SPDX-License-Identifier: MIT
/// Text helpers over UTF-8.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ko {

/// Offset of the first byte that is not well-formed UTF-8 (RFC 3629); nothing when all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// Number of characters (code points).
std::size_t count_characters(std::string_view text);

/// Columns the text takes on a terminal: wide characters two, combining and control characters none.
std::size_t display_width(std::string_view text);

/// Unicode case folding (full, after NFC), so that `RØBERG` and `Røberg` compare equal.
std::string fold_case(std::string_view text);

/// The text with control characters, escape sequences and bidirectional overrides made visible (`\u{1b}`),
/// and bytes that are not UTF-8 too (`\x{f8}`): safe for a terminal. Tabs become a space; line feeds stay
/// when `keep_lines`.
std::string printable(std::string_view text, bool keep_lines = false);

/// Edit distance (insertions, deletions, substitutions, swaps of neighbours) over characters; stops counting
/// past `limit` and returns limit + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// Looks words up that may be misspelt. Made once, it answers many questions: most candidates are passed over
/// by how often they have which letters. Refers to the candidates' texts.
class Spelling {
 public:
  explicit Spelling(std::span<const std::string_view> candidates);

  /// The candidates nearest to `word`, at most `most` of them, nearest first, none further than a third of
  /// the word's length (at least 1, at most 4). Case is passed over. Equal distances keep the candidates'
  /// order.
  std::vector<std::string_view> nearest(std::string_view word, std::size_t most = 1) const;

 private:
  /// How often letters stand in a word, those that are equal modulo 32 together.
  using Letters = std::array<std::uint8_t, 32>;
  static Letters letters_of(std::u32string_view folded);
  static unsigned difference(const Letters& a, const Letters& b);

  std::vector<std::string_view> candidates_;
  std::vector<Letters> letters_;
};

/// One question to `Spelling`.
std::vector<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates,
                                      std::size_t most = 1);

/// An id made of a title: lower case, words joined by `-`, Norwegian letters as ae, o, a.
std::string slug(std::string_view text);

/// True for lower-case words of a-z and 0-9 joined by single hyphens.
bool is_id(std::string_view text);

std::string_view trim(std::string_view text);

/// The parts of a text with this character between them; `a,,b` has an empty one.
std::vector<std::string_view> split(std::string_view text, char between);

/// `a meeting`, `an organisation`, `an item_decision`.
std::string with_article(std::string_view noun);

/// `1 record`, `2 records`: for nouns that take an s.
template <std::integral Count>
std::string counted(Count count, std::string_view noun) {
  return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

}  // namespace ko
