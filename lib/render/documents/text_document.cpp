// SPDX-License-Identifier: MIT
/// A document for a terminal. Every block becomes lines; what stands inside another block is indented under
/// it.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/system/append.hpp"
#include "ko/values/text.hpp"
#include "render/formats.hpp"
#include "render/tables/text_table.hpp"
#include "render/wrap.hpp"

namespace ko {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t least_text_width = 20;  // indentation narrows a line no further

/// The lines with `first` before the first of them and as many spaces before the others.
Lines hang(std::string_view first, Lines lines) {
  const std::string indent(display_width(first), ' ');
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i == 0 || !lines[i].empty()) lines[i].insert(0, i == 0 ? first : std::string_view(indent));
  return lines;
}

class TextDocumentWriter {
 public:
  explicit TextDocumentWriter(const RenderOptions& options, Language language)
      : options_(options), language_(language) {}

  /// Blocks below each other, an empty line between each two unless they are `tight`.
  Lines write(const Blocks& blocks, std::size_t width, bool tight) const {
    Lines lines;
    for (const Block& block : blocks) {
      const Lines written =
          std::visit([&](const auto& content) { return write(content, width); }, block.content);
      if (written.empty()) continue;  // such as a drawing of what stands beside it in words
      if (!lines.empty() && !tight) lines.emplace_back();
      append(lines, written);
    }
    return lines;
  }

 private:
  Lines write(const Heading& heading, std::size_t width) const {
    Text text;
    for (Phrase phrase : heading.text.phrases()) {
      phrase.look = Phrase::Look::strong;
      text += phrase;
    }
    Lines lines = wrap(text, width, options_.color);
    if (heading.level > 2) return lines;
    std::size_t columns = 0;
    for (const std::string& line : wrap(text, width, false)) columns = std::max(columns, display_width(line));
    lines.emplace_back(columns, heading.level == 1 ? '=' : '-');
    return lines;
  }

  Lines write(const Paragraph& paragraph, std::size_t width) const {
    return wrap(paragraph.text, width, options_.color);
  }

  Lines write(const List& list, std::size_t width) const {
    Lines lines;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const std::string mark = list.numbered ? std::to_string(i + 1) + ". " : "- ";
      const std::size_t inner = narrowed(width, mark.size());
      Lines item = wrap(list.items[i].text, inner, options_.color);
      append(item, write(list.items[i].below, inner, true));
      append(lines, hang(mark, std::move(item)));
    }
    return lines;
  }

  Lines write(const Definitions& definitions, std::size_t width) const {
    std::size_t column = 0;
    for (const Definition& row : definitions.rows) column = std::max(column, display_width(label(row)) + 1);
    Lines lines;
    for (const Definition& row : definitions.rows) append(lines, write(row, column, width));
    return lines;
  }

  Lines write(const Definition& row, std::size_t column, std::size_t width) const {
    const std::string name = label(row);
    Lines lines;
    for (const Text& line : row.lines) append(lines, wrap(line, narrowed(width, column), options_.color));
    if (lines.empty()) lines.emplace_back();
    lines = hang(std::string(column, ' '), std::move(lines));
    lines.front().replace(0, column, wrap(strong(name), 0, options_.color).front() + padding(name, column));
    return lines;
  }

  static std::string label(const Definition& row) { return printable(row.label) + ":"; }

  Lines write(const Table& table, std::size_t width) const {
    return text_table_lines(table, width, options_.color, language_);
  }

  Lines write(const Listing& listing, std::size_t) const {
    constexpr std::string_view indent = "    ";
    Lines lines;
    for (std::string_view rest = listing.text; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      lines.push_back(std::string(indent) + printable(rest.substr(0, end)));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
  }

  Lines write(const Picture& picture, std::size_t width) const {
    return write(picture.instead, width, false);
  }

  static std::size_t narrowed(std::size_t width, std::size_t by) {
    return width == 0 ? 0 : std::max(least_text_width, width - std::min(width, by));
  }

  const RenderOptions& options_;
  Language language_;
};

std::string text_document(const DocumentTree& document, const RenderOptions& options) {
  Lines lines;
  if (!document.notice.empty()) {
    lines = wrap(strong(document.notice), options.width, options.color);
    lines.emplace_back();
  }
  append(lines, TextDocumentWriter(options, document.language).write(document.blocks, options.width, false));
  std::string out;
  for (std::string& line : lines) {
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
  }
  return out;
}

std::string text_of_table(const Table& table, const RenderOptions& options) {
  std::string out;
  for (const std::string& line : text_table_lines(table, options.width, options.color, options.language))
    out += line + '\n';
  return out;
}

}  // namespace

KO_ENTRY(Format, text_format) = {
    .name = "text",
    .endings = ".txt .text",
    .summary = "for reading on a terminal, broken to its width; of a table too wide for it, a block a row",
    .order = 1,
    .document = text_document,
    .table = text_of_table,
};

}  // namespace ko
