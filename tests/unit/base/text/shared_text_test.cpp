// SPDX-License-Identifier: MIT
#include "ko/values/shared_text.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

namespace ko {
namespace {

TEST_CASE("copies of a text share its bytes, and keep them when it goes") {
  SharedText text = std::string("Røros kommune");
  SharedText copy = text;
  CHECK(copy.view().data() == text.view().data());
  text = "Os kommune";
  CHECK(copy == "Røros kommune");
  CHECK(copy.size() == std::string_view("Røros kommune").size());
  CHECK(text == std::string("Os kommune"));
  CHECK(!(copy == text));
  SharedText moved = std::move(copy);
  CHECK(moved == "Røros kommune");
  moved = SharedText(moved);
  CHECK(moved == "Røros kommune");
}

TEST_CASE("an empty text has no bytes") {
  CHECK(SharedText().empty());
  CHECK(SharedText("").empty());
  CHECK(SharedText().view().empty());
  CHECK(SharedText() == "");
  CHECK(!SharedText("a").empty());
}

TEST_CASE("a text shares the bytes of another only where they are the same") {
  SharedText one = "write `a`";
  SharedText same = "write `a`";
  SharedText other = "write `b`";
  CHECK(same.view().data() != one.view().data());
  same.share(one);
  CHECK(same.view().data() == one.view().data());
  other.share(one);
  CHECK(other == "write `b`");
}

TEST_CASE("shared texts are written into longer ones") {
  const SharedText text = "a";
  CHECK(text + "b" == "ab");
  CHECK(text + '.' + text == "a.a");
}

}  // namespace
}  // namespace ko
