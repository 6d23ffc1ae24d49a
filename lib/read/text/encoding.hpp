// SPDX-License-Identifier: MIT
/// The bytes that a file may hold: UTF-8, no control characters, lines that end in a line feed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/findings/finding.hpp"
#include "ko/findings/rule.hpp"

namespace ko {

/// Bytes that no record may hold.
struct BadBytes {
  enum class Kind : std::uint8_t { not_utf8, control_character, bare_carriage_return };
  Kind kind = Kind::not_utf8;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// True when there are none.
bool is_clean(std::string_view text);

/// Bytes of the control character at a place; 0 when there is none. Byte order marks and noncharacters are as
/// invisible as the others. Tabs and line breaks are not among them.
std::size_t control_length(std::string_view text, std::size_t place);

/// The first of them at or after a place; neighbours of one kind are one.
std::optional<BadBytes> next_bad_bytes(std::string_view text, std::size_t from);

/// The text with other bytes where there are bad ones, and every offset as it was: a line feed for a carriage
/// return (unless that would begin a line `---` or `...`), a space for bytes that stand alone, `_` for those
/// within a word.
std::string repaired(std::string_view text);

/// The encoding that the first bytes of a file give away where it is not UTF-8: `UTF-16` or `UTF-32`.
std::optional<std::string_view> other_encoding(std::string_view bytes);

/// Bytes of the byte order mark at the beginning of a file; 0 without one.
std::uint32_t byte_order_mark(std::string_view bytes);

/// How many places of a kind are named. An encoding and line breaks are mended for all of a file at once.
constexpr std::size_t most_places(BadBytes::Kind kind) {
  switch (kind) {
    case BadBytes::Kind::not_utf8: return 3;
    case BadBytes::Kind::control_character: return 20;
    case BadBytes::Kind::bare_carriage_return: break;
  }
  return 1;
}
/// KO101 to KO105 of a file, given whether what follows its byte order mark is clean. At most `most_places`
/// places of a kind are named; the last one says how many more there are.
std::vector<Finding> check_encoding(const Source& source, std::uint32_t file_index, bool clean);

}  // namespace ko
