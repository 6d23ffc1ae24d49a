// SPDX-License-Identifier: MIT
#include "bench/minutes_generator.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace ko::bench {
namespace {

constexpr std::uint64_t members = 43;
constexpr std::uint64_t items = 30;
constexpr std::size_t width = 92;

constexpr std::array<std::string_view, 12> given = {"Solveig", "Torgeir",  "Anne Kari",  "Aksel",
                                                    "Ingvild", "Geir Ove", "Johannes",   "Camilla",
                                                    "Marit",   "Randi",    "Kristoffer", "Berit"};
constexpr std::array<std::string_view, 11> family = {"Brattland", "Nymoen", "Fossheim", "Tveiterås",
                                                     "Storlien",  "Vestby", "Sundet",   "Haugerud",
                                                     "Hegglund",  "Skogly", "Aunet"};
constexpr std::array<std::string_view, 8> parties = {"AP", "H", "SP", "SV", "FRP", "V", "R", "KRF"};
constexpr std::array<std::string_view, 4> places = {"Nordvik", "Granheim", "Skogvik", "Storås"};
constexpr std::array<std::string_view, 6> case_titles = {
    "Salg av gamle {} skole", "Lån til {} skiklubb",     "Tilskudd til nytt lager ved brygga i {}",
    "Ny vei langs elva i {}", "Regnskap for {} kommune", "Planprogram for sentrum i {}"};
constexpr std::string_view filling =
    "Kommunedirektøren har vurdert saken etter de hensynene som planen peker på. Utredningen viser at "
    "kostnadene "
    "kan dekkes innenfor rammen, og at arbeidet kan begynne til våren. Flere naboer har sendt merknader, som "
    "er "
    "tatt med i vurderingen. Ordningen evalueres etter to år, og resultatet legges fram for kommunestyret.";

std::string name_of(std::uint64_t member) {
  return fmt::format("{} {}", given[member % given.size()], family[member % family.size()]);
}

std::string_view party_of(std::uint64_t member) {
  return parties[member % parties.size()];
}

/// Lines as a word processor breaks them.
std::string broken(std::string_view text) {
  std::string lines;
  std::size_t column = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (column > 0 && column + 1 + (end - at) > width) {
      lines += '\n';
      column = 0;
    } else if (column > 0) {
      lines += ' ';
      ++column;
    }
    lines += text.substr(at, end - at);
    column += end - at;
    at = end + 1;
  }
  return lines + '\n';
}

/// Those who vote one way on an item, with their parties.
std::string voters(std::uint64_t item, bool in_favour) {
  std::string names;
  std::uint64_t count = 0;
  for (std::uint64_t member = 0; member < members; ++member) {
    if ((((member * 7 + item) % 5) != 0) != in_favour) continue;
    names += fmt::format("{}{} ({})", names.empty() ? "" : ", ", name_of(member), party_of(member));
    ++count;
  }
  return broken(fmt::format("{} forslaget stemte {}: {}.", in_favour ? "For" : "Imot", count, names));
}

std::string item_of(std::uint64_t number, std::uint64_t item, int year, std::string_view place) {
  const std::string title = fmt::format(
      "{} ({})", fmt::format(fmt::runtime(case_titles[item % case_titles.size()]), place), number);
  std::string text = fmt::format("PS {}/{} {}\n", item + 1 + items * (number % 10), year, title);
  text += "\nBehandling\n\nInnstilling:\n   1. " + std::string(place) +
          " kommune slutter seg til planen.\n   2. Tiltaket dekkes av disposisjonsfondet.\n\n";
  text += broken(filling) + '\n';
  const std::uint64_t mover = (number + item) % members;
  text += fmt::format("{} ({}) fremmet følgende forslag:\n\n", name_of(mover), party_of(mover));
  text += broken(fmt::format("Saken om {} sendes tilbake til utvalget. {}", place, filling)) + '\n';
  text += voters(item, true) + voters(item, false) + "Dermed ble forslaget vedtatt.\n\n";
  text += "VEDTAK\n" + broken(fmt::format("Saken om {} sendes tilbake til utvalget.", place)) + "\n\n";
  return text;
}

}  // namespace

std::string protocol(std::uint64_t number) {
  const std::string_view place = places[number % places.size()];
  const int year = static_cast<int>(2000 + number / 40 % 100);
  const auto month = static_cast<int>(1 + number / 4 % 10);
  std::string text =
      "                               MØTEPROTOKOLL\n\n                                 Kommunestyret i " +
      std::string(place) + "\n\n";
  text += fmt::format("Møtedato:    {:02}.{:02}.{}\nTidspunkt:   18:00 - 20:45\nMøtested:    {} rådhus\n\n",
                      1 + number / 4 / 10 % 28, month, year, place);
  text += "Følgende medlemmer møtte:\nNavn                            Funksjon  Repr.\n";
  for (std::uint64_t member = 0; member < members; ++member)
    text += fmt::format("{:<32}{:<10}{}\n", name_of(member),
                        member == 0   ? "Leder"
                        : member == 1 ? "Nestleder"
                                      : "Medlem",
                        party_of(member));
  text += "\n\nSaksliste\n\n";
  for (std::uint64_t item = 0; item < items; ++item) text += item_of(number, item, year % 100, place);
  return text;
}

}  // namespace ko::bench
