// SPDX-License-Identifier: MIT
#include "import/recognise/letter/request_table.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <string>
#include <string_view>
#include <utility>

#include "import/recognise/letter/asking_words.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

std::optional<std::size_t> column_of(const ToldText& row, std::string_view names) {
  const re2::RE2 any(fmt::format("(?i)(?:{})(?:e|en|ar|er)?:?", names));
  for (std::size_t at = 0; at < row.cells.size(); ++at)
    if (re2::RE2::FullMatch(piece(trim(row.cells[at])), any)) return at;
  return std::nullopt;
}

std::string cell(const ToldText& row, const std::optional<std::size_t>& column) {
  return column && *column < row.cells.size() ? std::string(trim(row.cells[*column])) : std::string();
}

}  // namespace

void RequestTable::take_columns(const ToldText& row, LetterFacts& facts) {
  table_ = row.table;
  whom_ = column_of(row,
                    "mottaker|mottakar|modtager|mottagare|recipient|addressee|instans|høringsinstans|"
                    "høyringsinstans|remissinstans");
  lists_recipients_ = whom_.has_value();
  if (!whom_) whom_ = column_of(row, "hvem|kven|vem|who|organisation|organisasjon|body");
  what_ =
      column_of(row,
                "bes om|hva|kva|hvad|vad|oppgave|oppgåve|blir bedt om|bedes|bedes om|ombeds|uppgift|asked "
                "to|request|what|task|action|vi ber om");
  due_ = column_of(
      row, "frist|svarfrist|høringsfrist|deadline|due|due by|due date|senast|senest|innen|by|sista dag");
  if (!what_ && !due_) whom_.reset();
  if (whom_) facts.placed.push_back(row.span);
}

void RequestTable::take(const ToldText& row, bool is_hearing, LetterFacts& facts) {
  if (!has_no_list_) has_no_list_ = facts.recipients.empty();
  if (table_ != row.table) return take_columns(row, facts);
  const std::string name = cell(row, whom_);
  if (name.empty()) return;
  Mention whom;
  if (lists_recipients_ && *has_no_list_) {
    whom.of = {facts.recipients.size()};
    facts.recipients.push_back({.name = name, .span = row.span});
  } else {
    if (!addressees_) addressees_.emplace(facts.recipients);
    whom = addressees_->named_at(name, 0);
  }
  if (!whom) return;
  const std::string what = cell(row, what_);
  const Ask ask = is_hearing && what.empty() ? Ask::state : ask_of(what, is_hearing);
  const std::optional<Day> due = day_at_beginning(cell(row, due_), words_, facts.date.day);
  facts.placed.push_back(row.span);
  facts.requests.push_back(whom.told_to(ask, due, what.empty() ? row.text : what, row.span));
}

}  // namespace ko::import
