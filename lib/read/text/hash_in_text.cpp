// SPDX-License-Identifier: MIT
#include "read/text/hash_in_text.hpp"

#include <fmt/format.h>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "model/findings/text_rules.hpp"

namespace ko {
namespace {

bool begins_word(char c) {
  return is_digit(c) || is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// True behind something on the same line, and a blank.
bool follows_text(std::string_view bytes, std::size_t place) {
  const std::size_t blank = place;
  while (place > 0 && (bytes[place - 1] == ' ' || bytes[place - 1] == '\t')) --place;
  return place != blank && place != 0 && bytes[place - 1] != '\n';
}

}  // namespace

std::vector<Finding> find_hashes_in_text(const Source& source, std::uint32_t file_index,
                                         const std::vector<Span>& comments) {
  std::vector<Finding> findings;
  for (const Span comment : comments) {
    const std::string_view text = source.slice(comment);
    const bool is_word = text.size() > 1 && begins_word(text[1]) && !text.starts_with("#ko:");
    if (!is_word || !follows_text(source.bytes(), comment.begin)) continue;
    Finding& finding = findings.emplace_back();
    finding.rule = &row(text_rules, "hash-in-text");
    finding.place = {file_index, comment};
    finding.message = fmt::format("`{}` is a comment, and no part of the text before it", printable(text));
    finding.mend = "put the text in quotes if the `#` belongs to it, and else a space after the `#`";
  }
  return findings;
}

}  // namespace ko
