// SPDX-License-Identifier: MIT
#include "base/json/json.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace ko {
namespace {

TEST_CASE("characters that cannot be seen are escapes in JSON, and the values stay the same") {
  CHECK(json_string("r\u00f8d \u202e\u2066") == "\"r\u00f8d \\u202e\\u2066\"");
  CHECK(json_string("\x7f\u009b\ufeff") == "\"\\u007f\\u009b\\ufeff\"");
  const std::string tagged = json_string("\U000e0041\U0001f600");
  CHECK(tagged == "\"\\udb40\\udc41\U0001f600\"");
  CHECK(nlohmann::json::parse(tagged).get<std::string>() == "\U000e0041\U0001f600");
}

TEST_CASE("strings are escaped, and bytes that are not UTF-8 replaced") {
  CHECK(json_string("a\"b\\c\n\t\x01/") == R"("a\"b\\c\n\t\u0001/")");
  CHECK(json_string("a\xff"
                    "b") ==
        "\"a\uFFFD"
        "b\"");
  CHECK(json_string("") == "\"\"");
  // Each by itself, as the whole of a text.
  for (const char c : {'\x01', '\t', '\n', '\x1f', ' ', '!', '"', '#', '[', '\\', ']', '~', '\x7f'}) {
    const std::string text(3, c);
    CHECK(nlohmann::json::parse(json_string(text)) == text);
  }
}

TEST_CASE("braces make objects of pairs that begin with a text, and arrays of all else") {
  CHECK(Json{{"a", 1}, {"b", {1, 2, 3}}}.text() == R"({"a":1,"b":[1,2,3]})");
  CHECK(Json{"a", "b"}.text() == R"(["a","b"])");
  CHECK(Json{{1, 2}, {3, 4}}.text() == "[[1,2],[3,4]]");
  CHECK(Json{{{"a", 1}}, {{"a", 2}}}.text() == R"([{"a":1},{"a":2}])");
  CHECK(Json::array({{{"a", nullptr}}}).text() == R"([{"a":null}])");
}

TEST_CASE("what is built is what nlohmann's library makes of the same steps") {
  const auto build = [](auto json) {
    using J = decltype(json);
    json["z"] = true;
    json["a"]["deep"]["deeper"] = -1;
    json["list"].push_back("x");
    json["list"].push_back({{"k", 0.1}, {"l", 1e300}, {"m", 2.0}});
    json["list"].back()["n"] = std::numeric_limits<std::int64_t>::min();
    json["none"] = J::array();
    json["nothing"] = J::object();
    json["z"] = {"now", "a", "list"};
    J other = {{"type", "object"}, {"z", false}};
    json.update(other);
    const J copy = json;
    json["copy"] = copy;
    return json;
  };
  const Json own = build(Json());
  const auto theirs = build(nlohmann::ordered_json());
  CHECK(own.text() == theirs.dump());
  CHECK(own.text(2) == theirs.dump(2));
}

TEST_CASE("the texts of a JSON object are read") {
  const auto texts = parse_json_texts(R"({"a": "x", "b": 1, "a": "y\u00f8"})");
  REQUIRE(texts);
  CHECK(texts->at("a") == "y\u00f8");
  CHECK(!texts->at("b"));
  for (const char* bad : {"", "[]", "\"a\"", "{", "{\"a\": 1}}", "{\"a\": \"\xff\"}"})
    CHECK(!parse_json_texts(bad));
}

}  // namespace
}  // namespace ko
