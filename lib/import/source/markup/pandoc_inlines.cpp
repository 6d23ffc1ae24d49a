// SPDX-License-Identifier: MIT
#include "import/source/markup/pandoc_inlines.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "import/source/decoding.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Which value of an inline's content are the inlines within it.
struct Within {
  std::string_view type = {};
  bool is_content = true;  // its content is the inlines
  std::size_t at = 0;      // otherwise they stand at this place of it
  bool is_strong = false;
};
constexpr std::array<Within, 12> types = {{{"Emph"},
                                           {"Underline", true, 0, true},
                                           {"Strong", true, 0, true},
                                           {"Superscript"},
                                           {"Subscript"},
                                           {"SmallCaps"},
                                           {"Quoted", false, 1},
                                           {"Cite", false, 1},
                                           {"Link", false, 1},
                                           {"Image", false, 1},
                                           {"Span", false, 1},
                                           {"Strikeout"}}};

class PandocInlines {
 public:
  void read(const JsonValue& inlines, bool is_strong) {
    for (const JsonValue& inline_value : inlines.values()) read_one(inline_value, is_strong);
  }

  PandocText take() && {
    end_line();
    result_.is_bold = has_text_ && !has_plain_;
    return std::move(result_);
  }

 private:
  void read_one(const JsonValue& value, bool is_strong) {
    const std::string* type = value["t"].text();
    if (type == nullptr) return;
    const JsonValue& content = value["c"];
    if (*type == "Str") return put(content.text(), is_strong);
    if (*type == "Space" || *type == "SoftBreak") return put_space();
    if (*type == "LineBreak") return end_line();
    if (*type == "Code" || *type == "Math") return put(content[1].text(), is_strong);
    if (*type == "Note") return result_.notes.push_back(&content);
    const auto* within = std::ranges::find(types, std::string_view(*type), &Within::type);
    if (within == types.end()) return;
    const std::string* quotes = *type == "Quoted" ? content[0]["t"].text() : nullptr;
    if (quotes != nullptr) line_ += *quotes == "SingleQuote" ? "‘" : "“";
    read(within->is_content ? content : content[within->at], is_strong || within->is_strong);
    if (quotes != nullptr) line_ += *quotes == "SingleQuote" ? "’" : "”";
  }

  void put(const std::string* text, bool is_strong) {
    if (text == nullptr || text->empty()) return;
    const std::string plain = plain_text(*text);
    line_ += plain;
    has_text_ = true;
    if (!is_strong && plain.find_first_not_of(" :.") != std::string::npos) has_plain_ = true;
  }

  void put_space() {
    if (!line_.empty() && !line_.ends_with(' ')) line_ += ' ';
  }

  void end_line() {
    const std::string_view line = trim(line_);
    if (!line.empty()) {
      result_.lines.emplace_back(line);
      // White space within words of a document lays it out.
      std::ranges::replace(result_.lines.back(), '\n', ' ');
      std::ranges::replace(result_.lines.back(), '\f', ' ');
    }
    line_.clear();
  }

  PandocText result_ = {};
  std::string line_ = {};
  bool has_text_ = false;
  bool has_plain_ = false;
};

}  // namespace

PandocText read_pandoc_inlines(const JsonValue& inlines) {
  PandocInlines reader;
  reader.read(inlines, false);
  return std::move(reader).take();
}

}  // namespace ko::import
