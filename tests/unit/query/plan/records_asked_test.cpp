// SPDX-License-Identifier: MIT
/// What can be answered from a few records is answered alike from all of them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "bench/record_generator.hpp"
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

std::string csv(const Result<Answer>& answer) {
  REQUIRE_MESSAGE(answer, (answer ? "" : answer.fault().message));
  return find_format("csv")->table(answer->table, {});
}

/// The answer from the records asked about and, in turn, those that are missing; and how many those are.
std::pair<std::string, std::size_t> from_few(const MemoryFiles& files, const Query& query) {
  const RecordSet set = find_sets(files, {}, ".").front();
  std::vector<std::string> ids = *query.records_asked();
  while (true) {
    const Register records(read_records(files, set, ids));
    const Result<Answer> answer = run_query(query, records, {day("2024-06-01"), {}});
    if (!answer || answer->missing.empty()) return {csv(answer), records.records().size()};
    ids.insert(ids.end(), answer->missing.begin(), answer->missing.end());
  }
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
    const auto [few, records] = from_few(files, *query);
    CHECK_MESSAGE(few == csv(run_query(*query, all, {day("2024-06-01"), {}})), words.table);
    CHECK_MESSAGE(records < 10, words.table);
    CHECK_MESSAGE(few.find('\n') + 1 < few.size(), words.table);
  }
}

TEST_CASE("a query that may find its rows anywhere takes the whole set") {
  for (const QueryWords& words :
       {words_of("persons", {}), words_of("persons", {"not:id:medlem-2-3"}), words_of("persons", {"id:any"}),
        words_of("memberships", {"org:utvalg-2"}),
        words_of("memberships", {"id:utvalg-2", "role:vaktmester"}), words_of("staffing", {"org:utvalg-2"}),
        words_of("findings", {"record:utvalg-2"})}) {
    CHECK_MESSAGE(!parse_query(words)->records_asked(), words.table);
  }
  QueryWords deep = words_of("organisations", {"id:utvalg-2"});
  CHECK(parse_query(deep)->records_asked());
  deep.deep = true;
  CHECK(!parse_query(deep)->records_asked());
}
