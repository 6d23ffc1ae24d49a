// SPDX-License-Identifier: MIT
/// Text as CommonMark that reads as that text and nothing else, whatever it holds.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko {

/// Where the text will stand. It decides what a line feed becomes, and whether a mark such as `1.` could
/// begin a list.
enum class MarkdownPlace { heading, paragraph, cell };

/// Phrases with their emphasis, code and links. Every character is escaped that CommonMark or GitHub's
/// extensions would read as markup where it stands.
std::string markdown_inline(const Text& text, MarkdownPlace place);

}  // namespace ko
