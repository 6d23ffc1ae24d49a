// SPDX-License-Identifier: MIT
// KO571 to KO576: what the minutes of a council or a committee say, and of no other body.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// A meeting of a body of two, with everything the act asks for save what is left out by taking another's
/// place.
std::string act_text(const std::string& fields, const std::string& type, const std::string& status,
                     const std::string& members) {
  return "kind: organisation\nid: o\nname: O\ntype: " + type + "\nmembers: " + members + "\n" + test::people +
         "---\nkind: meeting\nid: m\nbody: o\nstatus: " + status + "\n" + fields;
}

const std::string two_members = "[{person: ada-nes, group: A}, {person: bo-lie, group: B}]";
const std::string act_when = "start: 2025-03-11T18:00\nplace: Huset\n";
const std::string act_who = "present: [ada-nes, bo-lie]\n";
const std::string act_what = "agenda: [{title: En}]\n";

std::string act_codes(const std::string& fields, const std::string& type = "council",
                      const std::string& status = "held", const std::string& members = two_members) {
  return test::codes_of(act_text(fields, type, status, members), "KO57");
}

TEST_CASE("councils and committees are asked, once a meeting was held") {
  CHECK(act_codes(act_when) == "KO572 KO573");
  CHECK(act_codes(act_when, "committee") == "KO572 KO573");
  CHECK(act_codes(act_when, "association").empty());
  CHECK(act_codes(act_when, "project_group").empty());
  CHECK(act_codes(act_when, "council", "called").empty());
  CHECK(act_codes(act_when + act_who + act_what).empty());
}

TEST_CASE("minutes say when and where it was, save of a meeting that had no place") {
  CHECK(act_codes("place: Huset\n" + act_who + act_what) == "KO571");
  CHECK(act_codes("start: 2025-03-11\nplace: Huset\n" + act_who + act_what) == "KO571");
  CHECK(act_codes("start: 2025-03-11T18:00\n" + act_who + act_what) == "KO571");
  CHECK(act_codes("start: 2025-03-11T18:00\nform: remote\n" + act_who + act_what).empty());
  CHECK(act_codes("start: 2025-03-11T18:00\nform: written\n" + act_who + act_what).empty());
  CHECK(act_codes("start: 2025-03-11T18:00\nform: physical\n" + act_who + act_what) == "KO571");
  CHECK(act_codes(act_who + act_what) == "KO571 KO571");
}

TEST_CASE("minutes say of each member whether they met, save of a meeting in writing") {
  CHECK(act_codes(act_when + act_what) == "KO572");
  CHECK(act_codes(act_when + act_what + "form: written\n").empty());
  CHECK(act_codes(act_when + act_what + "present: [ada-nes]\n") == "KO572");
  CHECK(act_codes(act_when + act_what + "present: [ada-nes]\nabsent: [bo-lie]\n").empty());
  const auto said = [](const std::string& members, const std::string& present) {
    return test::findings_of(
        act_text(act_when + act_what + "present: [" + present + "]\n", "council", "held", members), "KO572");
  };
  CHECK(said("[{person: ada-nes}, {person: bo-lie}]", "ada-nes")
            .ends_with("do not say whether `bo-lie` met\n"));
  CHECK(said("[{person: ada-nes}, {person: bo-lie}, {person: cy-moe}]", "ada-nes")
            .ends_with("whether `bo-lie` and `cy-moe` met\n"));
  CHECK(said("[{person: ada-nes}, {person: bo-lie}, {person: cy-moe}, {person: di-ruud}]", "ada-nes")
            .ends_with("whether `bo-lie`, `cy-moe` and `di-ruud` met\n"));
}

TEST_CASE("what is voted on was proposed, and what is noted or stated need not be") {
  const auto item = [](const std::string& fields) {
    return act_codes(act_when + act_who + "agenda: [{title: En, " + fields + "}]\n");
  };
  CHECK(item("votes: [{unanimous: true}]") == "KO574");
  CHECK(item("proposals: [{id: a, text: A}], votes: [{unanimous: true}]").empty());
  CHECK(item("decisions: [{title: V, outcome: adopted, vote: {unanimous: true}}]") == "KO574");
  CHECK(item("decisions: [{title: V, outcome: noted}]").empty());
  CHECK(item("decisions: [{title: V, outcome: stated}]").empty());
  CHECK(
      item(
          "decisions: [{title: V, outcome: noted}, {title: W, outcome: adopted, vote: {unanimous: true}}]") ==
      "KO574");
}

