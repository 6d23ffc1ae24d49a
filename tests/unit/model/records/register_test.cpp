// SPDX-License-Identifier: MIT
#include "ko/records/register.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "ko/records/structure.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

using test::register_of;

constexpr const char* council = R"(kind: person
id: bo-lie
name: Bo Lie
memberships:
  - {organisation: styret, role: secretary, from: 2014-02}
---
kind: organisation
id: styret
name: Styret
parent: laget
members:
  - {person: ada-nes, role: leader, from: 2013, to: 2014-03}
  - {name: Cy Moe, role: member}
  - {vacant: true, role: member}
  - {role: member}
---
kind: person
id: ada-nes
name: Ada Nes
---
kind: organisation
id: laget
name: Laget
---
kind: meeting
id: mote-1
body: styret
chair: ada-nes
agenda:
  - title: Først
  - title: Så
    decisions:
      - {title: Ja, outcome: adopted}
)";

std::vector<std::string> ids(std::span<const Record> records) {
  std::vector<std::string> all;
  for (const Record& record : records) all.emplace_back(record.id);
  return all;
}

TEST_CASE("records are ordered by kind and id, whatever order they were written in") {
  const Register records = register_of(council);
  CHECK(ids(records.records()) == std::vector<std::string>{"laget", "styret", "ada-nes", "bo-lie", "mote-1"});
  CHECK(ids(records.records(Kind::person)) == std::vector<std::string>{"ada-nes", "bo-lie"});
  CHECK(records.records(Kind::hearing).empty());
}

TEST_CASE("a record is found by id, and by nothing else") {
  const Register records = register_of(council);
  REQUIRE(records.find("ada-nes") != nullptr);
  CHECK(records.find("ada-nes")->as<person_type>().get<"name">() == "Ada Nes");
  CHECK_FALSE(records.find("ada-nes")->as<meeting_type>());
  CHECK(records.find("ada") == nullptr);
  CHECK(records.find("") == nullptr);
}

TEST_CASE("of two records with one id the first is kept and the other told of") {
  const Register records =
      register_of("kind: person\nid: a\nname: Ada\n---\nkind: organisation\nid: a\nname: Alfa\n");
  REQUIRE(records.find("a") != nullptr);
  CHECK(records.find("a")->kind == Kind::person);
  REQUIRE(records.duplicates().size() == 1);
  CHECK(records.duplicates().front().kind == Kind::organisation);
}

TEST_CASE("a former id leads to its record, unless another bears it or had it first") {
  const Register records = register_of(
      "kind: person\nid: ada-lie\nformer_ids: [ada-nes, bo-lie]\nname: Ada Lie\n---\n"
      "kind: person\nid: bo-lie\nformer_ids: ada-nes\nname: Bo Lie\n---\n"
      "kind: meeting\nid: mote-2\nformer_ids: mote\nbody: styret\nchair: ada-nes\nagenda: [Sak]\n---\n"
      "kind: organisation\nid: styret\nname: Styret\n");
  const Record* ada = records.find("ada-lie");
  CHECK(records.find("ada-nes") == ada);
  CHECK(records.find("bo-lie")->id == "bo-lie");
  CHECK(former_ids(*ada) == std::vector<std::string_view>{"ada-nes", "bo-lie"});
  CHECK(records.broken_links().empty());
  CHECK(records.links_to(*ada).size() == 1);
  CHECK(records.resolve("mote#1").record == records.find("mote-2"));
  REQUIRE(records.taken_former_ids().size() == 2);
  CHECK(records.taken_former_ids()[0].at.text() == "bo-lie");
  CHECK(records.taken_former_ids()[0].other->id == "bo-lie");
  CHECK(records.taken_former_ids()[1].at.text() == "ada-nes");
  CHECK(records.taken_former_ids()[1].other == ada);
}

TEST_CASE("references are known at both ends") {
  const Register records = register_of(council);
  const Record& ada = *records.find("ada-nes");
  std::vector<std::string> from;
  for (const Link& link : records.links_to(ada))
    from.push_back(std::string(records.records()[link.from].id) + ' ' +
                   std::string(records.cursor(link).key()));
  CHECK(from == std::vector<std::string>{"styret person", "mote-1 chair"});
  CHECK(records.links_from(*records.find("mote-1")).size() == 2);
  CHECK(records.broken_links().empty());
}

TEST_CASE("a text refers to nobody, whatever it looks like") {
  const Register records = test::register_of(
      "{kind: person, id: ada, name: Ada}\n---\n{kind: meeting, id: m, title: ada, place: 'ada#1', agenda: "
      "[{title: "
      "'m#1'}]}\n");
  CHECK(records.links_to(*records.find("ada")).empty());
  CHECK(records.links_from(*records.find("m")).empty());
  CHECK(records.broken_links().empty());
}

