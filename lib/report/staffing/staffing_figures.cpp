// SPDX-License-Identifier: MIT
#include "report/staffing/staffing_figures.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "ko/records/structure.hpp"
#include "report/figures.hpp"

namespace ko {
namespace {

/// True of the row of a comparison that has what changed; `at` is the column that says so, or there is none.
bool is_change(const std::vector<Cell>& row, std::size_t at) {
  const auto* which = at < row.size() ? std::get_if<std::string>(&row[at].value) : nullptr;
  return which != nullptr && *which == "change";
}

/// Puts percent in place of shares, and points in place of what changed in them.
void put_percent(const Context& context, Table& table, std::size_t column) {
  const auto found = std::ranges::find(table.columns, "comparison", &Column::name);
  const auto comparison = static_cast<std::size_t>(found - table.columns.begin());
  for (auto& row : table.rows)
    if (const auto* share = std::get_if<Quantity>(&row[column].value))
      row[column] = cell_of(is_change(row, comparison) ? points_in_words(context, *share)
                                                       : share_in_words(context, *share));
}

}  // namespace

std::vector<std::string> chosen_units(const Register& records, const Record* about) {
  if (about == nullptr) return {};
  std::string term = "org:" + std::string(about->id);
  for (const Record* below : descendants(records, *about)) term += "," + std::string(below->id);
  return {term};
}

QueryWords query_of_figures(std::span<const FigureWords> figures, std::initializer_list<std::string> first,
                            std::vector<std::string> terms) {
  QueryWords words{.table = "staffing", .terms = std::move(terms), .fields = first};
  for (const FigureWords& figure : figures) words.fields.emplace_back(figure.name);
  return words;
}

std::optional<Table> staffing_asked(const Context& context, const Register& records,
                                    const QueryWords& words) {
  const Result<Query> query = parse_query(words);
  if (!query) return std::nullopt;
  const Result<Answer> answer = run_query(*query, records, {context.options.as_of});
  if (!answer || answer->table.rows.empty()) return std::nullopt;
  return for_reading(*answer);
}

Table figures_in_words(const Context& context, Table table, std::span<const FigureWords> figures,
                       std::size_t first) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (figures[i].is_share) put_percent(context, table, first + i);
    table.columns[first + i].name = context.say(figures[i].heading);
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    Column& column = table.columns[i];
    if (column.name == "org") {
      column = {.name = context.say("staffing.unit")};
      for (auto& row : table.rows)
        if (const auto* id = std::get_if<std::string>(&row[i].value)) row[i] = cell_of(name_of(context, *id));
    } else if (column.name == "date") {
      column = {.name = context.say("meeting.date")};
      for (auto& row : table.rows)
        if (const auto* date = std::get_if<Date>(&row[i].value))
          row[i] = cell_of(written(*date, context.language()));
    } else if (column.name == "comparison") {
      column = {.name = context.say("staffing.comparison")};
      for (auto& row : table.rows) {
        const auto* which = std::get_if<std::string>(&row[i].value);
        if (which == nullptr) continue;
        row[i] = cell_of(context.say(*which == "before"  ? MessageKey("staffing.before")
                                     : *which == "after" ? MessageKey("staffing.after")
                                                         : MessageKey("staffing.change")));
      }
    }
  }
  return table;
}

}  // namespace ko
