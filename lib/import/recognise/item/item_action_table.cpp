// SPDX-License-Identifier: MIT
#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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
constexpr std::string_view who_words[] = {"owner",       "who",      "responsible", "ansvarlig", "ansvarleg",
                                          "ansvar",      "hvem",     "kven",        "ansvarig",  "vem",
                                          "assigned to", "assignee", "lead",        "by whom"};
constexpr std::string_view due_words[] = {"due",  "due date", "deadline", "frist", "by when", "når",
                                          "when", "dato",     "date",     "klart", "senest"};

constexpr std::string_view item_words[] = {"ref",    "item",   "item no", "minute", "minute ref", "sak",
                                           "sak nr", "saksnr", "saknr",   "punkt",  "pkt",        "sag"};

/// `4`, `06/26`
bool is_number_of_item(const std::string& cell) {
  static const re2::RE2 pattern("\\d{1,3}(?:/\\d{2,4})?\\.?");
  return re2::RE2::FullMatch(cell, pattern);
}

template <std::size_t Size>
std::optional<std::size_t> column_of(const Piece& head, const std::string_view (&words)[Size]) {
  for (std::size_t at = 0; at < head.cells.size(); ++at)
    if (std::ranges::find(words, plain(head.cells[at])) != std::end(words)) return at;
  return std::nullopt;
}

}  // namespace

std::optional<ActionColumns> action_columns(const Piece& head) {
  const auto what = column_of(head, what_words);
  const auto who = column_of(head, who_words);
  if (head.kind != BlockKind::table_row || !what || !who) return std::nullopt;
  return ActionColumns{.table = head.table,
                       .what = *what,
                       .who = *who,
                       .due = column_of(head, due_words),
                       .item = column_of(head, item_words)};
}

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

std::vector<std::string> ItemWalk::owners_in(std::string cell) const {
  static const re2::RE2 slash(" ?/ ?");
  re2::RE2::GlobalReplace(&cell, slash, ", ");
  std::vector<std::string> owners;
  for (const std::string_view part : list_parts(cell)) {
    static const re2::RE2 initials("\\p{Lu}{2,3}");
    const bool is_short = re2::RE2::FullMatch(re2::StringPiece(part.data(), part.size()), initials);
    const std::string name = is_short ? called_by_initials(part) : bare_name(part);
    if (!is_name(name)) return {};
    owners.push_back(name);
  }
  return owners;
}

/// `4   AN   Mend the fence   9 June` below `Action points`, without heads.
std::optional<ActionColumns> ItemWalk::columns_without_heads(const Piece& row) const {
  constexpr std::size_t least = 3;
  if (mode_ != Mode::action || row.cells.size() < least || row.cells.size() > least + 1 ||
      !is_number_of_item(row.cells[0]) || owners_in(row.cells[1]).empty())
    return std::nullopt;
  ActionColumns columns = {.table = row.table, .what = 2, .who = 1, .item = 0};
  if (row.cells.size() > least) columns.due = least;
  return columns;
}

void ItemWalk::take_listed_action(const Piece& piece) {
  if (take_action_row(piece) || piece.kind == BlockKind::table_row) return;
  mode_ = Mode::action;
  place(piece.span);
}

bool ItemWalk::take_action_row(const Piece& piece) {
  if (piece.kind != BlockKind::table_row) return false;
  if (!columns_ || columns_->table != piece.table) {
    const auto headless = columns_without_heads(piece);
    columns_ = headless ? headless : action_columns(piece);
    if (!columns_) return false;
    place(piece.span);
    if (!headless) return true;
  }
  const auto cell = [&](std::size_t at) { return at < piece.cells.size() ? piece.cells[at] : std::string(); };
  ActionFact action;
  action.what = without_point(cell(columns_->what));
  if (action.what.empty()) return false;
  // Who is no name stays with what is to be done, and so does a day that is none.
  action.who = owners_in(cell(columns_->who));
  if (action.who.empty() && !cell(columns_->who).empty()) action.what += " (" + cell(columns_->who) + ')';
  if (columns_->due) action.due = due_of(cell(*columns_->due));
  if (columns_->item && is_number_of_item(cell(*columns_->item))) action.item = cell(*columns_->item);
  action.span = piece.span;
  actions_.push_back(std::move(action));
  place(piece.span);
  return true;
}

}  // namespace ko::import
