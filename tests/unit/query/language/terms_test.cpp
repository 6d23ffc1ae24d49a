// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

using ko::QueryWords;
using ko::test::ask;

namespace {

constexpr const char* people = R"(kind: person
id: ada
name: Ada Røberg
born: 1980-05-01
---
kind: person
id: bo
name: Bo RØBERG
born: 1980
---
kind: person
id: cy
name: Cy Moe
born: 1979-12
---
kind: person
id: di
name: Di 10 Nes
)";

/// The ids of the persons that pass, joined by commas; or the fault.
std::string who(const std::vector<std::string>& terms, const std::string& where = {}) {
  QueryWords words;
  words.table = "persons";
  words.terms = terms;
  words.where = where;
  words.fields = {"id"};
  std::string csv = ask(people, words);
  if (!csv.starts_with("id\n")) return csv;
  std::string ids;
  for (const char c : csv.substr(3)) ids += c == '\n' ? ',' : c;
  return ids;
}

}  // namespace

TEST_CASE("texts match what they contain, whatever the case, and cut no number in two") {
  CHECK(who({"name:røberg"}) == "ada,bo,");
  CHECK(who({"RØBERG"}) == "ada,bo,");
  CHECK(who({"name:10"}) == "di,");
  CHECK(who({"name:1"}) == "");
  CHECK(who({"name:~^b.*berg$"}) == "bo,");
  CHECK(who({"name:\"o R\""}) == "bo,");
}

TEST_CASE("commas are or, terms are and, not turns round") {
  CHECK(who({"id:ada,cy"}) == "ada,cy,");
  CHECK(who({"røberg", "id:bo,cy"}) == "bo,");
  CHECK(who({"not:røberg"}) == "cy,di,");
  CHECK(who({"not:not:røberg"}) == "ada,bo,");
}

TEST_CASE("a missing value matches none, and nothing else") {
  CHECK(who({"born:none"}) == "di,");
  CHECK(who({"born:any"}) == "ada,bo,cy,");
  CHECK(who({"born.ne:1979"}) == "ada,bo,");
  CHECK(who({"born:..2020"}) == "ada,bo,cy,");
  CHECK(who({"born:none,1979"}) == "cy,di,");
}

TEST_CASE("dates match by their bounds, and ranges hold whole periods") {
  CHECK(who({"born:1980"}) == "ada,bo,");
  CHECK(who({"born:1980-05"}) == "ada,bo,");
  CHECK(who({"born:1979-12-31"}) == "cy,");
  CHECK(who({"born:..1979-12"}) == "cy,");
  CHECK(who({"born:1980-05-02.."}) == "bo,");
  CHECK(who({"born.lt:1980"}) == "cy,");
  CHECK(who({"born.le:1980-04"}) == "bo,cy,");
  CHECK(who({"born.gt:1980-05-01"}) == "bo,");
  CHECK(who({"born.ge:1980-Q2"}) == "ada,bo,");
}

TEST_CASE("a word that no place of the staff has is told, too") {
  const ko::Register records = ko::test::register_of(
      "kind: organisation\nid: o\nname: O\ntype: unit\nmembers:\n  - {name: A, role: nattevakt, percent: "
      "50}\n");
  const auto unmatched = [&](const std::string& term) {
    QueryWords words;
    words.table = "staffing";
    words.terms = {term};
    return run_query(*parse_query(words), records, {ko::test::day("2020-01-01"), {}})->unmatched_words.size();
  };
  CHECK(unmatched("role:nattevakt") == 0);
  CHECK(unmatched("role:nattvakt") == 1);
}

TEST_CASE("where rows have no period, the word that asks for one is named") {
  CHECK(ask(people, {.table = "findings", .terms = {"in:2020"}}) ==
        "rows of `findings` have no period that `in:` could ask for ()");
  CHECK(ask(people, {.table = "findings", .terms = {"at:2020"}}) ==
        "rows of `findings` have no period that `at:` could ask for ()");
}

