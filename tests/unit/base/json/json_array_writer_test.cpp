// SPDX-License-Identifier: MIT
#include "base/json/json_array_writer.hpp"

#include <doctest/doctest.h>

#include <string>

namespace ko {
namespace {

TEST_CASE("elements that are written one at a time are those of the array written whole") {
  Json element = {{"text", "\"list\": []"}, {"numbers", Json::array({1, 2})}};
  for (int count = 0; count < 3; ++count) {
    Json whole = {{"ko", "1"}, {"run", {{"name", "\"list\": []"}, {"list", Json::array()}, {"last", true}}}};
    Json alone = Json::array();
    std::string written;
    std::string written_alone;
    JsonArrayWriter writer(whole, "list", [&](std::string_view bytes) { written += bytes; });
    JsonArrayWriter writer_alone(alone, {}, [&](std::string_view bytes) { written_alone += bytes; });
    for (int i = 0; i < count; ++i) {
      whole["run"]["list"].push_back(element);
      alone.push_back(element);
      writer.add(element);
      writer_alone.add(element);
    }
    writer.finish();
    writer_alone.finish();
    CHECK(written == whole.text(2) + '\n');
    CHECK(written_alone == alone.text(2) + '\n');
  }
}

}  // namespace
}  // namespace ko
