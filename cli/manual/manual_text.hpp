// SPDX-License-Identifier: MIT
/// Text as man(7) takes it.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko::cli {

/// Text that man(7) prints as it is: a backslash and a hyphen escaped, no line taken for a request.
std::string escaped(std::string_view text);

/// The parts of a document as a manual page has them: its title becomes the description's, other headings
/// those of sections. Tables are left out, as a page is as narrow as its reader's terminal.
std::string manual_text(const Blocks& blocks);

}  // namespace ko::cli
