// SPDX-License-Identifier: MIT
// A field held against another field of the same row: days, times of day and numbers.
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

std::string ids_of(const std::string& records, const std::string& table, const std::string& term) {
  const std::string csv = test::ask(records, {.table = table, .terms = {term}, .fields = {"title"}});
  if (!csv.starts_with("title\n")) return csv;
  std::string titles;
  for (const char c : csv.substr(6)) titles += c == '\n' ? ' ' : c;
  return titles;
}

const std::string projects =
    "{kind: project, id: a, title: før, from: 2024-01-01, to: 2024-12-31}\n---\n"
    "{kind: project, id: b, title: samme, from: 2024-01-01, to: 2024-01-01}\n---\n"
    "{kind: project, id: c, title: etter, from: 2024-01-02, to: 2024-01-01}\n---\n"
    "{kind: project, id: d, title: åpen, from: 2024-01-01}\n---\n"
    "{kind: project, id: e, title: uleselig, from: 2024-01-01, to: snart}\n---\n"
    "{kind: project, id: f, title: ubegynt, from: snart, to: 2024-01-01}\n";

TEST_CASE("a day is before, on or after another where both are there and can be read") {
  const auto where = [](const std::string& term) { return ids_of(projects, "projects", term); };
  CHECK(where("from.lt:to") == "før ");
  CHECK(where("from.le:to") == "før samme ");
  CHECK(where("from:to") == "samme ");
  CHECK(where("from.ge:to") == "samme etter ");
  CHECK(where("from.gt:to") == "etter ");
  CHECK(where("not:from.lt:to") == "samme etter åpen uleselig ubegynt ");
}

TEST_CASE("times of day and numbers are held against each other alike") {
  const std::string meeting =
      "kind: meeting\nid: m\nagenda:\n"
      "  - {title: vedtatt, start: '18:00', end: '18:30', votes: [{on: a, for: 3, against: 1}]}\n"
      "  - {title: likt, start: '18:30', end: '18:30', votes: [{on: b, for: 2, against: 2}]}\n"
      "  - {title: tapt, start: '19:00', end: '18:30', votes: [{on: c, for: 1, against: 3}]}\n"
      "  - {title: halv, start: '18:30', votes: [{on: d, for: 3}]}\n";
  const auto items = [&](const std::string& term) { return ids_of(meeting, "items", term); };
  CHECK(items("start.lt:end") == "vedtatt ");
  CHECK(items("start.le:end") == "vedtatt likt ");
  CHECK(items("start:end") == "likt ");
  CHECK(items("start.gt:end") == "tapt ");
  CHECK(items("start.ge:end") == "likt tapt ");
  const auto votes = [&](const std::string& term) {
    return test::ask(meeting, {.table = "votes", .terms = {term}, .fields = {"on"}});
  };
  CHECK(votes("for.gt:against") == "on\na\n");
  CHECK(votes("for.ge:against") == "on\na\nb\n");
  CHECK(votes("for.lt:against") == "on\nc\n");
  CHECK(votes("for:against") == "on\nb\n");
  CHECK(votes("for.ne:against") == "on\na\nc\n");
}

TEST_CASE("what is of another sort, and what is in quotes, is no field to hold against") {
  CHECK(ids_of(projects, "projects", "from.lt:title").starts_with("from.lt: "));
  CHECK(ids_of(projects, "projects", "from.lt:\"to\"").starts_with("from.lt: "));
  CHECK(ids_of(projects, "projects", "from.lt:titel").starts_with("from.lt: "));
}

TEST_CASE("an operator belongs to a field with an order, and goes with no word and no range") {
  CHECK(ids_of(projects, "projects", "from.lt:none") == "from.lt: `lt` and `none` do not go together ()");
  CHECK(ids_of(projects, "projects", "from.ge:any") == "from.ge: `ge` and `any` do not go together ()");
  CHECK(ids_of(projects, "projects", "from.lt:2023..2024")
            .starts_with("from.lt: `2023..2024` is a range, and a range is neither less nor greater"));
  CHECK(ids_of(projects, "projects", "from:..") ==
        "from: a range needs at least one end (write `any` for whatever has a value)");
  CHECK(ids_of(projects, "projects", "title.lt:~a") ==
        "title.lt: a pattern is neither less nor greater than anything ()");
  CHECK(ids_of(projects, "projects", "title:a..b")
            .starts_with("title: `title` is a text, and texts have no ranges"));
  CHECK(ids_of(projects, "projects", "lt:2024").starts_with("there is no field `lt` in `projects`"));
}

