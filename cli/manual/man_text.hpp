// SPDX-License-Identifier: MIT
/// Texts and documents as man(7) has them.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko::cli {

/// Text that man(7) prints as it is: a backslash and a hyphen escaped, no line taken for a request.
std::string man_escaped(std::string_view text);

/// The parts of a document as a manual page has them: its title becomes the description's, other headings
/// those of sections.
std::string manual_text(const Blocks& blocks);

}  // namespace ko::cli
