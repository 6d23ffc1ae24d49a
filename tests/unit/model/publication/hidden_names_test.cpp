// SPDX-License-Identifier: MIT
#include "model/publication/hidden_names.hpp"

#include <doctest/doctest.h>

#include <string>

#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr const char* named_records =
    R"({kind: organisation, id: utvalget, name: Utvalget, type: committee, members: [{person: ada-nes}]}
---
{kind: organisation, id: laget, name: Laget, type: association, members: [{person: bo-lie}]}
---
{kind: organisation, id: styret, name: Styret, type: association, members: [{person: cy-moe}]}
---
{kind: meeting, id: mars, body: styret, start: 2024-03-07T18:00, chair: di-ruud, guests: [{person: eli-vik}]}
---
{kind: document, id: brev, title: Brev, date: 2023-05-01, sender: eli-vik, caseworker: finn-aas, recipients: [{person: bo-lie}]}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
---
{kind: person, id: di-ruud, name: Di Ruud}
---
{kind: person, id: eli-vik, name: Eli Vik}
---
{kind: person, id: finn-aas, name: Finn Aas}
---
{kind: person, id: gro-lid, name: Gro Lid}
---
{kind: person, id: hans-mo, name: Hans Mo, memberships: [{organisation: utvalget}]}
---
{kind: person, id: ida-ro, name: Ida Ro, employer: utvalget}
---
{kind: person, id: jo-fe, name: Jo Fe, memberships: [{organisation: laget}, {organisation: ukjent}], employer: laget}
)";

std::string hidden_on(Day day, const std::string& after) {
  const test::MemoryFiles files({{"ko.yaml", "ko: 1\nname: S\n" + after}, {"a.yaml", named_records}});
  const Register records(read_set(files, find_sets(files, {"."}, ".").front()));
  const HiddenNames hidden(records, day);
  std::string all;
  for (const Record& record : records.records())
    if (hidden.has(record)) all += std::string(record.id) + " ";
  return all;
}

TEST_CASE("names of private persons are hidden a while after they were last named") {
  const std::string year = "hide_names_after: 1 year\n";
  CHECK(hidden_on(to_day({2024, 5, 1}), year) == "gro-lid jo-fe ");
  CHECK(hidden_on(to_day({2024, 5, 2}), year) == "bo-lie gro-lid jo-fe ");
  CHECK(hidden_on(to_day({2025, 3, 7}), year) == "bo-lie gro-lid jo-fe ");
  CHECK(hidden_on(to_day({2025, 3, 8}), year) == "bo-lie eli-vik gro-lid jo-fe ");
}

TEST_CASE("no name is hidden where ko.yaml does not ask for it") {
  CHECK(hidden_on(to_day({2999, 1, 1}), "") == "");
}

TEST_CASE("to be named in a project or by a decision makes nobody a public person") {
  const test::MemoryFiles files(
      {{"ko.yaml", "ko: 1\nname: S\nhide_names_after: 1 year\n"},
       {"a.yaml",
        "{kind: project, id: p, title: P, owner: kim-ny, to: 2020-01-01}\n---\n{kind: decision, id: v, "
        "title: V, "
        "date: 2020-01-01, concerns: [lea-o]}\n---\n{kind: person, id: kim-ny, name: Kim Ny}\n---\n{kind: "
        "person, id: lea-o, name: Lea Ø}\n"}});
  const Register records(read_set(files, find_sets(files, {"."}, ".").front()));
  const HiddenNames hidden(records, to_day({2024, 1, 1}));
  CHECK(hidden.has(*records.find("kim-ny")));
  CHECK(hidden.has(*records.find("lea-o")));
}

}  // namespace
}  // namespace ko
