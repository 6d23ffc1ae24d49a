// SPDX-License-Identifier: MIT
// KO560: one who is on leave is listed as one of those who met.
#include <doctest/doctest.h>

#include <string>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {

TEST_CASE("who is on leave that day is listed, is in the chair, or takes part otherwise") {
  const auto met = [](const std::string& fields,
                      const std::string& leave = "{from: 2025-03-11, to: 2025-03-11}") {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\nmembers: [{person: ada-nes}, {person: bo-lie, leave: " + leave +
            "}]\n" + test::people +
            "---\nkind: meeting\nid: m\nbody: o\nstatus: held\nstart: 2025-03-11T18:00\n" + fields + "\n",
        "KO560");
  };
  CHECK(met("present: [ada-nes, bo-lie]") == "KO560");
  CHECK(met("present: [ada-nes, bo-lie]", "{from: 2025-03-12}").empty());
  CHECK(met("present: [ada-nes, bo-lie]", "{to: 2025-03-10}").empty());
  CHECK(met("present: [ada-nes, bo-lie]", "{from: 2025-03~}").empty());  // which cannot be told
  CHECK(met("chair: bo-lie\npresent: [ada-nes]") == "KO560");
  CHECK(met("secretary: bo-lie\npresent: [ada-nes]").empty());
  CHECK(met("present: [ada-nes, {person: bo-lie, voting: advisory}]").empty());
  CHECK(met("present: [ada-nes, {person: bo-lie, instead_of: cy-moe}]").empty());
  CHECK(met("present: [ada-nes]").empty());
}

TEST_CASE("the leave of the one who took part is shown beside it, and nobody else's") {
  const Register records = test::register_of(
      "kind: organisation\nid: o\nname: O\nmembers:\n  - {name: Tor Vik, leave: {from: 2025-01-01}}\n"
      "  - {person: ada-nes, leave: {from: 2025-01-01, to: 2025-02-01}}\n"
      "  - {person: bo-lie, leave: {from: 2025-03-01}}\n" +
      test::people +
      "---\n{kind: meeting, id: m, body: o, status: held, start: 2025-03-11T18:00, present: [ada-nes, "
      "bo-lie]}\n");
  std::string lines;
  for (const Finding& finding : check(records, to_day({2026, 1, 1})))
    if (finding.rule->code == "KO560")
      for (const Related& each : finding.related)
        lines +=
            std::to_string(records.files()[each.place.file].source.position(each.place.span.begin).line) +
            ' ';
  CHECK(lines == "7 ");
}

}  // namespace ko
