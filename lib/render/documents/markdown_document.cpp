// SPDX-License-Identifier: MIT
/// Documents and tables as CommonMark with GitHub's tables. A paragraph is one line: where a line breaks is
/// the reader's business, and a change of one word shows as a change of one line.
#include <algorithm>
#include <string>
#include <string_view>
#include <variant>

#include "ko/values/text.hpp"
#include "render/documents/markup.hpp"
#include "render/formats.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

/// Every line but the first moved right, so that it belongs to the list item above it.
std::string indented(std::string_view text, std::size_t by) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] != '\n') out.append(by, ' ');
  }
  return out;
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(Language language) : language_(language) {}

  std::string write(const Blocks& blocks) const {
    std::string out;
    Marks marks;
    for (const Block& block : blocks) {
      const std::string written = write(block, marks);
      if (!out.empty() && !written.empty()) out += '\n';
      out += written;
    }
    return out;
  }

  std::string write(const Table& table) const {
    std::string out = "|";
    for (const Column& column : table.columns)
      out += " " + markdown_inline(column.name, MarkdownPlace::cell) + " |";
    out += "\n|";
    for (const Column& column : table.columns) out += is_numeric(column.type) ? " ---: |" : " --- |";
    for (const auto& row : table.rows) {
      out += "\n|";
      for (std::size_t i = 0; i < row.size(); ++i)
        out += " " +
               markdown_inline(cell_for_people(row[i], table.columns[i], language_), MarkdownPlace::cell) +
               " |";
    }
    return out + "\n";
  }

 private:
  /// The mark of a list. One that follows its like has another, or the two would be one list.
  struct Marks {
    const List* before = nullptr;
    bool is_other = false;

    bool other_for(const Block& block) {
      const List* list = std::get_if<List>(&block.content);
      const bool follows = list != nullptr && before != nullptr && list->numbered == before->numbered;
      is_other = follows && !is_other;
      before = list;
      return is_other;
    }
  };

  std::string write(const Block& block, Marks& marks) const {
    const bool is_other = marks.other_for(block);
    if (const List* list = std::get_if<List>(&block.content)) return write(*list, is_other);
    return std::visit([&](const auto& content) { return write(content); }, block.content);
  }

  std::string write(const Heading& heading) const {
    const auto level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
    return std::string(level, '#') + " " + markdown_inline(heading.text, MarkdownPlace::heading) + "\n";
  }

  std::string write(const Paragraph& paragraph) const {
    return markdown_inline(paragraph.text, MarkdownPlace::paragraph) + "\n";
  }

  std::string write(const List& list, bool is_other = false) const {
    std::string out;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const std::string mark =
          list.numbered ? std::to_string(i + 1) + (is_other ? ") " : ". ") : (is_other ? "* " : "- ");
      out += indented(mark + item(list.items[i]), mark.size());
    }
    return out;
  }

  /// A nested list follows directly; anything else is a paragraph of its own and needs an empty line.
  std::string item(const ListItem& item) const {
    std::string out = markdown_inline(item.text, MarkdownPlace::paragraph) + "\n";
    Marks marks;
    for (const Block& block : item.below) {
      if (!std::holds_alternative<List>(block.content)) out += '\n';
      out += write(block, marks);
    }
    return out;
  }

  /// Every row is a paragraph of its own.
  std::string write(const Definitions& definitions) const {
    std::string out;
    for (const Definition& row : definitions.rows) {
      if (!out.empty()) out += '\n';
      out += markdown_inline(as_paragraph(row), MarkdownPlace::paragraph) + "\n";
    }
    return out;
  }

  /// Fenced by more grave accents than stand in it together.
  std::string write(const Listing& listing) const {
    std::string fence = "```";
    while (listing.text.find(fence) != std::string::npos) fence += '`';
    const bool is_ended = listing.text.empty() || listing.text.ends_with('\n');
    return fence + "\n" + printable(listing.text, true) + (is_ended ? "" : "\n") + fence + "\n";
  }

  std::string write(const Picture& picture) const { return write(picture.instead); }

  Language language_;
};

std::string markdown_document(const DocumentTree& document, const RenderOptions&) {
  const MarkdownWriter writer(document.language);
  if (document.notice.empty()) return writer.write(document.blocks);
  return writer.write(Blocks{Block{Paragraph{strong(document.notice)}}}) + "\n" +
         writer.write(document.blocks);
}

std::string markdown_of_table(const Table& table, const RenderOptions& options) {
  return MarkdownWriter(options.language).write(table);
}

}  // namespace

KO_ENTRY(Format, markdown_format) = {
    .name = "md",
    .endings = ".md .markdown",
    .summary = "Markdown with GitHub's tables",
    .order = 2,
    .document = markdown_document,
    .table = markdown_of_table,
};

}  // namespace ko
