// SPDX-License-Identifier: MIT
// Lines are broken by what a terminal shows, not by bytes.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/values/text.hpp"
#include "render/wrap.hpp"
#include "unit/render/hostile.hpp"

using ko::LongWord;
using ko::Text;
using ko::wrap;
using Lines = std::vector<std::string>;

TEST_CASE("a line is full when its columns are, however many bytes they take") {
  CHECK(wrap("blåbærsyltetøy på brød", 14, false) == Lines{"blåbærsyltetøy", "på brød"});
  CHECK(wrap("漢字 漢字", 8, false) == Lines{"漢字", "漢字"});
  CHECK(wrap("漢字 漢字", 9, false) == Lines{"漢字 漢字"});
}

TEST_CASE("a line feed begins a line, two leave an empty one") {
  CHECK(wrap("a\nb", 80, false) == Lines{"a", "b"});
  CHECK(wrap("a\n\nb", 80, false) == Lines{"a", "", "b"});
  CHECK(wrap("a \n b", 80, false) == Lines{"a", "b"});
}

TEST_CASE("width 0 breaks at line feeds alone") {
  CHECK(wrap("en to tre\nfire", 0, false) == Lines{"en to tre", "fire"});
}

TEST_CASE("a no-break space keeps its words together and is a plain space afterwards") {
  CHECK(wrap("møtet kl.\u00a009.00", 12, false) == Lines{"møtet", "kl. 09.00"});
}

TEST_CASE("a number is not broken between its groups") {
  CHECK(wrap("beløpet er 148 000 000 kroner", 18, false) == Lines{"beløpet er", "148 000 000 kroner"});
  CHECK(wrap("sak 12 345", 8, false) == Lines{"sak", "12 345"});
  CHECK(wrap("i 2014 300 personer", 7, false) == Lines{"i 2014", "300", "personer"});
  CHECK(wrap("1 2 3", 3, false) == Lines{"1 2", "3"});
  CHECK(wrap("100 0000", 4, false) == Lines{"100", "0000"});
}

TEST_CASE("an empty text is one empty line") {
  CHECK(wrap("", 10, false) == Lines{""});
  CHECK(wrap("", 0, false) == Lines{""});
}

TEST_CASE("a long word is kept whole, or split where a column must keep its width") {
  CHECK(wrap("se https://eksempel.no/sti", 10, false) == Lines{"se", "https://eksempel.no/sti"});
  CHECK(wrap("abcdefgh", 3, false, LongWord::split) == Lines{"abc", "def", "gh"});
  CHECK(wrap("æøåæøå", 4, false, LongWord::split) == Lines{"æøåæ", "øå"});
  CHECK(wrap("e\u0301e\u0301e\u0301", 2, false, LongWord::split) == Lines{"e\u0301e\u0301", "e\u0301"});
  CHECK(wrap("ko-midt-gudbrandsdal", 9, false, LongWord::split) == Lines{"ko-midt-", "gudbrands", "dal"});
  CHECK(wrap("漢字", 1, false, LongWord::split) == Lines{"漢", "字"});
}

TEST_CASE("phrases that touch are one word") {
  Text text = ko::strong("Tid");
  text += ": nå";
  CHECK(wrap(text, 4, false) == Lines{"Tid:", "nå"});
}

TEST_CASE("colour takes no columns") {
  Text text = ko::strong("Tid");
  text += ": nå";
  CHECK(wrap(text, 7, true) == Lines{"\x1b[1mTid\x1b[0m: nå"});
}

TEST_CASE("a link shows where it leads unless its text does") {
  CHECK(wrap(ko::link("kart", "https://kart.no/"), 80, false) == Lines{"kart <https://kart.no/>"});
  CHECK(wrap(ko::link("a@b.no", "mailto:a@b.no"), 80, false) == Lines{"a@b.no"});
  CHECK(wrap(ko::link("trykk", "javascript:alert(1)"), 80, false) == Lines{"trykk"});
}

TEST_CASE("no line holds a control character or is wider than asked, whatever the text") {
  for (const std::string& text : hostile::texts) {
    for (std::size_t width = 2; width < 30; ++width) {
      for (const std::string& line : wrap(Text(text), width, false, LongWord::split)) {
        CHECK(ko::printable(line) == line);
        CHECK(ko::display_width(line) <= width);
      }
    }
  }
}
