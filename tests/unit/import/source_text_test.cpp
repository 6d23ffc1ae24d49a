// SPDX-License-Identifier: MIT
#include "import/source_text.hpp"

#include <doctest/doctest.h>

namespace ko::import {
namespace {

std::string running(const std::string& text) {
  return running_text({.text = text}, {0, static_cast<std::uint32_t>(text.size())});
}

TEST_CASE("words that a line's end divided are whole, and others keep their hyphens") {
  CHECK(running("kommune-\nstyret  i\n Nordvik") == "kommunestyret i Nordvik");
  CHECK(running("Krogstad-\nWiborg") == "Krogstad-Wiborg");
  CHECK(running("helse-\nog omsorg") == "helse- og omsorg");
  CHECK(running("møtet -\nsaksdokumenter") == "møtet - saksdokumenter");
  CHECK(running("2014-\n2016") == "2014-2016");
  CHECK(running("send e-post, med e-\npost") == "send e-post, med e-post");
}

TEST_CASE("places are told as people count") {
  const SourceText source = {
      .format = SourceFormat::pdf,
      .text = "a\nb\n",
      .lines = {{.span = {0, 1}, .page = 1, .line = 7}, {.span = {2, 3}, .page = 2, .line = 1}}};
  CHECK(place_in_words(source, 0) == "page 1, line 7");
  CHECK(place_in_words(source, 3) == "page 2, line 1");
}

}  // namespace
}  // namespace ko::import
