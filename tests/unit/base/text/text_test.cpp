// SPDX-License-Identifier: MIT
#include "ko/values/text.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "unit/base/values/generator.hpp"

using namespace ko;

namespace {

/// The distance by its definition, without rows, limit or shortcuts.
std::size_t naive_distance(std::string_view a, std::string_view b) {
  if (a.empty() || b.empty()) return a.size() + b.size();
  std::size_t least = naive_distance(a.substr(1), b) + 1;
  least = std::min(least, naive_distance(a, b.substr(1)) + 1);
  least = std::min(least, naive_distance(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0 : 1));
  if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0])
    least = std::min(least, naive_distance(a.substr(2), b.substr(2)) + 1);
  return least;
}

/// The distance with insertions, deletions and substitutions only, which is a metric.
std::size_t without_swaps(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()];
}

std::vector<std::string_view> near(std::string_view word, const std::vector<std::string_view>& candidates,
                                   std::size_t most = 1) {
  return nearest(word, candidates, most);
}

}  // namespace

TEST_CASE("case folding") {
  CHECK(fold_case("RØBERG") == fold_case("Røberg"));
  CHECK(fold_case("Ada NES") == "ada nes");
  CHECK(fold_case("STRASSE") == fold_case("Straße"));
  CHECK(fold_case("A\u030A") == "å");  // A and a ring are the letter Å
  CHECK(fold_case("Å") == "å");
  CHECK(fold_case("ΣΑΣ") == fold_case("σας"));
  CHECK(fold_case("A\xFF") == "a\xFF");
  CHECK(fold_case("") == "");
  CHECK(fold_case("ÆØÅ ÀÞß ÷×æøåÿ") == "æøå àþss ÷×æøåÿ");
  // A letter of the commonest is folded beside one of those that are not as it is alone.
  for (int second = 0x80; second <= 0xBF; ++second) {
    const std::string letter{'\xC3', static_cast<char>(second)};
    CHECK(fold_case(letter + "Σ") == fold_case(letter) + "σ");
  }
  CHECK(fold_case("A\xC3") == "a\xC3");
  CHECK(fold_case("A\xC3z") == "a\xC3z");
}

TEST_CASE("columns on a terminal") {
  CHECK(display_width("Røberg") == 6);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("\U0001F600") == 2);
  CHECK(display_width("a\tb\x1b\x7f") == 2);
  CHECK(display_width("\u200B") == 0);
  CHECK(display_width("") == 0);
}

TEST_CASE("what could steer a terminal or reorder a text is made visible") {
  CHECK(printable("Røberg – 日本 \U0001F600") == "Røberg – 日本 \U0001F600");
  CHECK(printable("\x1b[31mred") == "\\u{1b}[31mred");
  CHECK(printable(std::string_view("a\0b", 3)) == "a\\u{0}b");
  CHECK(printable("a\tb") == "a b");
  CHECK(printable("a\nb") == "a\\u{a}b");
  CHECK(printable("a\nb", true) == "a\nb");
  CHECK(printable("a\r\nb", true) == "a\\u{d}\nb");
  CHECK(printable("\x7f\u0085\u009B") == "\\u{7f}\\u{85}\\u{9b}");
  CHECK(printable("\u061C\u200B\u200E\u200F") == "\\u{61c}\\u{200b}\\u{200e}\\u{200f}");
  CHECK(printable("\u2028\u2029") == "\\u{2028}\\u{2029}");
  CHECK(printable("\u202A\u202B\u202C\u202D\u202E") == "\\u{202a}\\u{202b}\\u{202c}\\u{202d}\\u{202e}");
  CHECK(printable("\u2066\u2067\u2068\u2069") == "\\u{2066}\\u{2067}\\u{2068}\\u{2069}");
  CHECK(printable("\uFEFFa") == "\\u{feff}a");
  CHECK(printable("R\xF8"
                  "berg") == "R\\x{f8}berg");
  CHECK(printable("\xF0\x9F") == "\\x{f0}\\x{9f}");
  CHECK(printable("e\u0301\u200D\u00AD\u00A0") == "e\u0301\u200D\u00AD\u00A0");
}

