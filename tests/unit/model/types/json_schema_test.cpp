// SPDX-License-Identifier: MIT
#include "ko/records/schema.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "ko/records/kinds.hpp"

namespace {

using nlohmann::json;

std::string checked_in(std::string_view name) {
  std::ifstream file(std::string("data/schema/") + std::string(name) + ".schema.json");
  return {std::istreambuf_iterator<char>(file), {}};
}

json schema_of(const ko::Type& type) {
  return json::parse(ko::json_schema(type));
}

}  // namespace

TEST_CASE("the schemas under data/schema are those of the descriptions: `ninja schemas` writes them anew") {
  CHECK(checked_in("record") == ko::json_schema());
  for (const ko::Type* type : ko::schema_types()) {
    CAPTURE(type->name);
    CHECK(checked_in(type->name) == ko::json_schema(*type));
  }
}

TEST_CASE("a schema knows the kind it is of, and no field beside those of the description") {
  const json schema = schema_of(ko::meeting_type);
  CHECK(schema["properties"]["kind"]["const"] == "meeting");
  CHECK(schema["required"] == json::array({"kind", "id"}));
  CHECK(schema["if"]["properties"]["draft"]["const"] == true);
  CHECK(schema["else"]["required"] == json::array({"body"}));
  CHECK(schema["additionalProperties"] == false);
  CHECK(schema["properties"].size() == ko::meeting_type.fields.size());
}

TEST_CASE("a field is described by its meaning and its standard") {
  const json schema = schema_of(ko::meeting_type);
  CHECK(schema["properties"]["start"]["description"] == "when it began (OParl Meeting.start)");
}

TEST_CASE("a closed choice takes its words; an open one offers them and takes others") {
  const json closed = schema_of(ko::meeting_type)["properties"]["status"];
  CHECK(closed["anyOf"][0]["enum"] == json::array({"planned", "called", "held", "cancelled"}));
  const json open = schema_of(ko::document_type)["properties"]["type"];
  CHECK(open["anyOf"][0]["enum"][0] == "letter");
  CHECK(open["anyOf"][1]["type"] == json::array({"string", "number", "boolean"}));
}

TEST_CASE("an optional field may be blank, a required one may not") {
  const json schema = schema_of(ko::meeting_type);
  CHECK(schema["properties"]["place"]["anyOf"].back()["type"] == "null");
  CHECK(schema["properties"]["body"]["$ref"] == "#/$defs/id");
}

TEST_CASE("an entry with a short form is a bare text or the mapping") {
  const json presence = schema_of(ko::meeting_type)["$defs"]["presence"];
  CHECK(presence["oneOf"][0]["pattern"] == "^[a-z0-9]+(-[a-z0-9]+)*$");
  CHECK(presence["oneOf"][1]["additionalProperties"] == false);
}

TEST_CASE("a set has nothing twice; a field of one or several takes both forms") {
  const json tags = schema_of(ko::person_type)["properties"]["tags"];
  CHECK(tags["anyOf"][0]["$ref"] == "#/$defs/text");
  CHECK(tags["anyOf"][1]["uniqueItems"] == true);
}

TEST_CASE("a share has the bounds of its field") {
  const json percent = schema_of(ko::organisation_type)["$defs"]["membership"]["properties"]["percent"];
  CHECK(percent["minimum"] == 0);
  CHECK(percent["maximum"] == 100);
}

TEST_CASE("the schema of any record chooses by its kind") {
  const json schema = json::parse(ko::json_schema());
  CHECK(schema["properties"]["kind"]["enum"].size() == ko::kind_count);
  CHECK(schema["allOf"][2]["if"]["properties"]["kind"]["const"] == "meeting");
  CHECK(schema["allOf"][2]["then"]["$ref"] == "#/$defs/meeting");
}
