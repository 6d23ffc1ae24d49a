// SPDX-License-Identifier: MIT
#include "render/wrap.hpp"

#include <algorithm>
#include <utility>

#include "base/text/digits.hpp"
#include "base/text/replacing.hpp"
#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"

namespace ko {
namespace {

constexpr std::string_view no_break_space = "\u00a0";

struct Piece {
  std::string text;
  Phrase::Look look = Phrase::Look::plain;
};

/// What stands between two places where a line may be broken.
struct Word {
  std::vector<Piece> pieces = {};
  std::size_t columns = 0;
  bool begins_line = false;  ///< a line feed stands before it
};

/// The text of a phrase as it is read without markup.
std::string shown(const Phrase& phrase) {
  const std::string target = link_target(phrase.target);
  const bool is_shown = target.empty() || phrase.text.find(address_of(target)) != std::string::npos;
  return is_shown ? phrase.text : phrase.text + " <" + target + ">";
}

class Splitter {
 public:
  void add(const Phrase& phrase) {
    const std::string text = with_whole_numbers(printable(shown(phrase), true));
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
      if (end > at) add_piece(text.substr(at, end - at), phrase.look);
      if (end < text.size()) end_word(text[end] == '\n');
      at = end + 1;
    }
  }

  std::vector<Word> words() && {
    if (is_open_) words_.push_back(std::move(word_));
    return std::move(words_);
  }

 private:
  void add_piece(std::string text, Phrase::Look look) {
    word_.columns += display_width(text);
    word_.pieces.push_back({std::move(text), look});
    is_open_ = true;
  }

  void end_word(bool at_line_feed) {
    if (is_open_ || (at_line_feed && word_.begins_line)) words_.push_back(std::exchange(word_, {}));
    is_open_ = false;
    if (at_line_feed) word_.begins_line = true;
  }

  std::vector<Word> words_;
  Word word_;
  bool is_open_ = false;
};

/// Bytes of the character that begins at `at`, together with the marks of no width that follow it.
std::size_t cluster_size(std::string_view text, std::size_t at) {
  const auto next = [&](std::size_t from) {
    std::size_t end = from + 1;
    while (end < text.size() && is_continuation(text[end])) ++end;
    return end;
  };
  std::size_t end = next(at);
  while (end < text.size() && display_width(text.substr(end, next(end) - end)) == 0) end = next(end);
  return end - at;
}

/// A character as a terminal shows it, of the word it stands in.
struct Cluster {
  std::string text;
  Phrase::Look look;
  std::size_t columns;
};

std::vector<Cluster> clusters(const Word& word) {
  std::vector<Cluster> all;
  for (const Piece& piece : word.pieces) {
    for (std::size_t at = 0; at < piece.text.size(); at += all.back().text.size()) {
      std::string text = piece.text.substr(at, cluster_size(piece.text, at));
      const std::size_t columns = display_width(text);
      all.push_back({std::move(text), piece.look, columns});
    }
  }
  return all;
}

/// Where the part that begins at `begin` and must end before `limit` ends best: after a joint such as the
/// hyphen of an id, else where it must.
std::size_t best_end(const std::vector<Cluster>& all, std::size_t begin, std::size_t limit) {
  constexpr std::string_view joints = "-_/.";
  if (limit == all.size()) return limit;
  for (std::size_t end = limit; end > begin + 1; --end)
    if (joints.find(all[end - 1].text) != std::string_view::npos) return end;
  return limit;
}

/// A word cut into words of at most `width` columns, or of one character that is wider.
std::vector<Word> split(const Word& word, std::size_t width) {
  const std::vector<Cluster> all = clusters(word);
  std::vector<Word> parts;
  for (std::size_t begin = 0; begin < all.size();) {
    std::size_t limit = begin + 1;
    for (std::size_t columns = all[begin].columns; limit < all.size(); ++limit)
      if ((columns += all[limit].columns) > width) break;
    const std::size_t end = best_end(all, begin, limit);
    Word part{.begins_line = parts.empty() ? word.begins_line : true};
    for (; begin < end; ++begin) {
      part.pieces.push_back({all[begin].text, all[begin].look});
      part.columns += all[begin].columns;
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

std::string_view ansi(Phrase::Look look) {
  switch (look) {
    case Phrase::Look::plain: return {};
    case Phrase::Look::strong: return "\x1b[1m";
    case Phrase::Look::emphasis: return "\x1b[3m";
    case Phrase::Look::code: return "\x1b[36m";
  }
  return {};
}

void append(std::string& line, const Word& word, bool color) {
  for (const Piece& piece : word.pieces) {
    const std::string_view on = color ? ansi(piece.look) : std::string_view{};
    line += on;
    line += replace_all(piece.text, no_break_space, " ");
    if (!on.empty()) line += "\x1b[0m";
  }
}

std::vector<Word> split_words(const Text& text, std::size_t width, LongWord long_word) {
  Splitter splitter;
  for (const Phrase& phrase : text.phrases()) splitter.add(phrase);
  std::vector<Word> words = std::move(splitter).words();
  if (long_word == LongWord::keep || width == 0) return words;
  std::vector<Word> fitting;
  for (const Word& word : words) {
    if (word.columns <= width)
      fitting.push_back(word);
    else
      for (Word& part : split(word, width)) fitting.push_back(std::move(part));
  }
  return fitting;
}

}  // namespace

std::vector<std::string> wrap(const Text& text, std::size_t width, bool color, LongWord long_word) {
  std::vector<std::string> lines{""};
  std::size_t columns = 0;
  bool is_first = true;
  for (const Word& word : split_words(text, width, long_word)) {
    const bool too_wide = width != 0 && columns + 1 + word.columns > width;
    if (!is_first && (word.begins_line || too_wide)) {
      lines.emplace_back();
      columns = 0;
    } else if (!is_first) {
      lines.back() += ' ';
      ++columns;
    }
    append(lines.back(), word, color);
    columns += word.columns;
    is_first = false;
  }
  return lines;
}

std::string with_whole_numbers(std::string_view text) {
  constexpr std::size_t group = 3;
  std::string whole;
  std::size_t digits = 0;  // of the number before `at`, since its last space
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool may_go_on = text[at] == ' ' && digits > 0 && digits <= group;
    digits = is_digit(text[at]) ? digits + 1 : 0;
    if (may_go_on && std::min(text.find_first_not_of("0123456789", at + 1), text.size()) == at + 1 + group)
      whole += no_break_space;
    else
      whole += text[at];
  }
  return whole;
}

std::string padding(std::string_view text, std::size_t width) {
  const std::size_t columns = display_width(text);
  return std::string(columns < width ? width - columns : 0, ' ');
}

}  // namespace ko
