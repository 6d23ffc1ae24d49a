// SPDX-License-Identifier: MIT
/// Text as CommonMark that reads as that text and nothing else, whatever it holds.
#pragma once

#include <string>
#include <string_view>

#include "ko/document_tree.hpp"

namespace ko {

/// Where the text will stand: what a line feed becomes, and whether `|` ends a cell.
enum class MarkdownPlace { line, paragraph, cell };

/// Plain text, with every character escaped that CommonMark or GitHub's extensions would read as markup.
std::string markdown_plain(std::string_view text, MarkdownPlace place);

/// Phrases with their emphasis, code and links.
std::string markdown_inline(const Text& text, MarkdownPlace place);

}  // namespace ko
