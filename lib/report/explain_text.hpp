// SPDX-License-Identifier: MIT
/// Wording that explanations share.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko {

/// Text in which `what stands between grave accents` is code.
Text marked_up(std::string_view text);

/// What a description says in a line, as a sentence: a capital first, a full stop last.
std::string sentence(std::string text);

/// A document that begins with its title and one paragraph.
DocumentTree explanation(std::string title, Text opening);

}  // namespace ko
