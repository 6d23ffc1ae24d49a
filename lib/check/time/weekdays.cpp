// SPDX-License-Identifier: MIT
/// KO403: weekdays in texts that are not those of the dates beside them.
#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/digits.hpp"
#include "base/values/calendar_names.hpp"
#include "check/run/check.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

std::string joined(const std::vector<std::string_view>& words) {
  return fmt::format("{}", fmt::join(words, "|"));
}

std::vector<std::string_view> month_words() {
  std::vector<std::string_view> words;
  for (const Language language : {Language::nb, Language::nn, Language::en})
    for (int month = 1; month <= 12; ++month) words.push_back(month_name(month, language));
  return words;
}

/// Weekday, day, month, year; or weekday, ISO date.
const RE2& pattern() {
  static const RE2 compiled("(?i)\\b(" + joined(weekday_words()) + ")(?: den)?,? (?:(\\d{1,2})\\.? (" +
                            joined(month_words()) +
                            ")(?:,? (\\d{4}))?|(\\d{4}-\\d{2}-\\d{2}))(?:\\b|[^0-9-]|$)");
  return compiled;
}

/// The year a date of this record belongs to, unless it states one.
std::optional<int> year_of(const Record& record) {
  const auto year = [](const auto& date) { return date ? std::optional(date->year()) : std::nullopt; };
  switch (record.kind) {
    case Kind::meeting:
      if (const auto start = record.as<meeting_type>().get<"start">()) return start->date().year();
      return std::nullopt;
    case Kind::decision: return year(record.as<decision_type>().get<"date">());
    case Kind::document: return year(record.as<document_type>().get<"date">());
    case Kind::hearing: return year(record.as<hearing_type>().get<"sent">());
    default: return std::nullopt;
  }
}

std::optional<Day> day_in(int year, int month, int day) {
  if (day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return to_day({year, month, day});
}

/// The days a written date can mean.
std::vector<Day> meanings(std::string_view day, std::string_view month, std::string_view year,
                          std::string_view iso, const Record& record) {
  std::vector<Day> days;
  if (!iso.empty()) {
    if (const auto date = Date::parse(iso); date && date->exact()) days.push_back(date->first());
    return days;
  }
  const int month_number = month_named(fold_case(month)).value_or(0);
  const int day_number = static_cast<int>(parse_integer(day).value_or(0));
  const auto add = [&](int in_year) {
    if (const auto found = day_in(in_year, month_number, day_number)) days.push_back(*found);
  };
  if (!year.empty()) {
    add(static_cast<int>(parse_integer(year).value_or(0)));
  } else if (const auto own = year_of(record)) {
    add(*own);
    add(*own + 1);
  }
  return days;
}

/// A weekday and a date beside each other in a text. The parts are views into it.
struct Written {
  re2::StringPiece weekday, day, month, year, iso;
};

std::string_view view(const re2::StringPiece& piece) {
  return {piece.data(), piece.size()};
}

/// The weekday of `day`, in the language and with the first letter of what was written.
std::string rewritten(std::string_view written, const NamedWeekday& named, Day day) {
  std::string right(weekday_name(weekday(day), named.language));
  const bool capital = is_ascii_upper(written.front());
  right.front() = capital ? to_ascii_upper(right.front()) : to_ascii_lower(right.front());
  return right;
}

/// Whether it is plain how to write the day: every language that knows the word written calls it `right`, and
/// the word does not stand in capitals.
bool is_sure_word(std::string_view written, const NamedWeekday& named, Day day, std::string_view right) {
  const std::string folded = fold_case(written);
  for (const Language language : {Language::nb, Language::nn, Language::en})
    if (fold_case(weekday_name(named.weekday, language)) == folded &&
        fold_case(weekday_name(weekday(day), language)) != fold_case(right))
      return false;
  return written.substr(1) == std::string_view(folded).substr(1);
}

/// Whether the weekday can be written anew without asking. Without a year the day is a guess, and a
/// document's own words stay as they are.
bool is_sure(Cursor at, const Written& written) {
  return (!written.year.empty() || !written.iso.empty()) && at.key() != "quote" && !at.node().decoded;
}

void check_written(const Record& record, Cursor at, const Written& written, Findings& findings) {
  const auto named = weekday_named(view(written.weekday));
  const std::vector<Day> days =
      meanings(view(written.day), view(written.month), view(written.year), view(written.iso), record);
  const auto fits = [&](Day day) { return weekday(day) == named->weekday; };
  if (!named || days.empty() || std::ranges::any_of(days, fits)) return;
  const std::string right = rewritten(view(written.weekday), *named, days.front());
  Finding& finding = findings.add_within(
      at, view(written.weekday),
      fmt::format("{} is {}, not `{}`", to_string(days.front()), right, view(written.weekday)),
      at.key() == "quote"
          ? "mend the quote where it is copied wrongly; if its document says so, say in `note` "
            "which of the two is right"
          : fmt::format("write `{}`, or mend the date", right));
  if (is_sure(at, written) && is_sure_word(view(written.weekday), *named, days.front(), right))
    finding.replace(finding.place.span, right);
}

void check_text(const Record& record, Cursor at, Findings& findings) {
  const std::string_view text = at.text();
  // Few texts name a day, and the pattern costs more than looking for its only common letters.
  if (text.find("da") == std::string_view::npos && text.find("DA") == std::string_view::npos) return;
  re2::StringPiece rest(text.data(), text.size());
  Written written;
  while (RE2::FindAndConsume(&rest, pattern(), &written.weekday, &written.day, &written.month, &written.year,
                             &written.iso))
    check_written(record, at, written, findings);
}

void wrong_weekday(const CheckContext&, const Record& record, Findings& findings) {
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    const Value kind = field.shape.value;
    if (kind != Value::text && kind != Value::localized && kind != Value::text_or_reference) return;
    if (value.is_scalar()) return check_text(record, value, findings);
    for (Cursor text : value.children())
      if (text.is_scalar()) check_text(record, text, findings);
  });
}

constexpr Check weekday_checks[] = {
    {.rule = {.code = "KO403",
              .name = "wrong-weekday",
              .summary = "a weekday in the text that is not the date's",
              .why = "half of those who read it will come on the other day"},
     .kinds = Kinds::any(),
     .each = wrong_weekday},
};

}  // namespace

KO_ENTRY(RuleFile, weekday_rules) = {weekday_checks};

}  // namespace ko
