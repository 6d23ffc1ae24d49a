// SPDX-License-Identifier: MIT
/// Running text as pandoc's JSON has it.
#pragma once

#include <string>
#include <vector>

#include "base/json/json_value.hpp"

namespace ko::import {

/// The text of a paragraph.
struct PandocText {
  std::vector<std::string> lines = {};       ///< divided where its author divided them
  std::vector<const JsonValue*> notes = {};  ///< the blocks of each note
  bool is_bold = false;                      ///< there is text, and all of it is emphasised
};

PandocText read_pandoc_inlines(const JsonValue& inlines);

}  // namespace ko::import
