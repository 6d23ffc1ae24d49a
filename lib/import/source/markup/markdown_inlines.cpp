// SPDX-License-Identifier: MIT
#include "import/source/markup/markdown_inlines.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

#include "base/text/digits.hpp"
#include "base/text/utf8.hpp"
#include "import/source/paper/letters.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

struct Entity {
  std::string_view name = {};
  std::string_view character = {};
};
constexpr std::array<Entity, 31> entities = {{
    {"amp", "&"},    {"lt", "<"},    {"gt", ">"},    {"quot", "\""},  {"apos", "'"},  {"nbsp", " "},
    {"shy", ""},     {"ndash", "–"}, {"mdash", "—"}, {"hellip", "…"}, {"laquo", "«"}, {"raquo", "»"},
    {"lsquo", "‘"},  {"rsquo", "’"}, {"ldquo", "“"}, {"rdquo", "”"},  {"bull", "•"},  {"middot", "·"},
    {"sect", "§"},   {"aring", "å"}, {"Aring", "Å"}, {"aelig", "æ"},  {"AElig", "Æ"}, {"oslash", "ø"},
    {"Oslash", "Ø"}, {"auml", "ä"},  {"Auml", "Ä"},  {"ouml", "ö"},   {"Ouml", "Ö"},  {"eacute", "é"},
    {"deg", "°"},
}};

constexpr std::string_view may_be_escaped = "\\`*_{}[]()#+-.!|<>~&:'\"$%,/;=?@^";

bool is_word_character(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char32_t code = character_at(text, character_start(text, at)).code;
  return is_letter(code) || is_digit(text[at]);
}

/// Nothing that has an end is longer: so a line of many beginnings is read once and not again for each.
constexpr std::size_t longest_inline = 2000;

/// Reads a line from left to right.
class MarkdownInlines {
 public:
  explicit MarkdownInlines(std::string_view line) : line_(line) {}

  PlainLine read() && {
    while (at_ < line_.size()) read_one();
    const bool has_text = out_.find_first_not_of(" \t") != std::string::npos;
    return {.text = std::move(out_), .is_bold = has_text && !has_plain_};
  }

 private:
  void read_one() {
    const char c = line_[at_];
    if (c == '\\' && at_ + 1 < line_.size() &&
        may_be_escaped.find(line_[at_ + 1]) != std::string_view::npos) {
      put(line_.substr(at_ + 1, 1));
      at_ += 2;
    } else if (c == '`') {
      read_code();
    } else if (c == '*' || c == '_' || (c == '~' && line_.substr(at_).starts_with("~~"))) {
      read_emphasis(c);
    } else if (c == '!' && line_.substr(at_).starts_with("![")) {
      ++at_;
    } else if (c == '[') {
      read_link();
    } else if (c == '<') {
      read_tag();
    } else if (c == '&') {
      read_entity();
    } else {
      put(line_.substr(at_, 1));
      ++at_;
    }
  }

  void put(std::string_view text) {
    out_ += text;
    // Colons and numbers beside what is emphasised do not make it less of a title.
    if (!is_emphasised_ && text.find_first_not_of(" \t:.*") != std::string_view::npos) has_plain_ = true;
  }

  void read_code() {
    const std::size_t marks = std::min(line_.find_first_not_of('`', at_), line_.size()) - at_;
    const std::size_t end =
        line_.substr(0, at_ + marks + longest_inline).find(std::string(marks, '`'), at_ + marks);
    if (end != std::string_view::npos) {
      put(line_.substr(at_ + marks, end - at_ - marks));
      at_ = end;
    } else if (marks < 3) {
      put(line_.substr(at_, marks));
    }
    at_ += marks;
  }