TEST_CASE("ends of a range and what stands after an operator are within it or outside") {
  const auto where = [](const std::string& term) { return ids_of(projects, "projects", term); };
  CHECK(where("to:2024-01-01..2024-12-30") == "samme etter ubegynt ");
  CHECK(where("to:2024-01-01..2024-12-31") == "før samme etter ubegynt ");
  CHECK(where("to:2024-01-02..") == "før ");
  CHECK(where("to.le:2024-01-01") == "samme etter ubegynt ");
  CHECK(where("to.lt:2024-01-01") == "");
  CHECK(where("to.gt:2024-12-31") == "");
  CHECK(where("to.ge:2024-12-31") == "før ");
  // What is written and cannot be read is not that day.
  CHECK(where("to.ne:2024-01-01") == "før uleselig ");
}

TEST_CASE("terms about entries hold of one of them, or of every one where there is any") {
  const std::string of_phases =
      "{kind: project, id: a, title: begge, phases: [{name: En, tentative: true}, {name: To, tentative: "
      "true}]}\n---\n{kind: project, id: b, title: en, phases: [{name: En, tentative: true}, {name: To}]}\n"
      "---\n{kind: project, id: c, title: ingen, phases: [{name: To}]}\n---\n{kind: project, id: d, title: "
      "uten}\n";
  const auto where = [&](const std::string& term) { return ids_of(of_phases, "projects", term); };
  CHECK(where("phases(tentative:true)") == "begge en ");
  CHECK(where("phases.every(tentative:true)") == "begge ");
  CHECK(where("not:phases(tentative:true)") == "ingen uten ");
  CHECK(where("phases(name:To,tentative:true)") == "begge ");
  CHECK(where("phases(name:En,To)") == "begge en ingen ");
  CHECK(where("title(name:To)").starts_with("`title` has no entries that terms in brackets could be about"));
  CHECK(where("phases(nane:To)").starts_with("phases: there is no field `nane`"));
}

TEST_CASE("--where has signs for operators, and takes a field before and a value after each") {
  const auto where = [](const std::string& text) {
    return test::ask(projects, {.table = "projects", .where = text, .fields = {"id"}});
  };
  CHECK(where("to<2024-06-01") == "id\nb\nc\nf\n");
  CHECK(where("to <= 2024-01-01") == "id\nb\nc\nf\n");
  CHECK(where("to > 2024-01-01") == "id\na\n");
  CHECK(where("to>=2024-12-31") == "id\na\n");
  CHECK(where("to != 2024-01-01") == "id\na\ne\n");
  CHECK(where("to = 2024-01-01") == "id\nb\nc\nf\n");
  CHECK(where("< 2024") == "a field is wanted before `<` in the condition ()");
  CHECK(where("to <") == "a value is wanted after `<` in the condition ()");
  CHECK(where("to < < 2024") == "a value is wanted after `<` in the condition ()");
  CHECK(where("(to <)") == "a value is wanted after `<` in the condition ()");
  CHECK(where("to < (2024)") == "a value is wanted after `<` in the condition ()");
  CHECK(where("title:\"a") == "a quote in the condition is never closed ()");
  CHECK(where("and title:a") == "a term is wanted before `and` in the condition ()");
  CHECK(where("not") == "--where ends where a term is wanted ()");
}

TEST_CASE("after a colon, in quotes and in brackets signs and parentheses are text") {
  const std::string titled =
      "{kind: project, id: a, title: 'x<y=z'}\n---\n{kind: project, id: b, title: 'x (y) z', phases: [{name: "
      "'a b', tentative: true}]}\n";
  const auto where = [&](const std::string& text) {
    return test::ask(titled, {.table = "projects", .where = text, .fields = {"id"}});
  };
  CHECK(where("title:x<y=z") == "id\na\n");
  CHECK(where("title:<y") == "id\na\n");
  CHECK(where("title:\"x<y=z\"") == "id\na\n");
  CHECK(where("title = \"x<y=z\"") == "id\na\n");
  CHECK(where("title:\"x (y) z\"") == "id\nb\n");
  CHECK(where("title:~x.\\(y or id:a") == "id\na\nb\n");
  CHECK(where("(title:~(x|q).<)") == "id\n");
  CHECK(where("(title:~(x|q)<)") == "id\na\n");
  CHECK(where("phases(name:\"a b\", tentative:true) or id:a") == "id\na\nb\n");
  CHECK(where("phases(name = b) id:b") == "id\nb\n");
  CHECK(where("\tid:a\n") == "id\na\n");
}

TEST_CASE("a figure that is not known is neither less nor greater than another, nor the same") {
  const auto chosen = [](const std::string& term) {
    return test::ask(
        "kind: organisation\nid: a\nname: A\nposts:\n"
        "  - {id: a-1, role: officer, percent: 50}\n  - {id: a-2, role: officer}\n",
        {.table = "staffing", .terms = {term}, .by = {"org"}, .fields = {"established"}});
  };
  CHECK(chosen("established.ge:established") == "established\n0.5\n");
  for (const char* term : {"leadership.lt:established", "leadership.ge:established", "leadership:established",
                           "leadership.ne:established", "established.le:leadership"})
    CHECK_MESSAGE(chosen(term) == "established\n", term);
}

}  // namespace
}  // namespace ko
