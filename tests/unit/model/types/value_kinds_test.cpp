// SPDX-License-Identifier: MIT
// What a field takes, and where that ends.
#include "model/types/value_kinds.hpp"

#include <doctest/doctest.h>

#include "ko/records/kinds.hpp"

namespace ko {
namespace {

/// What is said of a text in a field of a type; empty where it is right.
std::string said_of(const Type& type, std::string_view field, std::string_view text) {
  const auto fault = check_value(type.fields[*type.find(field)], text);
  return fault ? std::string(fault->rule->code) + ' ' + fault->message : "";
}

std::string mend_for_value(const Type& type, std::string_view field, std::string_view text) {
  const auto fault = check_value(type.fields[*type.find(field)], text);
  return fault ? fault->mend : "";
}

TEST_CASE("an interval is one or more of a unit, with or without an s") {
  for (const std::string_view right :
       {"day", "week", "month", "quarter", "half-year", "year", "1 week", "2 weeks", "3 month", "10 days"}) {
    CAPTURE(right);
    CHECK(said_of(schedule_type, "every", right).empty());
  }
  for (const std::string_view wrong :
       {"0 weeks", "-1 weeks", "weeks", "2  weeks", "fortnight", "2", "two weeks", "2 weekss"}) {
    CAPTURE(wrong);
    CHECK(said_of(schedule_type, "every", wrong).ends_with("is no interval"));
  }
}

TEST_CASE("a share of a membership goes from 0 to 100 %, both in it") {
  CHECK(said_of(membership_type, "percent", "0").empty());
  CHECK(said_of(membership_type, "percent", "100").empty());
  CHECK(said_of(membership_type, "percent", "100,01") ==
        "KO214 `percent` is 100,01, and goes from 0 % to 100 %");
  CHECK_FALSE(said_of(membership_type, "percent", "mye").empty());
}

TEST_CASE("a number of seats is a whole one, from the least the field takes") {
  CHECK(said_of(post_type, "seats", "1").empty());
  CHECK_FALSE(said_of(post_type, "seats", "0").empty());
  CHECK_FALSE(said_of(post_type, "seats", "en").empty());
  CHECK(mend_for_value(post_type, "seats", "en") == "write digits only");
}

TEST_CASE("the hours of a year are some, and no more than the longest year has; other numbers may be any") {
  const auto said = [](std::string_view hours) { return said_of(hourly_type, "full_time_hours", hours); };
  CHECK(said("1").empty());
  CHECK(said("1950").empty());
  CHECK(said("1687,5").empty());
  CHECK(said("8784").empty());
  CHECK(said("0") == "KO214 `full_time_hours` is 0, and goes from 1 to 8784");
  CHECK_FALSE(said("0,99").empty());
  CHECK_FALSE(said("8784,5").empty());
  CHECK(said("mange") == "KO211 `full_time_hours`: \"mange\" is not a number");
  CHECK(said_of(amount_type, "amount", "-100000000").empty());
}

TEST_CASE("a flag is true or false and no other word") {
  CHECK(said_of(membership_type, "tentative", "true").empty());
  CHECK(said_of(membership_type, "tentative", "false").empty());
  for (const std::string_view wrong : {"yes", "no", "True", "1"})
    CHECK_FALSE(said_of(membership_type, "tentative", wrong).empty());
}

TEST_CASE("a closed list of words takes those alone, an open one any") {
  CHECK(said_of(meeting_type, "status", "held").empty());
  CHECK(said_of(meeting_type, "status", "heldt") == "KO207 `status` does not take `heldt`");
  CHECK(mend_for_value(meeting_type, "status", "heldt").starts_with("write `held`; it takes "));
  CHECK(mend_for_value(meeting_type, "status", "noe helt annet").starts_with("write one of "));
  CHECK(said_of(membership_type, "role", "kasserer").empty());
}

TEST_CASE("an id is of lower-case words, and one that is none is told what it could be") {
  CHECK(said_of(person_type, "id", "ada-nes").empty());
  CHECK(mend_for_value(person_type, "id", "Ada Nes") == "write ada-nes");
  CHECK(mend_for_value(person_type, "id", "???") == "give `id` such words");
}

TEST_CASE("a reference is an id, and where items may be meant with their places from 1 or their ids") {
  const auto follows = [](std::string_view text) { return said_of(decision_type, "follows", text).empty(); };
  CHECK(follows("m"));
  CHECK(follows("m#1"));
  CHECK(follows("m#1/1"));
  CHECK(follows("m#10/20"));
  CHECK_FALSE(follows("m#0"));
  CHECK_FALSE(follows("m#1/0"));
  CHECK_FALSE(follows("m#0/1"));
  CHECK_FALSE(follows("m#"));
  CHECK_FALSE(follows("m#1/"));
  CHECK(follows("m#a"));
  CHECK_FALSE(follows("m#A"));
  CHECK_FALSE(follows("M#1"));
  CHECK(said_of(meeting_type, "body", "o").empty());
  CHECK_FALSE(said_of(meeting_type, "body", "o#1").empty());
  CHECK(mend_for_value(meeting_type, "body", "o#1") == "write the id alone, without `#`");
  CHECK(mend_for_value(decision_type, "follows", "m#X") ==
        "write the meeting's id, `#` and the item's place or id: meeting#3, meeting#3/1 or meeting#budget");
  CHECK(mend_for_value(meeting_type, "body", "Styret i laget") ==
        "write the record's id, such as styret-i-laget");
  CHECK(mend_for_value(meeting_type, "body", "???") == "write the record's id");
}

TEST_CASE("nothing is right where a field is not required, and said of where it is") {
  CHECK(said_of(person_type, "born", "").empty());
  CHECK(said_of(person_type, "name", "") == "KO206 `name` is required and has nothing in it");
}

TEST_CASE("a replacement is certain only where it is itself right") {
  const auto fault = check_value(person_type.fields[*person_type.find("born")], "21.2.2014");
  REQUIRE(fault);
  CHECK(fault->replacement == "2014-02-21");
  const auto unsure = check_value(person_type.fields[*person_type.find("born")], "i fjor");
  REQUIRE(unsure);
  CHECK(unsure->replacement.empty());
}

TEST_CASE("what a reference takes is named by the kinds it may be of") {
  const auto takes = [](const Type& type, std::string_view field) {
    return value_name(type.fields[*type.find(field)].shape);
  };
  CHECK(takes(meeting_type, "body") == "the id of an organisation");
  CHECK(takes(meeting_type, "chair") == "the id of a person");
  CHECK(takes(decision_type, "concerns") == "the id of a record");
  CHECK(takes(person_type, "born") == "a date");
}

TEST_CASE("in JSON a number is a number and a flag a flag, and what is neither the text that was written") {
  const auto json = [](Value value, std::string_view text) { return kind_of(value).json(text).text(); };
  CHECK(json(Value::integer, "7") == "7");
  CHECK(json(Value::integer, "sju") == "\"sju\"");
  CHECK(json(Value::number, "2,5") == "2.5");
  CHECK(json(Value::number, "to") == "\"to\"");
  CHECK(json(Value::percent, "37,5 %") == "37.5");
  CHECK(json(Value::percent, "mye") == "\"mye\"");
  CHECK(json(Value::flag, "true") == "true");
  CHECK(json(Value::flag, "yes") == "\"yes\"");
}

}  // namespace
}  // namespace ko
