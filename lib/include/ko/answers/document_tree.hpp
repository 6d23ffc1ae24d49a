// SPDX-License-Identifier: MIT
/// A generated document as a value: what a report returns and a renderer writes. Text in it is plain text,
/// exactly as it is to be read; making it safe for a terminal, Markdown or HTML is the renderer's business.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "ko/answers/picture.hpp"
#include "ko/answers/table.hpp"
#include "ko/values/language.hpp"

namespace ko {

/// A run of text of one appearance.
struct Phrase {
  enum class Look : std::uint8_t { plain, strong, emphasis, code };

  std::string text;
  Look look = Look::plain;
  std::string target = {};  ///< where a link leads; empty: no link
  /// The colour behind the words, 1 to `most_tints`, where a format has colours: what has one colour belongs
  /// together. 0: none.
  std::uint8_t tint = 0;
};

inline constexpr std::uint8_t most_tints = 6;

inline Phrase strong(std::string text) {
  return {std::move(text), Phrase::Look::strong};
}
inline Phrase emphasis(std::string text) {
  return {std::move(text), Phrase::Look::emphasis};
}
inline Phrase code(std::string text) {
  return {std::move(text), Phrase::Look::code};
}
inline Phrase link(std::string text, std::string target) {
  return {std::move(text), Phrase::Look::plain, std::move(target)};
}

/// The text of a paragraph, a heading or a line: phrases one after the other, with nothing put between them.
/// A line feed in a phrase begins a new line.
class Text {
 public:
  Text() = default;
  // NOLINTBEGIN(google-explicit-constructor): words and phrases are texts
  Text(const Phrase& phrase) { add(phrase); }
  Text(std::string text) : Text(Phrase{std::move(text)}) {}
  Text(const char* text) : Text(std::string(text)) {}
  // NOLINTEND(google-explicit-constructor)

  Text& operator+=(const Text& more) {
    for (const Phrase& phrase : more.phrases()) add(phrase);
    return *this;
  }

  bool empty() const { return phrases_.empty(); }
  /// None of them is empty, and no two neighbours look alike.
  const std::vector<Phrase>& phrases() const { return phrases_; }

 private:
  void add(const Phrase& phrase) {
    if (phrase.text.empty()) return;
    const bool continues = !phrases_.empty() && phrases_.back().look == phrase.look &&
                           phrases_.back().target == phrase.target && phrases_.back().tint == phrase.tint;
    if (continues)
      phrases_.back().text += phrase.text;
    else
      phrases_.push_back(phrase);
  }

  std::vector<Phrase> phrases_;
};

struct Block;
using Blocks = std::vector<Block>;

/// `level` 1 is the document's title, 2 a part of it, and so on to 6.
struct Heading {
  int level = 2;
  Text text;
};

struct Paragraph {
  Text text;
};

struct ListItem {
  Text text;
  Blocks below;  ///< what belongs to the item: a nested list, a further paragraph

  ListItem(Text line);  // NOLINT(google-explicit-constructor): a line is an item
  ListItem(Text line, Blocks more);
};

struct List {
  bool numbered = false;  ///< from 1
  std::vector<ListItem> items = {};
};

/// What a label says, such as `Sted: Kommunestyresalen`; several lines where one does not hold it.
struct Definition {
  std::string label;
  std::vector<Text> lines;
};

struct Definitions {
  std::vector<Definition> rows = {};
};

/// Lines that keep their breaks and spaces, as a file or a command has them.
struct Listing {
  std::string text = {};
};

/// One part of a document.
struct Block {
  std::variant<Heading, Paragraph, List, Definitions, Table, Listing, Picture> content;
};

inline ListItem::ListItem(Text line) : text(std::move(line)) {}
inline ListItem::ListItem(Text line, Blocks more) : text(std::move(line)), below(std::move(more)) {}

struct DocumentTree {
  std::string title = {};  ///< for the head of a page; the visible title is a heading
  Language language = Language::nb;
  Blocks blocks = {};
  std::string notice = {};  ///< a line across the whole of it, on paper across each page; empty: none
};

}  // namespace ko
