// SPDX-License-Identifier: MIT
#include "import/recognise/text/sentences.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The sentences of a text with a stroke between them.
std::string apart(std::string_view text) {
  std::string all;
  for (const auto& [begin, end] : ko::import::sentence_bounds(text))
    all.append(all.empty() ? "" : " | ").append(text.substr(begin, end - begin));
  return all;
}

}  // namespace

TEST_CASE(
    "A number ends a sentence, where it is no day before its month and nothing that numbers what follows") {
  CHECK(apart("Falt mot 3. Ada Nes talte.") == "Falt mot 3. | Ada Nes talte.");
  CHECK(apart("Til sammen kr 500 000. Forslaget falt.") == "Til sammen kr 500 000. | Forslaget falt.");
  CHECK(apart("Den 7. Juni var fin.") == "Den 7. Juni var fin.");
  CHECK(apart("1. Godkjenning av listen.") == "1. Godkjenning av listen.");
  CHECK(apart("Møtet sluttet kl. 11. Alle gikk.") == "Møtet sluttet kl. 11. | Alle gikk.");
  CHECK(apart("Det var i 2024. Juni kom.") == "Det var i 2024. | Juni kom.");
}

TEST_CASE("Points of abbreviations and initials end no sentence, and what is quoted is within one") {
  CHECK(apart("Frist ca. Mandag. Ja!") == "Frist ca. Mandag. | Ja!");
  CHECK(apart("Cllr. A. Nes came. She left.") == "Cllr. A. Nes came. | She left.");
  CHECK(apart("Han sa: «Nei. Aldri.» Så gikk han.") == "Han sa: «Nei. Aldri.» | Så gikk han.");
  CHECK(apart("Er det så? ja. Det er det.") == "Er det så? ja. | Det er det.");
}
