// SPDX-License-Identifier: MIT
/// KO530: the numbers of an agenda.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/text/digits.hpp"
#include "check/run/check.hpp"

namespace ko {
namespace {

/// An item's number: `PS 12/14` is 12 in the series `PS /14`.
struct Numbered {
  std::string_view before;
  std::string_view after;
  std::int64_t number = 0;
  Cursor at;
  std::size_t unnumbered_before = 0;  ///< items without a number between the one before it and it
};

/// Reads the first number of the text. `3.1` and `4b` are parts of an item, and no numbers of their own.
std::optional<Numbered> read_number(Cursor at) {
  const std::string_view text = at.text();
  const auto begin =
      static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_digit) - text.begin());
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  const auto number = parse_integer(text.substr(begin, end - begin));
  const std::string_view after = text.substr(end);
  if (!number || (!after.empty() && after != "." && after.front() != '/')) return std::nullopt;
  return Numbered{text.substr(0, begin), after, *number, at};
}

/// A year and a number (`2014/12`) is not told from a number and a year by its form; then nothing is said.
bool years_first(const std::vector<Numbered>& items) {
  return items.size() > 1 && std::all_of(items.begin(), items.end(), [&](const Numbered& item) {
           return item.number >= 1900 && item.number == items.front().number;
         });
}

void compare_numbers(const Numbered& before, const Numbered& item, Findings& findings) {
  const std::int64_t step = item.number - before.number;
  if (step == 1 || step == 1 + static_cast<std::int64_t>(item.unnumbered_before)) return;
  const std::int64_t missing = step - 1;
  const std::string message =
      step == 0  ? fmt::format("item {} is there twice", item.at.text())
      : step < 0 ? fmt::format("item {} comes after item {}", item.at.text(), before.at.text())
                 : fmt::format("the agenda goes from {} to {}: {} missing", before.at.text(), item.at.text(),
                               missing == 1 ? "a number is" : fmt::format("{} numbers are", missing));
  findings.add(item.at, message, "mend the number, or add the item that is missing",
               {{before.at.place(), "the one before"}});
}

void agenda_numbering(const CheckContext&, const Record& record, Findings& findings) {
  std::vector<Numbered> items;
  std::size_t unnumbered = 0;
  for (Item item : record.as<meeting_type>().get<"agenda">()) {
    const Cursor nr = item.cursor<"nr">();
    if (!nr || !nr.is_scalar() || nr.text().empty()) {
      ++unnumbered;
    } else if (auto numbered = read_number(nr)) {
      numbered->unnumbered_before = unnumbered;
      unnumbered = 0;
      items.push_back(*numbered);
    }
  }
  if (years_first(items)) return;
  std::map<std::pair<std::string_view, std::string_view>, Numbered>
      last_of_series;  // PS 1/14, RS 1/14, PS 2/14
  for (const Numbered& item : items) {
    const auto [last, first_of_series] = last_of_series.try_emplace({item.before, item.after}, item);
    if (first_of_series) continue;
    compare_numbers(last->second, item, findings);
    last->second = item;
  }
}

constexpr Check agenda_checks[] = {
    {.rule = {.code = "KO530",
              .name = "agenda-numbering",
              .severity = Severity::warning,
              .summary = "agenda numbers that leave one out, repeat one or go back",
              .why = "an item that is missing from the minutes is missing from the archive",
              .terms = "saksnummer, sakliste, agenda"},
     .kinds = Kind::meeting,
     .each = agenda_numbering},
};

}  // namespace

KO_ENTRY(RuleFile, agenda_rules) = {agenda_checks};

}  // namespace ko
