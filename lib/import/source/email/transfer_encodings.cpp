// SPDX-License-Identifier: MIT
#include "import/source/email/transfer_encodings.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/text/digits.hpp"
#include "import/source/decoding.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

int base64_value(char c) {
  if (is_ascii_upper(c)) return c - 'A';
  if (is_ascii_lower(c)) return c - 'a' + 26;
  if (is_digit(c)) return c - '0' + 52;
  if (c == '+') return 62;
  return c == '/' ? 63 : -1;
}

int hexadecimal_value(char c) {
  if (is_digit(c)) return c - '0';
  const char lower = to_ascii_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The encoded word at the beginning of a text: its length, and what it says.
struct EncodedWord {
  std::size_t length = 0;
  std::string text = {};
};

std::optional<EncodedWord> encoded_word(std::string_view text) {
  const std::size_t charset_end = text.find('?', 2);
  if (charset_end == std::string_view::npos || charset_end + 2 >= text.size() || text[charset_end + 2] != '?')
    return std::nullopt;
  const std::size_t end = text.find("?=", charset_end + 3);
  if (end == std::string_view::npos) return std::nullopt;
  const char encoding = to_ascii_lower(text[charset_end + 1]);
  const std::string_view written = text.substr(charset_end + 3, end - charset_end - 3);
  const std::string bytes = encoding == 'b' ? from_base64(written) : from_quoted_printable(written, true);
  const Result<std::string> decoded = decode_charset(bytes, text.substr(2, charset_end - 2));
  if (!decoded) return std::nullopt;
  return EncodedWord{.length = end + 2, .text = *decoded};
}

}  // namespace

std::string from_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text) {
    if (c == '=') break;
    const int value = base64_value(c);
    if (value < 0) continue;
    bits = (bits << 6U) | static_cast<std::uint32_t>(value);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
  }
  return bytes;
}

std::string from_quoted_printable(std::string_view text, bool is_word) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_word && text[at] == '_') {
      bytes += ' ';
      continue;
    }
    if (text[at] != '=') {
      bytes += text[at];
      continue;
    }
    const std::string_view rest = text.substr(at + 1);
    const int high = rest.size() > 1 ? hexadecimal_value(rest[0]) : -1;
    const int low = rest.size() > 1 ? hexadecimal_value(rest[1]) : -1;
    if (high >= 0 && low >= 0) {
      bytes += static_cast<char>(high * 16 + low);
      at += 2;
    } else if (rest.starts_with("\r\n")) {
      at += 2;
    } else if (rest.starts_with('\n')) {
      ++at;
    } else {
      bytes += '=';
    }
  }
  return bytes;
}

std::string decode_field(std::string_view text) {
  constexpr std::size_t longest_word = 1000;
  std::string decoded;
  bool follows_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at, longest_word);
    if (rest.starts_with("=?")) {
      if (const std::optional<EncodedWord> word = encoded_word(rest)) {
        // White space between two of them is not part of the text.
        if (follows_word) decoded.erase(decoded.find_last_not_of(' ') + 1);
        decoded += word->text;
        at += word->length;
        follows_word = true;
        continue;
      }
    }
    if (text[at] != ' ') follows_word = false;
    decoded += text[at++];
  }
  const Result<std::string> plain = decode_text(decoded);
  return plain ? *plain : std::string(text);
}

}  // namespace ko::import
