// SPDX-License-Identifier: MIT
#include "import/recognise/agenda_parts.hpp"

#include <doctest/doctest.h>

#include <string>

#include "import/read_source.hpp"
#include "import/recognise/agenda.hpp"

namespace ko::import {
namespace {

/// `1 Budget; 1.1 Lån`
std::string parts_in(SourceFormat format, const std::string& text) {
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const SourceText source = *read_source("minutes", format, text, none);
  std::string all;
  for (const ItemRange& item : agenda_of(pieces_of(source, Vocabulary()), Vocabulary()).items)
    all += (all.empty() ? "" : "; ") + item.heading.nr + (item.heading.nr.empty() ? "" : " ") +
           item.heading.title;
  return all;
}

std::string on_paper(const std::string& text) {
  return parts_in(SourceFormat::text, text);
}

std::string in_markdown(const std::string& text) {
  return parts_in(SourceFormat::markdown, text);
}

TEST_CASE("Lines of two levels are items from 1 on, whatever they look like on paper") {
  const std::string begin =
      "PROTOKOLL\n\nMøtet ble åpnet av leder.\n\n1   Konstituering\n\n1.1 Valg av møteleder\n    Vedtak: "
      "Valgt.\n\n"
      "1.2 Valg av sekretær\n    Vedtak: Valgt.\n\n";
  CHECK(on_paper(begin + "2   Regnskap\n\n    Regnskapet ble gjennomgått.\n    Vedtak: Godkjent.\n") ==
        "1 Konstituering; 1.1 Valg av møteleder; 1.2 Valg av sekretær; 2 Regnskap");
  // A number that leaves one out, or a sentence, is no item.
  CHECK(on_paper(begin + "3   Regnskap\n\n    Regnskapet ble gjennomgått.\n\n1.4 Lån\n    Vedtak: Ja.\n") ==
        "1 Konstituering; 1.1 Valg av møteleder; 1.2 Valg av sekretær");
  CHECK(on_paper(begin + "2   Regnskapet ble gjennomgått.\n\n    Vedtak: Godkjent.\n") ==
        "1 Konstituering; 1.1 Valg av møteleder; 1.2 Valg av sekretær");
}

TEST_CASE("The title of a part ends where its line had room for what follows") {
  const std::string begin =
      "PROTOKOLL\n\nMøtet ble åpnet av leder.\n\n1   Konstituering\n\n1.1 Valg av møteleder\n    Vedtak: "
      "Valgt.\n\n"
      "1.2 Valg av sekretær\n    Vedtak: Valgt.\n\n";
  CHECK(on_paper(begin +
                 "1.3 Valg av to til å underskrive\n    Til å underskrive protokollen ble Ada Nes og Bo Lie "
                 "valgt.\n\n1.4 Innkalling\n    Vedtak: Godkjent.\n") ==
        "1 Konstituering; 1.1 Valg av møteleder; 1.2 Valg av sekretær; 1.3 Valg av to til å underskrive; "
        "1.4 Innkalling");
  CHECK(on_paper(begin +
                 "1.3 Valg av to til å underskrive\n    protokollen sammen med møteleder etter at møtet er "
                 "hevet\n\n1.4 Innkalling\n    Vedtak: Godkjent.\n") ==
        "1 Konstituering; 1.1 Valg av møteleder; 1.2 Valg av sekretær; 1.3 Valg av to til å underskrive "
        "protokollen "
        "sammen med møteleder etter at møtet er hevet; 1.4 Innkalling");
}

TEST_CASE("Numbers of two levels that count what is told within items are none") {
  CHECK(in_markdown("# Minutes\n\n## Roads\n\n1.1 They are bad.\n\n1.2 They are long.\n\n## Lights\n\n2.1 "
                    "They are old.\n") == "Roads; Lights");
}

TEST_CASE("Titles with letters from A on are items within their item") {
  const std::string last = "## 2. Close\n\nNone.\n";
  CHECK(in_markdown("## 1. Orders\n\nA. Roof\n\nIt leaks.\n\nB. Door\n\nIt is shut.\n\n" + last) ==
        "1 Orders; 1A Roof; 1B Door; 2 Close");
  CHECK(in_markdown(
            "## I. Call\n\nA.\n\n## II. Orders\n\nA. Roof\n\nIt leaks.\n\nB) Door\n\nIt is shut.\n\n## III. "
            "Close\n\nNone.\n") == "I Call; II Orders; II.A Roof; II.B Door; III Close");
  // One alone, a list with nothing between its letters, a sentence, and letters that leave one out are none.
  CHECK(in_markdown("## 1. Orders\n\nA. Roof\n\nIt leaks.\n\n" + last) == "1 Orders; 2 Close");
  CHECK(in_markdown("## 1. Orders\n\nA. Roof\n\nB. Door\n\nBoth were mended.\n\n" + last) ==
        "1 Orders; 2 Close");
  CHECK(in_markdown("## 1. Orders\n\nA. The roof leaks.\n\nIt does.\n\nB. Door\n\nIt is shut.\n\n" + last) ==
        "1 Orders; 2 Close");
  CHECK(in_markdown("## 1. Orders\n\nA. The roof leaks;\n\nIt does.\n\nB. Door\n\nIt is shut.\n\n" + last) ==
        "1 Orders; 2 Close");
  CHECK(in_markdown("## 1. Orders\n\nA. Roof\n\nIt leaks.\n\nC. Door\n\nIt is shut.\n\n" + last) ==
        "1 Orders; 2 Close");
  CHECK(in_markdown("## 1. Orders\n\nA. Roof\n\nIt leaks.\n\nB. " + std::string(141, 'x') +
                    "\n\nIt is shut.\n\n" + last) == "1 Orders; 2 Close");
  // Below the last item letters may be of the meeting.
  CHECK(in_markdown(
            "## 1. Orders\n\nNone.\n\n## 2. Close\n\nA. Roof\n\nIt leaks.\n\nB. Door\n\nIt is shut.\n") ==
        "1 Orders; 2 Close");
}

}  // namespace
}  // namespace ko::import
