// SPDX-License-Identifier: MIT
#include "import/source/decoding.hpp"

#include <doctest/doctest.h>

#include <string>

namespace ko::import {
namespace {

std::string decoded(std::string_view bytes) {
  const Result<std::string> text = decode_text(bytes);
  return text ? *text : "fault: " + text.fault().message;
}

TEST_CASE("texts in the encodings that people save them in") {
  CHECK(decoded("\xef\xbb\xbf"
                "Møte\r\nslutt\rnå") == "Møte\nslutt\nnå");
  CHECK(decoded("M\xf8te \x96 n\xe5") == "Møte – nå");
  CHECK(decoded(std::string_view("\xff\xfeM\0\xf8\0", 6)) == "Mø");
  CHECK(decoded(std::string_view("\xfe\xff\0M\xd8\x3d\xde\x00", 8)) == "M😀");
}

TEST_CASE("kinds of spaces, hyphens and letters are one each") {
  CHECK(decoded("kl.\xc2\xa0"
                "18, e\xe2\x80\x91post, \xef\xac\x81sk, a\xcc\x8a, kom\xc2\xadmune") ==
        "kl. 18, e-post, fisk, å, kommune");
  CHECK(decoded("kommune\xc2\xad\nstyret") == "kommune-\nstyret");
  CHECK(decoded("a\x01"
                "b\xe2\x80\xae"
                "c") == "a bc");
}

TEST_CASE("what is no text is refused, with its place") {
  CHECK(decoded(std::string_view("en\nto\0", 6)) ==
        "fault: this is no text: there is a NUL byte in line 2, column 3");
  CHECK(decoded("Møte\nsl\xf8tt") ==
        "fault: line 2, column 3 is not UTF-8, though other parts of the text are");
  CHECK(decoded(std::string(most_source_bytes + 1, 'a')) ==
        "fault: there are 16777217 bytes of text; at most 16777216 are read");
}

}  // namespace
}  // namespace ko::import
