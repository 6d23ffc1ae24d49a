// SPDX-License-Identifier: MIT
#include "words/cell_text.hpp"

#include <fmt/format.h>

#include <string_view>
#include <variant>
#include <vector>

#include "base/json/json.hpp"
#include "words/messages.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

std::string join(const std::vector<std::string>& values, std::string_view between) {
  return fmt::format("{}", fmt::join(values, between));
}

std::string quantity_for_people(const Quantity& quantity, int decimals, Language language) {
  if (quantity.is_unknown()) return std::string(message("unknown", language));
  return quantity.str(decimals, decimal_mark(language));
}

std::string quantity_for_machines(const Quantity& quantity) {
  if (quantity.is_unknown()) return "unknown";
  if (quantity.is_exact()) return quantity.least->str();
  if (!quantity.most) return ">=" + quantity.least->str();
  if (!quantity.least) return "<=" + quantity.most->str();
  return quantity.least->str() + ".." + quantity.most->str();
}

struct ForPeople {
  const Column& column;
  Language language;

  std::string operator()(std::monostate) const { return "–"; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(bool flag) const {
    return std::string(flag ? message("true", language) : message("false", language));
  }
  std::string operator()(Percent percent) const { return written(percent, language); }
  std::string operator()(const Quantity& quantity) const {
    return quantity_for_people(quantity, column.decimals, language);
  }
  std::string operator()(const std::vector<std::string>& list) const { return join(list, ", "); }
  template <class Temporal>
  std::string operator()(const Temporal& when) const {
    return when.str();
  }
};

struct ForMachines {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(bool flag) const { return flag ? "true" : "false"; }
  std::string operator()(const Quantity& quantity) const { return quantity_for_machines(quantity); }
  std::string operator()(const std::vector<std::string>& list) const { return join(list, ";"); }
  template <class Exact>
  std::string operator()(const Exact& value) const {
    return value.str();
  }
};

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
    return fmt::format("[{}]", join(strings, ", "));
  }
  template <class Temporal>
  std::string operator()(const Temporal& when) const {
    return json_string(when.str());
  }
};

}  // namespace

std::string cell_for_people(const Cell& cell, const Column& column, Language language) {
  return std::visit(ForPeople{column, language}, cell.value);
}

std::string cell_for_machines(const Cell& cell) {
  return std::visit(ForMachines{}, cell.value);
}

std::string cell_as_json(const Cell& cell) {
  return std::visit(AsJson{}, cell.value);
}

bool is_numeric(ColumnType type) {
  return type == ColumnType::integer || type == ColumnType::percent || type == ColumnType::quantity;
}

}  // namespace ko
