// SPDX-License-Identifier: MIT
// KO307 and KO308: the first and the last day of what a record names.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"

namespace ko {
namespace {

const std::string dissolved_council =
    "---\n{kind: organisation, id: radet, name: Rådet, founded: 2010-01-02, dissolved: 2019-12-30";

/// What a record, which names the council, gives.
std::string about_council(const std::string& record, const std::string& more = "") {
  return test::codes_of(record + "\n" + dissolved_council + more + "}\n", "KO307");
}

TEST_CASE("a dated record may be of the first and of the last day, and not of the day before or after") {
  for (const std::string record : {"{kind: meeting, id: m, body: radet, start: DATE}",
                                   "{kind: decision, id: v, title: V, body: radet, date: DATE}",
                                   "{kind: document, id: d, title: D, sender: radet, date: DATE}",
                                   "{kind: document, id: d, title: D, sender: radet, sent: DATE}",
                                   "{kind: hearing, id: h, title: H, proposer: radet, sent: DATE}"}) {
    CAPTURE(record);
    const auto on = [&](const std::string& date) {
      std::string text = record;
      return about_council(text.replace(text.find("DATE"), 4, date));
    };
    CHECK(on("2010-01-01") == "KO307");
    CHECK(on("2010-01-02").empty());
    CHECK(on("2019-12-30").empty());
    CHECK(on("2019-12-31") == "KO307");
    CHECK(on("2019").empty());
    CHECK(on("2020") == "KO307");
    CHECK(on("2020~").empty());
    CHECK(on("2020?").empty());
  }
}

TEST_CASE(
    "the date of a document goes before when it was sent, and a hearing without its own has that of its "
    "letter") {
  CHECK(about_council("{kind: document, id: d, title: D, sender: radet, date: 2019-12-30, sent: 2020-01-05}")
            .empty());
  CHECK(about_council(
            "{kind: hearing, id: h, title: H, proposer: radet, document: d}\n---\n{kind: document, id: d, "
            "title: D, date: 2020-01-05}") == "KO307");
  CHECK(about_council(
            "{kind: hearing, id: h, title: H, proposer: radet, document: d, sent: 2019-12-01}\n---\n{kind: "
            "document, id: d, title: D, date: 2020-01-05}")
            .empty());
  CHECK(about_council("{kind: hearing, id: h, title: H, proposer: radet}").empty());
}

TEST_CASE("what a record is merely about may be gone") {
  CHECK(about_council("{kind: decision, id: v, title: V, date: 2020-01-05, concerns: [radet]}").empty());
}

TEST_CASE("the message says which end it was, and the mend who took over") {
  const auto said = [](const std::string& date, const std::string& more) {
    return test::findings_of(
        "{kind: meeting, id: m, body: radet, start: " + date + "}\n" + dissolved_council + more + "}\n",
        "KO307");
  };
  CHECK(said("2020-01-05", "") == "1 KO307 this is of 2020-01-05, and `radet` was dissolved on 2019-12-30\n");
  CHECK(said("2009-01-05", "") == "1 KO307 this is of 2009-01-05, and `radet` was founded on 2010-01-02\n");
  const Register records =
      test::register_of("{kind: meeting, id: m, body: radet, start: 2020-01-05}\n" + dissolved_council +
                        ", successor: nye-radet}\n---\n{kind: organisation, id: nye-radet, name: N}\n");
  const std::vector<Finding> found = check(records, to_day({2026, 1, 1}));
  const auto at = std::find_if(found.begin(), found.end(),
                               [](const Finding& each) { return each.rule->code == "KO307"; });
  REQUIRE(at != found.end());
  CHECK(at->mend == "write `nye-radet`, which took over, or mend the date that is wrong");
}

TEST_CASE("people live from the day they are born to the day they die") {
  const auto sent = [](const std::string& date) {
    return test::findings_of(
        "{kind: document, id: d, title: D, signatory: ada, date: " + date +
            "}\n---\n{kind: person, id: ada, name: Ada, born: 1950-05-01, died: 2020-06-01}\n",
        "KO307");
  };
  CHECK(sent("2020-06-01").empty());
  CHECK(sent("1950-05-01").empty());
  CHECK(sent("2020-06-02") == "1 KO307 this is of 2020-06-02, and `ada` died on 2020-06-01\n");
  CHECK(sent("1950-04-30") == "1 KO307 this is of 1950-04-30, and `ada` was born on 1950-05-01\n");
}

TEST_CASE("a parent, an employer or a party is gone the day after it was dissolved") {
  const auto on = [](const std::string& record, Day today) {
    return test::codes_of(record + "\n" + dissolved_council + "}\n", "KO308", today);
  };
  const Day last = to_day({2019, 12, 30});
  for (const std::string record :
       {"{kind: organisation, id: o, name: O, parent: radet}",
        "{kind: person, id: p, name: P, employer: radet}", "{kind: person, id: p, name: P, party: radet}"}) {
    CAPTURE(record);
    CHECK(on(record, last).empty());
    CHECK(on(record, last + 1) == "KO308");
  }
  CHECK(on("{kind: organisation, id: o, name: O, parent: radet, dissolved: 2019-12-30}", last + 1).empty());
  CHECK(on("{kind: person, id: p, name: P, employer: radet, died: 2018-01-01}", last + 1).empty());
}

}  // namespace
}  // namespace ko