TEST_CASE("printable text is printable, and stays as it is when made so again") {
  test::Generator generator(70);
  for (int i = 0; i < test::cases; ++i) {
    std::string bytes;
    for (int j = generator.small(0, 20); j > 0; --j)
      bytes += static_cast<char>(static_cast<unsigned char>(generator.small(0, 255)));
    const std::string shown = printable(bytes);
    REQUIRE_FALSE(first_invalid_utf8(shown));
    REQUIRE(printable(shown) == shown);
    REQUIRE(std::none_of(shown.begin(), shown.end(),
                         [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
  }
}

TEST_CASE("edit distance") {
  CHECK(edit_distance("", "", 5) == 0);
  CHECK(edit_distance("meeting", "meeting", 5) == 0);
  CHECK(edit_distance("meeting", "meting", 5) == 1);
  CHECK(edit_distance("meeting", "meetnig", 5) == 1);
  CHECK(edit_distance("meeting", "metting", 5) == 1);
  CHECK(edit_distance("ca", "abc", 5) == 3);  // no pair is swapped and edited again
  CHECK(edit_distance("møte", "mote", 5) == 1);
  CHECK(edit_distance("", "abc", 5) == 3);
  CHECK(edit_distance("kitten", "sitting", 5) == 3);
  CHECK(edit_distance("kitten", "sitting", 3) == 3);
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("kitten", "sitting", 1) == 2);
  CHECK(edit_distance("a", "b", 0) == 1);
  CHECK(edit_distance("a", "abcdefghijkl", 2) == 3);
}

TEST_CASE("the nearest of many are those that trying each of them finds") {
  std::vector<std::string> words;
  for (int i = 0; i < 400; ++i)
    words.push_back(fmt::format("{}-{}",
                                i % 3 == 0   ? "Person"
                                : i % 3 == 1 ? "møte"
                                             : "sak",
                                i * 7919 % 1000));
  const std::vector<std::string_view> candidates(words.begin(), words.end());
  const Spelling spelling(candidates);
  for (const std::string_view word : {"person-12", "Møte-7", "sak-", "mote-400", "personn-399", "x", ""}) {
    CAPTURE(word);
    const std::size_t limit = std::clamp<std::size_t>(count_characters(word) / 3, 1, 4);
    std::vector<std::pair<std::size_t, std::string_view>> all;
    for (const std::string_view candidate : candidates)
      if (const std::size_t distance = edit_distance(fold_case(word), fold_case(candidate), limit);
          distance <= limit)
        all.emplace_back(distance, candidate);
    std::ranges::stable_sort(all, {}, &std::pair<std::size_t, std::string_view>::first);
    const std::vector<std::string_view> found = spelling.nearest(word, 3);
    REQUIRE(found.size() == std::min<std::size_t>(all.size(), 3));
    for (std::size_t i = 0; i < found.size(); ++i) CHECK(found[i] == all[i].second);
  }
}

TEST_CASE("what is further than a third of a word, or than four edits, is no help") {
  const std::vector<std::string_view> candidates = {"abcdef", "0123456789abcdefghij"};
  CHECK(nearest("abcd", candidates).empty());
  CHECK(nearest("abcdxx", candidates) == std::vector<std::string_view>{"abcdef"});
  CHECK(nearest("abcxxx", candidates).empty());
  CHECK(nearest("xxxx456789abcdefghij", candidates) == std::vector<std::string_view>{"0123456789abcdefghij"});
  CHECK(nearest("xxxxx56789abcdefghij", candidates).empty());
}

TEST_CASE("edit distance agrees with its definition, whatever the limit") {
  test::Generator generator(71);
  for (int i = 0; i < 1000; ++i) {
    const std::string a = generator.word("abc", 6);
    const std::string b = generator.word("abc", 6);
    const std::size_t distance = naive_distance(a, b);
    CAPTURE(a);
    CAPTURE(b);
    for (std::size_t limit = 0; limit < 8; ++limit)
      REQUIRE(edit_distance(a, b, limit) == std::min(distance, limit + 1));
  }
}

TEST_CASE("edit distance is symmetric, 0 for equal words only, and near a metric") {
  constexpr std::size_t no_limit = 100;
  test::Generator generator(72);
  for (int i = 0; i < test::cases; ++i) {
    const std::string a = generator.word("abcd", 10);
    const std::string b = generator.word("abcd", 10);
    const std::string c = generator.word("abcd", 10);
    const std::size_t distance = edit_distance(a, b, no_limit);
    CAPTURE(a);
    CAPTURE(b);
    CAPTURE(c);
    REQUIRE(distance == edit_distance(b, a, no_limit));
    REQUIRE((distance == 0) == (a == b));
    // A swap is worth at most two of the other edits, and those obey the triangle inequality.
    REQUIRE(distance <= without_swaps(a, b));
    REQUIRE(without_swaps(a, b) <= 2 * distance);
    REQUIRE(distance <= 2 * (edit_distance(a, c, no_limit) + edit_distance(c, b, no_limit)));
    REQUIRE(without_swaps(a, b) <= without_swaps(a, c) + without_swaps(c, b));
  }
}

TEST_CASE("the nearest words") {
  const std::vector<std::string_view> kinds = {"organisation", "person", "meeting", "decision", "document"};
  CHECK(near("meting", kinds) == std::vector<std::string_view>{"meeting"});
  CHECK(near("organization", kinds) == std::vector<std::string_view>{"organisation"});
  CHECK(near("PERSON", kinds) == std::vector<std::string_view>{"person"});
  CHECK(near("budget", kinds).empty());
  CHECK(near("", kinds).empty());
  CHECK(near("person", {}).empty());
  CHECK(near("abc", {"abd", "abe", "xbc"}, 2) == std::vector<std::string_view>{"abd", "abe"});
  CHECK(near("abc", {"abd", "abc", "abd"}, 5) == std::vector<std::string_view>{"abc", "abd"});
  CHECK(near("to", {"t", "from"}) == std::vector<std::string_view>{"t"});
  CHECK(near("abcdef", {"abcxyz"}).empty());
  CHECK(near("abcdef", {"abcdxy"}) == std::vector<std::string_view>{"abcdxy"});
}

TEST_CASE("an id made of a title") {
  CHECK(slug("Idrettsrådets marsmøte") == "idrettsradets-marsmote");
  CHECK(slug("Ærlig øl på Ås") == "aerlig-ol-pa-as");
  CHECK(slug("  Sak 12/2014: Budsjett (revidert) ") == "sak-12-2014-budsjett-revidert");
  CHECK(slug("Café Straße") == "cafe-strasse");
  CHECK(slug("Deatnu – Tana / Kárášjohka") == "deatnu-tana-karasjohka");
  CHECK(slug("Ŋáđđi") == "naddi");
  CHECK(slug("Œuvre ð þing ŧ Łódź ılı") == "oeuvre-d-thing-t-lodz-ili");
  CHECK(slug("") == "");
  CHECK(slug("–") == "");
  CHECK(slug("日本") == "");
  CHECK(slug("A\xFF"
             "B") == "a-b");
}

TEST_CASE("a slug is an id or nothing") {
  test::Generator generator(73);
  for (int i = 0; i < test::cases; ++i) {
    std::string text;
    for (int j = generator.small(0, 12); j > 0; --j)
      text += static_cast<char>(static_cast<unsigned char>(generator.small(0, 255)));
    const std::string id = slug(text);
    CAPTURE(id);
    REQUIRE((id.empty() || is_id(id)));
    REQUIRE(slug(id) == id);
  }
}

TEST_CASE("an article goes with the sound that a noun begins with") {
  for (std::string_view noun : {"action", "entry", "item", "organisation", "uncle"})
    CHECK(with_article(noun) == "an " + std::string(noun));
  for (std::string_view noun : {"meeting", "project", "dog, an old one"})
    CHECK(with_article(noun) == "a " + std::string(noun));
}

TEST_CASE("ids") {
  for (std::string_view id : {"a", "a1", "idrettsraadet-2025-03-11", "0"}) CHECK(is_id(id));
  for (std::string_view text : {"", "-", "a-", "-a", "a--b", "A", "å", "a_b", "a b", "a#1"})
    CHECK_FALSE(is_id(text));
}

TEST_CASE("trimming") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim("  ") == "");
  CHECK(trim("") == "");
}
