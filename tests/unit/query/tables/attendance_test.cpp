// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/query/asking.hpp"

namespace ko {
namespace {

const std::string until_eight = "end: 2025-03-11T20:00\n";

/// What is asked of the attendance of a meeting from 18:00 on, with this end, at which these were present.
std::string attended(const std::string& present, QueryWords words, const std::string& end = until_eight) {
  words.table = "attendance";
  return test::ask(
      "kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\n" + end + "present: [" + present + "]\n",
      words);
}

/// How long who was there, of a meeting from 18:00 with this end.
std::string times(const std::string& end) {
  return test::ask("kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11T18:00\n" + end +
                       "present: [{name: Ada}, {name: Bo, left: '19:00'}]\nagenda:\n"
                       "  - {title: A, start: '18:00', end: '18:30', recused: [{name: Ada, instead: cy}]}\n"
                       "  - {title: B, start: '18:30', recused: [{name: Ada, instead: di}]}\n",
                   {.table = "attendance", .fields = {"person", "name", "status", "minutes", "share"}});
}

TEST_CASE("a time is a share of the meeting where both its ends and the meeting's are known") {
  CHECK(times("end: 2025-03-11T20:00\n") ==
        "person,name,status,minutes,share\n,Ada,present,120,1\n,Bo,partial,60,0.5\ncy,,substitute,30,0.25\n"
        "di,,substitute,unknown,unknown\n");
  CHECK(times("") ==
        "person,name,status,minutes,share\n,Ada,present,unknown,1\n,Bo,partial,60,unknown\n"
        "cy,,substitute,0..30,unknown\ndi,,substitute,unknown,unknown\n");
}

TEST_CASE("why somebody was away, and who came instead, is told of who was away alone") {
  CHECK(test::ask("kind: meeting\nid: m\nstatus: held\nstart: 2025-03-11\npresent: [{name: Ada}]\n"
                  "absent: [{name: Bo, reason: Bortreist, substitute: cy}]\n",
                  {.table = "attendance", .fields = {"name", "reason", "substitute"}}) ==
        "name,reason,substitute\nAda,,\nBo,Bortreist,cy\n");
}

TEST_CASE("the rate of what cannot be told of any row is unknown, and of some has bounds") {
  const auto rate = [](const std::string& present) {
    return attended(present, {.by = {"meeting"}, .rate = {"share.lt:50%"}, .fields = {"rate"}}, "");
  };
  CHECK(rate("{name: Bo, left: '19:00'}") == "rate\nunknown\n");
  CHECK(rate("{name: Ada}, {name: Bo, left: '19:00'}") == "rate\n0..0.5\n");
  CHECK(rate("{name: Ada}") == "rate\n0\n");
}

TEST_CASE("who came for one item represents a party of their own") {
  CHECK(test::ask("kind: meeting\nid: m\nstatus: held\nbody: o\nstart: 2025-03-11T18:00\npresent: [{person: "
                  "ada}]\nagenda: [{title: A, recused: [{person: ada, instead: cy}]}]\n---\n"
                  "{kind: person, id: ada, name: Ada, party: a}\n---\n"
                  "{kind: person, id: cy, name: Cy, party: b}\n",
                  {.table = "attendance", .fields = {"person", "party"}}) == "person,party\nada,a\ncy,b\n");
}

TEST_CASE("who came and went was there for as long as all of it, and nobody for as long as others") {
  CHECK(attended("{name: Ada, left: '18:30'}, {name: Ada, arrived: '19:30'}, {name: Bo, left: '18:15'}",
                 {.fields = {"name", "minutes", "share"}}) ==
        "name,minutes,share\nAda,60,0.5\nBo,15,0.125\n");
}

TEST_CASE("a sum with something unknown in it is at least what is known") {
  const auto sum_of = [](const std::string& present) {
    return attended(present, {.by = {"meeting"}, .sum = {"minutes"}, .fields = {"sum_minutes"}}, "");
  };
  CHECK(sum_of("{name: Bo, left: '19:00'}") == "sum_minutes\n60\n");
  CHECK(sum_of("{name: Ada}, {name: Bo, left: '19:00'}") == "sum_minutes\n>=60\n");
}

TEST_CASE("when somebody came or left is unknown where it is written and cannot be read") {
  const auto minutes = [](const std::string& fields) {
    return attended("{name: Ada" + fields + "}", {.fields = {"minutes"}});
  };
  CHECK(minutes("") == "minutes\n120\n");
  CHECK(minutes(", arrived: '19:00'") == "minutes\n60\n");
  CHECK(minutes(", left: '19:30'") == "minutes\n90\n");
  CHECK(minutes(", arrived: sent") == "minutes\nunknown\n");
  CHECK(minutes(", left: tidlig") == "minutes\nunknown\n");
}

TEST_CASE("a pattern is held against a number as it is written, bounds and all") {
  const auto names = [](const std::string& term) {
    return attended("{name: Ada}, {name: Bo, left: '19:00~'}, {name: Cy, left: sent}",
                    {.terms = {term}, .fields = {"name", "minutes"}});
  };
  CHECK(names("minutes:~^12.$") == "name,minutes\nAda,120\n");
  CHECK(names("minutes:~[.][.]") == "name,minutes\nBo,30..90\n");
  CHECK(names("minutes:~unknown") == "name,minutes\n");
}

TEST_CASE("of a number between bounds it is told how it compares where both bounds do alike") {
  const auto compared = [](const std::string& term) {
    return attended("{name: Bo, left: '19:00~'}", {.by = {"meeting"}, .rate = {term}, .fields = {"rate"}});
  };
  for (const char* yes : {"minutes.gt:29", "minutes.ge:30", "minutes.lt:91", "minutes.le:90",
                          "minutes:30..90", "minutes:..90", "minutes:30.."})
    CHECK_MESSAGE(compared(yes) == "rate\n1\n", yes);
  for (const char* untold : {"minutes.gt:30", "minutes.ge:31", "minutes.lt:90", "minutes.le:89",
                             "minutes:31..90", "minutes:30..89", "minutes:60"})
    CHECK_MESSAGE(compared(untold) == "rate\nunknown\n", untold);
  for (const char* no : {"minutes.gt:90", "minutes.ge:91", "minutes.lt:30", "minutes.le:29", "minutes:91.."})
    CHECK_MESSAGE(compared(no) == "rate\n0\n", no);
}

TEST_CASE("a time that cannot be read is at no time of the day") {
  const auto names = [](const std::string& term) {
    return attended("{name: Ada, arrived: '19:00'}, {name: Bo, arrived: sent}",
                    {.terms = {term}, .fields = {"name"}}, "");
  };
  CHECK(names("arrived:19:00") == "name\nAda\n");
  CHECK(names("arrived:..20:00") == "name\nAda\n");
  CHECK(names("arrived.gt:18:59") == "name\nAda\n");
}

TEST_CASE(
    "whoever is listed twice was there for no more than all of it, and for how much where that is unknown") {
  CHECK(
      attended(
          "{name: Ada, left: '19:30'}, {name: Ada, arrived: '18:30'}, {name: Bo, left: '19:00'}, {name: Bo, "
          "arrived: snart}",
          {.fields = {"name", "share"}}) == "name,share\nAda,1\nBo,unknown\n");
}

}  // namespace
}  // namespace ko
