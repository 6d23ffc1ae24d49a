// SPDX-License-Identifier: MIT
/// A tree as the events of yaml-test-suite (`+MAP`, `=VAL :text`, …), one a line, so that trees of different
/// readers can be compared with each other and with the suite's.
#pragma once

#include <string>
#include <string_view>

#include "ko/files/source.hpp"
#include "ko/files/tree.hpp"

namespace ko::test {

/// The events of all documents that could be read, without `+STR` and `-STR`.
std::string tree_events(const Tree& tree, const Source& source);

/// A breach of the promises of `ko/tree.hpp` (children after parents, spans inside spans, texts that match
/// their bytes); empty when every promise is kept.
std::string broken_promise(const Tree& tree, const Source& source);

/// A text on one line, with the escapes of the suite's events.
std::string escaped(std::string_view text);

/// The line of one scalar: `=VAL "a\nb`.
std::string scalar_event(Style style, std::string_view text);

}  // namespace ko::test
