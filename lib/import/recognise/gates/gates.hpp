// SPDX-License-Identifier: MIT
/// What was recognised passes gates before it becomes facts: what fails one is dropped, and its words are
/// told as those of which nothing was made.
#pragma once

#include "import/recognise/facts.hpp"
#include "import/source_text.hpp"

namespace ko::import {

void pass_gates(const SourceText& source, MinutesFacts& facts);

}  // namespace ko::import
