// SPDX-License-Identifier: MIT
#include "check/written_weekday.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace ko {
namespace {

struct Language {
  std::array<std::string_view, 7> weekdays;  // from Monday
  std::array<std::string_view, 12> months;
};

constexpr std::array<Language, 3> languages_written = {{
    {{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"},
     {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "desember"}},
    {{"måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"},
     {"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "desember"}},
    {{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
     {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december"}},
}};

std::string alternatives(bool months) {
  std::string all;
  for (const Language& language : languages_written) {
    const auto add = [&](const auto& words) {
      for (std::string_view word : words) all += (all.empty() ? "" : "|") + std::string(word);
    };
    months ? add(language.months) : add(language.weekdays);
  }
  return all;
}

/// Weekday, day, month, year; or weekday, ISO date.
const RE2& pattern() {
  static const RE2 compiled("(?i)\\b(" + alternatives(false) + ")(?: den)?,? (?:(\\d{1,2})\\.? (" +
                            alternatives(true) +
                            ")(?:,? (\\d{4}))?|(\\d{4}-\\d{2}-\\d{2}))(?:\\b|[^0-9-]|$)");
  return compiled;
}

bool same_word(std::string_view written, std::string_view word) {
  return RE2::FullMatch(re2::StringPiece(written.data(), written.size()), "(?i)" + std::string(word));
}

/// The place of a word in one of the lists, from 1, and the list.
struct Named {
  int number = 0;
  const Language* language = nullptr;
};

template <class Words>
Named find_word(std::string_view written, Words words) {
  for (const Language& language : languages_written)
    for (std::size_t i = 0; i < (language.*words).size(); ++i)
      if (same_word(written, (language.*words)[i])) return {static_cast<int>(i) + 1, &language};
  return {};
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
  const int month_number = find_word(month, &Language::months).number;
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

void check_written(const Record& record, Cursor at, const Written& written, Findings& findings) {
  const Named named = find_word(view(written.weekday), &Language::weekdays);
  const std::vector<Day> days =
      meanings(view(written.day), view(written.month), view(written.year), view(written.iso), record);
  const auto fits = [&](Day day) { return static_cast<int>(weekday(day)) == named.number; };
  if (days.empty() || std::any_of(days.begin(), days.end(), fits)) return;
  const std::string_view right =
      named.language->weekdays[static_cast<std::size_t>(weekday(days.front())) - 1];
  Finding& finding = findings.add_within(
      at, view(written.weekday),
      fmt::format("{} is {}, not {}", to_string(days.front()), right, view(written.weekday)),
      fmt::format("write {}, or mend the date", right));
  if (!at.node().cooked) finding.edit = Edit{finding.place.span, std::string(right)};
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

}  // namespace

void wrong_weekday(const CheckContext&, const Record& record, Findings& findings) {
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    const Value kind = field.shape.value;
    if (kind != Value::text && kind != Value::localized && kind != Value::text_or_reference) return;
    if (value.is_scalar()) return check_text(record, value, findings);
    for (Cursor text : value.children())
      if (text.is_scalar()) check_text(record, text, findings);
  });
}

}  // namespace ko