TEST_CASE("what is approved or noted without a vote as a rule is asked for neither proposal nor vote") {
  const auto item = [](const std::string& fields) {
    return act_codes(act_when + act_who + "agenda: [{title: En, " + fields + "}]\n");
  };
  for (const std::string type : {"approval", "report", "information", "question"}) {
    CAPTURE(type);
    CHECK(item("type: " + type + ", decisions: [{title: V, outcome: approved}]").empty());
    CHECK(item("type: " + type + ", decisions: [{title: V, outcome: noted}]").empty());
    CHECK(item("type: " + type + ", decisions: [{title: V, outcome: adopted}]") == "KO574 KO575");
  }
  CHECK(item("type: matter, decisions: [{title: V, outcome: approved}]") == "KO574 KO575");
  CHECK(item("decisions: [{title: V, outcome: approved}]") == "KO574 KO575");
  // Once it was voted on, something was proposed.
  CHECK(item("type: approval, votes: [{for: 2}], decisions: [{title: V, outcome: approved}]") == "KO574");
  CHECK(item("type: approval, decisions: [{title: V, outcome: approved, vote: {for: 2}}]") == "KO574");
}

TEST_CASE("minutes say how each vote went") {
  const auto item = [](const std::string& fields) {
    return act_codes(act_when + act_who +
                     "agenda: [{title: En, proposals: [{id: a, text: A}, {id: b, text: B}], " + fields +
                     "}]\n");
  };
  CHECK(item("votes: [{on: a}]") == "KO575");
  for (const std::string result : {"unanimous: true", "acclamation: true", "for: 2", "against: 2",
                                   "between: {a: 2, b: 0}", "elect: {candidates: {ada-nes: 2}}"}) {
    CAPTURE(result);
    CHECK(item("votes: [{" + result + "}]").empty());
  }
  CHECK(item("votes: [{unanimous: false}]") == "KO575");
  CHECK(item("votes: [{acclamation: false}]") == "KO575");
  CHECK(item("decisions: [{title: V, outcome: adopted}]") == "KO575");
  CHECK(item("decisions: [{title: V, outcome: noted}]").empty());
  CHECK(item("decisions: [{title: V, outcome: adopted, vote: {unanimous: true}}]").empty());
  CHECK(item("votes: [{unanimous: true}], decisions: [{title: V, outcome: adopted}]").empty());
}

/// What a vote gives, of members whose party is on record and others whose is not.
std::string party_vote(const std::string& vote, const std::string& present = "ada-nes, bo-lie",
                       const std::string& members = two_members) {
  return act_codes(act_when + "present: [" + present +
                       "]\nagenda: [{title: En, proposals: [{id: a, text: A}, {id: b, text: B}], votes: [{" +
                       vote + "}]}]\n",
                   "council", "held", members);
}

TEST_CASE("a divided vote shows how the parties voted, unless it was secret") {
  CHECK(party_vote("for: 1, against: 1") == "KO576");
  CHECK(party_vote("for: 1, against: 1, secret: true").empty());
  CHECK(party_vote("for: 1, against: 1, secret: false") == "KO576");
  CHECK(party_vote("for: 2, against: 0").empty());
  CHECK(party_vote("for: 2").empty());
  CHECK(party_vote("between: {a: 1, b: 1}") == "KO576");
  CHECK(party_vote("between: {a: 2, b: 0}").empty());
  CHECK(party_vote("for: [ada-nes], against: [bo-lie]").empty());
  // One side is enough, the rest voted the other way.
  CHECK(party_vote("for: 1, against: [bo-lie]").empty());
}

TEST_CASE("a party is on record in the membership, in the meeting or with the person") {
  const std::string vote = "for: [ada-nes], against: [bo-lie]";
  const std::string all = "ada-nes, bo-lie";
  CHECK(party_vote(vote, all, "[{person: ada-nes}, {person: bo-lie}]") == "KO576");
  CHECK(party_vote(vote, all, "[{person: ada-nes, group: A}, {person: bo-lie}]") == "KO576");
  CHECK(party_vote(vote, all, "[{person: ada-nes, for: o}, {person: bo-lie, for: o}]").empty());
  CHECK(party_vote(vote, "{person: ada-nes, group: A}, {person: bo-lie, for: o}",
                   "[{person: ada-nes}, {person: bo-lie}]")
            .empty());
  CHECK(party_vote(vote, "{person: ada-nes, group: A}, bo-lie", "[{person: ada-nes}, {person: bo-lie}]") ==
        "KO576");
  const auto own = [&](const std::string& party) {
    return test::codes_of(
        "kind: organisation\nid: o\nname: O\ntype: council\nmembers: [{person: ada}, {person: bo, group: "
        "B}]\n---\n{kind: person, id: ada, name: Ada" +
            party +
            "}\n---\n{kind: person, id: bo, name: Bo}\n---\nkind: meeting\nid: m\nbody: o\nstatus: held\n" +
            act_when +
            "present: [ada, bo]\nagenda: [{title: En, proposals: [{id: a, text: A}], votes: [{for: "
            "[ada], against: [bo]}]}]\n",
        "KO57");
  };
  CHECK(own("") == "KO576");
  CHECK(own(", party: o").empty());
  // Of who is unknown, or no person, nothing is known to be missing.
  CHECK(party_vote("for: [ada-nes], against: [ukjent]").empty());
  CHECK(party_vote("for: [ada-nes], against: [o]").empty());
}