TEST_CASE("a reference to nothing, and one to the wrong kind, are broken; one to a broken record is not") {
  const Register records = register_of(
      "kind: meeting\nid: m\nbody: nowhere\nchair: o\nsecretary: p\n---\n"
      "kind: organisation\nid: o\nname: O\n---\nkind: persson\nid: p\nname: P\n");
  REQUIRE(records.broken_links().size() == 2);
  CHECK(records.broken_links()[0].at.text() == "nowhere");
  CHECK(records.broken_links()[0].to == nullptr);
  CHECK(records.broken_links()[1].at.text() == "o");
  CHECK(records.broken_links()[1].to == records.find("o"));
}

TEST_CASE("an address leads to an item and to a decision in it") {
  const Register records = register_of(council);
  CHECK(Item(records.resolve("mote-1#2").at).get<"title">().in("nb") == "Så");
  CHECK(ItemDecision(records.resolve("mote-1#2/1").at).get<"outcome">() == "adopted");
  CHECK(records.resolve("mote-1"));
  CHECK_FALSE(records.resolve("mote-1#3"));
  CHECK_FALSE(records.resolve("mote-1#1/1"));
  CHECK_FALSE(records.resolve("mote-1#0"));
  CHECK_FALSE(records.resolve("styret#1"));
}

TEST_CASE("a case is found by its id and by its reference, and both are references to it") {
  const Register cases = test::register_of(
      "{kind: case, id: lan, title: Lån, reference: 2026/1187}\n---\n"
      "{kind: meeting, id: mars, body: styret, agenda: [{title: A, case: 2026/1187}, {title: B, case: lan}, "
      "{title: C, case: 2026/1}]}\n---\n"
      "{kind: document, id: brev, title: Brev, case: 2026/1187}\n");
  const Record* lan = cases.find("lan");
  REQUIRE(lan);
  CHECK(cases.find_case("lan") == lan);
  CHECK(cases.find_case("2026/1187") == lan);
  CHECK_FALSE(cases.find_case("2026/1"));
  CHECK_FALSE(cases.find_case("mars"));
  CHECK_FALSE(cases.find("2026/1187"));
  CHECK(cases.links_to(*lan).size() == 3);
}

TEST_CASE("whoever a vote names is referred to by it, and a number refers to nobody") {
  const Register records = register_of(
      "{kind: person, id: ada, name: Ada}\n---\n{kind: person, id: bo, name: Bo}\n---\n{kind: decision, id: "
      "v, "
      "title: V, vote: {for: [ada], against: [bo], blank: 1}}\n");
  CHECK(records.links_to(*records.find("ada")).size() == 1);
  CHECK(records.links_to(*records.find("bo")).size() == 1);
  CHECK(records.links_from(*records.find("v")).size() == 2);
}

TEST_CASE("records are visited in the order they were read, each once") {
  const Register records = register_of(council);
  std::vector<NodeIndex> nodes;
  for (const std::uint32_t position : records.reading_order())
    nodes.push_back(records.records()[position].at.index());
  CHECK(nodes.size() == records.records().size());
  CHECK(std::is_sorted(nodes.begin(), nodes.end()));
  CHECK(records.records()[records.reading_order().front()].id == "bo-lie");
}

TEST_CASE("memberships are one table, whichever end they are kept at") {
  const Register records = register_of(council);
  const std::vector<Tenure> all = tenures_of(records, *records.find("styret"));
  REQUIRE(all.size() == 5);
  CHECK(all[0].person == records.find("ada-nes"));
  CHECK(all[0].period == Period{to_day({2013, 1, 1}), to_day({2014, 4, 1})});
  CHECK(all[1].name() == "Cy Moe");
  CHECK(all[2].vacant());
  CHECK(all[3].holder_unknown());
  CHECK_FALSE(all[1].holder_unknown());
  CHECK(all[4].person == records.find("bo-lie"));
  CHECK(all[4].entry.get<"role">() == "secretary");
  CHECK(all[4].period.begin == to_day({2014, 2, 1}));
  CHECK(tenures(records).size() == 5);
}

TEST_CASE("structure goes up and down, and a cycle ends it") {
  const Register records = register_of(council);
  const Record& top = *records.find("laget");
  const Record& board = *records.find("styret");
  CHECK(ancestors(records, board) == std::vector<const Record*>{&top});
  CHECK(children(records, top) == std::vector<const Record*>{&board});

  const Register cycle = register_of(
      "kind: organisation\nid: a\nname: A\nparent: b\n---\nkind: organisation\nid: b\nname: B\nparent: a\n");
  CHECK(ancestors(cycle, *cycle.find("a")).size() == 1);
  CHECK(descendants(cycle, *cycle.find("a")).size() == 1);
}

TEST_CASE("a path names a field the way people count") {
  const Register records = register_of(council);
  const Record& meeting = *records.find("mote-1");
  const Cursor decision = records.resolve("mote-1#2/1").at;
  CHECK(field_path(decision.file(), meeting.at.index(), decision.index()) == "agenda[2].decisions[1]");
  CHECK(field_path(decision.file(), meeting.at.index(), meeting.at.index()).empty());
}

}  // namespace
}  // namespace ko
