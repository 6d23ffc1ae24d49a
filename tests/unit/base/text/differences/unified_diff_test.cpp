// SPDX-License-Identifier: MIT
#include "ko/files/changes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

#include "base/text/differences/differences.hpp"

namespace {

using ko::unified_diff;

/// The first text with the changes made in it, without its context.
std::string replay(std::string_view before, std::string_view after) {
  std::string text;
  std::size_t line = 0;  // of `before`, that were taken
  const auto take_until = [&](std::size_t end) {
    for (; line < end && !before.empty(); ++line) {
      const std::size_t length = std::min(before.find('\n'), before.size() - 1) + 1;
      text += before.substr(0, length);
      before.remove_prefix(length);
    }
  };
  for (const ko::Hunk& hunk : ko::differences(before, after, 0)) {
    take_until(hunk.before_count == 0 ? hunk.before : hunk.before - 1);
    const std::size_t kept = text.size();
    take_until(line + hunk.before_count);
    text.resize(kept);
    for (std::string_view lines = hunk.lines; !lines.empty();) {
      const std::size_t length = lines.find('\n') + 1;
      if (lines.front() == '+') text += lines.substr(1, length - 1);
      if (lines.front() == '+' && lines.substr(length).starts_with('\\')) text.pop_back();
      lines.remove_prefix(length);
    }
  }
  take_until(static_cast<std::size_t>(-1));
  return text;
}

std::string random_text(std::mt19937& random) {
  std::uniform_int_distribution<int> length(0, 12);
  std::uniform_int_distribution<int> letter('a', 'e');
  std::string text;
  for (int i = length(random); i > 0; --i) {
    text += static_cast<char>(letter(random));
    if (i > 1 || length(random) > 3) text += '\n';
  }
  return text;
}

}  // namespace

TEST_CASE("texts that are the same have no difference") {
  CHECK(unified_diff("a.yaml", "", "").empty());
  CHECK(unified_diff("a.yaml", "x\n", "x\n").empty());
}

TEST_CASE("a change is shown with three lines around it") {
  CHECK(unified_diff("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
        "--- a/a.yaml\n+++ b/a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes share a hunk where their lines around them meet") {
  CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n", "one\n2\n3\n4\n5\n6\n7\neight\n") ==
        "--- a/a\n+++ b/a\n@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n");
  CHECK(unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n") ==
        "--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+nine\n");
}

TEST_CASE("lines that come and go are counted from the line before them") {
  CHECK(unified_diff("a", "", "1\n") == "--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+1\n");
  CHECK(unified_diff("a", "1\n2\n", "") == "--- a/a\n+++ b/a\n@@ -1,2 +0,0 @@\n-1\n-2\n");
  CHECK(unified_diff("a", "1\n2\n", "1\nnew\n2\n") == "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n 1\n+new\n 2\n");
}

TEST_CASE("a last line without its line feed says so") {
  CHECK(
      unified_diff("a", "1", "2") ==
      "--- a/a\n+++ b/a\n@@ -1 +1 @@\n-1\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n");
  CHECK(unified_diff("a", "1\n2", "one\n2") ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n-1\n+one\n 2\n\\ No newline at end of file\n");
}

TEST_CASE("carriage returns belong to their lines") {
  CHECK(unified_diff("a", "1\r\n2\r\n", "1\r\ntwo\r\n") ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+two\r\n");
}

TEST_CASE("a text is a text, whatever bytes it has") {
  CHECK(unified_diff("a", std::string_view("1\0\n2\n", 5), std::string_view("1\0\ntwo\n", 7)) ==
        std::string_view("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 1\0\n-2\n+two\n", 44));
}

TEST_CASE("names are written as git writes them") {
  const auto header = [](std::string_view name) {
    const std::string diff = unified_diff(name, "1\n", "2\n");
    return diff.substr(0, diff.find('\n'));
  };
  CHECK(header("møter/vår.yaml") == "--- a/møter/vår.yaml");
  CHECK(header("my records.yaml") == "--- a/my records.yaml\t");
  CHECK(header("/srv/set/a.yaml") == "--- a/srv/set/a.yaml");
  CHECK(header("a\"b\\c\nd.yaml") == "--- \"a/a\\\"b\\\\c\\012d.yaml\"");
}

TEST_CASE("the changes between any two texts lead from one to the other") {
  std::mt19937 random(20140221);
  for (int i = 0; i < 20'000; ++i) {
    const std::string before = random_text(random);
    const std::string after = random_text(random);
    CAPTURE(before);
    CAPTURE(after);
    REQUIRE(replay(before, after) == after);
  }
}

TEST_CASE("a line that is moved is the only one that changes") {
  CHECK(unified_diff("a", "a\nb\nc\nd\n", "b\nc\nd\na\n") ==
        "--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n-a\n b\n c\n d\n+a\n");
}

TEST_CASE("lines that repeat themselves are compared one by one") {
  CHECK(unified_diff("a", "-\nx\n-\nx\n-\nx\n", "-\ny\n-\nx\n-\ny\n") ==
        "--- a/a\n+++ b/a\n@@ -1,6 +1,6 @@\n -\n-x\n+y\n -\n x\n -\n-x\n+y\n");
}
