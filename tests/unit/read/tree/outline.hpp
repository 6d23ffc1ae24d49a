// SPDX-License-Identifier: MIT
/// What the reader makes of a text, written so that a test can compare the whole of it.
#pragma once

#include <string>

namespace ko::test {

/// The nodes, one a line and indented by their depth: the place of the key and its text, the form and its
/// place, the text of a scalar. Then the comments. A place is `line:column-line:column`, its end exclusive.
std::string outline(const std::string& text);

/// The findings, one a line: code, place, message and mend; below it what explains it, and the edit that
/// mends it. The last line is `complete` or `incomplete`, as the document says of itself.
std::string faults(const std::string& text);

}  // namespace ko::test
