// SPDX-License-Identifier: MIT
#include "import/read_source.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/source/decoding.hpp"
#include "unit/import/source/reading.hpp"

namespace ko::import {
namespace {

TEST_CASE("the ending of a file says what it is written in") {
  CHECK(source_format_of_file("minutes/Referat.DOCX")->format == SourceFormat::docx);
  CHECK(source_format_of_file("a.markdown")->name == "md");
  CHECK(source_format_of_file("a.xlsx") == nullptr);
}

TEST_CASE("a document is what its converter makes of it, and the converter's fault is its own") {
  const Result<SourceText> page = read_source("a.pdf", SourceFormat::pdf, "%PDF", gives("Hei\n\f"));
  CHECK(outline(page) == "H1 page 1, line 1: Hei\n");
  const ConvertSource fails = [](const SourceFormatRow& format, std::string_view) -> Result<std::string> {
    return Fault{std::string(format.program) + " is not there"};
  };
  CHECK(outline(read_source("a.pdf", SourceFormat::pdf, "%PDF", fails)) == "fault: pdftotext is not there");
}

TEST_CASE("a document without text, and one without end, are refused") {
  const Result<SourceText> scanned = read_source("a.pdf", SourceFormat::pdf, "%PDF", gives("\f\f"));
  CHECK(outline(scanned) == "fault: there is no text in it");
  CHECK(scanned.fault().advice == "a scanned page is a picture: have its text recognised first");
  const std::string endless(most_source_bytes + 1, 'a');
  CHECK(outline(read_source("a.pdf", SourceFormat::pdf, "%PDF", gives(endless))) ==
        "fault: there are 16777217 bytes of text; at most 16777216 are read");
  CHECK(outline(read_source("a.docx", SourceFormat::docx, "PK", gives(endless + endless))) ==
        "fault: pandoc writes 33554434 bytes for it; at most 33554432 are read");
}

TEST_CASE(
    "lines of any length, and any number of beginnings without an end, are read in time that grows with "
    "them") {
  std::string line;
  for (int word = 0; word < 200'000; ++word) line += "**[a `b <!-- ";
  CHECK(read_source("a.md", SourceFormat::markdown, line, gives("")));
  CHECK(read_source("a.txt", SourceFormat::text, std::string(2'000'000, ' ') + line, gives("")));
}

}  // namespace
}  // namespace ko::import
