// SPDX-License-Identifier: MIT
/// A document as HTML in parts, for pages that have more around it than the format `html` puts there.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"

namespace ko {

/// The style that every page has.
std::string_view html_style();

struct HtmlParts {
  std::string style;  ///< what only this page has: its paper, with the title on it, and its pictures' colours
  std::string body;   ///< the element `main`
};

HtmlParts html_parts(const DocumentTree& document);

}  // namespace ko
