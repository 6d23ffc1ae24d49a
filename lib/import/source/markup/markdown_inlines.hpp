// SPDX-License-Identifier: MIT
/// What Markdown has within lines.
#pragma once

#include <string>
#include <string_view>

namespace ko::import {

/// A line without what only lays it out: emphasis, code's marks, links' addresses, images, tags of HTML and
/// escapes; entities are characters.
struct PlainLine {
  std::string text = {};
  bool is_bold = false;  ///< there is text, and all of it is emphasised
};

PlainLine without_emphasis(std::string_view line);

/// The character that an entity of HTML stands for (`amp`, `aring`, `#8211`, `#x2013`), in UTF-8; empty for
/// one that is not known.
std::string character_of_entity(std::string_view name);

}  // namespace ko::import