TEST_CASE("a comma that may be a decimal mark is not taken for `or`") {
  const auto places = [](const std::string& term) {
    QueryWords words;
    words.table = "memberships";
    words.terms = {term};
    words.fields = {"percent"};
    return ask(
        "kind: organisation\nid: lag\nname: Lag\nmembers:\n  - {name: A, percent: 37.5}\n"
        "  - {name: B, percent: 50}\n  - {name: C, percent: 80}\n  - {name: D, percent: 5}\n",
        words);
  };
  const std::string refused =
      "percent: `37,5` may be the number 37.5, or 37 and 5 (write 37.5, or 37%,5% for both)";
  CHECK(places("percent:37,5") == refused);
  CHECK(places("percent:37,5%") == refused);
  CHECK(places("percent:37,55").starts_with("percent: `37,55` may be the number 37.55"));
  CHECK(places("percent:37,555") == "percent\n");
  CHECK(places("percent:0,125").starts_with("percent: `0,125` may be the number 0.125"));
  CHECK(places("percent:0,12").starts_with("percent: `0,12` may be the number 0.12"));
  CHECK(places("percent:20..37,5") == refused);
  CHECK(places("percent:37,5..40") == refused);
  CHECK(places("percent.lt:37,5").starts_with("percent.lt: `37,5` may be"));
  CHECK(places("percent:37%,5%") == "percent\n5\n");
  CHECK(places("percent:37.5,5") == "percent\n37.5\n5\n");
  CHECK(places("percent:37.5") == "percent\n37.5\n");
  CHECK(places("percent:\"37,5\"") == "percent\n37.5\n");
  CHECK(places("percent:37,\"5\"") == "percent\n5\n");
  CHECK(places("percent:\"37\",5") == "percent\n5\n");
  // Of what has no decimals a comma is `or`.
  CHECK(who({"name:0,5"}).empty());
  CHECK(places("percent:50,80") == "percent\n50\n80\n");
  CHECK(places("percent:5,100") == "percent\n5\n");
}

TEST_CASE("an address is the id of what stands in a record, and stands for what lies in it") {
  const auto ids = [](const std::string& table, const std::string& term) {
    QueryWords words;
    words.table = table;
    words.terms = {term};
    words.fields = {"id"};
    return ask(
        "kind: meeting\nid: mote\nagenda:\n"
        "  - {title: A, points: [x, y], decisions: [{title: P, id: p, actions: [{what: q, id: r}]}]}\n"
        "  - {title: B, points: [z]}\n",
        words);
  };
  CHECK(ids("points", "id:mote") == "id\nmote#1/points/1\nmote#1/points/2\nmote#2/points/1\n");
  CHECK(ids("points", "id:mote#1") == "id\nmote#1/points/1\nmote#1/points/2\n");
  CHECK(ids("points", "id:mote#1/points/2") == "id\nmote#1/points/2\n");
  CHECK(ids("points", "id:mote#3") == "there is no meeting `mote#3` (did you mean `mote`?)");
  CHECK(ids("points", "id:mote#1/points/3") ==
        "there is no meeting `mote#1/points/3` (did you mean `mote#1/points/1`?)");
  CHECK(ids("decisions", "own_id:p") == "id\nmote#1/1\n");
  CHECK(ids("actions", "decision:mote#1/1") == "id\nmote#1/1/actions/1\n");
}

TEST_CASE("a word of one's own choice that no row has is told") {
  const ko::Register records = ko::test::register_of(
      "kind: organisation\nid: lag\nname: Lag\nmembers:\n  - {name: A, role: nattevakt}\n");
  const auto unmatched = [&](const std::string& term) {
    QueryWords words;
    words.table = "memberships";
    words.terms = {term};
    const auto answer = run_query(*parse_query(words), records, {ko::test::day("2020-01-01"), {}});
    std::string said;
    for (const ko::Fault& word : answer->unmatched_words) said += word.message + " (" + word.mend() + ")\n";
    return said;
  };
  CHECK(unmatched("role:leadr") ==
        "there is no row with the role `leadr` in `memberships` (did you mean `leader`?)\n");
  CHECK(unmatched("not:role:nattvakt") ==
        "there is no row with the role `nattvakt` in `memberships` (did you mean `nattevakt`?)\n");
  CHECK(unmatched("role:Nattevakt").empty());
  CHECK(unmatched("role:secretary").empty());
  CHECK(unmatched("role:~leadr").empty());
}

