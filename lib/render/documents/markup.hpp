// SPDX-License-Identifier: MIT
/// Text inside HTML and Markdown: escaping, emphasis and links.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko {

/// Where a link may lead: an `http`, `https` or `mailto` address, a place in the page (`#…`) or a path beside
/// it. Empty for anything else, such as a script, and for a target with control characters: its text then
/// stands alone.
std::string link_target(std::string_view target);

/// An address as people read it: a mail address without its `mailto:`.
std::string_view address_of(std::string_view target);

/// Plain text for an element or a quoted attribute: control characters visible, markup characters as
/// references.
std::string html_plain(std::string_view text);

/// Text as a string of CSS in its quotes, which ends neither the string nor the element that the style stands
/// in.
std::string css_string(std::string_view text);

/// Phrases with their emphasis, code and links; a line feed is a `<br>`.
std::string html_inline(const Text& text);

/// `**Sted:** Kommunestyresalen`, its lines below each other: a label as formats have it that know no labels.
Text as_paragraph(const Definition& row);

/// Where the text will stand. It decides what a line feed becomes, and whether a mark such as `1.` could
/// begin a list.
enum class MarkdownPlace { heading, paragraph, cell };

/// Phrases with their emphasis, code and links. Every character is escaped that CommonMark or GitHub's
/// extensions would read as markup where it stands.
std::string markdown_inline(const Text& text, MarkdownPlace place);

}  // namespace ko
