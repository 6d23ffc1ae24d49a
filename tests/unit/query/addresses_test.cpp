// SPDX-License-Identifier: MIT
/// Every address that a query prints leads to what the row was read from.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

/// An invented meeting with everything that has an address.
constexpr const char* everything = R"(kind: organisation
id: styret
name: Styret
members: [{person: ada-nes}, {person: bo-lie}]
posts: [{id: leder, title: Leder}]
---
{kind: person, id: ada-nes, name: Ada Nes, memberships: [{organisation: turngruppa}]}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: organisation, id: turngruppa, name: Turngruppa}
---
{kind: case, id: lan, title: Lån, reference: 2026/1187}
---
kind: meeting
id: mote
body: styret
start: 2026-03-25
present: [ada-nes, bo-lie]
absent: [{name: Cy Moe}]
guests: [Ola Gjest]
agenda:
  - title: Åpning
  - title: Lån
    case: 2026/1187
    points: [Drøftet., {by: ada-nes, text: Var for.}]
    proposals: [{id: a, text: Ja}, {id: b, text: Nei}]
    recused: [bo-lie]
    votes:
      - {on: a, for: [ada-nes], against: [bo-lie], blank: [], absent: [bo-lie], by_party: [{party: Ap, for: 1}]}
      - between: {a: [ada-nes], "b/1": [bo-lie]}
      - elect: {seats: 1, candidates: {ada-nes: [bo-lie], bo-lie: 1}}
    decisions:
      - title: Ja
        vote: {for: [ada-nes], between: {a: [bo-lie]}, by_party: [{party: Ap, for: 1}, {party: H, for: 1}]}
        amounts: [{amount: 100}, {amount: 200}]
        actions: [{what: Sende}, {what: Betale}]
    actions: [{what: Arkivere}]
    remarks: [{text: Merknad}]
    treatments: [{body: turngruppa}]
---
kind: decision
id: vedtak
title: Ja
vote: {for: [ada-nes, bo-lie]}
actions: [{what: Sende}]
---
kind: hearing
id: horing
title: Høring
asked: [{organisation: styret}]
statements: [{from: styret}]
---
kind: project
id: prosjekt
title: Prosjekt
phases: [{name: Én}]
roles: [{role: leader, held_by: ada-nes}]
measures: [Kurs]
evaluations: [{title: Først, points: [{kind: risk, text: Tid}]}]
)";

/// Resolves what the column `id` of every table prints.
void check_addresses(const Register& records) {
  std::size_t count = 0;
  for (const auto& row : query_tables().rows) {
    const std::string table = std::get<std::string>(row.front().value);
    QueryWords words;
    words.table = table;
    words.fields = {"id"};
    const Result<Query> query = parse_query(words);
    if (!query || query->wants_findings()) continue;
    const Result<Answer> answer = run_query(*query, records, {test::day("2026-01-01"), {}});
    REQUIRE(answer);
    for (std::size_t i = 0; i < answer->table.rows.size(); ++i) {
      const auto* address = std::get_if<std::string>(&answer->table.rows[i].front().value);
      if (address == nullptr) continue;
      const Target target = records.resolve(*address);
      CHECK_MESSAGE(target, fmt::format("{}: {}", table, *address));
      // Somebody asked who did not answer has a row of the hearing, and an address of its own.
      const bool of_entry = target && answer->origins[i] && answer->origins[i] != target.record->at;
      if (of_entry) CHECK_MESSAGE(target.at == answer->origins[i], fmt::format("{}: {}", table, *address));
      ++count;
    }
  }
  CHECK(count > 20);
}

TEST_CASE("every address that a query prints leads to where its row stands") {
  check_addresses(test::register_of(everything));
}

TEST_CASE("every address of the examples leads to where its row stands") {
  const auto files = disk();
  for (const char* folder : {"examples/granheim", "examples/kompetanseregionen", "examples/karriere-oppland"})
    check_addresses(Register(read_set(*files, find_sets(*files, {}, folder).front())));
}

}  // namespace
}  // namespace ko