TEST_CASE("--where joins terms by and, or, not and parentheses") {
  CHECK(who({}, "røberg and not id:ada or cy") == "bo,cy,");
  CHECK(who({}, "røberg (id:bo or id:cy)") == "bo,");
  CHECK(who({}, "not (røberg or cy)") == "di,");
  CHECK(who({}, "name:~(ada|cy) and born:any") == "ada,cy,");
  CHECK(who({}, "name:\"Di 10\"") == "di,");
}

TEST_CASE("what is misspelt is a mistake with the nearest there is, never an empty answer") {
  CHECK(who({"nane:ada"}) == "there is no field `nane` in `persons` (did you mean `name`?)");
  CHECK(who({"id:adda"}) == "there is no person `adda` (did you mean `ada`?)");
  CHECK(who({"name.length:3"}).starts_with("there is no field `length` in `name`"));
  CHECK(who({"born:1980-02-30"}).starts_with("born: "));
  CHECK(who({"born:1981..1980"}) == "born: the range `1981..1980` ends before it begins (1980..1981)");
  CHECK(who({"name:"}) ==
        "name: there is no value (write `none` for rows without a value, `any` for rows with one)");
  CHECK(who({"name:~("}).starts_with("name: `~(` is not a pattern"));
  CHECK(who({"name.lt:b"}) == "name.lt: `name` has no order to compare by ()");
  CHECK(who({}, "(røberg") == "a `(` in the condition is never closed ()");
  CHECK(who({}, "røberg)") == "a `)` in the condition closes nothing ()");
  CHECK(who({}, "røberg and") == "--where ends where a term is wanted ()");
  CHECK(who({}, "or røberg") == "a term is wanted before `or` in the condition ()");
}

TEST_CASE("entries that no table has are asked about the days they last, too") {
  const auto projects = [](const std::string& term) {
    QueryWords words;
    words.table = "projects";
    words.terms = {term};
    words.fields = {"id"};
    return ask(
        "kind: project\nid: p\ntitle: P\nphases: [{name: En, from: 2025-01-01, to: 2025-06-30}, {name: To, "
        "from: 2025-07-01}]\n",
        words);
  };
  CHECK(projects("phases(at:2025-03-11)") == "id\np\n");
  CHECK(projects("phases(at:2025-03-11,name:To)") == "id\n");
  CHECK(projects("phases(at:2024)") == "id\n");
}

TEST_CASE("a comma within inner brackets or quotes parts no outer terms") {
  const auto meetings = [](const std::string& term) {
    QueryWords words;
    words.table = "meetings";
    words.terms = {term};
    words.fields = {"id"};
    return ask(
        "kind: meeting\nid: m\nagenda: [{title: \"En, text:x\", points: [{kind: report, text: ja}]}]\n",
        words);
  };
  CHECK(meetings("agenda(points(kind:report,text:ja),title:en)") == "id\nm\n");
  CHECK(meetings("agenda(title:en,points(kind:report,text:nei))") == "id\n");
  for (const std::string pattern : {"~^[eE]n", "~^(E|e)n", "~^E{1}n"}) {
    CHECK(meetings("agenda(title:" + pattern + ",number:7)") == "id\n");
    CHECK(meetings("agenda(title:" + pattern + ",points(text:ja))") == "id\nm\n");
  }
  CHECK(meetings("agenda(title:\"En, text:x\")") == "id\nm\n");
  CHECK(meetings("agenda(title:\"En)").starts_with("agenda: a quote in "));
  CHECK(meetings("agenda(title:en,points(text:nei)").starts_with("agenda: "));
}

TEST_CASE("a column called as the word for a period is asked which rows have none") {
  const auto figures = [](const std::string& term) {
    QueryWords words;
    words.table = "figures";
    words.terms = {term};
    words.fields = {"value"};
    return ask(
        "kind: organisation\nid: o\nname: O\nfigures: [{what: medlemmer, value: 1, at: 2024-05-16}, {what: "
        "medlemmer, value: 2}]\n",
        words);
  };
  CHECK(figures("at:none") == "value\n2\n");
  CHECK(figures("at:any") == "value\n1\n");
  CHECK(figures("not:at:none") == "value\n1\n");
  CHECK(figures("at:\"2024-05-16\"") == figures("at:2024-05-16"));
  CHECK(figures("at.lt:2024-05-17") == "value\n1\n");
  CHECK(figures("at:noe") ==
        "\"noe\" is not a date (a period is written "
        "2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or 2014-01..2014-03)");
}

