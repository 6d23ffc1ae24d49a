// SPDX-License-Identifier: MIT
// A record as JSON: every field in the form of its description, whatever short form it is written in.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "ko/records/schema.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// A field of an organisation that is written so.
nlohmann::json field_of_organisation(const std::string& name, const std::string& written) {
  const Register records =
      test::register_of("{kind: organisation, id: o, name: O, " + name + ": " + written + "}\n");
  const Record& record = *records.find("o");
  return nlohmann::json::parse(record_json(type_of(record.kind), record.at)).at(name);
}

using nlohmann::json;

TEST_CASE("a field of several is a list, also where one stands alone, and nothing where nothing stands") {
  CHECK(field_of_organisation("tags", "a") == json::array({"a"}));
  CHECK(field_of_organisation("tags", "[a, b]") == json::array({"a", "b"}));
  CHECK(field_of_organisation("tags", "[]") == json::array());
  CHECK(field_of_organisation("tags", "").is_null());
  CHECK(field_of_organisation("members", "").is_null());
}

TEST_CASE("a field of one is itself, and nothing where nothing stands") {
  CHECK(field_of_organisation("parent", "p") == "p");
  CHECK(field_of_organisation("parent", "").is_null());
}

TEST_CASE("a bare text in place of an entry is the entry") {
  CHECK(field_of_organisation("staffing", "250") == json::array({{{"percent", 250}}}));
  CHECK(field_of_organisation("staffing", "[250, {percent: 300}]") ==
        json::array({{{"percent", 250}}, {{"percent", 300}}}));
  CHECK(field_of_organisation("members", "[ada]") == json::array({"ada"}));  // which has no such form
}

TEST_CASE("the field decides what is a number, a flag or a text, and what cannot be read is a text") {
  CHECK(field_of_organisation("public", "true") == true);
  CHECK(field_of_organisation("public", "ja") == "ja");
  CHECK(field_of_organisation("short_name", "true") == "true");
  CHECK(field_of_organisation("short_name", "0500") == "0500");
  CHECK(field_of_organisation("members", "[{person: a, rank: 2}]")[0]["rank"] == 2);
  CHECK(field_of_organisation("members", "[{person: a, rank: to}]")[0]["rank"] == "to");
}

TEST_CASE("what has no description is as it is written, every value a text") {
  CHECK(field_of_organisation("ukjent", "{a: [1, true, {b: }], c: x}") ==
        json({{"a", {"1", "true", {{"b", nullptr}}}}, {"c", "x"}}));
  CHECK(field_of_organisation("ukjent", "[]") == json::array());
  CHECK(field_of_organisation("parent", "[p, q]") == json::array({"p", "q"}));
}

}  // namespace
}  // namespace ko
