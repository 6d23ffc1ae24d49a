// SPDX-License-Identifier: MIT
#include "read/shape/shape.hpp"

#include <doctest/doctest.h>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// `LINE:COLUMN CODE MESSAGE -> MEND` of every finding.
std::vector<std::string> lines_of_findings(const std::string& text) {
  const Reading reading = test::read_text(text);
  std::vector<std::string> lines;
  for (const Finding& finding : reading.findings) {
    const Position at = reading.files[finding.place.file].source.position(finding.place.span.begin);
    lines.push_back(std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' +
                    std::string(finding.rule->code) + ' ' + finding.message + " -> " + finding.mend);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST_CASE("a well-formed record has nothing to report") {
  CHECK(lines_of_findings("kind: person\nid: ada-nes\nname: Ada Nes\n") == Lines{});
}

TEST_CASE("every fault of a record is reported, not the first") {
  CHECK(lines_of_findings(
            "kind: meeting\nid: Møte 1\nbody: styret\nstatus: hold\nstart: 21.2.2014\npresnt: []\n"
            "agenda:\n  - points: [ja]\n") ==
        Lines{"2:5 KO212 `Møte 1` is no id: ids are lower-case words of a-z and 0-9 joined by `-` -> write "
              "mote-1",
              "4:9 KO207 `status` does not take `hold` -> write `held`; it takes planned, called, held, "
              "cancelled",
              "5:8 KO208 `start`: \"21.2.2014\" is not in the form of a date -> write 2014-02-21",
              "6:1 KO203 a meeting has no field `presnt` -> write `present`",
              "8:5 KO204 an item needs `title` -> add `title: …`, what it is about"});
}

TEST_CASE("a misspelt required field is one fault, not two") {
  CHECK(lines_of_findings("kind: document\nid: d\ntittel: Brev\n") ==
        Lines{"3:1 KO203 a document has no field `tittel` -> write `title`"});
  CHECK(lines_of_findings("kind: document\nid: d\nreferance: 2016/1-2\n") ==
        Lines{"3:1 KO203 a document has no field `referance` -> write `reference`",
              "1:1 KO204 a document needs `title` -> add `title: …`, its title"});
}

TEST_CASE("a word of the field of work is told the field's name") {
  CHECK(lines_of_findings("kind: meeting\nid: m\nbody: styret\nforfall: [ada]\nvedtak: [Ja]\nagenda:\n"
                          "  - {title: Sak, vedtak: [Ja]}\n") ==
        Lines{"4:1 KO203 a meeting has no field `forfall` -> write `absent`",
              "5:1 KO203 a meeting has no field `vedtak` -> write `decisions`, in an entry of `agenda`",
              "7:18 KO203 an item has no field `vedtak` -> write `decisions`"});
}

TEST_CASE("the plain Norwegian names of fields are told theirs, and miss nothing more") {
  CHECK(lines_of_findings("kind: person\nid: ada\nnavn: Ada Nes\nfornavn: Ada\n") ==
        Lines{"3:1 KO203 a person has no field `navn` -> write `name`",
              "4:1 KO203 a person has no field `fornavn` -> write `given_name`"});
  CHECK(lines_of_findings("kind: meeting\nid: m\norgan: o\ndato: 2025-01-01\nsted: Vik\n") ==
        Lines{"3:1 KO203 a meeting has no field `organ` -> write `body`",
              "4:1 KO203 a meeting has no field `dato` -> write `start`",
              "5:1 KO203 a meeting has no field `sted` -> write `place`"});
}

TEST_CASE("a vote counted by party is told once what a count is") {
  const std::string text =
      "kind: meeting\nid: m\nbody: m\nagenda:\n  - {title: Sak, votes: [{for: {ap: 7}}]}\n";
  CHECK(
      lines_of_findings(text) ==
      Lines{"5:32 KO205 `for` takes a number, or a list of persons, not a mapping -> write how many, or who, "
            "voted for"});
  const Register records = test::register_of(text);
  for (const BrokenLink& link : records.broken_links()) CHECK(link.at.text() != "7");
}

TEST_CASE("the field decides the type: no country turns into false, no person into null") {
  const Reading reading =
      test::read_text("kind: person\nid: no\nname: NO\ntitle: null\nfamily_name: ~\ngender: 0500\n");
  CHECK(reading.findings.empty());
  REQUIRE(reading.records.size() == 1);
  const Person person = reading.records.front().as<person_type>();
  CHECK(person.get<"name">() == "NO");
  CHECK(person.get<"title">().in("nb") == "null");
  CHECK(person.get<"family_name">() == "~");
  CHECK(person.get<"gender">() == "0500");
}

TEST_CASE("a blank field says that the source leaves it blank; a required one cannot") {
  CHECK(lines_of_findings("kind: document\nid: d\ntitle:\ntheir_reference:\n") ==
        Lines{"3:1 KO206 `title` is required and has nothing in it -> write its title"});
}

TEST_CASE("lists, mappings and texts are not taken for each other") {
  CHECK(lines_of_findings("kind: meeting\nid: m\nbody: [a]\nagenda: Sak 1\npresent:\n  - [x]\n  -\n") ==
        Lines{"3:7 KO205 `body` takes the id of an organisation, not a list -> write whose meeting it is",
              "4:9 KO205 `agenda` takes a list, not a text -> begin each entry with `- `",
              "6:5 KO205 `present` takes entries of `key: value`, not a list -> its keys are `person`, "
              "`name`, `for`, "
              "`role`, `group`, `arrived`, `left`, `instead_of`, `remote`, `voting`, `source`, `note`, "
              "`tags`, `public`",
              "7:4 KO206 an entry of `present` has nothing in it -> write the entry, or take the dash away"});
}

TEST_CASE("a share has its bounds, a total has not") {
  CHECK(
      lines_of_findings(
          "kind: organisation\nid: o\nname: O\nstaffing: 250%\nmembers:\n  - percent: 100,01\n") ==
      Lines{"6:14 KO214 `percent` is 100,01, and goes from 0 % to 100 % -> write the share or the number of "
            "this one "
            "entry"});
}

TEST_CASE("a decimal comma in braces is told of as what it is") {
  CHECK(lines_of_findings(
            "kind: organisation\nid: o\nname: O\nmembers:\n  - {percent: 37,5, role: leader}\n") ==
        Lines{"5:15 KO211 in braces the comma ends the number: `37,5` is read as two entries -> write "
              "\"37,5\", in quotes"});
}

TEST_CASE("a document of no kind, and of unknown kind, is told of and hides nothing of its neighbours") {
  CHECK(lines_of_findings("- a\n---\nid: x\n---\nkind: metting\nid: y\n---\nkind: person\nid: z\n") ==
        Lines{"1:1 KO201 a record is a mapping, not a list -> begin with `kind: …`, one of organisation, "
              "person, meeting, "
              "decision, document, hearing, project, case",
              "3:1 KO201 the record does not say what kind it is -> begin with `kind: …`, one of "
              "organisation, person, "
              "meeting, decision, document, hearing, project, case; or take the `---` above away, if this "
              "belongs to "
              "the record before it",
              "5:7 KO202 there is no kind `metting` -> write `meeting`",
              "8:1 KO204 a person needs `name` -> add `name: …`, the full name, as the person is addressed"});
}

TEST_CASE("digits after a comma in braces are a decimal only right after a number, and with no value") {
  const auto member = [](const std::string& entry) {
    return lines_of_findings("kind: organisation\nid: o\nname: O\nmembers:\n  - " + entry + "\n");
  };
  for (const std::string entry : {"{percent: 37, 5}", "{role: leader,5}", "{percent: 37,5: 1}"}) {
    const Lines found = member(entry);
    CAPTURE(entry);
    REQUIRE(found.size() == 1);
    CHECK(found.front().find(" KO203 a membership has no field `5` -> ") != std::string::npos);
  }
}

TEST_CASE("a field with its colon or dash run together is told of the space that is missing") {
  const auto found = [](const std::string& line) {
    return lines_of_findings("{kind: person, id: a, name: A, " + line + "}\n");
  };
  CHECK(found("title:Leder") ==
        Lines{"1:32 KO203 a person has no field `title:Leder` -> write `title: Leder`: a "
              "colon needs a space after it"});
  CHECK(lines_of_findings("kind: person\nid: a\nname: A\n-title: Leder\n") ==
        Lines{"4:1 KO203 a person has no field `-title` -> write `- title`: a dash needs a space after it"});
  CHECK(lines_of_findings("kind: person\nid: a\nname: A\n-: Leder\n")
            .front()
            .starts_with("4:1 KO203 a person has no field `-` -> its fields are `kind`, "));
  CHECK(lines_of_findings("kind: person\nid: a\nname: A\n\"title:\": Leder\n") ==
        Lines{"4:1 KO203 a person has no field `title:` -> write `title`"});
}

TEST_CASE("in braces a comma ends a text without quotes, and no other") {
  const auto mend = [](const std::string& entry) {
    const Lines found = lines_of_findings("{kind: person, id: a, " + entry + "}\n");
    REQUIRE(found.size() == 1);
    return found.front().substr(found.front().find(" -> ") + 4);
  };
  const std::string_view quotes = "in braces a comma ends the text";
  CHECK(mend("name: Nes, Aud Ada").starts_with(quotes));
  CHECK_FALSE(mend("name: \"Nes\", Aud Ada").starts_with(quotes));
  CHECK_FALSE(mend("name: Nes, tags: [ja], Aud Ada").starts_with(quotes));
}

TEST_CASE("a missing field is reported at the first key, and in an entry without one at the entry") {
  Lines found;
  for (const std::string& line :
       lines_of_findings("kind: meeting\nid: m\nbody: o\nagenda:\n  - {}\n  - {votes: []}\n  - {q: 1}\n"))
    if (line.find("KO204") != std::string::npos) found.push_back(line.substr(0, line.find(" -> ")));
  CHECK(found == Lines{"5:5 KO204 an item needs `title`", "6:6 KO204 an item needs `title`",
                       "7:6 KO204 an item needs `title`"});
}

TEST_CASE("a set holds an entry once") {
  CHECK(lines_of_findings("kind: person\nid: a\nname: A\ntags: [x, y, x]\n") ==
        Lines{"4:14 KO215 `x` stands twice in `tags` -> take one of the two away"});
}

TEST_CASE("what lies where an error reaches is held, what lies beside it is not") {
  Spans errors;
  errors.add({5, 5});
  errors.add({7, 9});
  errors.add({20, 30});
  errors.add({22, 24});
  for (std::uint32_t place = 0; place < 40; ++place) {
    const bool held = place == 5 || place == 7 || place == 8 || (place >= 20 && place < 30);
    CAPTURE(place);
    CHECK(errors.hold(place) == held);
  }
}

TEST_CASE("a set's own file is one mapping") {
  const auto found = [](const std::string& text) {
    const Reading reading = test::read_file("ko.yaml", text);
    std::string messages;
    for (const Finding& each : reading.findings)
      messages += std::string(each.rule->code) + ' ' + each.message + '\n';
    return messages;
  };
  CHECK(found("ko: 1\n") == "");
  CHECK(found("# lite\nko: 1\n") == "");
  for (const std::string nothing : {"", "\n", "# intet\n"})
    CHECK(found(nothing) == "KO201 ko.yaml is a mapping, and there is nothing in it\n");
  CHECK(found("- a\n") == "KO201 ko.yaml is a mapping, not a list\n");
  CHECK(found("a\n") == "KO201 ko.yaml is a mapping, not a text\n");
  CHECK(found("ko: 1\n---\nname: B\n---\n- c\n") ==
        "KO201 ko.yaml is one mapping, and this is another document\n"
        "KO201 ko.yaml is one mapping, and this is another document\n");
  CHECK(found("ko: 1\n---\n") == "KO121 there is no record after this `---`\n");
  // What the text's own error lies on is not told of twice.
  CHECK(found("\"a\n") == "KO108 this quote is never closed\n");
}

TEST_CASE("of a document that breaks off, nothing is said that its rest could have said") {
  const auto codes = [](const std::string& text) {
    std::string all;
    for (const std::string& line : lines_of_findings(text)) {
      const std::size_t code = line.find("KO");
      if (line.compare(code, 3, "KO1") != 0) all += line.substr(0, code + 5) + ' ';
    }
    return all;
  };
  // Neither that it is no record, nor that a record has no kind.
  CHECK(codes("- a\n- [b\n").empty());
  CHECK(codes("\"abc\n").empty());
  CHECK(codes("id: x\nname: [a\n").empty());
  CHECK(codes("kind: person\nid: x\ntags: [a\n").empty());
  // A kind that is there and names none stays one, and so does what a whole document lacks.
  CHECK(codes("kind: {a: b}\nname: [a\n") == "1:7 KO201 ");
  CHECK(codes("kind: mann\nname: [a\n") == "1:7 KO202 ");
  CHECK(codes("- a\n- [b]\n") == "1:1 KO201 ");
  CHECK(codes("id: x\n") == "1:1 KO201 ");
  CHECK(codes("kind: person\nid: x\ntags: [a]\n") == "1:1 KO204 ");
}

TEST_CASE("a text that was meant for a list is told with brackets around its entries") {
  const auto mend = [](const std::string& text) {
    const Lines found = lines_of_findings("kind: meeting\nid: m\nbody: b\npresent: " + text + "\n");
    REQUIRE(found.size() == 1);
    return found.front().substr(found.front().find(" -> ") + 4);
  };
  const std::string plain = "begin each entry with `- `";
  const auto bracketed = [&](const std::string& inner) {
    return "write `present: [" + inner + "]`, or " + plain;
  };
  CHECK(mend("ada") == bracketed("ada"));
  CHECK(mend("ada, bo") == bracketed("ada, bo"));
  CHECK(mend("(ada, bo)") == bracketed("ada, bo"));
  CHECK(mend("(ada bo)") == bracketed("ada bo"));
  CHECK(mend("ada bo]") == bracketed("ada bo"));
  // What has one parenthesis only is a text, and a text of words can be one entry.
  CHECK(mend("(ada bo") == plain);
  CHECK(mend("ada bo)") == plain);
  CHECK(mend("ada bo") == plain);
  CHECK(mend("ada [bo]") == plain);
  CHECK(mend("{a: b}") == plain);
}

TEST_CASE("free keys, and who voted, are told of with what their field takes") {
  CHECK(lines_of_findings("kind: person\nid: a\nname: A\nidentifiers: x\n") ==
        Lines{"4:14 KO205 `identifiers` takes a mapping, not a text -> write scheme: value"});
  const std::string item = "kind: meeting\nid: m\nbody: b\nagenda:\n  - title: A\n    votes: [{for: ";
  CHECK(lines_of_findings(item + "[{a: b}, [c], ada]}]\n") ==
        Lines{"6:20 KO205 `for` takes the id of a person, not a mapping -> write who voted",
              "6:28 KO205 `for` takes the id of a person, not a list -> write who voted"});
  CHECK(lines_of_findings(item + "[Ada Nes]}]\n").size() == 1);
}

TEST_CASE("mappings in a set are no entries that stand twice") {
  const Lines found = lines_of_findings("kind: person\nid: a\nname: A\ntags: [{x: y}, {x: y}]\n");
  REQUIRE(found.size() == 2);
  for (const std::string& line : found) CHECK(line.find(" KO205 ") != std::string::npos);
}

TEST_CASE("digits that are the first key of a mapping go on from no number") {
  const Lines found = lines_of_findings("kind: meeting\nid: m\nbody: b\nagenda: [{5}]\n");
  REQUIRE(found.size() == 2);
  CHECK(found.front().starts_with("4:11 KO203 an item has no field `5` -> its fields are "));
}

TEST_CASE("a space is missing after the colon of a field that there is, and of no other key") {
  const auto mend = [](const std::string& key) {
    const Lines found = lines_of_findings("kind: person\nid: a\nname: A\n" + key + ": Leder\n");
    REQUIRE(found.size() == 1);
    return found.front().substr(found.front().find(" -> ") + 4);
  };
  CHECK(mend("title:L").starts_with("write `title: L`: a colon needs"));
  CHECK(mend("noe:L").starts_with("its fields are "));
}

}  // namespace
}  // namespace ko
