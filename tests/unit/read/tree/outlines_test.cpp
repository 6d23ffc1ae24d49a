// SPDX-License-Identifier: MIT
// What the reader reads: every form of text and collection, with its exact place.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/read/tree/outline.hpp"

namespace ko::test {
namespace {

TEST_CASE("a record of one entry a line") {
  CHECK(outline("kind: meeting\n"
                "id: rad-2025\n"
                "start: 2025-03-11T18:00\n") ==
        "block mapping [1:1-3:24]\n"
        "  kind [1:1-1:5] plain [1:7-1:14] meeting\n"
        "  id [2:1-2:3] plain [2:5-2:13] rad-2025\n"
        "  start [3:1-3:6] plain [3:8-3:24] 2025-03-11T18:00\n");
}

TEST_CASE("a mapping in a mapping, and back") {
  CHECK(outline("called:\n"
                "  by: ada\n"
                "  on: 2025-01-02\n"
                "form: remote\n") ==
        "block mapping [1:1-4:13]\n"
        "  called [1:1-1:7] block mapping [2:3-3:17]\n"
        "    by [2:3-2:5] plain [2:7-2:10] ada\n"
        "    on [3:3-3:5] plain [3:7-3:17] 2025-01-02\n"
        "  form [4:1-4:5] plain [4:7-4:13] remote\n");
}

TEST_CASE("a list further in than its key, and one that is not") {
  CHECK(outline("a:\n"
                "  - x\n"
                "  - y\n"
                "b:\n"
                "- z\n"
                "c: d\n") ==
        "block mapping [1:1-6:5]\n"
        "  a [1:1-1:2] block sequence [2:3-3:6]\n"
        "    plain [2:5-2:6] x\n"
        "    plain [3:5-3:6] y\n"
        "  b [4:1-4:2] block sequence [5:1-5:4]\n"
        "    plain [5:3-5:4] z\n"
        "  c [6:1-6:2] plain [6:4-6:5] d\n");
}

TEST_CASE("a mapping that begins on the line of a dash") {
  CHECK(outline("- person: ada\n"
                "  for: x\n"
                "-   role: leader\n"
                "    percent: 50\n") ==
        "block sequence [1:1-4:16]\n"
        "  block mapping [1:3-2:9]\n"
        "    person [1:3-1:9] plain [1:11-1:14] ada\n"
        "    for [2:3-2:6] plain [2:8-2:9] x\n"
        "  block mapping [3:5-4:16]\n"
        "    role [3:5-3:9] plain [3:11-3:17] leader\n"
        "    percent [4:5-4:12] plain [4:14-4:16] 50\n");
}

TEST_CASE("a list that begins on the line of a dash") {
  CHECK(outline("- - a\n"
                "  - b\n"
                "- - - c\n") ==
        "block sequence [1:1-3:8]\n"
        "  block sequence [1:3-2:6]\n"
        "    plain [1:5-1:6] a\n"
        "    plain [2:5-2:6] b\n"
        "  block sequence [3:3-3:8]\n"
        "    block sequence [3:5-3:8]\n"
        "      plain [3:7-3:8] c\n");
}

TEST_CASE("a key or a dash with nothing after it is blank") {
  CHECK(outline("a:\n"
                "b: # nothing\n"
                "c:\n"
                "  - \n"
                "  -\n"
                "  - d\n"
                "e:") ==
        "block mapping [1:1-7:3]\n"
        "  a [1:1-1:2] blank [1:3-1:3]\n"
        "  b [2:1-2:2] blank [2:3-2:3]\n"
        "  c [3:1-3:2] block sequence [4:3-6:6]\n"
        "    blank [4:4-4:4]\n"
        "    blank [5:4-5:4]\n"
        "    plain [6:5-6:6] d\n"
        "  e [7:1-7:2] blank [7:3-7:3]\n"
        "[2:4-2:13] # nothing\n");
}

TEST_CASE("a value on the line after its key") {
  CHECK(outline("a:\n"
                "  b\n"
                "c:\n"
                "\n"
                "  # why\n"
                "  'd'\n") ==
        "block mapping [1:1-6:6]\n"
        "  a [1:1-1:2] plain [2:3-2:4] b\n"
        "  c [3:1-3:2] single [6:3-6:6] d\n"
        "[5:3-5:8] # why\n");
}

TEST_CASE("a key in quotes, with blanks before its colon, in other letters") {
  CHECK(outline("\"a b\" : 1\n"
                "'it''s': 2\n"
                "møte på bygda: 3\n") ==
        "block mapping [1:1-3:17]\n"
        "  a b [1:1-1:6] plain [1:9-1:10] 1\n"
        "  it's [2:1-2:8] plain [2:10-2:11] 2\n"
        "  møte på bygda [3:1-3:14] plain [3:16-3:17] 3\n");
}

TEST_CASE("a colon or a hash without a blank is text") {
  CHECK(outline("at: 09:00\n"
                "web: https://a.no/#b\n"
                "no: a#b\n") ==
        "block mapping [1:1-3:8]\n"
        "  at [1:1-1:3] plain [1:5-1:10] 09:00\n"
        "  web [2:1-2:4] plain [2:6-2:21] https://a.no/#b\n"
        "  no [3:1-3:3] plain [3:5-3:8] a#b\n");
}

TEST_CASE("indicators that are followed by text are text") {
  CHECK(outline("a: -1\n"
                "b: ?x\n"
                "c: :y\n"
                "-d: e\n") ==
        "block mapping [1:1-4:6]\n"
        "  a [1:1-1:2] plain [1:4-1:6] -1\n"
        "  b [2:1-2:2] plain [2:4-2:6] ?x\n"
        "  c [3:1-3:2] plain [3:4-3:6] :y\n"
        "  -d [4:1-4:3] plain [4:5-4:6] e\n");
}

TEST_CASE("plain text on several lines") {
  CHECK(outline("a: one\n"
                "  two  \n"
                "\n"
                "   three # not four\n"
                "b: c\n") ==
        "block mapping [1:1-5:5]\n"
        "  a [1:1-1:2] plain [1:4-4:9] one two\\nthree\n"
        "  b [5:1-5:2] plain [5:4-5:5] c\n"
        "[4:10-4:20] # not four\n");
}

TEST_CASE("plain text may have dashes and quotes on its later lines") {
  CHECK(outline("a: one\n"
                "  - \"two\"\n"
                "  'three'\n") ==
        "block mapping [1:1-3:10]\n"
        "  a [1:1-1:2] plain [1:4-3:10] one - \"two\" 'three'\n");
}

TEST_CASE("comments are kept wherever they stand") {
  CHECK(outline("# a\n"
                "a: 1 # b\n"
                "\n"
                "  # c\n"
                "b: [1, # d\n"
                "  2]\n"
                "#\n") ==
        "block mapping [2:1-6:5]\n"
        "  a [2:1-2:2] plain [2:4-2:5] 1\n"
        "  b [5:1-5:2] flow sequence [5:4-6:5]\n"
        "    plain [5:5-5:6] 1\n"
        "    plain [6:3-6:4] 2\n"
        "[1:1-1:4] # a\n"
        "[2:6-2:9] # b\n"
        "[4:3-4:6] # c\n"
        "[5:8-5:11] # d\n"
        "[7:1-7:2] #\n");
}

TEST_CASE("a text in quotes that means its own bytes") {
  CHECK(outline("a: \"b: c # d\"\n"
                "e: 'f \"g\"'\n"
                "h: \"\"\n") ==
        "block mapping [1:1-3:6]\n"
        "  a [1:1-1:2] double [1:4-1:14] b: c # d\n"
        "  e [2:1-2:2] single [2:4-2:11] f \"g\"\n"
        "  h [3:1-3:2] double [3:4-3:6] \n");
}

TEST_CASE("single quotes") {
  CHECK(outline("a: 'it''s'\n"
                "b: 'one\n"
                "  two\n"
                "\n"
                "\n"
                "  three'\n") ==
        "block mapping [1:1-6:9]\n"
        "  a [1:1-1:2] single [1:4-1:11] it's\n"
        "  b [2:1-2:2] single [2:4-6:9] one two\\n\\nthree\n");
}

TEST_CASE("double quotes") {
  CHECK(outline("a: \"tab\\tquote\\\" \\x41\\u00e5\\U0001F600\"\n"
                "b: \"one  \n"
                "  two \\\n"
                "    three\\\n"
                "\n"
                "  \\ four\"\n") ==
        "block mapping [1:1-6:10]\n"
        "  a [1:1-1:2] double [1:4-1:39] tab\\tquote\" Aå😀\n"
        "  b [2:1-2:2] double [2:4-6:10] one two three\\n four\n");
}

TEST_CASE("literal text keeps its lines") {
  CHECK(outline("a: |\n"
                "  one\n"
                "    two\n"
                "\n"
                "  three\n"
                "\n"
                "b: c\n") ==
        "block mapping [1:1-7:5]\n"
        "  a [1:1-1:2] literal [1:4-5:8] one\\n  two\\n\\nthree\\n\n"
        "  b [7:1-7:2] plain [7:4-7:5] c\n");
}

TEST_CASE("folded text joins its lines, but not those that are indented further") {
  CHECK(outline("a: >\n"
                "  one\n"
                "  two\n"
                "\n"
                "  three\n"
                "    four\n"
                "  five\n"
                "\n"
                "\n"
                "  six\n") ==
        "block mapping [1:1-10:6]\n"
        "  a [1:1-1:2] folded [1:4-10:6] one two\\nthree\\n  four\\nfive\\n\\nsix\\n\n");
}

TEST_CASE("the end of a block text is clipped, stripped or kept") {
  CHECK(outline("a: |-\n"
                "  x\n"
                "\n"
                "b: |+\n"
                "  x\n"
                "\n"
                "c: >+ # all\n"
                "\n"
                "\n"
                "d: e\n") ==
        "block mapping [1:1-10:5]\n"
        "  a [1:1-1:2] literal [1:4-2:4] x\n"
        "  b [4:1-4:2] literal [4:4-5:4] x\\n\\n\n"
        "  c [7:1-7:2] folded [7:4-7:6] \\n\\n\n"
        "  d [10:1-10:2] plain [10:4-10:5] e\n"
        "[7:7-7:12] # all\n");
}

TEST_CASE("a block text states its own indentation") {
  CHECK(outline("a: |2\n"
                "    x\n"
                "   y\n"
                "b:\n"
                "  - |1-\n"
                "    z\n") ==
        "block mapping [1:1-6:6]\n"
        "  a [1:1-1:2] literal [1:4-3:5]   x\\n y\\n\n"
        "  b [4:1-4:2] block sequence [5:3-6:6]\n"
        "    literal [5:5-6:6]  z\n");
}

TEST_CASE("the last line of a block text needs no line break") {
  CHECK(outline("a: |\n"
                "  x") ==
        "block mapping [1:1-2:4]\n"
        "  a [1:1-1:2] literal [1:4-2:4] x\\n\n");
}

TEST_CASE("lists within brackets") {
  CHECK(outline("a: [x, 'y', \"z\", [], [u, [v]],]\n") ==
        "block mapping [1:1-1:32]\n"
        "  a [1:1-1:2] flow sequence [1:4-1:32]\n"
        "    plain [1:5-1:6] x\n"
        "    single [1:8-1:11] y\n"
        "    double [1:13-1:16] z\n"
        "    flow sequence [1:18-1:20]\n"
        "    flow sequence [1:22-1:30]\n"
        "      plain [1:23-1:24] u\n"
        "      flow sequence [1:26-1:29]\n"
        "        plain [1:27-1:28] v\n");
}

TEST_CASE("mappings within braces") {
  CHECK(outline("a: {b: c, 'd': e, \"f\":g, h: {i: }, j: [k]}\n") ==
        "block mapping [1:1-1:43]\n"
        "  a [1:1-1:2] flow mapping [1:4-1:43]\n"
        "    b [1:5-1:6] plain [1:8-1:9] c\n"
        "    d [1:11-1:14] plain [1:16-1:17] e\n"
        "    f [1:19-1:22] plain [1:23-1:24] g\n"
        "    h [1:26-1:27] flow mapping [1:29-1:34]\n"
        "      i [1:30-1:31] blank [1:32-1:32]\n"
        "    j [1:36-1:37] flow sequence [1:39-1:42]\n"
        "      plain [1:40-1:41] k\n");
}

TEST_CASE("a key without a colon within braces has a blank value") {
  CHECK(outline("{a, b: c, d:1 , \"e\"}\n") ==
        "flow mapping [1:1-1:21]\n"
        "  a [1:2-1:3] blank [1:3-1:3]\n"
        "  b [1:5-1:6] plain [1:8-1:9] c\n"
        "  d:1 [1:11-1:14] blank [1:14-1:14]\n"
        "  e [1:17-1:20] blank [1:20-1:20]\n");
}

TEST_CASE("brackets over several lines") {
  CHECK(outline("a: [\n"
                "    x, y\n"
                "    z,\n"
                "\n"
                "    # w\n"
                "    {b:\n"
                "      c}\n"
                "  ]\n") ==
        "block mapping [1:1-8:4]\n"
        "  a [1:1-1:2] flow sequence [1:4-8:4]\n"
        "    plain [2:5-2:6] x\n"
        "    plain [2:8-3:6] y z\n"
        "    flow mapping [6:5-7:9]\n"
        "      b [6:6-6:7] plain [7:7-7:8] c\n"
        "[5:5-5:8] # w\n");
}

TEST_CASE("one pair within brackets is a mapping") {
  CHECK(outline("[a: b, c]\n") ==
        "flow sequence [1:1-1:10]\n"
        "  flow mapping [1:2-1:6]\n"
        "    a [1:2-1:3] plain [1:5-1:6] b\n"
        "  plain [1:8-1:9] c\n");
}

TEST_CASE("lines that end as on Windows") {
  CHECK(outline("a: b\r\n"
                "c: |\r\n"
                "  d\r\n"
                "  e\r\n"
                "f: \"g\r\n"
                "  h\"\r\n"
                "i: j\r\n"
                "  k # l\r\n"
                "\r\n"
                "m: [n,\r\n"
                "  o]\r\n"
                "p:\r\n") ==
        "block mapping [1:1-12:3]\n"
        "  a [1:1-1:2] plain [1:4-1:5] b\n"
        "  c [2:1-2:2] literal [2:4-4:4] d\\ne\\n\n"
        "  f [5:1-5:2] double [5:4-6:5] g h\n"
        "  i [7:1-7:2] plain [7:4-8:4] j k\n"
        "  m [10:1-10:2] flow sequence [10:4-11:5]\n"
        "    plain [10:5-10:6] n\n"
        "    plain [11:3-11:4] o\n"
        "  p [12:1-12:2] blank [12:3-12:3]\n"
        "[8:5-8:8] # l\n");
}

TEST_CASE("tabs that separate are blanks") {
  CHECK(outline("a:\tb\t# c\n"
                "d: [\te\t,\tf\t]\n") ==
        "block mapping [1:1-2:13]\n"
        "  a [1:1-1:2] plain [1:4-1:5] b\n"
        "  d [2:1-2:2] flow sequence [2:4-2:13]\n"
        "    plain [2:6-2:7] e\n"
        "    plain [2:10-2:11] f\n"
        "[1:6-1:9] # c\n");
}

TEST_CASE("a document with nothing in it has no root") {
  CHECK(outline("# a\n"
                "\n") == "[1:1-1:4] # a\n");
}

TEST_CASE("a document that is one text") {
  CHECK(outline("a\n"
                "b\n") == "plain [1:1-2:2] a b\n");
  CHECK(outline("'a'\n") == "single [1:1-1:4] a\n");
  CHECK(outline(" - a\n") ==
        "block sequence [1:2-1:5]\n"
        "  plain [1:4-1:5] a\n");
}

TEST_CASE("an entry is the same wherever its ends lie in what is looked at at once") {
  for (std::size_t key = 1; key < 40; ++key)
    for (std::size_t value = 1; value < 40; ++value) {
      const std::string name(key, 'k');
      const std::string text = std::string(value - 1, 'a') + ":#z";
      const std::string entry = name + ": " + text;
      CHECK(outline(entry + " \nb:\nc: d\n") == fmt::format("block mapping [1:1-3:5]\n"
                                                            "  {0} [1:1-1:{1}] plain [1:{2}-1:{3}] {4}\n"
                                                            "  b [2:1-2:2] blank [2:3-2:3]\n"
                                                            "  c [3:1-3:2] plain [3:4-3:5] d\n",
                                                            name, key + 1, key + 3, entry.size() + 1, text));
    }
}

}  // namespace
}  // namespace ko::test