  /// Marks that touch a word begin or end emphasis; others, and those within a word, stand for themselves.
  void read_emphasis(char mark) {
    const std::size_t marks = std::min(line_.find_first_not_of(mark, at_), line_.size()) - at_;
    const bool has_space_before = at_ == 0 || line_[at_ - 1] == ' ' || line_[at_ - 1] == '\t';
    const std::size_t after = at_ + marks;
    const bool has_space_after = after >= line_.size() || line_[after] == ' ' || line_[after] == '\t';
    const bool is_within_word =
        mark == '_' && at_ > 0 && is_word_character(line_, at_ - 1) && is_word_character(line_, after);
    const bool is_alone = has_space_before && has_space_after;
    const bool closes = is_emphasised_ && !has_space_before;
    const bool opens = !closes && !has_space_after && line_.find(mark, after) != std::string_view::npos;
    if (is_within_word || is_alone || (!opens && !closes)) {
      // A lone pair of asterisks at a line's end is what is left of emphasis over several lines.
      if (marks != 2 || mark != '*' || is_alone) put(line_.substr(at_, marks));
    } else {
      is_emphasised_ = opens;
    }
    at_ += marks;
  }

  /// `[text](address)`, `[text][name]`: the text. Other brackets are read as they are.
  void read_link() {
    const std::size_t close = matching(']', at_);
    if (close == std::string_view::npos || close + 1 >= line_.size() ||
        (line_[close + 1] != '(' && line_[close + 1] != '[')) {
      put("[");
      ++at_;
      return;
    }
    const std::size_t end = matching(line_[close + 1] == '(' ? ')' : ']', close + 1);
    if (end == std::string_view::npos) {
      put("[");
      ++at_;
      return;
    }
    const PlainLine inner = MarkdownInlines(line_.substr(at_ + 1, close - at_ - 1)).read();
    put(inner.text);
    at_ = end + 1;
  }

  /// Where the bracket closes that opens at `open`; within one line, links are in links at most once.
  std::size_t matching(char close, std::size_t open) const {
    int depth = 0;
    const std::size_t end = std::min(line_.size(), open + longest_inline);
    for (std::size_t at = open; at < end; ++at) {
      if (line_[at] == '\\')
        ++at;
      else if (line_[at] == line_[open])
        ++depth;
      else if (line_[at] == close && --depth == 0)
        return at;
      if (depth > 3) break;
    }
    return std::string_view::npos;
  }

  /// `<https://…>` is its address; `<b>` and `<!-- … -->` are left out.
  void read_tag() {
    constexpr std::size_t longest_tag = 256;
    const std::string_view rest = line_.substr(at_, longest_tag);
    const bool is_comment = rest.starts_with("<!--");
    const std::size_t close = is_comment ? rest.find("-->") : rest.find('>');
    const char next = rest.size() > 1 ? rest[1] : ' ';
    if (close == std::string_view::npos || !(is_ascii_letter(next) || next == '/' || next == '!')) {
      put("<");
      ++at_;
      return;
    }
    const std::string_view inside = rest.substr(1, close - 1);
    const bool is_address =
        inside.find(' ') == std::string_view::npos &&
        (inside.find("://") != std::string_view::npos || inside.find('@') != std::string_view::npos);
    if (is_address)
      put(inside);
    else if (inside.starts_with("br"))
      out_ += ' ';
    at_ += close + (is_comment ? 3 : 1);
  }

  void read_entity() {
    const std::size_t end = line_.substr(at_, 12).find(';');
    const std::string character =
        end == std::string_view::npos ? "" : character_of_entity(line_.substr(at_ + 1, end - 1));
    const bool is_known = !character.empty() || line_.substr(at_).starts_with("&shy;");
    put(is_known ? std::string_view(character) : "&");
    at_ += is_known ? end + 1 : 1;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  std::string out_ = {};
  bool is_emphasised_ = false;
  bool has_plain_ = false;
};

}  // namespace

std::string character_of_entity(std::string_view name) {
  if (!name.starts_with('#')) {
    const auto* entity = std::ranges::find(entities, name, &Entity::name);
    return entity == entities.end() ? "" : std::string(entity->character);
  }
  name.remove_prefix(1);
  const bool is_hexadecimal = name.starts_with('x') || name.starts_with('X');
  if (is_hexadecimal) name.remove_prefix(1);
  std::uint32_t code = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), code, is_hexadecimal ? 16 : 10);
  const bool is_character = error == std::errc() && end == name.data() + name.size() && code >= ' ' &&
                            code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  std::string character;
  if (is_character) append_utf8(character, code);
  return character;
}

PlainLine without_emphasis(std::string_view line) {
  return MarkdownInlines(line).read();
}

}  // namespace ko::import
