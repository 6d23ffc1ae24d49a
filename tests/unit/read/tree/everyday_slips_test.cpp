// SPDX-License-Identifier: MIT
// Slips that clerks make every day: each is one finding, in the words a clerk can act on, and everything else
// of the record and of the file is read.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "unit/memory_files.hpp"
#include "unit/read/tree/outline.hpp"

namespace ko {
namespace {

constexpr std::string_view record =
    "kind: meeting\n"
    "id: styret\n"
    "title: Styremøte\n"
    "body: rad\n"
    "place: Klubbhuset\n"
    "present:\n"
    "  - {person: ada-nes, for: styret}\n"
    "  - person: bo-lie\n"
    "    for: styret\n"
    "absent: [cy-moe]\n"
    "agenda:\n"
    "  - title: Halltider\n"
    "    points: [Delt likt.]\n"
    "  - title: Eventuelt\n"
    "    points: [Ingen saker.]\n"
    "note: >-\n"
    "  Salen var\n"
    "  full.\n";
constexpr std::string_view next_records =
    "---\n"
    "kind: organisation\n"
    "id: rad\n"
    "name: Rådet: hele\n"
    "---\n"
    "kind: person\n"
    "id: ada-nes\n"
    "name: Ada Nes\n";

struct Slip {
  std::string_view written;  // in the record above
  std::string_view instead;  // what the clerk wrote
  std::string_view finding;  // `line:column-line:column code message; mend`
  bool is_read = true;       // the record is read in spite of it
};

const Slip slips[] = {
    {"place: Klubbhuset", "place Klubbhuset",
     "5:1-5:17 KO109 `place Klubbhuset` has no colon; write `place: Klubbhuset`", false},
    {"present:\n", "present\n", "6:1-6:8 KO109 `present` has no colon; write `present:`", false},
    {"place: Klubbhuset", "place:Klubbhuset",
     "5:1-5:17 KO109 `place:Klubbhuset` has no space after its colon; write `place: Klubbhuset`"},
    {"place: Klubbhuset", "place = Klubbhuset",
     "5:1-5:19 KO109 `place = Klubbhuset` has no colon; write `place: Klubbhuset`", false},
    {"place: Klubbhuset", "place： Klubbhuset",
     "5:1-5:18 KO109 `place： Klubbhuset` has no colon; write `place: Klubbhuset`", false},
    {"place: Klubbhuset", "\"place\" Klubbhuset",
     "5:1-5:8 KO109 no colon follows this text in quotes; write `\"place\": Klubbhuset`", false},
    {"place: Klubbhuset", "\"place\":Klubbhuset",
     "5:1-5:9 KO109 there is no space after the colon of this key; write `\"place\": Klubbhuset`"},
    {"place: Klubbhuset", "Vi kom sent i gang.",
     "5:1-5:20 KO109 `Vi kom sent i gang.` has no colon; write `key: value`, or indent the line by 2 if it "
     "goes on the text above",
     false},
    {"place: Klubbhuset", "// tilstede",
     "5:1-5:12 KO109 `// tilstede` has no colon; begin a comment with `#`", false},
    {"kind: meeting", "Referat\nkind: meeting",
     "1:1-1:8 KO109 `Referat` has no colon; write `key: value`, or put `#` before a comment", false},
    {"kind: meeting", "```yaml\nkind: meeting",
     "1:1-1:8 KO127 this line fences YAML in within Markdown, and is no YAML itself; take the line away"},
    {"  full.\n", "  full.\n```\n",
     "19:1-19:4 KO127 this line fences YAML in within Markdown, and is no YAML itself; take the line away"},
    {"    for: styret\n", "\tfor: styret\n",
     "9:1-9:2 KO107 this line is indented with a tab; indent with spaces, two for each level", false},
    {"  - title: Eventuelt", "\t- title: Eventuelt",
     "14:1-14:2 KO107 this line is indented with a tab; indent with spaces, two for each level", false},
    {"  - person: bo-lie", "  -\tperson: bo-lie",
     "8:4-8:5 KO107 a list or a mapping begins after this tab, which no line can be lined up with; put "
     "spaces there"},
    {"    for: styret\n", "\u00a0\u00a0\u00a0\u00a0for: styret\n",
     "9:1-9:5 KO106 this line is indented with no-break spaces, which look like spaces and are none; put "
     "spaces in their place"},
    {"place: Klubbhuset", "place:\u00a0Klubbhuset",
     "5:7-5:8 KO106 this is a no-break space, which looks like a space and is none; put a space in its "
     "place"},
    {"  - person: bo-lie", "  -\u00a0person: bo-lie",
     "8:4-8:5 KO106 this is a no-break space, which looks like a space and is none; put a space in its "
     "place"},
    {"title: Styremøte", "title: \"Styremøte",
     "3:8-3:18 KO108 this quote is never closed; write \"Styremøte\""},
    {"place: Klubbhuset", "place: 'Klubbhuset",
     "5:8-5:19 KO108 this quote is never closed; write 'Klubbhuset'"},
    {"[cy-moe]", "[cy-moe",
     "10:15-10:16 KO111 the bracket `[` is never closed; put `]` where its list or mapping ends, perhaps at "
     "the end of line 10"},
    {"{person: ada-nes, for: styret}", "{person: ada-nes, for: styret",
     "7:33-7:34 KO111 the bracket `{` is never closed; put `}` where its list or mapping ends, perhaps at "
     "the end of line 7"},
    {"[cy-moe]", "[cy-moe}", "10:16-10:17 KO110 `}` cannot close `[`; write `]`"},
    {"  - title: Eventuelt\n    points: [Ingen saker.]\n",
     "   - title: Eventuelt\n     points: [Ingen saker.]\n   - title: Neste\n     points: [x]\n",
     "14:4-14:22 KO123 `- title: Eventuelt` is indented by 3, and nothing that is open is; indent it by 2, "
     "as the list it belongs to",
     false},
    {"place: Klubbhuset\n", "  place: Klubbhuset\n  number: 3\n",
     "5:3-5:20 KO123 `place: Klubbhuset` is indented by 2, and nothing that is open is; indent it by 0, as "
     "the mapping it belongs to",
     false},
    {"  Salen var\n  full.\n", "Salen var\nfull.\n",
     "17:1-18:6 KO109 `Salen var` has no colon; write `key: value`, or indent the line by 2 if it goes on "
     "the text above",
     false},
    {"[cy-moe]", "cy-moe, ada-nes",
     "10:9-10:24 KO205 `absent` takes a list, not a text; write `absent: [cy-moe, ada-nes]`, or begin each "
     "entry with `- `"},
    {"[cy-moe]", "(cy-moe)",
     "10:9-10:17 KO205 `absent` takes a list, not a text; write `absent: [cy-moe]`, or begin each entry with "
     "`- `"},
    {"[cy-moe]", "cy-moe",
     "10:9-10:15 KO205 `absent` takes a list, not a text; write `absent: [cy-moe]`, or begin each entry with "
     "`- `"},
    {"[cy-moe]", "cy-moe]",
     "10:9-10:16 KO205 `absent` takes a list, not a text; write `absent: [cy-moe]`, or begin each entry with "
     "`- `"},
    {"- {person: ada-nes, for: styret}", "- person: ada-nes, for: styret}",
     "7:13-7:34 KO112 `ada-nes, for: styret}` is a plain text with a colon and a space in it; open the "
     "brace: write `{person: ada-nes, for: styret}`"},
    {"kind: meeting", " kind: meeting",
     "1:2-1:15 KO123 `kind: meeting` is indented by 1, and the lines after it are not; take away the spaces "
     "before it"},
    {"    for: styret\n", "   for: styret\n",
     "9:4-9:15 KO123 `for: styret` is indented by 3, and nothing that is open is; indent it by 4, as the "
     "mapping it belongs to",
     false},
    {"    for: styret\n", "     for: styret\n",
     "9:6-9:17 KO123 `for: styret` is indented by 5, and nothing that is open is; indent it by 4, as the "
     "mapping it belongs to",
     false},
    {"  - title: Eventuelt", " - title: Eventuelt",
     "14:2-14:20 KO123 `- title: Eventuelt` is indented by 1, and nothing that is open is; indent it by 2, "
     "as the list it belongs to",
     false},
    {"  - title: Eventuelt", "   - title: Eventuelt",
     "14:4-14:22 KO123 `- title: Eventuelt` is indented by 3, and nothing that is open is; indent it by 2, "
     "as the list it belongs to",
     false},
    {"place: Klubbhuset", " place: Klubbhuset",
     "5:2-5:19 KO123 `place: Klubbhuset` is indented by 1, and nothing that is open is; indent it by 0, as "
     "the mapping it belongs to",
     false},
    {"  - person: bo-lie", "  -person: bo-lie",
     "8:3-8:4 KO125 there is no space after this dash; put a space after it; a text that begins with a dash "
     "is written in quotes"},
    {"  - title: Eventuelt", "  -title: Eventuelt",
     "14:3-14:4 KO125 there is no space after this dash; put a space after it; a text that begins with a "
     "dash is written in quotes"},
    {"  - title: Eventuelt", "  title: Eventuelt",
     "14:3-14:19 KO123 `title: Eventuelt` stands among the entries of a list without a dash; begin it with "
     "`- `, or indent it by 4 if it belongs to the entry before",
     false},
    {"  - title: Eventuelt", "  * title: Eventuelt",
     "14:3-14:21 KO123 `* title: Eventuelt` stands among the entries of a list without a dash; begin it with "
     "`- `, or indent it by 4 if it belongs to the entry before",
     false},
    {"Styremøte", "Styremøte: referat",
     "3:8-3:26 KO112 `Styremøte: referat` is a plain text with a colon and a space in it; write `title: "
     "\"Styremøte: referat\"`"},
    {"title: Eventuelt", "title: Sak 4: Eventuelt",
     "14:12-14:28 KO112 `Sak 4: Eventuelt` is a plain text with a colon and a space in it; write `title: "
     "\"Sak 4: Eventuelt\"`"},
    {"{person: ada-nes, for: styret}", "{person: ada-nes for: styret}",
     "7:14-7:33 KO112 `ada-nes for: styret` is a plain text with a colon and a space in it; put a comma "
     "before `for`, or the text in quotes"},
    {"{person: ada-nes, for: styret}", "{person: ada-nes,, for: styret}",
     "7:22-7:23 KO110 there is nothing before this comma; take it away, or write what belongs before it"},
    {"{person: ada-nes, for: styret}", "{person: \"ada-nes\" for: styret}",
     "7:24-7:25 KO125 a comma is missing before this; put a comma here, or the whole text in quotes"},
    {"{person: ada-nes, for: styret}", "{person:ada-nes, for: styret}",
     "7:6-7:20 KO203 a presence has no field `person:ada-nes`; write `person: ada-nes`: a colon needs a "
     "space after it"},
    {"{person: ada-nes, for: styret}", "{person: ada-nes, for: styret},",
     "7:35-7:36 KO110 nothing opened this `,`; take the comma away"},
    {"{person: ada-nes, for: styret}", "{person: ada-nes, note: Kom, men gikk}",
     "7:34-7:42 KO203 a presence has no field `men gikk`; in braces a comma ends the text: if this belongs "
     "to `note`, put all of that in quotes"},
    {"place: Klubbhuset", "place: @klubben",
     "5:8-5:9 KO127 a plain text cannot begin with `@`; write \"@klubben\""},
    {"place: Klubbhuset", "place: %50", "5:8-5:9 KO127 a plain text cannot begin with `%`; write \"%50\""},
    {"place: Klubbhuset", "place: *Klubbhuset*",
     "5:8-5:20 KO114 `*Klubbhuset*` is an alias; write what is meant in full, or put the text in quotes",
     false},
    {"place: Klubbhuset", "place: &Klubbhuset",
     "5:8-5:19 KO113 `&Klubbhuset` is an anchor; take it away; write what is meant in each place, or put the "
     "text in quotes"},
    {"place: Klubbhuset", "place: !viktig Klubbhuset",
     "5:8-5:15 KO115 `!viktig` is a tag; take it away, or put the text in quotes"},
    {"place: Klubbhuset", "place: `Klubbhuset`",
     "5:8-5:9 KO127 a plain text cannot begin with a grave accent; write \"`Klubbhuset`\""},
    {"place: Klubbhuset", "place: |Klubbhuset",
     "5:8-5:9 KO127 a plain text cannot begin with `|`; write \"|Klubbhuset\""},
    {"place: Klubbhuset", "place: > 50 personer",
     "5:8-5:9 KO127 a plain text cannot begin with `>`; write \"> 50 personer\""},
    {"place: Klubbhuset", "place: ? Klubbhuset",
     "5:8-5:9 KO127 a plain text cannot begin with `?`; write \"? Klubbhuset\""},
    {"place: Klubbhuset", "place: - Klubbhuset",
     "5:8-5:9 KO125 a list cannot begin on the line of its key; begin it on the next line; a text that "
     "begins with a dash is written in quotes",
     false},
    {"place: Klubbhuset", "place: , Klubbhuset",
     "5:8-5:9 KO110 nothing opened this `,`; take it away, or put the text in quotes"},
    {"place: Klubbhuset", "place: \"Klubbhuset\" \"nede\"",
     "5:21-5:27 KO127 `\"nede\"` stands after the closing quote; write `place: '\"Klubbhuset\" \"nede\"'`"},
    {"place: Klubbhuset", "place: \"Klubbhuset\" nede",
     "5:21-5:25 KO127 `nede` stands after the closing quote; write `place: '\"Klubbhuset\" nede'`"},
    {"place: Klubbhuset", "place: [nede] Klubbhuset",
     "5:8-5:25 KO122 `Klubbhuset` stands after the end of the value; write \"[nede] Klubbhuset\"", false},
    {"place: Klubbhuset", "place: 'Ola's hus'",
     "5:13-5:19 KO127 `s hus'` stands after the closing quote; write `place: \"Ola's hus\"`"},
    {"place: Klubbhuset", "place: \"Kalt \"Klubbhuset\" av alle\"",
     "5:15-5:35 KO127 `Klubbhuset\" av alle\"` stands after the closing quote; write `place: 'Kalt "
     "\"Klubbhuset\" av alle'`"},
    {"place: Klubbhuset", "place: \"Klubbhuset\"\"",
     "5:20-5:21 KO127 one quote too many; write `place: \"Klubbhuset\"`"},
    {"place: Klubbhuset", "place: “Klubbhuset: nede”",
     "5:8-5:26 KO112 `“Klubbhuset: nede”` is a plain text with a colon and a space in it; write `place: "
     "\"“Klubbhuset: nede”\"`"},
    {"place: Klubbhuset", "place: \"C:\\Saker\"",
     "5:11-5:13 KO124 `\\S` is not an escape YAML knows; write `\\\\` for a backslash, or put the text in "
     "single quotes, where a backslash is one"},
    {"place: Klubbhuset", "place: Klubbhuset\nplace: Kafeen",
     "6:1-6:6 KO119 the key `place` stands twice in this mapping; keep one of the two, or give the other its "
     "own name"},
    {"{person: ada-nes, for: styret}", "{person: ada-nes, for: styret, for: rad}",
     "7:36-7:39 KO119 the key `for` stands twice in this mapping; keep one of the two, or give the other its "
     "own name"},
    {"  full.\n", "full.\n",
     "18:1-18:6 KO109 `full.` has no colon; write `key: value`, or indent the line by 2 if it goes on the "
     "text above",
     false},
    {"  full.\n", " full.\n",
     "18:2-18:7 KO123 `full.` is indented less than the text above it; indent it by 2, as that text", false},
    {"note: >-\n", "note: >- Salen\n",
     "16:7-16:8 KO127 a plain text cannot begin with `>`; begin the text on the line below `>-`"},
    {"place: Klubbhuset", "place: Klubbhuset\n  nede: ved elva",
     "6:3-6:17 KO123 `nede: ved elva` is indented by 2, and nothing that is open is; indent it by 0, as the "
     "mapping it belongs to",
     false},
    {"place: Klubbhuset", "place: Klubbhuset i byen\nsom ligger nede",
     "6:1-6:16 KO109 `som ligger nede` has no colon; write `key: value`, or indent the line by 2 if it goes "
     "on the text above",
     false},
    {"[cy-moe]", "[\ncy-moe\n]",
     "11:1-11:7 KO123 this line within brackets is not indented further than what the bracket belongs to; "
     "indent it by 1 or more"},
};

std::string shown(const File& file, const Finding& finding) {
  const Position begin = file.source.position(finding.place.span.begin);
  const Position end = file.source.position(finding.place.span.end);
  return fmt::format("{}:{}-{}:{} {} {}; {}", begin.line, begin.column, end.line, end.column,
                     finding.rule->code, finding.message, finding.mend);
}

bool is_of_later_record(const Finding& finding) {
  return finding.message.view().starts_with("`Rådet: hele`");
}

bool has_record(const Reading& reading, std::string_view id) {
  return std::ranges::any_of(reading.records, [id](const Record& one) { return one.id == id; });
}

TEST_CASE("a slip is one finding, and the rest of the record and of the file is read") {
  for (const Slip& slip : slips) {
    CAPTURE(slip.instead);
    std::string text(record);
    const std::size_t at = text.find(slip.written);
    REQUIRE(at != std::string::npos);
    text.replace(at, slip.written.size(), slip.instead);
    text += next_records;
    const Reading reading = test::read_text(text);
    // The second one is a slip of a later record.
    REQUIRE(reading.findings.size() == 2);
    const bool later_first = is_of_later_record(reading.findings.front());
    CHECK(shown(reading.files.front(), reading.findings[later_first ? 1 : 0]) == slip.finding);
    CHECK(is_of_later_record(reading.findings[later_first ? 0 : 1]));
    CHECK(has_record(reading, "styret") == slip.is_read);
    CHECK(has_record(reading, "rad"));
    CHECK(has_record(reading, "ada-nes"));
  }
}

/// The findings of a text, a line each, and the ids of the records that were read.
std::string read(const std::string& text) {
  const Reading reading = test::read_text(text);
  std::string out;
  for (const Finding& finding : reading.findings) out += shown(reading.files.front(), finding) + '\n';
  for (const Record& one : reading.records) out += fmt::format("{} ", one.id);
  return out;
}

constexpr std::string_view ada = "kind: person\nid: ada-nes\nname: Ada Nes\n";
constexpr std::string_view bo = "kind: person\nid: bo-lie\nname: Bo Lie\n";

TEST_CASE("records that no marker parts are two, and one finding") {
  CHECK(read(fmt::format("{}{}", ada, bo)) ==
        "4:1-4:5 KO122 another record begins here, and no `---` stands between the two; write a line `---` "
        "above "
        "it\n"
        "ada-nes bo-lie ");
  CHECK(read(fmt::format("{}--\n{}", ada, bo)) ==
        "4:1-4:3 KO125 `--` parts no records; write three dashes: `---`\n"
        "ada-nes bo-lie ");
  CHECK(read(fmt::format("{}———\n{}", ada, bo)) ==
        "4:1-4:4 KO125 `———` parts no records; write three dashes: `---`\n"
        "ada-nes bo-lie ");
  CHECK(read(fmt::format("{}------\n{}", ada, bo)) ==
        "4:1-4:7 KO125 `------` parts no records; write three dashes: `---`\n"
        "ada-nes bo-lie ");
  CHECK(read(fmt::format("{}--- {}", ada, bo)) ==
        "4:5-4:6 KO125 a mapping cannot begin on the line of `---`; begin it on the next line\n"
        "ada-nes bo-lie ");
}

TEST_CASE("a marker too many is told of, and what to do about it") {
  CHECK(read("kind: person\nid: ada-nes\nname: Ada Nes\n---\ntitle: leder\n") ==
        "5:1-5:6 KO201 the record does not say what kind it is; begin with `kind: …`, one of organisation, "
        "person, meeting, decision, document, hearing, project, case; or take the `---` above away, if this "
        "belongs to "
        "the record before it\n"
        "ada-nes ");
  CHECK(read("kind: person\nid: ada-nes\nname: Ada Nes\n...\ntitle: leder\n") ==
        "5:1-5:13 KO122 text after `...`, which ends the document; begin the next record with a line `---`; "
        "or take the `...` away, if this belongs to the record above\n"
        "ada-nes ");
}

TEST_CASE("a hash that begins a comment in the midst of a text is told of") {
  CHECK(read("kind: person\nid: ada-nes\nname: Ada #1\ntitle: #2 leder\nnote: A#3, \"#4\" # 5\n#6\n") ==
        "3:11-3:13 KO129 `#1` is a comment, and no part of the text before it; put the text in quotes if the "
        "`#` "
        "belongs to it, and else a space after the `#`\n"
        "4:8-4:16 KO129 `#2 leder` is a comment, and no part of the text before it; put the text in quotes "
        "if the "
        "`#` belongs to it, and else a space after the `#`\n"
        "ada-nes ");
}

TEST_CASE("a kind that stands twice before the id is a duplicate") {
  CHECK(read("kind: person\nkind: person\nid: ada-nes\nname: Ada Nes\n") ==
        "2:1-2:5 KO119 the key `kind` stands twice in this mapping; keep one of the two, or give the other "
        "its own "
        "name\n"
        "ada-nes ");
}

TEST_CASE("of the two versions that a merge left the first is read, and the record is not answered from") {
  const std::string merged =
      "kind: organisation\nid: rad\nname: Rådet\nmembers:\n<<<<<<< HEAD\n- {person: ada-nes}\n=======\n"
      "- {person: bo-lie}\n>>>>>>> gren\nfounded: 1974\n";
  CHECK(read(fmt::format("{}---\n{}", merged, ada)) ==
        "5:1-5:13 KO128 a merge left two versions here; keep the right one, and take the markers away\n"
        "ada-nes ");
}

TEST_CASE("lines that end in carriage returns alone are one finding") {
  CHECK(
      read("kind: person\rid: ada-nes\rname: Ada Nes\r") ==
      "1:13-1:14 KO105 a carriage return without a line feed; 2 more places like it follow; end lines with a "
      "line feed, or with both\n");
}

}  // namespace
}  // namespace ko
