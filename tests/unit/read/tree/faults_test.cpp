// SPDX-License-Identifier: MIT
// What the reader refuses: each fault with its place, its message and its mend, and how reading goes on.
#include <doctest/doctest.h>

#include "unit/read/tree/outline.hpp"

namespace ko::test {
namespace {

TEST_CASE("a quote that is left open ends where the next entry begins") {
  CHECK(faults("title: \"Marsmøte\n"
               "body: rad\n") ==
        "KO108 [1:8-1:17] this quote is never closed; write \"Marsmøte\"\n"
        "complete\n");
  CHECK(faults("a: 'one\n"
               "  two\n"
               "b: c\n") ==
        "KO108 [1:4-1:8] this quote is never closed; put `'` at the end of line 2\n"
        "incomplete\n");
  CHECK(faults("a: \"b\n"
               "  c\n") ==
        "KO108 [1:4-1:6] this quote is never closed; put `\"` at the end of line 2\n"
        "incomplete\n");
  CHECK(faults("- {by: ada, text: \"abc}\n"
               "- d\n") ==
        "KO108 [1:19-1:24] this quote is never closed; write \"abc\"\n"
        "incomplete\n");
}

TEST_CASE("of several quotes that are left open, each names its own line") {
  CHECK(faults("a: 'one\n  two\nb: 'three\n  four\n  five\n") ==
        "KO108 [1:4-1:8] this quote is never closed; put `'` at the end of line 2\n"
        "KO108 [3:4-3:10] this quote is never closed; put `'` at the end of line 5\n"
        "incomplete\n");
}

TEST_CASE("a document with a hundred faults is given up, and says so") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "a: b\n";
  const std::string all = faults(text);
  CHECK(all.find("KO119 [101:1-101:2] the key `a` stands twice in this mapping; keep") != std::string::npos);
  CHECK(
      all.find("KO119 [102:1-102:2] the key `a` stands twice in this mapping; so much is wrong that the rest "
               "of this document is not read; keep") != std::string::npos);
  CHECK(all.find("[103:") == std::string::npos);
  CHECK(all.ends_with("incomplete\n"));
}

TEST_CASE("a line without a colon") {
  CHECK(faults("Referat\n"
               "kind: a\n") ==
        "KO109 [1:1-1:8] `Referat` has no colon; write `key: value`, or put `#` before a comment\n"
        "incomplete\n");
  CHECK(faults("kind: a\n"
               "top2\n"
               "  more\n"
               "id: b\n") ==
        "KO109 [2:1-2:5] `top2` has no colon; write `key: value`, or indent the line by 2 if it goes on the "
        "text above\n"
        "incomplete\n");
  CHECK(faults("a: text\n"
               "goes on\n") ==
        "KO109 [2:1-2:8] `goes on` has no colon; write `key: value`, or indent the line by 2 if it goes on "
        "the text above\n"
        "incomplete\n");
  CHECK(faults("kind: a\n"
               "'top2'\n") ==
        "KO109 [2:1-2:7] no colon follows this text in quotes; write `'top2': …`\n"
        "incomplete\n");
}

TEST_CASE("a colon without a space") {
  CHECK(faults("a: b\n"
               "title:Møte\n") ==
        "KO109 [2:1-2:11] `title:Møte` has no space after its colon; write `title: Møte`\n"
        "complete\n");
}

TEST_CASE("a colon in a plain text") {
  CHECK(faults("title: Møte: referat # c\n"
               "b: it's: \"a\"\n") ==
        "KO112 [1:8-1:21] `Møte: referat` is a plain text with a colon and a space in it; write `title: "
        "\"Møte: referat\"`\n"
        "  [1:8-1:21] -> \"Møte: referat\"\n"
        "KO112 [2:4-2:13] `it's: \"a\"` is a plain text with a colon and a space in it; write `b: 'it''s: "
        "\"a\"'`\n"
        "  [2:4-2:13] -> 'it''s: \"a\"'\n"
        "complete\n");
  CHECK(faults("a: b: c\n"
               "  d\n"
               "e: f\n") ==
        "KO112 [1:4-1:8] `b: c` is a plain text with a colon and a space in it; put the whole text in "
        "quotes, or write it below `>-`\n"
        "complete\n");
  CHECK(faults("a: one\n"
               "  two three: four\n"
               "b: c\n") ==
        "KO112 [2:3-2:18] `two three: four` goes on a plain text and has a colon followed by a space in it; "
        "put the whole text in quotes, or write it below `>-`\n"
        "complete\n");
  CHECK(faults("a: \"b\": c\n") ==
        "KO112 [1:4-1:10] `\"b\": c` is a plain text with a colon and a space in it; write `a: '\"b\": c'`\n"
        "  [1:4-1:10] -> '\"b\": c'\n"
        "complete\n");
}

TEST_CASE("punctuation that nothing opened") {
  CHECK(faults("a: ]\n"
               "b: [1], 2\n"
               "c: [1, 2]]\n"
               "}: d\n") ==
        "KO110 [1:4-1:5] nothing opened this `]`; take it away, or put the text in quotes\n"
        "KO110 [2:7-2:8] nothing opened this `,`; take the comma away\n"
        "KO110 [3:10-3:11] nothing opened this `]`; take it away, or open what it closes\n"
        "KO110 [4:1-4:2] nothing opened this `}`; take it away, or put the text in quotes\n"
        "incomplete\n");
  CHECK(faults("a: [, b,, c]\n") ==
        "KO110 [1:5-1:6] there is nothing before this comma; take it away, or write what belongs before it\n"
        "KO110 [1:9-1:10] there is nothing before this comma; take it away, or write what belongs before it\n"
        "complete\n");
  CHECK(faults("a: [b}\n"
               "c: {d: e]}\n") ==
        "KO110 [1:6-1:7] `}` cannot close `[`; write `]`\n"
        "  [1:4-1:5] it opens here\n"
        "KO110 [2:9-2:10] `]` cannot close `{`; write `}`\n"
        "  [2:4-2:5] it opens here\n"
        "complete\n");
}

TEST_CASE("a bracket that is left open ends where the next entry begins") {
  CHECK(faults("a: [b, c\n"
               "d: e\n") ==
        "KO111 [1:8-1:9] the bracket `[` is never closed; put `]` where its list or mapping ends, perhaps at "
        "the end of line 1\n"
        "  [1:4-1:5] it opens here\n"
        "complete\n");
  CHECK(faults("present:\n"
               "  - {person: ada\n"
               "  - {person: bo}\n") ==
        "KO111 [2:16-2:17] the bracket `{` is never closed; put `}` where its list or mapping ends, perhaps "
        "at the end of line 2\n"
        "  [2:5-2:6] it opens here\n"
        "complete\n");
  CHECK(faults("a: [b, {c: d]\n"
               "e: f\n") ==
        "KO111 [1:12-1:13] the bracket `{` is never closed; put `}` where its list or mapping ends, perhaps "
        "at the end of line 1\n"
        "  [1:8-1:9] it opens here\n"
        "incomplete\n");
  CHECK(faults("a: [b\n"
               "  ") ==
        "KO111 [1:5-1:6] the bracket `[` is never closed; put `]` where its list or mapping ends, perhaps at "
        "the end of line 1\n"
        "  [1:4-1:5] it opens here\n"
        "incomplete\n");
}

TEST_CASE("a bracket whose lines are not indented") {
  CHECK(faults("a: [\n"
               "b,\n"
               "c\n"
               "]\n"
               "d: {\n"
               "e: 1,\n"
               "f: 2\n"
               "}\n") ==
        "KO123 [2:1-2:3] this line within brackets is not indented further than what the bracket belongs to; "
        "indent it by 1 or more\n"
        "KO123 [6:1-6:6] this line within brackets is not indented further than what the bracket belongs to; "
        "indent it by 1 or more\n"
        "complete\n");
}

TEST_CASE("a comma that is missing") {
  CHECK(faults("a: [\"b\" \"c\"]\n"
               "d: {e: \"f\" g: h}\n") ==
        "KO125 [1:9-1:10] a comma is missing before this; put a comma here, or the whole text in quotes\n"
        "KO125 [2:12-2:13] a comma is missing before this; put a comma here, or the whole text in quotes\n"
        "complete\n");
}

TEST_CASE("a text with a colon within braces") {
  CHECK(faults("{a: b c: d, e: f}\n") ==
        "KO112 [1:5-1:11] `b c: d` is a plain text with a colon and a space in it; write \"b c: d\"\n"
        "complete\n");
  CHECK(faults("- {person: ada for: styret}\n"
               "- [a: b: c, d]\n") ==
        "KO112 [1:12-1:27] `ada for: styret` is a plain text with a colon and a space in it; put a comma "
        "before `for`, or the text in quotes\n"
        "KO112 [2:7-2:11] `b: c` is a plain text with a colon and a space in it; write \"b: c\"\n"
        "complete\n");
}

TEST_CASE("anchors, aliases, tags and merge keys") {
  CHECK(faults("a: &x b\n"
               "c: *x\n"
               "d: !t e\n"
               "<<: *x\n"
               "f: !<tag:a,b> [*y, &z g]\n") ==
        "KO113 [1:4-1:6] `&x` is an anchor; take it away; write what is meant in each place, or put the text "
        "in quotes\n"
        "KO114 [2:4-2:6] `*x` is an alias; write what is meant in full, or put the text in quotes\n"
        "KO115 [3:4-3:6] `!t` is a tag; take it away, or put the text in quotes\n"
        "KO117 [4:1-4:3] records take no merge keys; write the fields out where they belong\n"
        "KO114 [4:5-4:7] `*x` is an alias; write what is meant in full, or put the text in quotes\n"
        "KO115 [5:4-5:14] `!<tag:a,b>` is a tag; take it away, or put the text in quotes\n"
        "KO114 [5:16-5:18] `*y` is an alias; write what is meant in full, or put the text in quotes\n"
        "KO113 [5:20-5:22] `&z` is an anchor; take it away; write what is meant in each place, or put the "
        "text in quotes\n"
        "incomplete\n");
  CHECK(faults("&x a: b\n"
               "*x : c\n"
               "!t d: e\n") ==
        "KO113 [1:1-1:3] `&x` is an anchor; take it away; write what is meant in each place, or put the text "
        "in quotes\n"
        "KO114 [2:1-2:3] `*x` is an alias; write what is meant in full, or put the text in quotes\n"
        "KO115 [3:1-3:3] `!t` is a tag; take it away, or put the text in quotes\n"
        "incomplete\n");
}

TEST_CASE("directives within a document") {
  CHECK(faults("%YAML 1.2\n"
               "a: b\n") ==
        "KO116 [1:1-1:10] `%YAML 1.2` is a directive; take the line away\n"
        "complete\n");
}

TEST_CASE("keys that are no words") {
  CHECK(faults("? a\n"
               ": b\n"
               "\"\": c\n"
               "[d]: e\n"
               "{f: g}: h\n"
               ": i\n") ==
        "KO118 [1:1-1:2] a key is one word on one line; write the name of a field, a colon and the value\n"
        "KO118 [3:1-3:3] this key is empty; write the name of a field\n"
        "KO118 [4:1-4:7] a key is one word on one line; write the name of a field, a colon and the value\n"
        "KO118 [5:1-5:10] a key is one word on one line; write the name of a field, a colon and the value\n"
        "KO118 [6:1-6:2] nothing stands before this colon; write the name of a field, a colon and the value\n"
        "incomplete\n");
  CHECK(faults("a: {[b]: c}\n"
               "d: {\"e\n"
               "  f\": g}\n") ==
        "KO118 [1:5-1:6] a list, a mapping, nothing or a text of many lines cannot be a key; write the name "
        "of a field\n"
        "KO118 [2:5-3:5] a list, a mapping, nothing or a text of many lines cannot be a key; write the name "
        "of a field\n"
        "incomplete\n");
  CHECK(faults("\"a\n"
               "  b\": c\n") ==
        "KO118 [1:1-2:5] a key is one word on one line; write the name of a field, a colon and the value\n"
        "incomplete\n");
}

TEST_CASE("a key that stands twice") {
  CHECK(faults("a: 1\n"
               "b: 2\n"
               "'a': 3\n") ==
        "KO119 [3:1-3:4] the key `a` stands twice in this mapping; keep one of the two, or give the other "
        "its own name\n"
        "  [1:1-1:2] it stands here first\n"
        "complete\n");
  CHECK(faults("{a: 1, \"\\x61\": 2}\n") ==
        "KO119 [1:8-1:14] the key `a` stands twice in this mapping; keep one of the two, or give the other "
        "its own name\n"
        "  [1:2-1:3] it stands here first\n"
        "complete\n");
}

TEST_CASE("tabs in indentation") {
  CHECK(faults("a: 1\n"
               "\tb: 2\n"
               "\tc: 3\n"
               "d: 4\n") ==
        "KO107 [2:1-2:2] this line is indented with a tab; indent with spaces, two for each level\n"
        "incomplete\n");
  CHECK(faults("a:\n"
               "  - \t- b\n"
               "  -\tc: d\n") ==
        "KO107 [2:5-2:6] a list or a mapping begins after this tab, which no line can be lined up with; put "
        "spaces there\n"
        "KO107 [3:4-3:5] a list or a mapping begins after this tab, which no line can be lined up with; put "
        "spaces there\n"
        "complete\n");
  CHECK(faults("a: [\n"
               "\tb]\n") ==
        "KO107 [2:1-2:2] this line is indented with a tab; indent it with spaces\n"
        "complete\n");
  CHECK(faults("a: \"b\n"
               "\tc\"\n") ==
        "KO107 [2:1-2:2] this line is indented with a tab; indent it with spaces\n"
        "complete\n");
}

TEST_CASE("an empty line of a quoted text that holds a tab") {
  CHECK(faults("a: 'b\n"
               "\t\n"
               "  c'\n") ==
        "KO107 [2:1-2:2] this line is indented with a tab; indent it with spaces\n"
        "complete\n");
  CHECK(faults("a: \"b\n"
               "  \t\n"
               "  c\"\n") == "complete\n");
  CHECK(faults("'b\n"
               "\t\n"
               "  c'\n") == "complete\n");
}

TEST_CASE("indentation that fits nothing") {
  CHECK(faults("a:\n"
               "    b: 1\n"
               "  c: 2\n"
               "  d: 3\n"
               "e: 4\n") ==
        "KO123 [3:3-3:7] `c: 2` is indented by 2, and nothing that is open is; indent it by 4, as the "
        "mapping it belongs to\n"
        "incomplete\n");
  CHECK(
      faults("  a: 1\n"
             "b: 2\n"
             "c: 3\n") ==
      "KO123 [1:3-1:7] `a: 1` is indented by 2, and the lines after it are not; take away the spaces before "
      "it\n"
      "complete\n");
  CHECK(faults("a: \"b\"\n"
               "  c: d\n"
               "e: f\n") ==
        "KO123 [2:3-2:7] `c: d` is indented by 2, and nothing that is open is; indent it by 0, as the "
        "mapping it belongs to\n"
        "incomplete\n");
  CHECK(faults("a: b\n"
               "  c: d\n") ==
        "KO123 [2:3-2:7] `c: d` is indented by 2, and nothing that is open is; indent it by 0, as the "
        "mapping it belongs to\n"
        "incomplete\n");
  CHECK(faults("a:\n"
               "  - b\n"
               " - c\n") ==
        "KO123 [3:2-3:5] `- c` is indented by 1, and nothing that is open is; indent it by 2, as the list it "
        "belongs to\n"
        "incomplete\n");
  CHECK(faults("a: b\n"
               "- c\n"
               "- d\n"
               "e: f\n") ==
        "KO123 [2:1-2:4] this list stands where no list is expected; put it below a key that has no value on "
        "its own line\n"
        "incomplete\n");
  CHECK(faults("a: b\n"
               "  # c\n"
               "  d\n") ==
        "KO123 [3:3-3:4] `d` is indented, and belongs to nothing; a text on several lines cannot go on after "
        "a comment, a quote or a bracket; quote all of it\n"
        "incomplete\n");
  CHECK(faults("a:\n"
               "- b\n"
               "  c: d\n") ==
        "KO109 [2:3-2:4] `b` has no colon; write `key: value`\n"
        "incomplete\n");
  CHECK(faults("a: 'b\n"
               "c'\n") ==
        "KO123 [2:1-2:3] this line of a quoted text is not indented further than what the text belongs to; "
        "indent it by 1 or more\n"
        "complete\n");
}

TEST_CASE("a line that is indented less than the block text above it") {
  CHECK(faults("a: |\n"
               "  b\n"
               " c\n") ==
        "KO123 [3:2-3:3] `c` is indented less than the text above it; indent it by 2, as that text\n"
        "incomplete\n");
  CHECK(
      faults("a: |2\n"
             " c\n") ==
      "KO123 [2:2-2:3] `c` is indented, and belongs to nothing; a text on several lines cannot go on after a "
      "comment, a quote or a bracket; quote all of it\n"
      "incomplete\n");
}

TEST_CASE("an entry of a list without its space or its dash") {
  CHECK(faults("- a\n"
               "-b\n") ==
        "KO125 [2:1-2:2] there is no space after this dash; put a space after it; a text that begins with a "
        "dash is written in quotes\n"
        "complete\n");
  CHECK(faults("a:\n"
               "  - b\n"
               "  c\n") ==
        "KO123 [3:3-3:4] `c` stands among the entries of a list without a dash; begin it with `- `, or "
        "indent it by 4 if it belongs to the entry before\n"
        "incomplete\n");
}

TEST_CASE("escapes that are none") {
  CHECK(faults("a: \"C:\\docs \\u12 \\ud83d \\Møte\"\n") ==
        "KO124 [1:7-1:9] `\\d` is not an escape YAML knows; write `\\\\` for a backslash, or put the text in "
        "single quotes, where a backslash is one\n"
        "KO124 [1:13-1:15] `\\u` is not an escape YAML knows; write `\\\\` for a backslash, or put the text "
        "in single quotes, where a backslash is one\n"
        "KO124 [1:18-1:24] `\\ud83d` is not an escape YAML knows; write `\\\\` for a backslash, or put the "
        "text in single quotes, where a backslash is one\n"
        "KO124 [1:25-1:27] `\\M` is not an escape YAML knows; write `\\\\` for a backslash, or put the text "
        "in single quotes, where a backslash is one\n"
        "complete\n");
}

TEST_CASE("text after the end") {
  CHECK(faults("- a\n"
               "b: c\n") ==
        "KO122 [2:1-2:5] this stands after the end of the document's value; a record is one mapping; begin "
        "the next one after a line `---`\n"
        "incomplete\n");
  CHECK(faults("[a] b\n") ==
        "KO122 [1:1-1:6] `b` stands after the end of the value; write \"[a] b\"\n"
        "incomplete\n");
  CHECK(faults("a: 'Ada's plan'\n"
               "b: \"c\" d\n") ==
        "KO127 [1:9-1:16] `s plan'` stands after the closing quote; write `a: \"Ada's plan\"`\n"
        "  [1:4-1:5] the quote begins here\n"
        "KO127 [2:8-2:9] `d` stands after the closing quote; write `b: '\"c\" d'`\n"
        "  [2:4-2:5] the quote begins here\n"
        "complete\n");
  CHECK(faults("- \"a\"\"\n"
               "- 'b' # c\n") ==
        "KO127 [1:6-1:7] one quote too many; write `\"a\"`\n"
        "  [1:3-1:4] the quote begins here\n"
        "complete\n");
  CHECK(faults("'a'\n"
               "b\n") ==
        "KO122 [2:1-2:2] this stands after the end of the document's value; a record is one mapping; begin "
        "the next one after a line `---`\n"
        "incomplete\n");
}

TEST_CASE("a comment without its space") {
  CHECK(
      faults("a: \"b\"#c\n"
             "d: [e,#f\n"
             "  g]\n") ==
      "KO125 [1:7-1:8] a comment needs a space before its `#`; put a space before it\n"
      "KO125 [2:7-2:8] a comment needs a space before its `#`; put a space before it, or the text in quotes\n"
      "complete\n");
}

TEST_CASE("no-break spaces where YAML needs spaces") {
  CHECK(faults("a:\u00a0b\n") ==
        "KO106 [1:3-1:4] this is a no-break space, which looks like a space and is none; put a space in its "
        "place\n"
        "  [1:3-1:4] ->  \n"
        "complete\n");
  CHECK(faults("a:\n"
               "  -\u00a0b\n") ==
        "KO106 [2:4-2:5] this is a no-break space, which looks like a space and is none; put a space in its "
        "place\n"
        "  [2:4-2:5] ->  \n"
        "complete\n");
  CHECK(faults("a:\n"
               "\u00a0\u00a0b: c\n") ==
        "KO106 [2:1-2:3] this line is indented with no-break spaces, which look like spaces and are none; "
        "put spaces in their place\n"
        "  [2:1-2:3] ->   \n"
        "complete\n");
  CHECK(faults("a: \u00a0b\n"
               "c\u202f: d\n"
               "e: [\u2007\"f\", g]\n") ==
        "KO106 [1:4-1:5] this is a no-break space, which looks like a space and is none; put a space in its "
        "place\n"
        "  [1:4-1:5] ->  \n"
        "KO106 [2:2-2:3] this is a no-break space, which looks like a space and is none; put a space in its "
        "place\n"
        "  [2:2-2:3] ->  \n"
        "KO106 [3:5-3:6] this is a no-break space, which looks like a space and is none; put a space in its "
        "place\n"
        "  [3:5-3:6] ->  \n"
        "complete\n");
}

TEST_CASE("no-break spaces within a text are text") {
  CHECK(faults("a: b\u00a0c:\u00a0d\n") == "complete\n");
}

TEST_CASE("characters that no plain text begins with") {
  CHECK(faults("a: @b\n"
               "c: `d`\n"
               "%e: f\n"
               "g: > 50 %\n"
               "h: |x\n") ==
        "KO127 [1:4-1:5] a plain text cannot begin with `@`; write \"@b\"\n"
        "KO127 [2:4-2:5] a plain text cannot begin with a grave accent; write \"`d`\"\n"
        "KO127 [3:1-3:2] a key cannot begin with `%`; put it in quotes\n"
        "KO127 [4:4-4:5] a plain text cannot begin with `>`; write \"> 50 %\"\n"
        "KO127 [5:4-5:5] a plain text cannot begin with `|`; write \"|x\"\n"
        "complete\n");
  CHECK(faults("[@a, |b, -]\n") ==
        "KO127 [1:2-1:3] a plain text cannot begin with `@` here; put the text in quotes\n"
        "KO127 [1:6-1:7] a plain text cannot begin with `|` here; put the text in quotes\n"
        "KO127 [1:10-1:11] a plain text cannot begin with `-` here; put the text in quotes\n"
        "complete\n");
}

TEST_CASE("a collection on the line of its key") {
  CHECK(faults("a: - b\n"
               "   - c\n"
               "d: e\n") ==
        "KO125 [1:4-1:5] a list cannot begin on the line of its key; begin it on the next line; a text that "
        "begins with a dash is written in quotes\n"
        "incomplete\n");
}

TEST_CASE("a blank line of a block text that is indented too far, or with a tab") {
  CHECK(faults("a: |\n"
               "    \n"
               "  b\n") ==
        "KO123 [2:1-2:5] this blank line is indented further than the text it comes before; take the spaces "
        "away, or state the indentation after the indicator, say `|2`\n"
        "complete\n");
  CHECK(faults("a: |\n"
               "  b\n"
               "\t\n"
               "c: d\n") ==
        "KO107 [3:1-3:2] this line of a text below `|` or `>` is indented with a tab; leave the line empty\n"
        "complete\n");
}

TEST_CASE("nesting beyond the limit") {
  CHECK(faults("a: [[[[[[[[[[b]]]]]]]]]]\n"
               "c: d\n") ==
        "KO120 [1:11-1:12] more than 8 lists and mappings stand within one another here; write them less "
        "deep; no record needs it\n"
        "incomplete\n");
  CHECK(faults("- - - - - - - - - - a\n"
               "  - b\n"
               "- c\n") ==
        "KO120 [1:17-1:18] more than 8 lists and mappings stand within one another here; write them less "
        "deep; no record needs it\n"
        "incomplete\n");
}

TEST_CASE("several faults, and everything else is read") {
  CHECK(faults("kind: meeting\n"
               "title: \"open\n"
               "body:rad\n"
               "present:\n"
               "  - {person: ada\n"
               "  - {person: bo}\n"
               "place\n"
               "start: a: b\n") ==
        "KO108 [2:8-2:13] this quote is never closed; write \"open\"\n"
        "KO109 [3:1-3:9] `body:rad` has no space after its colon; write `body: rad`\n"
        "KO111 [5:16-5:17] the bracket `{` is never closed; put `}` where its list or mapping ends, perhaps "
        "at the end of line 5\n"
        "  [5:5-5:6] it opens here\n"
        "KO109 [7:1-7:6] `place` has no colon; write `place:`\n"
        "KO112 [8:8-8:12] `a: b` is a plain text with a colon and a space in it; write `start: \"a: b\"`\n"
        "  [8:8-8:12] -> \"a: b\"\n"
        "incomplete\n");
}

}  // namespace
}  // namespace ko::test
