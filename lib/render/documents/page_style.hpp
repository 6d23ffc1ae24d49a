// SPDX-License-Identifier: MIT
/// How documents for text processors look: paper, fonts, headings, tables, page numbers.
#pragma once

#include <string>

namespace ko {

/// A document of Word, or of LibreOffice, whose styles and pages others take over.
std::string page_style_docx();
std::string page_style_odt();

}  // namespace ko
