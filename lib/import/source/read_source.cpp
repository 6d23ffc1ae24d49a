// SPDX-License-Identifier: MIT
#include "import/read_source.hpp"

#include <fmt/format.h>

#include <iterator>
#include <utility>
#include <vector>

#include "import/source/decoding.hpp"
#include "import/source/email/email_message.hpp"
#include "import/source/markup/markdown_reader.hpp"
#include "import/source/markup/pandoc_reader.hpp"
#include "import/source/paper/joining.hpp"
#include "import/source/paper/text_reader.hpp"
#include "import/source/rough_blocks.hpp"

namespace ko::import {
namespace {

using Blocks = std::vector<RoughBlock>;

Result<Blocks> read_plain(std::string_view bytes, bool has_pages) {
  const Result<std::string> text = decode_text(bytes);
  if (!text) return text.fault();
  return read_text_blocks(*text, has_pages);
}

/// What is called a text may be written as Markdown all the same.
Result<Blocks> read_text_or_markdown(std::string_view bytes) {
  const Result<std::string> text = decode_text(bytes);
  if (!text) return text.fault();
  return is_written_as_markdown(*text) ? read_markdown_blocks(*text) : read_text_blocks(*text, false);
}

Result<Blocks> read_markdown(std::string_view bytes) {
  const Result<std::string> text = decode_text(bytes);
  if (!text) return text.fault();
  return read_markdown_blocks(*text);
}

Result<Blocks> read_converted(SourceFormat format, std::string_view bytes, const ConvertSource& convert) {
  const Result<std::string> converted = convert(row_of(format), bytes);
  if (!converted) return converted.fault();
  if (converted->size() > 2 * most_source_bytes)
    return Fault{.message = fmt::format("{} writes {} bytes for it; at most {} are read",
                                        row_of(format).program, converted->size(), 2 * most_source_bytes),
                 .advice = "give the minutes of a meeting, or a letter, in a file of its own",
                 .rule = "document-too-large"};
  return format == SourceFormat::pdf ? read_plain(*converted, true) : read_pandoc_blocks(*converted);
}

Result<Blocks> read_email(std::string_view bytes, const ConvertSource& convert) {
  const Result<EmailMessage> message = read_email_message(bytes);
  if (!message) return message.fault();
  std::string head;
  for (const std::string& field : message->fields) head += field + "\n";
  if (!message->is_html) return read_plain(head + "\n" + message->body, false);
  Result<Blocks> blocks = read_plain(head, false);
  Result<Blocks> page = read_converted(SourceFormat::html, message->body, convert);
  if (!blocks || !page) return page ? blocks.fault() : page.fault();
  const auto lines_before = static_cast<std::uint32_t>(message->fields.size());
  for (RoughBlock& block : *page) {
    for (RoughLine& line : block.lines) line.line += lines_before;
    for (std::vector<RoughLine>& cell : block.cells)
      for (RoughLine& line : cell) line.line += lines_before;
  }
  std::ranges::move(*page, std::back_inserter(*blocks));
  return blocks;
}

Result<Blocks> read_blocks(SourceFormat format, std::string_view bytes, const ConvertSource& convert) {
  switch (format) {
    case SourceFormat::text: return read_text_or_markdown(bytes);
    case SourceFormat::markdown: return read_markdown(bytes);
    case SourceFormat::email: return read_email(bytes, convert);
    case SourceFormat::html:
    case SourceFormat::docx:
    case SourceFormat::odt:
    case SourceFormat::pdf: break;
  }
  return read_converted(format, bytes, convert);
}

}  // namespace

Result<SourceText> read_source(std::string name, SourceFormat format, std::string_view bytes,
                               const ConvertSource& convert) {
  Result<Blocks> blocks = read_blocks(format, bytes, convert);
  if (!blocks) return blocks.fault();
  join_lines_set_apart(*blocks);
  make_titles_of_bold(*blocks);
  SourceText source = assemble(std::move(name), format, *blocks);
  if (!source.text.empty()) return source;
  const bool is_printed = format == SourceFormat::pdf;
  return Fault{.message = "there is no text in it",
               .advice = is_printed ? "a scanned page is a picture: have its text recognised first" : ""};
}

}  // namespace ko::import
