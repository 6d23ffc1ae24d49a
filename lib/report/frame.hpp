// SPDX-License-Identifier: MIT
/// What reports on more than one meeting have in common: how they begin, the days they cover, and the columns
/// of their tables.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "report/context.hpp"

namespace ko {

/// A document that begins with its title.
DocumentTree document_titled(const Context& context, std::string title);

/// Adds the line that says for which day the document is true: `Per 1. april 2025`.
void add_as_of(Blocks& blocks, const Context& context);

/// Adds a row that says which days are covered, where not all are: `Tidsrom: fra 1. januar 2024`.
void add_period(Definitions& rows, const Context& context);

/// What the set is called in its `ko.yaml`; empty where that does not say.
std::string name_of_set(const Context& context);

/// Adds a part under a heading of level 2; nothing where the part has nothing in it.
void add_part(Blocks& blocks, std::string heading, List list);
void add_part(Blocks& blocks, std::string heading, Definitions rows);
void add_part(Blocks& blocks, std::string heading, Table table);

/// Adds the row that says what the report is on: the record, under `of_one`, or the whole set.
void add_about(Definitions& rows, const Context& context, const Record* about, MessageKey of_one = "about");

/// A table with columns of text that are headed by these words.
Table table_headed(const Context& context, std::initializer_list<MessageKey> headings);
/// The table without the columns in which no row has anything.
Table without_empty_columns(Table table);
/// A cell of text; missing where the text is empty.
Cell cell_of(std::string text);

/// The text of a cell of an answer; empty where it has none.
std::string text_in(const Cell& cell);

/// True of a day after the report's: what happened then had not happened. A date that is no single day is
/// after it when all of it is.
bool is_after(const Context& context, const std::optional<Date>& date);
/// True when a date may lie in the days that the report covers; one that is not known lies in open ones
/// alone.
bool is_covered(const Context& context, const std::optional<Date>& date);

/// Whether a list of ids has this one.
template <class Ids>
bool has_id(const Ids& ids, std::string_view id) {
  return std::any_of(ids.begin(), ids.end(), [&](std::string_view each) { return each == id; });
}

/// A date, or that it is not stated.
std::string date_or_not_stated(const Context& context, const std::optional<Date>& date);

}  // namespace ko
