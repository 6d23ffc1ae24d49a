// SPDX-License-Identifier: MIT
/// What can be answered from a few records is answered alike from all of them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "bench/record_generator.hpp"
#include "query/rows/relation.hpp"
#include "unit/publishing/generated_set.hpp"
#include "unit/query/asking.hpp"

using namespace ko;
using ko::test::day;
using ko::test::MemoryFiles;

namespace {

QueryWords words_of(std::string table, std::vector<std::string> terms, std::string fields = {}) {
  QueryWords words;
  words.table = std::move(table);
  words.terms = std::move(terms);
  if (!fields.empty()) words.fields = {std::move(fields)};
  return words;
}

MemoryFiles generated() {
  std::map<std::string, std::string> files = {{"ko.yaml", "ko: 1\n"}};
  for (std::uint64_t number = 0; number < 60; ++number) {
    std::string& text = files[fmt::format("{}.yaml", number / 7)];
    text += (text.empty() ? "" : "---\n") + bench::record(number, bench::Lines::as_written);
  }
  return files;
}

std::string csv(const Answer& answer) {
  return find_format("csv")->table(answer.table, {});
}

ReadRecords reader(const MemoryFiles& files) {
  return [&files](const std::vector<std::string>& ids) {
    return std::optional<Register>(read_records(files, find_sets(files, {}, ".").front(), ids));
  };
}

/// True when the query takes the whole set, and no record is read to find that out.
bool takes_all(const QueryWords& words) {
  bool was_read = false;
  const ReadRecords read = [&](const std::vector<std::string>&) {
    was_read = true;
    return std::optional<Register>();
  };
  return !answer_from_few(*parse_query(words), read, day("2024-06-01")) && !was_read;
}

}  // namespace

TEST_CASE("a query about named records is answered alike from them and from the whole set") {
  const MemoryFiles files = generated();
  const Register all(read_set(files, find_sets(files, {}, ".").front()));
  for (const QueryWords& words :
       {words_of("persons", {"id:medlem-2-3"}), words_of("persons", {"id:medlem-2-3,medlem-4-1"}),
        words_of("meetings", {"id:utvalg-3-mote-1"}, "id,body.name,body.parent.name,chair.name"),
        words_of("attendance", {"meeting:utvalg-3-mote-1", "not:status:absent"}),
        words_of("decisions", {"id:vedtak-1", "body:utvalg-1"}, "id,meeting.title,concerns"),
        words_of("points", {"id:utvalg-3-mote-1#2", "by:medlem-3-1"}, "all"),
        words_of("memberships", {"id:utvalg-2"})}) {
    const Result<Query> query = parse_query(words);
    REQUIRE(query);
    const auto few = answer_from_few(*query, reader(files), day("2024-06-01"));
    REQUIRE_MESSAGE(few, words.table);
    const Result<Answer> whole = run_query(*query, all, {day("2024-06-01"), {}});
    REQUIRE(whole);
    CHECK_MESSAGE(csv(few->answer) == csv(*whole), words.table);
    CHECK_MESSAGE(few->records.records().size() < 10, words.table);
    CHECK_MESSAGE(few->answer.table.rows.size() > 0, words.table);
  }
}

TEST_CASE("a query that may find its rows anywhere takes the whole set") {
  for (const QueryWords& words :
       {words_of("persons", {}), words_of("persons", {"not:id:medlem-2-3"}), words_of("persons", {"id:any"}),
        words_of("memberships", {"org:utvalg-2"}),
        words_of("memberships", {"id:utvalg-2", "role:vaktmester"}), words_of("staffing", {"org:utvalg-2"}),
        words_of("findings", {"record:utvalg-2"})}) {
    CHECK_MESSAGE(takes_all(words), words.table);
  }
  QueryWords sorted = words_of("posts", {"id:utvalg-2"}, "id");
  CHECK(!takes_all(sorted));
  sorted.sort = {"holder"};
  CHECK(takes_all(sorted));
  QueryWords deep = words_of("organisations", {"id:utvalg-2"});
  CHECK(!takes_all(deep));
  deep.deep = true;
  CHECK(takes_all(deep));
}

TEST_CASE("whatever column of whatever table is asked for, few records answer as the whole set does") {
  test::Chance chance(5);
  std::map<std::string, std::string> texts;
  for (const test::RecordNode& node : test::generated_set(chance)) {
    const std::string text = test::yaml_of({node});
    const Register one = test::register_of(text);
    for (const Record& record : one.records()) texts.emplace(record.id, text);
  }
  const auto reading = [&](const auto& wanted) {
    std::string all;
    // Those that are left out leave their lines empty.
    for (const auto& [id, text] : texts)
      all += wanted(id) ? text : std::string(static_cast<std::size_t>(std::ranges::count(text, '\n')), '\n');
    return test::register_of(all);
  };
  const Register whole = reading([](const std::string&) { return true; });
  const ReadRecords some = [&](const std::vector<std::string>& ids) {
    return std::optional(
        reading([&](const std::string& id) { return std::ranges::find(ids, id) != ids.end(); }));
  };
  const Day today = day("2024-06-01");
  std::size_t answered = 0;
  for (const query::Relation* relation : query::relations()) {
    if (!relation->rows || relation->unowned) continue;
    const std::string table(relation->name);
    const auto everything = run_query(*parse_query({.table = table, .fields = {"all"}}), whole, {today, {}});
    REQUIRE(everything);
    const Table& rows = everything->table;
    if (rows.rows.empty() || rows.columns.front().name != "id") continue;
    const std::string id = std::get<std::string>(rows.rows.front().front().value);
    const std::string record = id.substr(0, id.find('#'));
    for (const Column& column : rows.columns) {
      CAPTURE(table + '.' + column.name);
      const Result<Query> query = parse_query(words_of(table, {"id:" + record}, column.name));
      REQUIRE_MESSAGE(query, query.fault().message);
      const auto few = answer_from_few(*query, some, today);
      if (!few) continue;
      ++answered;
      CHECK(csv(few->answer) == csv(*run_query(*query, whole, {today, {}})));
    }
  }
  CHECK(answered > 100);
}

TEST_CASE("references are followed three records far, and no further before the whole set is read") {
  const MemoryFiles files({{"ko.yaml", "ko: 1\n"},
                           {"a.yaml", "kind: organisation\nid: a\nname: A\nparent: b\n"},
                           {"b.yaml", "kind: organisation\nid: b\nname: B\nparent: c\n"},
                           {"c.yaml", "kind: organisation\nid: c\nname: C\nparent: d\n"},
                           {"d.yaml", "kind: organisation\nid: d\nname: D\nparent: e\n"},
                           {"e.yaml", "kind: organisation\nid: e\nname: E\n"}});
  const auto named = [&](const std::string& field) -> std::string {
    const auto few = answer_from_few(*parse_query(words_of("organisations", {"id:a"}, field)), reader(files),
                                     day("2024-06-01"));
    return few ? csv(few->answer) : "the whole set";
  };
  CHECK(named("parent.parent.parent.name") == "parent.parent.parent.name\nD\n");
  CHECK(named("parent.parent.parent.parent.name") == "the whole set");
}
