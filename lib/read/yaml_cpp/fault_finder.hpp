// SPDX-License-Identifier: MIT
/// Why a document cannot be read, said better than "illegal map value".
///
/// The finder is asked only when reading has failed. It walks through the lines of the document by itself, as
/// somebody would who looks for the fault with a finger on the page: which blocks are open, and does this
/// line fit into one?
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/files/tree.hpp"
#include "read/yaml_cpp/syntax_fault.hpp"

namespace ko {

/// The first fault of a document's text that is not on a line before that of `from`; nothing when it looks
/// right.
std::optional<SyntaxFault> find_syntax_fault(const Page& page, std::size_t from);

/// What was found between brackets.
struct FlowFinding {
  std::size_t end = 0;  ///< past the closing bracket
  std::optional<SyntaxFault> fault;
  std::vector<Mask> spared;  ///< what yaml-cpp misreads though nothing is wrong
};
/// Looks through the list or mapping in brackets that opens at `place`; its lines begin at `least_column` or
/// further right.
FlowFinding find_flow_fault(const Page& page, std::size_t place, std::size_t least_column);

/// The first fault of the quoted scalar of [quote, end), if it ends. `outermost_bracket` is the bracket that
/// its entry began with, where it stands in one.
std::optional<SyntaxFault> find_quote_fault(const Page& page, std::size_t quote,
                                            std::optional<std::size_t> end, std::size_t least_column,
                                            std::optional<std::size_t> outermost_bracket = std::nullopt);

}  // namespace ko
