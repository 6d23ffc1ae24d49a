// SPDX-License-Identifier: MIT
#include "import/recognise/letter/letter.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"

namespace {

using namespace ko;
using namespace ko::import;

LetterFacts read_text(const std::string& text) {
  const SourceText source = *read_source(
      "letter.txt", SourceFormat::text, text,
      [](const SourceFormatRow&, std::string_view) -> Result<std::string> { return Fault{"none"}; });
  return read_letter(source, pieces_of(source, Vocabulary()), Vocabulary());
}

}  // namespace

TEST_CASE("The sender is the organisation that stands at the head of the paper, above anything else") {
  const LetterFacts facts = read_text("Nordal kommune\n\nVår ref.: 202501234-5\n\nHøring om ny vei\n");
  CHECK(facts.sender.text == "Nordal kommune");
  CHECK(facts.reference.text == "202501234-5");
  // A place, a person or a sentence there is none.
  CHECK_FALSE(read_text("Nordal\n\nVår ref.: 202501234-5\n").sender);
  CHECK_FALSE(read_text("Her er saken fra Nordal kommune.\n\nVår ref.: 202501234-5\n").sender);
  CHECK_FALSE(read_text("Vår ref.: 202501234-5\n\nNordal kommune\n").sender);
}
