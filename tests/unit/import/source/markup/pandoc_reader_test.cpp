// SPDX-License-Identifier: MIT
#include "import/source/markup/pandoc_reader.hpp"

#include <doctest/doctest.h>

#include "unit/import/source/reading.hpp"

namespace ko::import {
namespace {

std::string docx(const std::string& blocks) {
  return outline_of(SourceFormat::docx,
                    R"({"pandoc-api-version":[1,22],"meta":{},"blocks":[)" + blocks + "]}");
}

std::string words(std::string_view text) {
  return R"({"t":"Str","c":")" + std::string(text) + R"("})";
}

std::string cell(std::string_view text, int rows = 1, int columns = 1) {
  return R"([["",[],[]],{"t":"AlignDefault"},)" + std::to_string(rows) + "," + std::to_string(columns) +
         R"(,[{"t":"Plain","c":[)" + words(text) + "]}]]";
}

std::string row(const std::string& cells) {
  return R"([["",[],[]],[)" + cells + "]]";
}

TEST_CASE("paragraphs are numbered as they come, and lists have the marks that people see") {
  CHECK(docx(R"({"t":"Header","c":[1,["",[],[]],[)" + words("Møte") + "]]}," +
             R"({"t":"Para","c":[{"t":"Strong","c":[)" + words("Tid:") + R"(]},{"t":"Space"},)" +
             words("18") + R"(,{"t":"LineBreak"},)" + words("Sted: her") + "]}," +
             R"({"t":"OrderedList","c":[[2,{"t":"LowerAlpha"},{"t":"OneParen"}],[[{"t":"Plain","c":[)" +
             words("to") + R"(]},{"t":"BulletList","c":[[{"t":"Para","c":[)" + words("under") +
             R"(]}]]}]]]})") ==
        "H1 paragraph 1: Møte\n"
        "P paragraph 2: Tid: 18\n"
        "P paragraph 2: Sted: her\n"
        "L1 paragraph 3 <b)>: b) to\n"
        "L2 paragraph 4 <->: - under\n");
}

TEST_CASE("cells that stand over others leave them empty") {
  CHECK(docx(R"({"t":"Table","c":[["",[],[]],[null,[]],[],[["",[],[]],[)" +
             row(cell("Navn") + "," + cell("Lag")) + R"(]],[[["",[],[]],0,[],[)" +
             row(cell("Ada", 2) + "," + cell("turn")) + "," + row(cell("ski")) + "," +
             row(cell("alle", 1, 2)) + R"(]]],[["",[],[]],[]]]})") ==
        "T1 paragraph 1 | Navn | Lag\n"
        "T1 paragraph 3 | Ada | turn\n"
        "T1 paragraph 5 |  | ski\n"
        "T1 paragraph 6 | alle | \n");
}

TEST_CASE("what pandoc did not write is refused, however deep it is") {
  CHECK(outline_of(SourceFormat::docx, "<html>") ==
        "fault: what pandoc made of it cannot be read: byte 1 is not as JSON is written");
  CHECK(outline_of(SourceFormat::docx, R"({"blocks":7})") ==
        "fault: this is not what `pandoc -t json` writes");
  CHECK(outline_of(SourceFormat::docx, std::string(1'000'000, '[')) ==
        "fault: what pandoc made of it cannot be read: arrays and objects are more than 400 deep in one "
        "another");
  CHECK(docx("") == "fault: there is no text in it");
}

}  // namespace
}  // namespace ko::import
