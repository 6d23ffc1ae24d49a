// SPDX-License-Identifier: MIT
/// Where the documents of a file begin and end. A line of `---` ends a document and begins the next one
/// wherever it stands, in a quote or a block text too (YAML 1.2.2 section 9.1.2), so that no fault of one
/// document reaches another.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ko/rule.hpp"
#include "ko/source.hpp"

namespace ko {

struct DocumentSpan {
  Span span;  ///< its text, markers left out; after `---` it begins with the rest of that line
  bool after_marker = false;  ///< it begins on a `---` line
  bool after_end = false;     ///< it follows `...` without a `---` of its own
};

struct DocumentSplit {
  std::vector<DocumentSpan> documents;  ///< those with something in them
  std::vector<Span> comments;           ///< those that stand in no document
  std::vector<Finding> findings;        ///< directives, empty documents, text after `...`
};

/// Splits the bytes of a file from `begin` on.
DocumentSplit split_documents(const Source& source, std::uint32_t begin, std::uint32_t file_index);

/// True when the text at `span`'s beginning is the rest of a `---` line.
bool is_after_marker(std::string_view bytes, Span span);

}  // namespace ko
