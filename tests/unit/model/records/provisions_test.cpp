// SPDX-License-Identifier: MIT
// Which number holds for a body on a day: of whom, from when to when, and of two the one that asks most.
#include "model/records/provisions.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "ko/values/date.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

bool asks_more(const ProvisionEntry& a, const ProvisionEntry& b) {
  return a.get<"days">().value_or(0) > b.get<"days">().value_or(0);
}

/// The days of notice that hold for `styret`, with where they stand; `none` where nothing is laid down.
std::string notice_held(const std::string& of_body, const std::string& of_set,
                        Day day = to_day({2025, 3, 11}), IsStricter is_stricter = asks_more) {
  const Register records = test::register_of_set(
      of_set, "{kind: organisation, id: styret, name: Styret" + of_body +
                  "}\n---\n{kind: organisation, id: utvalget, name: Utvalget, bylaws: [{rule: "
                  "notice-in-time, days: 99}]}\n");
  const auto found =
      Provisions(records).find(*find_rule("notice-in-time"), *records.find("styret"), day, is_stricter);
  return found ? std::to_string(found->entry.get<"days">().value_or(0)) + ", " + found->basis() : "none";
}

std::string notice_of(const std::string& fields) {
  return "bylaws: [{rule: notice-in-time, section: § 4, days: " + fields + "}]";
}

TEST_CASE("a bylaw is in force from its first day to its last") {
  const std::string bylaws = ", " + notice_of("8, from: 2025-03-10, to: 2025-03-12");
  const std::string told = "8, the bylaws of `styret`, § 4";
  CHECK(notice_held(bylaws, "", to_day({2025, 3, 9})) == "none");
  CHECK(notice_held(bylaws, "", to_day({2025, 3, 10})) == told);
  CHECK(notice_held(bylaws, "", to_day({2025, 3, 12})) == told);
  CHECK(notice_held(bylaws, "", to_day({2025, 3, 13})) == "none");
}

TEST_CASE(
    "a body's own bylaws go before the set's, whichever asks more, and those of another hold for nobody") {
  CHECK(notice_held("", "") == "none");
  CHECK(notice_held("", notice_of("8") + "\n") == "8, the bylaws in ko.yaml, § 4");
  CHECK(notice_held(", " + notice_of("3"), notice_of("8") + "\n") == "3, the bylaws of `styret`, § 4");
}

TEST_CASE("of two provisions of one authority the stricter holds, wherever it stands") {
  const std::string two = "bylaws: [{rule: notice-in-time, days: 8}, {rule: notice-in-time, days: 5}]";
  const std::string turned = "bylaws: [{rule: notice-in-time, days: 5}, {rule: notice-in-time, days: 8}]";
  CHECK(notice_held(", " + two, "") == "8, the bylaws of `styret`");
  CHECK(notice_held(", " + turned, "") == "8, the bylaws of `styret`");
  CHECK(notice_held(", " + two, "", to_day({2025, 3, 11}), nullptr) == "8, the bylaws of `styret`");
  CHECK(notice_held(", " + turned, "", to_day({2025, 3, 11}), nullptr) == "5, the bylaws of `styret`");
}

/// The layout of the minutes of a body, of which a set lays down some for all.
std::string layout_of(const std::string& of_body, const std::string& of_set, Day day = to_day({2025, 3, 11}),
                      const std::string& type = "council") {
  const Register records =
      test::register_of_set(of_set, "{kind: organisation, id: o, name: O, type: " + type + of_body + "}\n");
  return std::string(minutes_layout_of(records, *records.find("o"), day));
}

TEST_CASE(
    "the layout of minutes is the body's, else the set's, else that of the law over it, its own or the "
    "set's") {
  CHECK(layout_of("", "") == "referat");
  CHECK(layout_of(", profile: kommuneloven-2018", "") == "protokoll");
  CHECK(layout_of("", "profile: kommuneloven-2018\n") == "protokoll");
  CHECK(layout_of(", profile: forening", "profile: kommuneloven-2018\n") == "protokoll");
  // A law that lays down none leaves it to the next.
  CHECK(layout_of(", profile: [likestillingsloven, kommuneloven-2018]", "", to_day({2025, 3, 11}),
                  "committee") == "protokoll");
  CHECK(layout_of("", "profile: kommuneloven-2018\n", to_day({2019, 10, 30})) == "referat");
  CHECK(layout_of(", profile: kommuneloven-2018", "minutes: {layout: referat}\n") == "referat");
  CHECK(layout_of(", minutes: {layout: protokoll}", "minutes: {layout: referat}\n") == "protokoll");
}

}  // namespace
}  // namespace ko
