// SPDX-License-Identifier: MIT
#include "manual/man_text.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <variant>

namespace ko::cli {
namespace {

std::string line(const Text& text) {
  std::string plain;
  for (const Phrase& phrase : text.phrases()) plain += phrase.text;
  return man_escaped(plain) + "\n";
}

std::string write(const Heading& heading) {
  return heading.level == 1 ? ".SH DESCRIPTION\n" : ".SH " + line(heading.text);
}

std::string write(const Paragraph& paragraph) {
  return ".PP\n" + line(paragraph.text);
}

std::string write(const Picture& picture) {
  return manual_text(picture.instead);
}

std::string write(const Listing& listing) {
  return fmt::format(".nf\n{}\n.fi\n", man_escaped(listing.text));
}

std::string write(const Definitions& definitions) {
  std::string text;
  for (const Definition& row : definitions.rows) {
    text += fmt::format(".TP\n.B {}\n", man_escaped(row.label));
    for (std::size_t i = 0; i < row.lines.size(); ++i) text += (i == 0 ? "" : ".br\n") + line(row.lines[i]);
  }
  return text;
}

std::string write(const List& list) {
  std::string text;
  for (const ListItem& item : list.items) text += ".IP \\(bu 2\n" + line(item.text) + manual_text(item.below);
  return text;
}

/// A manual page is read in columns of unknown width: tables belong in the answers of the program.
std::string write(const Table&) {
  return {};
}

}  // namespace

std::string man_escaped(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (const char c : text) {
    if (line_begins && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') out += "\\e";
    if (c == '-') out += "\\-";
    if (c != '\\' && c != '-') out += c;
    line_begins = c == '\n';
  }
  return out;
}

std::string manual_text(const Blocks& blocks) {
  std::string text;
  for (const Block& block : blocks)
    text += std::visit([](const auto& content) { return write(content); }, block.content);
  return text;
}

}  // namespace ko::cli
