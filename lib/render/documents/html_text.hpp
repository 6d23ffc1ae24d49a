// SPDX-License-Identifier: MIT
/// Text as HTML that reads as that text and nothing else, whatever it holds.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko {

/// Plain text for an element or a quoted attribute: control characters visible, markup characters as
/// references.
std::string html_plain(std::string_view text);

/// Phrases with their emphasis, code and links; a line feed is a `<br>`.
std::string html_inline(const Text& text);

}  // namespace ko
