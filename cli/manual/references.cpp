// SPDX-License-Identifier: MIT
/// The pages of the manual that are about no command: records, rules and tables.
#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "ko/answers/explain.hpp"
#include "ko/answers/query.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/rule.hpp"
#include "manual/manual.hpp"

namespace ko::cli {
namespace {

DocumentTree reference_of_rules() {
  return rule_reference(rules(), read_profiles()->profiles);
}

std::string text_in(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text ? *text : std::string();
}

/// What a table is, and its columns.
void add_table(std::string_view name, const std::string& row, Blocks& blocks) {
  blocks.push_back({Heading{2, std::string(name)}});
  blocks.push_back({Paragraph{fmt::format("A row is {}. {}.", row, day_of_table(name))}});
  Definitions columns;
  const Result<Table> described = query_columns(name);
  for (const auto& cells : described->rows) {
    Definition column{text_in(cells[0]), {text_in(cells[1])}};
    if (const std::string unit = text_in(cells[2]); !unit.empty()) column.lines.emplace_back("In " + unit);
    if (const std::string values = text_in(cells[3]); !values.empty()) column.lines.emplace_back(values);
    columns.rows.push_back(std::move(column));
  }
  blocks.push_back({std::move(columns)});
}

DocumentTree reference_of_tables() {
  DocumentTree tree{.title = "Tables", .language = Language::en};
  tree.blocks.push_back({Heading{1, "Tables"}});
  tree.blocks.push_back(
      {Paragraph{"What ko query asks. A column that names a record leads to the columns of "
                 "that record's table: body.parent.name."}});
  const Table tables = query_tables();
  for (const auto& cells : tables.rows) add_table(text_in(cells[0]), text_in(cells[1]), tree.blocks);
  return tree;
}

constexpr Reference reference_rows[] = {
    {"records", '5', "the kinds of record, and every field of them", record_reference},
    {"rules", '7', "the rules of ko validate", reference_of_rules},
    {"tables", '7', "the tables of ko query, and every column of them", reference_of_tables},
};

}  // namespace

std::span<const Reference> references() {
  return reference_rows;
}

}  // namespace ko::cli
