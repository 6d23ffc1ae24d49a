// SPDX-License-Identifier: MIT
/// Document trees and tables -> bytes in a format. One row a format: `-O` and its help, what a file's ending
/// means, and dispatch all follow from `formats()`.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "ko/answers/document_tree.hpp"
#include "ko/answers/table.hpp"
#include "ko/files/file.hpp"
#include "ko/values/language.hpp"

namespace ko {

struct Answer;

struct RenderOptions {
  std::size_t width = 80;  ///< columns of a line of text; 0: lines are not broken
  bool color = false;      ///< ANSI colours, in `text` alone
  Language language =
      Language::en;  ///< of a table's numbers and words where people read them; a document has its own
};

/// Writes a value as UTF-8, ending in a line feed unless there is nothing to write. Lines end in LF in every
/// format.
using RenderDocument = std::string (*)(const DocumentTree&, const RenderOptions&);
using RenderTable = std::string (*)(const Table&, const RenderOptions&);

struct Format {
  std::string_view name;     ///< what `-O` takes
  std::string_view endings;  ///< of file names, with their points, separated by spaces: `.md .markdown`
  std::string_view summary;  ///< one line, without a full stop
  RenderDocument document;   ///< null: the format does not take documents
  RenderTable table;         ///< null: the format does not take tables
};

/// Every format, in the order help lists them.
std::span<const Format> formats();
/// The format of this name; null when there is none.
const Format* find_format(std::string_view name);
/// The format that a file name's ending, in whatever case, stands for; null when it stands for none.
const Format* format_of_file(std::string_view path);

/// A record or an entry as it is written, comments and layout included, moved to the left margin, without the
/// empty lines around it.
std::string as_written(Cursor at);
/// The rows of an answer, one YAML document each: what the row was read from as it is written, or for a row
/// that was computed a mapping of its columns.
std::string render_as_written(const Answer& answer);

/// Tables as one SQL script that sqlite3 and psql both take, with the keys of each. A column of references
/// becomes a foreign key where its values are all there, in the same table or one before it.
std::string render_database(std::span<const Table> tables);

}  // namespace ko
