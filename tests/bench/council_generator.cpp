// SPDX-License-Identifier: MIT
#include "bench/council_generator.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "bench/record_generator.hpp"

namespace ko::bench {
namespace {

constexpr std::array<std::string_view, 10> matters = {
    "Rehabilitering av skolebygg",  "Vintervedlikehold av kommunale veger",
    "Skoleskyss langs fylkesvegen", "Søknad om skjenkebevilling",
    "Høringssvar om ny veg",        "Reguleringsplan for næringsområde",
    "Tilskudd til frivillige lag",  "Årsmelding og regnskap",
    "Dispensasjon fra byggegrense", "Halltider og leie"};

std::string day_of(std::uint64_t nr) {
  return fmt::format("{}-{:02}-{:02}", 2015 + nr / 10, 1 + nr % 10, 5 + nr % 20);
}

std::string case_id(std::uint64_t committee, std::uint64_t nr) {
  return fmt::format("sak-{}-{}", committee, nr);
}

std::string_view matter(std::uint64_t committee, std::uint64_t nr, std::uint64_t item) {
  return matters[(committee + 3 * nr + 7 * item) % matters.size()];
}

std::string title_of_case(std::uint64_t committee, std::uint64_t nr) {
  return fmt::format("{} i krets {}, del {}", matter(committee, nr, 1), committee, nr + 1);
}

/// The first item brings the new case, the second the one of the meeting before.
std::string council_item(std::uint64_t committee, std::uint64_t nr, std::uint64_t item) {
  const bool is_of_case = item == 1 || (item == 2 && nr > 0);
  const std::uint64_t of_case = item == 1 ? nr : nr - 1;
  const std::string title =
      is_of_case ? title_of_case(committee, of_case)
                 : fmt::format("{} {}/{}", matter(committee, nr, item), 10 * nr + item, 2015 + nr / 10);
  std::string text = fmt::format("  - title: {}\n", title);
  if (is_of_case) text += fmt::format("    case: {}\n", case_id(committee, of_case));
  text += fmt::format(
      "    points:\n      - by: medlem-{0}-1\n        kind: report\n        text: Utvalget viser til "
      "tidligere "
      "behandling, og ber om at saken legges fram på nytt når tallene foreligger.\n"
      "      - by: medlem-{0}-{1}\n        kind: discussion\n        text: Flere ønsket en ny vurdering av "
      "kostnadene.\n"
      "    votes:\n      - for: {2}\n        against: {3}\n"
      "    decisions:\n      - title: {4}\n        outcome: {5}\n        text: Utvalget slutter seg til "
      "forslaget fra "
      "administrasjonen, og ber om at arbeidet settes i gang.\n",
      committee, 2 + item % 3, item % 3 == 0 ? 4 : 3, item % 3 == 0 ? 0 : 1,
      is_of_case && item == 1 ? "Saken sendes på høring" : "Forslaget vedtas",
      is_of_case && item == 1 ? "postponed" : "adopted");
  if (item == 10)
    text += fmt::format(
        "    actions:\n      - who: medlem-{}-2\n        what: Skriver ut protokollen\n        due: {}\n"
        "        done: {}\n",
        committee, fmt::format("{}-12-20", 2015 + nr / 10), fmt::format("{}-12-15", 2015 + nr / 10));
  return text;
}

}  // namespace

std::string committee_and_members(std::uint64_t committee) {
  std::string text;
  for (std::uint64_t at = 0; at < 6; ++at)
    text += (at == 0 ? "" : "---\n") + record(committee * records_a_block + at);
  return text;
}

std::string meeting_and_case(std::uint64_t committee, std::uint64_t nr) {
  std::string text = fmt::format("kind: case\nid: {}\ntitle: {}\nreference: {}/{}\nopened: {}\n---\n",
                                 case_id(committee, nr), title_of_case(committee, nr), 2015 + nr / 10,
                                 committee * meetings_a_committee + nr + 1, day_of(nr));
  text += fmt::format(
      "kind: meeting\nid: utvalg-{0}-{1}\nbody: utvalg-{0}\nnumber: {1}/{2}\nstatus: held\nform: physical\n"
      "start: {3}T09:00\nend: {3}T11:{4:02}\nplace: Kommunehuset\nchair: medlem-{0}-1\nsecretary: "
      "medlem-{0}-2\n"
      "present:\n",
      committee, nr + 1, 2015 + nr / 10, day_of(nr), nr);
  for (std::uint64_t seat = 1; seat <= 4; ++seat)
    text += fmt::format("  - person: medlem-{}-{}\n", committee, seat);
  text += fmt::format("absent:\n  - person: medlem-{}-5\n    reason: Meldt forfall\nagenda:\n", committee);
  for (std::uint64_t item = 1; item <= 10; ++item) text += council_item(committee, nr, item);
  return text;
}

}  // namespace ko::bench