TEST_CASE("a term within not, of a pattern with brackets, and in quotes is read as a whole") {
  CHECK(who({"not:nane:ada"}) == "there is no field `nane` in `persons` (did you mean `name`?)");
  CHECK(who({"name:~^A.{1,2} "}) == "ada,");
  CHECK(who({"name:~^A.{2} ,~^[CD]y? "}) == "ada,cy,");
  CHECK(who({"name:~^(Ada|Cy) ,~^Bo"}) == "ada,bo,cy,");
  CHECK(who({"name:(Ada,Bo"}) == "bo,");  // brackets are letters like others where no pattern is
  CHECK(who({"name:\"~(\",Cy"}) == "cy,");
  CHECK(who({}, "\"Røberg\"=x") == "");
  CHECK(who({}, "\"Bo RØBERG\" or cy") == "bo,cy,");
}

TEST_CASE("a bare word is looked for in every table that has texts, and refused in the others") {
  for (const std::string table :
       {"persons", "meetings", "memberships", "votes", "ballots", "attendance", "leave"}) {
    QueryWords words;
    words.table = table;
    words.terms = {"ordet"};
    words.fields = {"id"};
    const std::string answer = ask(people, words);
    CAPTURE(table);
    CHECK((answer == "id\n" || answer.starts_with("`" + table + "` has no text")));
  }
}

TEST_CASE("a flag is true or false, and what is not said is neither") {
  const auto places = [](const std::string& term, const std::string& where = "") {
    QueryWords words;
    words.table = "memberships";
    if (!term.empty()) words.terms = {term};
    words.where = where;
    words.fields = {"name"};
    return ask(
        "kind: organisation\nid: lag\nname: Lag\nmembers:\n  - {name: A, tentative: true}\n"
        "  - {name: B, tentative: false}\n  - {name: C}\n",
        words);
  };
  CHECK(places("tentative:true") == "name\nA\n");
  CHECK(places("tentative:false") == "name\nB\n");
  CHECK(places("tentative:none") == "name\nC\n");
  CHECK(places("tentative:ja").starts_with("tentative: "));
  CHECK(places("", "tentative:true or org.members(name:C) and name:C") == "name\nA\nC\n");
}

TEST_CASE("a share is between 0 and 1, or written in percent") {
  const auto rows = [](const std::string& term) {
    QueryWords words;
    words.table = "staffing";
    words.terms = {term};
    words.fields = {"leadership_share"};
    return ask(
        "kind: organisation\nid: o\nname: O\ntype: unit\nmembers: [{name: A, function: leadership, percent: "
        "50}, {name: B, function: service, percent: 50}]\n",
        words);
  };
  for (const std::string yes : {"leadership_share:0.5", "leadership_share:50%", "leadership_share.lt:1",
                                "leadership_share.gt:0", "leadership_share.le:100%"})
    CHECK(rows(yes) == "leadership_share\n0.5\n");
  CHECK(rows("leadership_share.lt:0.5") == "leadership_share\n");
  CHECK(rows("leadership_share:1.01") ==
        "leadership_share: a share lies between 0 and 1, and `1.01` does not (1.01%)");
}

TEST_CASE("a text in several languages is looked for in each") {
  const auto found = [](const std::string& term) {
    return ask(
        "kind: organisation\nid: o\nname: {nb: Fylket, nn: Fylkeskommunen, en: [County]}\n---\n{kind: "
        "organisation, id: p, name: Laget}\n",
        {.table = "organisations", .terms = {term}, .fields = {"id"}});
  };
  CHECK(found("name:fylket") == "id\no\n");
  CHECK(found("name:fylkeskommunen") == "id\no\n");
  CHECK(found("name:~kommunen$") == "id\no\n");
  CHECK(found("name:laget") == "id\np\n");
  CHECK(found("not:name:fylkeskommunen") == "id\np\n");
  CHECK(found("name:county") == "id\n");
}

