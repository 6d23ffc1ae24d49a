// SPDX-License-Identifier: MIT
#include "import/recognise/text/pieces.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "import/read_source.hpp"

namespace {

using namespace ko;
using namespace ko::import;

std::vector<std::string> texts(const std::string& text) {
  const SourceText source = *read_source(
      "minutes.txt", SourceFormat::text, text,
      [](const SourceFormatRow&, std::string_view) -> Result<std::string> { return Fault{"none"}; });
  std::vector<std::string> all;
  for (const Piece& piece : pieces_of(source, Vocabulary())) all.push_back(piece.marker + piece.text);
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A line that goes on with the day of a date is no entry of a list") {
  CHECK(texts("Kirkerådet bes om å vurdere forslaget som ligger ved, og svare innen\n20. mars 2025.\n") ==
        Texts{"Kirkerådet bes om å vurdere forslaget som ligger ved, og svare innen 20. mars 2025."});
  CHECK(texts("Vi viser til søknaden om tilskudd til lekeplassen, og til brevet av\n10. februar.\n") ==
        Texts{"Vi viser til søknaden om tilskudd til lekeplassen, og til brevet av 10. februar."});
  CHECK(texts("Styret vedtok:\n1. Mars-laget får hallen.\n2. Skigruppa får garderoben.\n") ==
        Texts{"Styret vedtok:", "1.Mars-laget får hallen.", "2.Skigruppa får garderoben."});
}
