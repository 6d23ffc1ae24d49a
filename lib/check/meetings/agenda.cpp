// SPDX-License-Identifier: MIT
/// KO530, KO550 and KO551: the numbers of agenda items.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/text/digits.hpp"
#include "check/run/check.hpp"
#include "ko/values/text.hpp"
#include "model/meetings/item_numbers.hpp"

namespace ko {
namespace {

/// An item's number: `PS 12/14` is 12 in the series `PS /14`.
struct Numbered {
  std::string before;
  std::string after;
  std::int64_t number = 0;
  std::string shown;
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
  return Numbered{std::string(trim(text.substr(0, begin))), std::string(after), *number, std::string(text),
                  at};
}

/// What its fields `series`, `number` and `year` say, else its `nr`; of an item that has one of them.
std::optional<Numbered> number_stated(const Item& item) {
  if (const auto number = item.get<"number">()) {
    const std::string shown = body_number(item);
    const std::size_t slash = shown.rfind('/');
    return Numbered{std::string(trim(item.get<"series">())),
                    slash == std::string::npos ? std::string() : shown.substr(slash), *number, shown,
                    item.cursor<"number">()};
  }
  return read_number(item.cursor<"nr">());
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
      step == 0  ? fmt::format("item {} is there twice", item.shown)
      : step < 0 ? fmt::format("item {} comes after item {}", item.shown, before.shown)
                 : fmt::format("the agenda goes from {} to {}: {} missing", before.shown, item.shown,
                               missing == 1 ? "a number is" : fmt::format("{} numbers are", missing));
  findings.add(item.at, message, "mend the number, or add the item that is missing",
               {{before.at.place(), "the one before"}});
}

void agenda_numbering(const CheckContext&, const Record& record, Findings& findings) {
  std::vector<Numbered> items;
  std::size_t unnumbered = 0;
  for (Item item : record.as<meeting_type>().get<"agenda">()) {
    if (stated_number(item).empty()) {
      ++unnumbered;
    } else if (auto numbered = number_stated(item)) {
      numbered->unnumbered_before = unnumbered;
      unnumbered = 0;
      items.push_back(*numbered);
    }
  }
  if (years_first(items)) return;
  std::map<std::pair<std::string, std::string>, Numbered> last_of_series;  // PS 1/14, RS 1/14, PS 2/14
  for (const Numbered& item : items) {
    const auto [last, first_of_series] = last_of_series.try_emplace({item.before, item.after}, item);
    if (first_of_series) continue;
    compare_numbers(last->second, item, findings);
    last->second = item;
  }
}

void number_differs(const CheckContext&, const Record& record, Findings& findings) {
  for (const Item item : record.as<meeting_type>().get<"agenda">()) {
    const std::string_view nr = item.get<"nr">();
    if (nr.empty() || !item.get<"number">() || writes_number(nr, item)) continue;
    findings.add(item.cursor<"nr">(),
                 fmt::format("`nr` says {}, and its number is {}", printable(nr), body_number(item)),
                 "mend the one that is wrong, or take `nr` away",
                 {{item.cursor<"number">().place(), "here"}});
  }
}

/// An item with a number of its body's, in the meetings of that body in order of time.
struct Taken {
  const Record* meeting = nullptr;
  Item item;
};

/// What tells the numbers of a body apart: the year is the meeting's where the item states none.
using BodyNumber = std::tuple<std::string, std::int64_t, std::int64_t>;

std::optional<BodyNumber> number_in_body(const Record& meeting, const Item& item) {
  const auto number = item.get<"number">();
  if (!number) return std::nullopt;
  auto year = item.get<"year">();
  if (const auto start = meeting.as<meeting_type>().get<"start">(); !year && start)
    year = to_civil(start->date().first()).year;
  if (!year) return std::nullopt;
  return BodyNumber{fold_case(trim(item.get<"series">())), *year, *number};
}

/// Put off, or sent elsewhere, so that the body may take it up again.
bool is_to_come_back(const Item& item) {
  const std::string_view status = item.get<"status">();
  if (status == "postponed" || status == "not_reached") return true;
  const auto decisions = item.get<"decisions">();
  return std::any_of(decisions.begin(), decisions.end(), [](const ItemDecision& decision) {
    return decision.get<"outcome">() == "postponed" || decision.get<"outcome">() == "referred";
  });
}

std::string_view case_named(const Register& records, const Item& item) {
  const std::string_view text = item.get<"case">();
  const Record* record = records.find_case(text);
  return record != nullptr ? record->id : text;
}

/// Whether two items with one number may be the same matter, taken up twice.
bool may_be_same(const Register& records, const Taken& before, const Taken& again) {
  if (before.meeting == again.meeting) return false;
  const std::string_view first = case_named(records, before.item);
  const std::string_view second = case_named(records, again.item);
  if (!first.empty() && !second.empty()) return first == second;
  const auto title = [](const Taken& taken) { return fold_case(taken.item.get<"title">().in("nb")); };
  return title(before) == title(again) || is_to_come_back(before.item);
}

void number_taken(const CheckContext& context, const Record& body, Findings& findings) {
  std::map<BodyNumber, Taken> taken;
  for (const BodyMeeting& meeting : context.meetings_of(body)) {
    findings.in_record(meeting.meeting);
    for (const Item item : meeting.meeting->as<meeting_type>().get<"agenda">()) {
      const auto number = number_in_body(*meeting.meeting, item);
      if (!number) continue;
      const Taken again{meeting.meeting, item};
      const auto [before, fresh] = taken.try_emplace(*number, again);
      if (fresh || may_be_same(context.records, before->second, again)) continue;
      const bool is_here = before->second.meeting == meeting.meeting;
      const std::string where = is_here ? "this meeting" : fmt::format("`{}`", before->second.meeting->id);
      findings.add(item.cursor<"number">(),
                   fmt::format("{} is taken: it is \"{}\" in {}", body_number(item),
                               printable(before->second.item.get<"title">().in("nb")), where),
                   "mend the number; where it is the same matter, say so with the same `case`",
                   {{before->second.item.cursor<"number">().place(), "taken here"}});
    }
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
    {.rule = {.code = "KO550",
              .name = "number-taken",
              .severity = Severity::warning,
              .summary = "a number of a body's series and year that two different matters have",
              .why = "minutes, letters and appeals name a matter by its number alone",
              .terms = "saksnummer, utvalgssaksnummer, politisk sak"},
     .kinds = Kind::organisation,
     .each = number_taken},
    {.rule = {.code = "KO551",
              .name = "number-differs",
              .severity = Severity::warning,
              .summary = "an item whose `nr` is another number than its `series`, `number` and `year` make",
              .why = "a matter has one number; whoever looks for the other finds nothing",
              .terms = "saksnummer"},
     .kinds = Kind::meeting,
     .each = number_differs},
};

}  // namespace

KO_ENTRY(RuleFile, agenda_rules) = {agenda_checks};

}  // namespace ko