TEST_CASE(
    "what was not on the notice is decided where less than a third of those there, and not the chair, oppose "
    "it") {
  const auto said = [](const std::string& urgent, const std::string& result = "decisions: [{title: T}]",
                       const std::string& present = "ada-nes, bo-lie, cy-moe, di-ruud, eli-vik, geir-lund") {
    return test::codes_of(
        act_text(act_when + "chair: ada-nes\npresent: [" + present +
                     "]\nagenda: [{title: En, urgent: {accepted: " + urgent + "}, " + result + "}]\n",
                 "council", "held",
                 "[{person: ada-nes}, {person: bo-lie}, {person: cy-moe}, {person: di-ruud}, {person: "
                 "eli-vik}, {person: geir-lund}]"),
        "KO595");
  };
  CHECK(said("vedtatt, vote: {for: 5, against: 1}").empty());
  CHECK(said("vedtatt, vote: {for: 4, against: 2}") == "KO595");
  CHECK(said("vedtatt, vote: {for: 1, against: 5}") == "KO595");
  CHECK(said("vedtatt, vote: {against: [bo-lie], others: for}").empty());
  CHECK(said("vedtatt, vote: {against: [ada-nes], others: for}") == "KO595");
  CHECK(said("vedtatt, vote: {for: 3, against: 2}", "status: postponed").empty());
  CHECK(said("vedtatt, vote: {for: 3, against: 2}", "type: question").empty());
  CHECK(said("Enstemmig").empty());
  CHECK(said("Enstemmig, vote: {for: 5, against: 1}") == "KO595");
  CHECK(said("vedtatt, vote: {unanimous: true, against: 1}") == "KO595");
  CHECK(said("vedtatt, vote: {for: 2, against: 1}", "decisions: [{title: T}]",
             "ada-nes, bo-lie, {person: cy-moe, left: \"19:00\"}, {person: di-ruud, left: \"19:00\"}")
            .empty());
  // No other body is bound by the act.
  CHECK(test::codes_of(
            act_text(act_when + "chair: ada-nes\npresent: [ada-nes, bo-lie]\nagenda: [{title: En, urgent: "
                                "{vote: {for: 1, against: [ada-nes]}}, decisions: [{title: T}]}]\n",
                     "association", "held", two_members),
            "KO595")
            .empty());
  // Where nobody is listed it is not known what a third of those there would be.
  CHECK(said("vedtatt, vote: {for: 3, against: 0}", "decisions: [{title: T}]", "").empty());
  CHECK(said("vedtatt, vote: {for: 0, against: 3}", "decisions: [{title: T}]", "").empty());
}

TEST_CASE("blank votes are held against a council, and against no body that the act says nothing of") {
  const auto blank = [](const std::string& type) {
    return act_codes(
        act_when + act_who + "agenda: [{title: En, votes: [{for: 1, blank: 1, outcome: adopted}]}]\n", type);
  };
  CHECK(blank("council").find("KO578") != std::string::npos);
  CHECK(blank("association").empty());
}

TEST_CASE("a divided vote whose parties are all counted asks for nobody's") {
  const std::string divided =
      "agenda: [{title: En, proposals: [{id: a, text: A, by: ada-nes}], votes: [{on: a, for: 1, "
      "against: 1, outcome: rejected";
  CHECK(act_codes(act_when + act_who + divided + "}]}]\n").find("KO576") != std::string::npos);
  CHECK(act_codes(act_when + act_who + divided +
                  ", by_party: [{party: A, for: 1}, {party: B, against: 1}]}]}]\n")
            .find("KO576") == std::string::npos);
  CHECK(act_codes(act_when + act_who + divided + ", by_party: [{party: A, for: 1}, {party: B}]}]}]\n")
            .find("KO576") != std::string::npos);
}

}  // namespace
}  // namespace ko
