// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/date.hpp"

namespace ko::import {
namespace {

/// The heads of columns, in lower case.
constexpr std::string_view what_words[] = {
    "action", "actions",  "action item", "task",     "what",   "tiltak",  "oppgave", "oppgåve", "hva",
    "kva",    "gjøremål", "gjeremål",    "handling", "åtgärd", "uppgift", "opgave",  "aksjon"};
constexpr std::string_view who_words[] = {"owner",     "who",    "responsible", "ansvarlig",
                                          "ansvarleg", "ansvar", "hvem",        "kven",
                                          "ansvarig",  "vem",    "assigned to", "assignee"};
constexpr std::string_view due_words[] = {"due",  "due date", "deadline", "frist", "by when", "når",
                                          "when", "dato",     "date",     "klart", "senest"};

template <std::size_t Size>
std::optional<std::size_t> column_of(const Piece& head, const std::string_view (&words)[Size]) {
  for (std::size_t at = 0; at < head.cells.size(); ++at)
    if (std::ranges::find(words, plain(head.cells[at])) != std::end(words)) return at;
  return std::nullopt;
}

}  // namespace

std::optional<Day> ItemWalk::due_of(const std::string& cell) const {
  if (const auto day = find_day(cell, words_, facts_.start.day)) return day->day;
  // `13.6.`
  static const re2::RE2 without_year("^(\\d{1,2})\\.(\\d{1,2})\\.?$");
  int day = 0;
  int month = 0;
  if (!facts_.start.day || !re2::RE2::FullMatch(cell, without_year, &day, &month)) return std::nullopt;
  const int year = to_civil(*facts_.start.day).year;
  for (const int each : {year, year + 1}) {
    if (month < 1 || month > 12 || day < 1 || day > days_in_month(each, month)) return std::nullopt;
    const Day due = to_day({each, month, day});
    if (due >= *facts_.start.day) return due;
  }
  return std::nullopt;
}

bool ItemWalk::take_action_row(const Piece& piece) {
  if (piece.kind != BlockKind::table_row) return false;
  if (!columns_ || columns_->table != piece.table) {
    const auto what = column_of(piece, what_words);
    const auto who = column_of(piece, who_words);
    if (!what || !who) return false;
    columns_ = {.table = piece.table, .what = *what, .who = *who, .due = column_of(piece, due_words)};
    place(piece.span);
    return true;
  }
  const auto cell = [&](std::size_t at) { return at < piece.cells.size() ? piece.cells[at] : std::string(); };
  ActionFact action;
  action.what = without_point(cell(columns_->what));
  if (action.what.empty()) return false;
  // Who is no name stays with what is to be done, and so does a day that is none.
  if (const auto names = name_list(cell(columns_->who)))
    for (const ListedName& name : *names) action.who.push_back(name.name);
  else
    action.what += " (" + cell(columns_->who) + ')';
  if (columns_->due) action.due = due_of(cell(*columns_->due));
  action.span = piece.span;
  actions_.push_back(std::move(action));
  place(piece.span);
  return true;
}

}  // namespace ko::import
