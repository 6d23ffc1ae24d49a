// SPDX-License-Identifier: MIT
#include "bench/record_generator.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace ko::bench {
namespace {

constexpr std::array<std::string_view, 10> given_names = {"Ada",  "Bo",  "Cy",    "Dag", "Eli",
                                                          "Finn", "Gro", "Håkon", "Åse", "Øystein"};
constexpr std::array<std::string_view, 10> family_names = {"Nes", "Lie",  "Moe", "Ruud", "Sæther",
                                                           "Bø",  "Haug", "Vik", "Åsen", "Ødegård"};
constexpr std::array<std::string_view, 5> subjects = {"Halltider", "Vintervedlikehold", "Skoleskyss",
                                                      "Møteplan", "Høringssvar om ny veg"};
constexpr std::string_view sentence =
    "Utvalget viser til tidligere behandling, og ber om at saken legges fram på nytt når tallene "
    "foreligger. ";

std::string prose(std::uint64_t number, Lines lines) {
  std::string text = fmt::format("Sak {}: ", number);
  const int times = lines == Lines::long_texts ? 15 : 1;
  for (int i = 0; i < times; ++i) text += sentence;
  text.pop_back();
  return text;
}

std::string committee(std::uint64_t block) {
  return fmt::format("utvalg-{}", block);
}
std::string member(std::uint64_t block, std::uint64_t seat) {
  return fmt::format("medlem-{}-{}", block, seat);
}

std::string committee_record(std::uint64_t block) {
  std::string text = fmt::format(
      "kind: organisation\nid: {0}\nname: Utvalg {1}\nshort_name: U{1}\ntype: committee\nparent: "
      "administrasjon-{2}\n"
      "area: Krets {1}\nfounded: 2011-10-01\nquorum: half\nposts:\n"
      "  - {{id: leder, title: Leder, role: leader, seats: 1}}\n"
      "  - {{id: medlem, title: Medlem, role: member, seats: 4}}\nmembers:\n",
      committee(block), block, block / 100);
  for (std::uint64_t seat = 1; seat <= 5; ++seat)
    text += fmt::format("  - person: {}\n    post: {}\n    role: {}\n    from: 2023-10-15\n",
                        member(block, seat), seat == 1 ? "leder" : "medlem", seat == 1 ? "leader" : "member");
  return text;
}

std::string administration_record(std::uint64_t block) {
  return fmt::format(
      "kind: organisation\nid: administrasjon-{0}\nname: Administrasjon {0}\ntype: administration\n"
      "contact:\n  email: post@adm{0}.example.no\n  postal_address: Storgata {0}\nfounded: 2010-01-01\n"
      "members:\n  - {{person: {1}, role: leader, function: leadership, percent: 60, from: 2020-01-01}}\n"
      "  - {{person: {2}, role: employee, function: service, percent: 37.5, from: 2020-01-01}}\n",
      block / 100, member(block, 4), member(block, 5));
}

std::string person_record(std::uint64_t block, std::uint64_t seat) {
  const std::string_view given = given_names[(block + seat * 3) % given_names.size()];
  const std::string_view family = family_names[(block / 10 + seat) % family_names.size()];
  return fmt::format(
      "kind: person\nid: {0}\nname: {1} {2} {3}\ngiven_name: {1}\nfamily_name: {2}\ntitle: Medlem av utvalg "
      "{4}\n"
      "born: {5}\ncontact:\n  email: medlem{4}.{3}@example.no\n",
      member(block, seat), given, family, seat, block, 1950 + (block + seat) % 50);
}

std::string presence_of(std::uint64_t block) {
  std::string text = "present:\n";
  for (std::uint64_t seat = 1; seat <= 4; ++seat)
    text += fmt::format("  - person: {}\n", member(block, seat));
  return text + fmt::format("absent:\n  - person: {}\n    reason: Meldt forfall\n", member(block, 5));
}

std::string item(std::uint64_t block, std::uint64_t nr, Lines lines) {
  const std::string_view subject = subjects[(block + nr) % subjects.size()];
  return fmt::format(
      "  - title: {0}\n    by: {1}\n    points:\n      - by: {1}\n        kind: report\n        text: '{2}'\n"
      "      - by: {3}\n        kind: discussion\n        text: Flere ønsket en ny vurdering av kostnadene.\n"
      "    proposals:\n      - id: a\n        by: {1}\n        text: Saken tas til orientering.\n"
      "    votes:\n      - on: a\n        for: 3\n        against: 1\n"
      "    decisions:\n      - title: Saken tas til orientering\n        outcome: adopted\n"
      "    actions:\n      - who: {3}\n        what: Skriver ut protokollen\n        due: 2024-05-01\n"
      "        done: 2024-04-{4:02}\n",
      subject, member(block, 1), prose(block * 10 + nr, lines), member(block, 2), 10 + block % 20);
}

std::string meeting_record(std::uint64_t block, std::uint64_t nr, Lines lines) {
  const std::string_view day = nr == 1 ? "2024-02-06" : "2024-04-09";
  std::string text = fmt::format(
      "kind: meeting\nid: {0}-mote-{1}\ntitle: Møte {1} i utvalg {2}\nbody: {0}\nnumber: {1}/2024\nstatus: "
      "held\n"
      "form: physical\nstart: {3}T09:00\nend: {3}T11:{4:02}\nplace: Kommunehuset\nchair: {5}\nsecretary: "
      "{6}\n",
      committee(block), nr, block, day, block % 60, member(block, 1), member(block, 2));
  text += presence_of(block);
  text += "agenda:\n";
  for (std::uint64_t at = 1; at <= 3; ++at) text += item(block, at, lines);
  if (nr == 1)
    text += fmt::format(
        "next:\n  start: 2024-04-09T09:00\n  meeting: {0}-mote-2\nminutes:\n  status: approved\n"
        "  approved_in: {0}-mote-2\n",
        committee(block));
  return text;
}

std::string decision_record(std::uint64_t block, Lines lines) {
  return fmt::format(
      "kind: decision\nid: vedtak-{0}\ntitle: Ny møteplan for utvalg {0}\ntext: '{1}'\nbody: {2}\ndate: "
      "2024-02-06\n"
      "meeting: {2}-mote-1\noutcome: adopted\nconcerns: [{2}]\nimplemented:\n  on: 2024-03-01\n",
      block, prose(block, lines), committee(block));
}

std::string letter_record(std::uint64_t block) {
  return fmt::format(
      "kind: document\nid: brev-{0}\ntitle: Innkalling til utvalg {0}\ntype: letter\nreference: "
      "2024{1:05}-{2}\n"
      "date: 2024-01-16\nplace: Lia\nsender: administrasjon-{3}\nsignatory: {4}\nrecipients:\n"
      "  - {{person: {5}, address: Storgata {2}}}\n  - {{person: {6}}}\nstatus: final\n",
      block, 1 + block % 99999, 1 + block / 99999, block / 100, member(block, 4), member(block, 1),
      member(block, 2));
}

}  // namespace

std::string record(std::uint64_t number, Lines lines) {
  const std::uint64_t block = number / records_a_block;
  switch (number % records_a_block) {
    case 0:
      return block % 100 == 0 ? administration_record(block) + "---\n" + committee_record(block)
                              : committee_record(block);
    case 6: return meeting_record(block, 1, lines);
    case 7: return meeting_record(block, 2, lines);
    case 8: return decision_record(block, lines);
    case 9: return letter_record(block);
    default: return person_record(block, number % records_a_block);
  }
}

}  // namespace ko::bench
