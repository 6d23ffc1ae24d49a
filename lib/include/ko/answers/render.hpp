// SPDX-License-Identifier: MIT
/// Document trees, tables and findings -> bytes in a format. `-O` and its help, what a file's ending means,
/// and dispatch all follow from the formats that sources in `render/` enter: `KO_ENTRY(Format, csv_format) =
/// {…};`.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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
/// Takes a part of what is written.
using Write = std::function<void(std::string_view bytes)>;
/// Writes the same as `RenderTable`, a row at a time.
using WriteRows = void (*)(const RowSource&, const Write&);
struct DiagnosticReport;
struct DiagnosticOptions;
/// Writes findings one by one, as `RenderTable` writes a table.
using WriteFindings = void (*)(const DiagnosticReport&, const DiagnosticOptions&, const Write&);

/// A program that makes a format's bytes out of what `Format::document` writes: it reads that on its standard
/// input and writes to its standard output.
struct Converter {
  std::string_view program;  ///< found where programs are, when it is wanted
  std::string_view package;  ///< of Debian, which has it
  std::vector<std::string_view> arguments;
  /// What an older or newer version says that does not take `written`, and takes `instead` in its place.
  std::string_view refusal = {};
  std::string_view written = {};
  std::string_view instead = {};
  /// A document whose pages and styles it takes over, and the option with which it takes the path of a file
  /// with that: `--reference-doc=`. Null: there is none.
  std::string (*style)() = nullptr;
  std::string_view style_option = {};
};

/// A format of documents, tables or findings. Those of findings have names of their own, and a
/// format of documents alone may have the name of one of tables: `json` is three.
struct Format {
  std::string_view name;          ///< what `-O` takes
  std::string_view endings = {};  ///< of file names, with their points, separated by spaces: `.md .markdown`
  std::string_view summary;       ///< one line, without a full stop
  int order = 0;                  ///< where help lists it among those of its kind
  RenderDocument document = nullptr;  ///< null: the format does not take documents; empty text: not this one
  RenderTable table = nullptr;
  WriteRows rows = nullptr;  ///< null: what it writes of a row depends on the others
  WriteFindings findings = nullptr;
  const Converter* through = nullptr;  ///< its bytes, which are no text, come from a program
};

/// The formats that take documents, tables or findings, in the order help lists them.
std::vector<const Format*> document_formats();
std::vector<const Format*> table_formats();
std::vector<const Format*> findings_formats();
/// The format of tables of this name, or of documents where no table has it; that of documents, and that of
/// findings. Null when there is none.
const Format* find_format(std::string_view name);
const Format* find_document_format(std::string_view name);
const Format* find_findings_format(std::string_view name);
/// The format whose endings a file's name ends with, in whatever case; null when there is none.
const Format* format_of_file(std::span<const Format* const> formats, std::string_view path);

/// What a format writes of findings, as one text.
std::string render_findings(const Format& format, const DiagnosticReport& report,
                            const DiagnosticOptions& options);

/// A record or an entry as it is written, comments and layout included, moved to the left margin, without the
/// empty lines around it.
std::string as_written(Cursor at);
/// The rows of an answer, one YAML document each: what the row was read from as it is written, or for a row
/// that was computed a mapping of its columns.
std::string render_as_written(const Answer& answer);

/// Writes tables as one SQL script that sqlite3 and psql both take, with the keys of each. A column of
/// references becomes a foreign key where its values are all there, in the same table or one before it.
void write_database(std::span<const RowSource> tables, const Write& write);

}  // namespace ko
