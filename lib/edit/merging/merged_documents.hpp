// SPDX-License-Identifier: MIT
/// A file of records cut into its documents, each read by itself.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edit/merging/values.hpp"
#include "ko/files/file.hpp"

namespace ko::edit {

struct MergedDocument {
  std::string marker = {};  ///< the line of `---` above it; empty for the first one of a file
  File file;                ///< its text, and what was read of it
  std::string kind = {};
  std::string id = {};
  std::vector<std::string> former_ids = {};
  bool is_understood = false;  ///< it is a block without faults, and a record or the configuration
  Described described = {};

  std::string_view text() const { return file.source.bytes(); }
  std::string whole() const { return marker + std::string(text()); }
  Cursor root() const { return {file, file.tree.documents.front().root}; }
};

struct Documents {
  std::string preamble;  ///< comments above the first `---`
  std::deque<MergedDocument> all;
};

/// Cuts a text whose lines all end in a line feed. Nothing where its documents cannot be told apart: one has
/// no id, two have the same, or there is something beside a `---`, or a `...`.
std::optional<Documents> documents_of(const Source& source);

/// Reads a text as one document.
MergedDocument read_document(std::string name, std::string text);

}  // namespace ko::edit
