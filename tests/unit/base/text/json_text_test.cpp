// SPDX-License-Identifier: MIT
#include "base/text/json_text.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

namespace ko {
namespace {

TEST_CASE("characters that cannot be seen are escapes in JSON, and the values stay the same") {
  CHECK(with_hidden_escaped("{\n  \"a\": \"b\"\n}") == "{\n  \"a\": \"b\"\n}");
  CHECK(with_hidden_escaped("\"r\u00f8d \u202e\u2066\"") == "\"r\u00f8d \\u202e\\u2066\"");
  CHECK(with_hidden_escaped("\"\x7f\u009b\ufeff\"") == "\"\\u007f\\u009b\\ufeff\"");
  const std::string tagged = with_hidden_escaped("\"\U000e0041\U0001f600\"");
  CHECK(tagged == "\"\\udb40\\udc41\U0001f600\"");
  CHECK(nlohmann::json::parse(tagged).get<std::string>() == "\U000e0041\U0001f600");
}

}  // namespace
}  // namespace ko
