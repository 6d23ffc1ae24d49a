// SPDX-License-Identifier: MIT
#include "model/publication/gate.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/records/schema.hpp"
#include "ko/values/text.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr const char* closed_set = R"(kind: organisation
id: styret
name: Styret
bylaws:
  - rule: closed-item-public
    closed:
      - {basis: personalsak, shown: omitted}
      - {basis: 11-5, shown: redacted}
---
kind: meeting
id: mars
body: styret
start: 2024-03-07T18:00
agenda:
  - {title: Regnskap}
  - {title: Ansettelse, closed: "§ 11-5, personalsak", decisions: [{title: Kari Nes ansettes, id: ansettelse}]}
  - {title: Tomt, closed: {basis: "kommuneloven §  11-5", vote: {unanimous: true}}, points: [Pris]}
  - {title: Budsjett, closed: § 11-55, decisions: [{title: Vedtas}]}
  - {title: Åpen, closed: "personalsak", public: true}
  - {title: Lukket, closed: "personalsak", public: false}
---
{kind: decision, id: brev, title: Brev, concerns: [mars#2, mars#4/1, mars#ansettelse, mars#3, mars#5]}
)";

std::string closed_json(const Register& records, std::string_view address) {
  const Target target = records.resolve(address);
  return target ? record_json(*target.type, target.at) : "nothing\n";
}

TEST_CASE("an entry is opened by `public: true` in it, and by nothing else") {
  const auto opened = [](const std::string& item) {
    const Register records = test::register_of("kind: meeting\nid: m\nagenda: [" + item + "]\n");
    return is_opened(records.resolve("m#1").at);
  };
  CHECK(opened("{title: A, public: true}"));
  CHECK_FALSE(opened("{title: A, public: false}"));
  CHECK_FALSE(opened("{title: A}"));
  CHECK_FALSE(opened("{title: A, draft: true}"));
  CHECK_FALSE(opened("{title: true}"));
  CHECK_FALSE(opened("{title: A, public: [true]}"));
  CHECK_FALSE(opened("A"));
  CHECK_FALSE(is_opened(Cursor()));
}

TEST_CASE("bylaws say by its basis what is published of an item that was closed") {
  const Register records = test::register_of(closed_set);
  const Gate gate(records, before_all_days);
  const auto seen = [&](const char* address) {
    const Target target = records.resolve(address);
    return gate.of(*target.record, target.at);
  };
  CHECK(seen("mars#1") == Visibility::shown);
  CHECK(seen("mars#2") == Visibility::omitted);
  CHECK(seen("mars#2/1") == Visibility::omitted);
  CHECK(seen("mars#3") == Visibility::redacted);
  CHECK(seen("mars#3/points/1") == Visibility::omitted);
  CHECK_MESSAGE(seen("mars#4") == Visibility::shown, "11-5 is no word of § 11-55");
  CHECK_MESSAGE(seen("mars#5") == Visibility::shown, "public: true opens it");
  CHECK_MESSAGE(seen("mars#6") == Visibility::omitted, "public: false opens nothing");
}

TEST_CASE("the first row that fits holds, and one without a basis fits any") {
  const auto published = [](const char* rows, std::string_view basis) {
    const std::string text = std::string(
                                 "kind: organisation\nid: styret\nname: S\nbylaws:\n"
                                 "  - {rule: closed-item-public, closed: ") +
                             rows + "}\n";
    const Register records = test::register_of(text);
    return published_of(*records.find("styret")->as<organisation_type>().get<"bylaws">().begin(), basis);
  };
  CHECK(published("[{shown: shown}, {basis: a, shown: omitted}]", "a") == Visibility::shown);
  CHECK(published("[{basis: a, shown: omitted}, {shown: shown}]", "A") == Visibility::omitted);
  CHECK(published("[{basis: a, shown: omitted}, {shown: shown}]", "ab") == Visibility::shown);
  CHECK(published("[{basis: a b, shown: omitted}]", "x a\n  b.") == Visibility::omitted);
  CHECK_FALSE(published("[{basis: a, shown: omitted}]", "b").has_value());
  for (const char* longer : {"11-5a", "11-5z", "a11-5", "11-50", "11-59", "11-5å"})
    CHECK_FALSE_MESSAGE(published("[{basis: 11-5, shown: omitted}]", longer).has_value(), longer);
  for (int mark = 0x20; mark < 0x80; ++mark) {
    const std::string c(1, static_cast<char>(mark));
    const bool is_word = std::string("0123456789").find(c) != std::string::npos ||
                         std::string("abcdefghijklmnopqrstuvwxyz").find(fold_case(c)) != std::string::npos;
    CHECK_MESSAGE(published("[{basis: 11-5, shown: omitted}]", "§ 11-5" + c).has_value() != is_word, c);
    CHECK_MESSAGE(published("[{basis: 11-5, shown: omitted}]", c + "11-5").has_value() != is_word, c);
  }
  CHECK(published("[redacted]", "") == Visibility::redacted);
}

TEST_CASE(
    "what was closed is redacted where it is not known which body's bylaws hold, and shown where none do") {
  const auto seen = [](const std::string& meeting) {
    const Register records = test::register_of(
        "{kind: organisation, id: styret, name: S, bylaws: [{rule: closed-item-public, closed: [{basis: a, "
        "shown: omitted}, {basis: b, shown: shown}]}]}\n---\n{kind: organisation, id: annet, name: "
        "A}\n---\n{kind: person, id: ada, name: Ada}\n---\n{kind: meeting, id: m, start: 2024-03-07, " +
        meeting + "}\n");
    const Target item = records.resolve("m#1");
    return Gate(records, before_all_days).of(*item.record, item.at);
  };
  CHECK(seen("body: styret, agenda: [{title: A, closed: a}]") == Visibility::omitted);
  CHECK(seen("body: styret, agenda: [{title: A, closed: b}]") == Visibility::shown);
  CHECK(seen("body: styret, agenda: [{title: A, closed: c}]") == Visibility::shown);
  CHECK(seen("body: annet, agenda: [{title: A, closed: a}]") == Visibility::shown);
  CHECK(seen("body: borte, agenda: [{title: A, closed: a}]") == Visibility::redacted);
  CHECK(seen("body: ada, agenda: [{title: A, closed: a}]") == Visibility::redacted);
  CHECK(seen("agenda: [{title: A, closed: a}]") == Visibility::redacted);
  CHECK(seen("agenda: [{title: A}]") == Visibility::shown);
}

TEST_CASE("the body's own bylaws go before those of the set, and of two alike the stricter holds") {
  const auto seen = [](const char* of_body, const char* of_set) {
    const std::string rule = "{rule: closed-item-public, closed: [";
    const std::string set = "ko: 1\nname: S\nbylaws: [" + rule + of_set + "]}]\n";
    const std::string meeting = std::string("kind: organisation\nid: styret\nname: S\n") +
                                (*of_body == 0 ? "" : "bylaws: [" + rule + of_body + "]}]\n") +
                                "---\nkind: meeting\nid: mars\nbody: styret\nstart: 2024-03-07\n"
                                "agenda: [{title: A, closed: x}]\n";
    const test::MemoryFiles files({{"ko.yaml", set}, {"a.yaml", meeting}});
    const Register records(read_set(files, find_sets(files, {"."}, ".").front()));
    const Target item = records.resolve("mars#1");
    return visibility(records, *item.record, item.at);
  };
  CHECK(seen("", "omitted") == Visibility::omitted);
  CHECK(seen("shown", "omitted") == Visibility::shown);
  CHECK(seen("omitted", "shown") == Visibility::omitted);
  CHECK(seen("", "{basis: x, shown: redacted}]}, {rule: closed-item-public, closed: [omitted") ==
        Visibility::omitted);
  CHECK(seen("", "omitted]}, {rule: closed-item-public, closed: [redacted") == Visibility::omitted);
}

TEST_CASE("what is omitted leaves no gap in numbers and links, and what is redacted keeps its place") {
  for (const Withheld how : {Withheld::redacted, Withheld::named}) {
    const Register records = published(test::register_of(closed_set), how);
    const auto agenda = records.find("mars")->as<meeting_type>().get<"agenda">();
    REQUIRE(agenda.size() == 4);
    const std::string meeting = closed_json(records, "mars");
    for (const char* gone : {"Ansettelse", "Kari", "Tomt", "Pris", "ansettelse"})
      CHECK_MESSAGE(meeting.find(gone) == std::string::npos, gone);
    for (const char* there : {"Regnskap", "kommuneloven", "unanimous", "Budsjett", "Åpen"})
      CHECK_MESSAGE(meeting.find(there) != std::string::npos, there);
    CHECK(visibility(*std::next(agenda.begin())) == Visibility::redacted);
    std::vector<std::string> links;
    for (const std::string_view link : records.find("brev")->as<decision_type>().get<"concerns">())
      links.emplace_back(link);
    const char* closed_link = how == Withheld::redacted ? "[unntatt offentlighet]" : "mars#2";
    CHECK(links == std::vector<std::string>{"mars#3/1", closed_link, "mars#4"});
  }
}

TEST_CASE("what is omitted is counted in each list on the way, also below a mapping that is in none") {
  const Register records = test::register_of(
      "{kind: decision, id: d, title: D, vote: {by_party: [{party: a, for: 1, public: false}, {party: b, "
      "for: 2}]}}\n");
  const Record& record = *records.find("d");
  const Gate gate(records, before_all_days);
  const auto shares = record.as<decision_type>().get<"vote">().get<"by_party">();
  const auto published_of = [&](Cursor at) {
    return gate.published_address("d#2", {&record, at, &party_votes_type});
  };
  CHECK(published_of((*std::next(shares.begin())).at()) == "d#1");
  CHECK(published_of((*shares.begin()).at()) == "d#2");
}

TEST_CASE("an address behind what is omitted keeps its words, and the numbers that nothing stood before") {
  const Register records = test::register_of(
      "{kind: meeting, id: m, agenda: [{title: A, draft: true, public: false}, {title: B, decisions: "
      "[{title: C, id: "
      "vedtak}], votes: [{for: [ada]}]}]}\n");
  const Gate gate(records, before_all_days);
  const auto published_as = [&](const std::string& address) {
    return gate.published_address(address, records.resolve(address));
  };
  CHECK(published_as("m#2/vedtak") == "m#2/vedtak");  // an item that is withheld keeps its place
  const Register omitted = test::register_of(
      "{kind: organisation, id: o, name: O, bylaws: [{rule: closed-item-public, closed: [{basis: x, shown: "
      "omitted}]}]}\n---\n{kind: meeting, id: m, body: o, start: 2024-03-07, agenda: [{title: A, closed: x}, "
      "{title: B, "
      "decisions: [{title: C, id: vedtak}], votes: [{for: [ada]}]}]}\n");
  const Gate bylaws(omitted, before_all_days);
  const auto behind = [&](const std::string& address) {
    return bylaws.published_address(address, omitted.resolve(address));
  };
  CHECK(behind("m#2/vedtak") == "m#1/vedtak");
  CHECK(behind("m#2/1") == "m#1/1");
  CHECK(behind("m#2/votes/1") == "m#1/votes/1");
  CHECK(behind("m#vedtak") == "m#vedtak");
  CHECK(behind("m") == "m");
}

TEST_CASE("what stands under a key that is no field is as its record is") {
  const Register records = test::register_of(
      "{kind: meeting, id: mars, ukjent: {a: [b]}}\n---\n{kind: meeting, id: april, public: false, ukjent: "
      "{a: [b]}}\n");
  const Gate gate(records, before_all_days);
  const auto seen = [&](const char* id) {
    const Record& record = *records.find(id);
    for (const Cursor child : record.at.children())
      if (child.key() == "ukjent") return gate.of(record, *(*child.children().begin()).children().begin());
    return gate.of(record, record.at);
  };
  CHECK(seen("mars") == Visibility::shown);
  CHECK(seen("april") != Visibility::shown);
}

TEST_CASE("an address counts what is omitted in the list that each of its numbers is of") {
  const auto published_as = [](const std::string& agenda, const std::string& address) {
    const Register records = test::register_of("{kind: meeting, id: m, agenda: " + agenda + "}\n");
    return Gate(records, before_all_days).published_address(address, records.resolve(address));
  };
  const std::string points =
      "points: [{text: A, public: false}, {text: B}, {text: C, public: false}, {text: D}]";
  const std::string decisions = "decisions: [{title: A, public: false}, {title: B}]";
  CHECK(published_as("[{title: En}, {title: To, " + points + "}]", "m#2/points/2") == "m#2/points/1");
  CHECK(published_as("[{title: En}, {title: To, " + points + "}]", "m#2/points/4") == "m#2/points/2");
  CHECK(published_as("[{title: En}, {title: To, " + decisions + "}]", "m#2/2") == "m#2/1");
}

TEST_CASE("an address that leads nowhere is published as it is written") {
  const Register records = test::register_of(closed_set);
  const Gate gate(records, to_day({2024, 3, 8}));
  for (const char* nowhere : {"april#2", "mars#9", "mars#ingen"})
    CHECK(gate.published_address(nowhere, records.resolve(nowhere)) == nowhere);
}

TEST_CASE("of a body that is not known nothing is closed, where no bylaws say that anything is") {
  const std::string meeting =
      "kind: meeting\nid: m\nbody: ukjent\nstart: 2024-03-07\nagenda: [{title: A, closed: personalsak}]\n";
  const auto seen = [](const Register& records) {
    const Item item = *records.find("m")->as<meeting_type>().get<"agenda">().begin();
    return visibility(records, *records.find("m"), item.at(), to_day({2024, 3, 8}));
  };
  CHECK(seen(test::register_of(meeting)) == Visibility::shown);
  CHECK(seen(test::register_of(meeting + "---\n" + closed_set)) == Visibility::redacted);
}

}  // namespace
}  // namespace ko
