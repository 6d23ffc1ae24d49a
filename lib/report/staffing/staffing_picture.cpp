// SPDX-License-Identifier: MIT
#include "report/staffing/staffing_picture.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

#include "ko/values/quantity.hpp"
#include "report/pictures/staffing_over_time.hpp"

namespace ko {
namespace {

using Span = pictures::StaffingOverTime::Span;
using Part = pictures::StaffingOverTime::Part;

/// A function, or what has none, as they are stacked: service at the bottom.
struct StackedFunction {
  std::string_view name;
  MessageKey word;
};

constexpr StackedFunction stacked_functions[] = {{"service", "staffing.service"},
                                                 {"administration", "staffing.administration"},
                                                 {"leadership", "staffing.leadership"},
                                                 {"", "staffing.no_function"}};

std::size_t column_of(const Table& table, std::string_view name) {
  const auto found = std::ranges::find(table.columns, name, &Column::name);
  return static_cast<std::size_t>(found - table.columns.begin());
}

std::string_view function_in(const std::vector<Cell>& row, std::size_t column) {
  const auto* name = std::get_if<std::string>(&row[column].value);
  return name != nullptr ? *name : std::string_view();
}

/// Those that have a row on any side.
std::vector<StackedFunction> functions_of(const std::vector<StaffingSide>& sides) {
  std::vector<StackedFunction> found;
  for (const StackedFunction& function : stacked_functions) {
    const bool occurs = std::ranges::any_of(sides, [&](const StaffingSide& side) {
      const std::size_t column = column_of(side.answer, "function");
      return std::ranges::any_of(side.answer.rows,
                                 [&](const auto& row) { return function_in(row, column) == function.name; });
    });
    if (occurs) found.push_back(function);
  }
  return found;
}

double equivalents_of(const Rational& value) {
  return static_cast<double>(value.numerator()) / static_cast<double>(value.denominator());
}

Part part_of(const Quantity& quantity) {
  Part part;
  part.least = quantity.least ? equivalents_of(*quantity.least) : 0;
  part.most = quantity.most ? std::optional(equivalents_of(*quantity.most)) : std::nullopt;
  return part;
}

bool have_equal_parts(const Span& a, const Span& b) {
  return std::ranges::equal(a.parts, b.parts, [](const Part& left, const Part& right) {
    return left.least == right.least && left.most == right.most;
  });
}

/// A span for each date in order, which ends where the next begins.
std::vector<Span> spans_of(const Context& context, const std::vector<StackedFunction>& functions,
                           const Table& answer, Day last) {
  const std::size_t date = column_of(answer, "date");
  const std::size_t function = column_of(answer, "function");
  const std::size_t filled = column_of(answer, "filled");
  std::vector<Span> spans;
  for (const auto& row : answer.rows) {
    const auto* on = date < row.size() ? std::get_if<Date>(&row[date].value) : nullptr;
    const Day from = on != nullptr ? on->first() : context.options.as_of;
    const auto* amount = std::get_if<Quantity>(&row[filled].value);
    auto span = std::ranges::find(spans, from, &Span::from);
    if (span == spans.end())
      span = spans.insert(span, {.from = from,
                                 .label = written(Date::of(from), context.language()),
                                 .parts = std::vector<Part>(functions.size(), {.is_recorded = false})});
    const auto at = std::ranges::find(functions, function_in(row, function), &StackedFunction::name);
    if (amount != nullptr && at != functions.end())
      span->parts[static_cast<std::size_t>(at - functions.begin())] = part_of(*amount);
  }
  std::ranges::sort(spans, {}, &Span::from);
  spans.erase(std::unique(spans.begin(), spans.end(), have_equal_parts), spans.end());
  for (std::size_t i = 0; i < spans.size(); ++i)
    spans[i].to = i + 1 < spans.size() ? spans[i + 1].from - 1 : std::max(spans[i].from, last);
  return spans;
}

bool is_anything_known(const pictures::StaffingOverTime& drawing) {
  const auto is_known = [](const Part& part) { return part.least > 0; };
  return std::ranges::any_of(drawing.panels, [&](const auto& panel) {
    return std::ranges::any_of(panel.spans,
                               [&](const Span& span) { return std::ranges::any_of(span.parts, is_known); });
  });
}

}  // namespace

std::optional<Picture> staffing_picture(const Context& context, const std::vector<StaffingSide>& sides,
                                        Day last) {
  pictures::StaffingOverTime drawing = {.title = context.say("staffing.picture"),
                                        .description = context.say("staffing.picture_description"),
                                        .unit = context.say("staffing.equivalents"),
                                        .when_word = context.say("meeting.date"),
                                        .unknown_word = context.say("unknown"),
                                        .decimal_mark = context.language() == Language::en ? '.' : ','};
  const std::vector<StackedFunction> functions = functions_of(sides);
  for (const StackedFunction& function : functions) drawing.functions.push_back(context.say(function.word));
  for (const StaffingSide& side : sides)
    drawing.panels.push_back({side.name, spans_of(context, functions, side.answer, last)});
  if (!is_anything_known(drawing)) return std::nullopt;
  return pictures::draw(drawing);
}

}  // namespace ko
