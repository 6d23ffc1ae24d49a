// SPDX-License-Identifier: MIT
#include "base/text/path.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

TEST_CASE("a path leaves its folder when it is absolute or climbs out of it") {
  for (const char* path : {"/etc/passwd", "..", "../a", "a/../../b", "./../a", "a/b/../../../c"}) {
    CAPTURE(path);
    CHECK(leaves_its_folder(path));
  }
  for (const char* path : {"", "a", "a/b.pdf", "./a", "a/../b", "a//b", "..a", "a/..b/c", "a/."}) {
    CAPTURE(path);
    CHECK(!leaves_its_folder(path));
  }
}

TEST_CASE("the folder above a path is named from where the path begins") {
  CHECK(parent_folder("a/b") == "a");
  CHECK(parent_folder("a") == ".");
  CHECK(parent_folder(".") == "..");
  CHECK(parent_folder("..") == "../..");
  CHECK(parent_folder("/a") == "/");
}

TEST_CASE("a path lies within a folder, however that is written, and a folder not within itself") {
  CHECK(lies_within("/a/b", "/a"));
  CHECK(lies_within("/a/b", "/a/"));
  CHECK(lies_within("/a", "/"));
  CHECK(!lies_within("/a", "/a"));
  CHECK(!lies_within("/ab", "/a"));
  CHECK(!lies_within("/b", "/a"));
}

TEST_CASE("a name is joined to a folder with one slash") {
  CHECK(join_path(".", "a") == "a");
  CHECK(join_path("b", "a") == "b/a");
  CHECK(join_path("/", "a") == "/a");
}

}  // namespace
}  // namespace ko