TEST_CASE("a record of another kind is no answer to what is asked of a field") {
  CHECK(who({"memberships.organisation:ada"}) == "`ada` is a person; `org` names an organisation ()");
}

TEST_CASE("a word that is none of the groups is no word that the records lack") {
  const ko::Register records =
      ko::test::register_of("kind: organisation\nid: lag\nname: Lag\nmembers: [{name: A, role: leader}]\n");
  const QueryWords words = {.table = "memberships", .by = {"role"}, .having = {"role:leadr"}};
  const auto answer = run_query(*parse_query(words), records, {ko::test::day("2020-01-01"), {}});
  CHECK(answer->table.rows.empty());
  CHECK(answer->unmatched_words.empty());
}

TEST_CASE("a count is of no unit, whatever it counts") {
  const auto unit = [](QueryWords words) {
    const auto answer =
        run_query(*parse_query(words), ko::test::register_of(people), {ko::test::day("2020-01-01"), {}});
    return answer->table.columns.back().unit;
  };
  CHECK(unit({.table = "persons", .by = {"name"}, .max = {"age"}}) == "years");
  CHECK(unit({.table = "persons", .by = {"name"}, .count = {"age"}}).empty());
}

TEST_CASE("a day ends with its last minute") {
  const auto on = [](const std::string& term) {
    const std::string ids = ask("{kind: meeting, id: m, start: 2025-03-11T23:30}\n",
                                {.table = "meetings", .terms = {term}, .fields = {"id"}});
    return ids == "id\nm\n";
  };
  CHECK(on("start:2025-03-11"));
  CHECK_FALSE(on("start:2025-03-12"));
  CHECK(on("start.lt:2025-03-12"));
  CHECK(on("start.lt:2025-03-12T00:00"));
  CHECK_FALSE(on("start.gt:2025-03-11T23:30"));
  CHECK(on("start.gt:2025-03-11T23:29"));
}

TEST_CASE("two points in quotes are a text") {
  const auto found = [](const std::string& term) {
    return ask("{kind: person, id: ada, name: Ada..Nes}\n",
               {.table = "persons", .terms = {term}, .fields = {"id"}});
  };
  CHECK(found("name:\"a..n\"") == "id\nada\n");
  CHECK(found("name:\"a..o\"") == "id\n");
}

TEST_CASE("brackets within a pattern that do not match each other end with its comma") {
  const std::string names =
      "{kind: person, id: a, name: 'x)'}\n---\n{kind: person, id: b, name: 'c,d'}\n---\n"
      "{kind: person, id: c, name: d}\n";
  const auto found = [&](const std::string& term) {
    return ask(names, {.table = "persons", .terms = {term}, .fields = {"id"}});
  };
  CHECK(found("name:~[)],~^(b|c,d)$") == "id\na\nb\n");
  CHECK(found("name:~^(b|c,d)$,~[)]") == "id\na\nb\n");
}

TEST_CASE("fifty brackets may stand within the brackets of entries, and no more") {
  const std::string body = "{kind: organisation, id: a, name: A, members: [{name: Ada}]}";
  const auto found = [&](std::size_t brackets) {
    return ask(body, {.table = "organisations",
                      .terms = {"members(name:\"" + std::string(brackets, '(') + "\")"},
                      .fields = {"id"}});
  };
  CHECK(found(50) == "id\n");
  CHECK(found(51) == "brackets are nested too deep ()");
}

TEST_CASE("of what a reference may lead to, only the kinds that have a field have a value of it") {
  const std::string text =
      "{kind: person, id: ada, name: Ada, born: 1990}\n---\n{kind: organisation, id: lag, name: Lag, type: "
      "union}\n"
      "---\n{kind: project, id: p, title: P, evaluations: [{at: 2025, by: ada, points: [a]}, {at: 2026, by: "
      "lag, points: [b]}]}\n";
  const auto shown = [&](const std::string& field) {
    return ask(text, {.table = "evaluations", .fields = {"at", field}});
  };
  CHECK(shown("by.type") == "at,by.type\n2025,\n2026,union\n");
  CHECK(shown("by.born") == "at,by.born\n2025,1990\n2026,\n");
  CHECK(shown("by.name") == "at,by.name\n2025,Ada\n2026,Lag\n");
}
