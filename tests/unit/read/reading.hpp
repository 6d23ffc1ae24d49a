// SPDX-License-Identifier: MIT
/// What reading a text says, in a form that a test can hold against what is expected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/files/read.hpp"

namespace ko::test {

/// The findings, one a line: `3:7 KO112 message | mend`, and below each its second places: `  3:11 label`.
std::string findings(std::string_view text, const ReadOptions& options = {});

/// The codes of the findings, in order: `KO108 KO109`.
std::string codes(std::string_view text, const ReadOptions& options = {});

/// The trees on one line, `---` between documents: `{ :kind :person :aliases [ "Ada ] }`. A scalar begins
/// with the mark of its style.
std::string tree(std::string_view text, const ReadOptions& options = {});

/// `complete`, or `incomplete` when a document has lost something; one word a document.
std::string completeness(std::string_view text, const ReadOptions& options = {});

/// The bytes of every node's key and value as they are written, a node a line: `title = "Møte"`.
std::string spans(std::string_view text, const ReadOptions& options = {});

/// The first byte that is part of no scalar, key, comment, marker or indicator; empty when there is none:
/// then nothing of the text is lost.
std::string unaccounted(const Tree& tree, const Source& source);

}  // namespace ko::test
