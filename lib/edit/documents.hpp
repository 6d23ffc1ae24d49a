// SPDX-License-Identifier: MIT
/// Whole records of files: taken out, added, and their text.
#pragma once

#include <string>
#include <string_view>

#include "ko/editing/set_edit.hpp"
#include "ko/files/file.hpp"

namespace ko::edit {

/// The document that a node stands in, with the comments before and after it.
const Document& document_of(Cursor at);

/// Whether a file has this record and nothing else.
bool is_alone(Cursor record);

/// Takes a record out of its file with the comments around it; a file that holds no other is removed.
SetEdit without_document(Cursor record);

/// The text of a record with the comments around it, ending in a line break, without `---`.
std::string text_of_document(Cursor record);

/// Puts another text in the place of what `text_of_document` gives.
Edit with_text(Cursor record, std::string text);

/// Adds the text of a record at the end of a file.
Edit with_document(const File& file, std::string_view text);

}  // namespace ko::edit
