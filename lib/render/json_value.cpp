// SPDX-License-Identifier: MIT
#include "render/json_value.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <variant>
#include <vector>

#include "base/text/json_text.hpp"

namespace ko {
namespace {

std::string bound(const std::optional<Rational>& value) {
  return value ? value->str() : "null";
}

struct AsJson {
  std::string operator()(std::monostate) const { return "null"; }
  std::string operator()(const std::string& text) const { return json_string(text); }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
  std::string operator()(Percent percent) const { return percent.str(); }
  std::string operator()(const Quantity& quantity) const {
    if (quantity.is_unknown()) return "null";
    if (quantity.is_exact()) return quantity.least->str();
    return fmt::format(R"({{"min": {}, "max": {}}})", bound(quantity.least), bound(quantity.most));
  }
  std::string operator()(const std::vector<std::string>& list) const {
    std::vector<std::string> strings;
    for (const std::string& text : list) strings.push_back(json_string(text));
    return fmt::format("[{}]", fmt::join(strings, ", "));
  }
  template <class Temporal>
  std::string operator()(const Temporal& when) const {
    return json_string(when.str());
  }
};

}  // namespace

std::string json_string(std::string_view text) {
  using nlohmann::ordered_json;
  return with_hidden_escaped(ordered_json(text).dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

std::string json_value(const Cell& cell) {
  return std::visit(AsJson{}, cell.value);
}

}  // namespace ko
