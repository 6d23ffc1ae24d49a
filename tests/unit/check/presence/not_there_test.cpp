// SPDX-License-Identifier: MIT
// KO553, KO596 and KO597: who signs, asks, answers or stands down without having been there.
#include <doctest/doctest.h>

#include "unit/check/findings_of.hpp"
#include "unit/people.hpp"

namespace ko {
namespace {

/// What a meeting of a board of three with these fields gives.
std::string not_there(const std::string& fields,
                      const std::string& present = "[ada-nes, {person: bo-lie, left: '19:00'}]",
                      const std::string& codes = "KO59") {
  return test::codes_of(
      "kind: organisation\nid: styret\nname: Styret\n"
      "members: [{person: ada-nes}, {person: bo-lie}, {person: cy-moe}]\n" +
          test::people +
          "---\nkind: meeting\nid: m\nbody: styret\nstatus: held\nstart: 2025-03-11T18:00\n"
          "end: 2025-03-11T20:00\npresent: " +
          present + "\n" + fields,
      codes);
}

TEST_CASE("who signs the minutes was there, in whatever capacity") {
  for (const std::string field : {"signers", "approvers", "signed_by"}) {
    CAPTURE(field);
    const auto by = [&](const std::string& person, const std::string& more = "") {
      return not_there(more + "minutes: {" + field + ": [" + person + "]}\n");
    };
    CHECK(by("ada-nes").empty());
    CHECK(by("bo-lie").empty());
    CHECK(by("cy-moe") == "KO596");
    CHECK(by("cy-moe", "absent: [cy-moe]\n") == "KO596");
    CHECK(by("di-ruud") == "KO596");
    CHECK(by("di-ruud", "chair: di-ruud\n").empty());
    CHECK(by("di-ruud", "guests: [{person: di-ruud}]\n").empty());
    CHECK(by("di-ruud", "administration: [{person: di-ruud}]\n").empty());
    CHECK(by("di-ruud", "agenda: [{title: En, recused: [{person: ada-nes, instead: di-ruud}]}]\n").empty());
    CHECK(by("hvem-det-var").empty());
  }
  CHECK(not_there("minutes: {signers: [cy-moe]}\n", "[]").empty());
}

TEST_CASE("a member who asks or answers was there for it, and others need not have been") {
  for (const std::string field : {"asked_by", "answered_by"}) {
    CAPTURE(field);
    const auto by = [&](const std::string& person, const std::string& more = "",
                        const std::string& start = "18:10") {
      return not_there(more + "agenda: [{title: En, type: question, start: '" + start + "', end: '19:20', " +
                       field + ": " + person + "}]\n");
    };
    CHECK(by("ada-nes").empty());
    CHECK(by("bo-lie").empty());
    CHECK(by("bo-lie", "", "19:10") == "KO597");
    CHECK(by("cy-moe") == "KO597");
    CHECK(by("cy-moe", "guests: [{person: cy-moe}]\n").empty());
    CHECK(by("di-ruud").empty());
    CHECK(by("di-ruud", "absent: [di-ruud]\n") == "KO597");
  }
}

TEST_CASE("who has a remark recorded was there, and a party need not have been") {
  const auto by = [](const std::string& whose) {
    return not_there("absent: [di-ruud]\nagenda: [{title: En, remarks: [{by: " + whose + ", text: T}]}]\n");
  };
  CHECK(by("ada-nes").empty());
  CHECK(by("[ada-nes, cy-moe]") == "KO597");
  CHECK(by("di-ruud") == "KO597");
  CHECK(by("styret").empty());
}

TEST_CASE("who stands down was at the meeting, though perhaps not in the room") {
  const auto stands_down = [](const std::string& person, const std::string& more = "") {
    return not_there(
        more + "agenda: [{title: En, start: '19:10', end: '19:20', recused: [" + person + "]}]\n",
        "[ada-nes, {person: bo-lie, left: '19:00'}]", "KO553");
  };
  CHECK(stands_down("ada-nes").empty());
  CHECK(stands_down("bo-lie").empty());
  CHECK(stands_down("cy-moe") == "KO553");
  CHECK(stands_down("cy-moe", "absent: [cy-moe]\n") == "KO553");
  CHECK(stands_down("cy-moe", "administration: [{person: cy-moe}]\n").empty());
  CHECK(stands_down("hvem-det-var").empty());
  CHECK(not_there("agenda: [{title: En, recused: [cy-moe]}]\n", "[]", "KO553").empty());
}

}  // namespace
}  // namespace ko
