// SPDX-License-Identifier: MIT
#include "query/language/literal.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>

#include "base/text/digits.hpp"
#include "ko/values/date.hpp"
#include "ko/values/text.hpp"
#include "model/types/value_kinds.hpp"
#include "query/language/path.hpp"

namespace ko::query {
namespace {

Result<Literal> read_pattern(std::string_view text) {
  re2::RE2::Options options;
  options.set_case_sensitive(false);
  options.set_log_errors(false);
  auto pattern = std::make_shared<const re2::RE2>(std::string(text), options);
  if (!pattern->ok())
    return Fault{fmt::format("`~{}` is not a pattern: {}", text, pattern->error()),
                 "patterns are those of RE2; a text that begins with ~ is written in quotes"};
  return Literal(MatchesPattern{std::move(pattern)});
}

Result<Literal> read_choice(const Field& field, std::string_view text) {
  const std::string folded = fold_case(text);
  const bool is_known = std::ranges::find(field.shape.choices, folded) != field.shape.choices.end();
  if (!is_known && !field.shape.open) return unknown_name("value", text, field.name, field.shape.choices);
  return Literal(IsWord{folded});
}

Result<Literal> read_flag(std::string_view text) {
  if (text == "true") return Literal(IsFlag{true});
  if (text == "false") return Literal(IsFlag{false});
  return Fault{fmt::format("`{}` is neither true nor false", text), "write true or false"};
}

/// True for what is accepted, and for an address in it: of `meeting`, and of `meeting#3`, `meeting#3/1` is
/// one.
bool names(std::string_view written, const std::unordered_set<std::string_view>& accepted) {
  for (std::string_view place = written;;) {
    if (accepted.contains(place)) return true;
    const std::size_t cut = place.find_last_of("#/");
    if (cut == std::string_view::npos) return false;
    place = place.substr(0, cut);
  }
}

struct Matcher {
  const Datum& datum;
  const AcceptedIds& accepted;
  std::string_view language;

  /// Calls `test` with the value's text, or with each of its languages' texts, until one passes.
  template <class Test>
  bool any_text(Test test) const {
    const Cursor at = datum.written();
    if (at && at.form() == Form::mapping && datum.field.shape.value != Value::entry) {
      for (const Cursor translation : at.children())
        if (translation.is_scalar() && test(translation.text())) return true;
      return false;
    }
    std::string buffer;
    return test(datum.text(language, buffer));
  }

  template <class T>
  static Truth met(const Interval<T>& wanted, const Interval<T>& value) {
    if (!value.meets(wanted)) return Truth::no;
    return wanted.holds(value) ? Truth::yes : Truth::cannot_be_told;
  }

  Truth operator()(const InTime& wanted) const {
    const auto value = time_of(datum);
    return value ? met(wanted.minutes, *value) : Truth::no;
  }
  Truth operator()(const InDayTime& wanted) const {
    const auto minutes = datum.minutes();
    return truth(minutes && Interval<std::int64_t>{*minutes, *minutes}.meets(wanted.minutes));
  }
  Truth operator()(const InNumbers& wanted) const {
    const auto number = datum.number();
    if (!number || number->is_unknown()) return Truth::no;
    return met(wanted.numbers, Interval<Rational>{number->least, number->most});
  }
  template <class Wanted>
  Truth operator()(const Wanted& wanted) const {
    return truth(is(wanted));
  }

  bool is(const ContainsText& wanted) const {
    return any_text([&](std::string_view text) { return contains_text(fold_case(text), wanted.folded); });
  }
  bool is(const IsWord& wanted) const {
    return any_text(
        [&](std::string_view text) { return text == wanted.folded || fold_case(text) == wanted.folded; });
  }
  bool is(const MatchesPattern& wanted) const {
    return any_text(
        [&](std::string_view text) { return re2::RE2::PartialMatch(fold_case(text), *wanted.pattern); });
  }
  bool is(const IsFlag& wanted) const { return datum.flag() == wanted.flag; }
  bool is(const IsRecord& wanted) const {
    const auto ids = accepted.find(&wanted);
    return ids != accepted.end() && any_text([&](std::string_view text) { return names(text, ids->second); });
  }
};

constexpr std::int64_t minutes_of_day = std::int64_t{24} * 60;

/// The two ends of `from..to`; the same one twice when it is no range.
struct Ends {
  std::string_view from;
  std::string_view to;
  bool is_range = false;
};

Ends split_range(std::string_view text, bool quoted) {
  const std::size_t points = quoted ? std::string_view::npos : text.find("..");
  if (points == std::string_view::npos) return {text, text, false};
  return {text.substr(0, points), text.substr(points + 2), true};
}

/// What `value` is compared to be: equal to it, or before or after all of it.
template <class T>
Interval<T> compared(const Interval<T>& value, Comparison comparison) {
  switch (comparison) {
    case Comparison::lt: return {.from = {}, .to = value.from, .to_outside = true};
    case Comparison::le: return {.from = {}, .to = value.to};
    case Comparison::gt: return {.from = value.to, .to = {}, .from_outside = true};
    case Comparison::ge: return {.from = value.from, .to = {}};
    case Comparison::equal: break;
  }
  return value;
}

/// Reads a value, a comparison with one, or a range, given how to read a value as the interval it covers.
template <class T, class ReadOne>
Result<Interval<T>> read_interval(std::string_view text, Comparison comparison, bool quoted,
                                  ReadOne read_one) {
  const Ends ends = split_range(text, quoted);
  if (ends.is_range && comparison != Comparison::equal)
    return Fault{fmt::format("`{}` is a range, and a range is neither less nor greater than anything", text),
                 {}};
  if (ends.is_range && ends.from.empty() && ends.to.empty())
    return Fault{"a range needs at least one end", "write `any` for whatever has a value"};
  Interval<T> read;
  if (!ends.from.empty()) {
    const Result<Interval<T>> first = read_one(ends.from);
    if (!first) return first.fault();
    read.from = first->from;
    if (!ends.is_range) return compared(*first, comparison);
  }
  if (!ends.to.empty()) {
    const Result<Interval<T>> last = read_one(ends.to);
    if (!last) return last.fault();
    read.to = last->to;
  }
  if (read.from && read.to && *read.to < *read.from)
    return Fault{fmt::format("the range `{}` ends before it begins", text),
                 fmt::format("{}..{}", ends.to, ends.from)};
  return read;
}

Interval<std::int64_t> minutes_of(const Period& period) {
  Interval<std::int64_t> minutes;
  if (period.begin) minutes.from = period.begin->number * minutes_of_day;
  if (period.end) minutes.to = period.end->number * minutes_of_day - 1;
  return minutes;
}

Interval<std::int64_t> minutes_of(const Moment& moment) {
  Interval<std::int64_t> minutes = minutes_of(Period::of(moment.date()));
  if (moment.time() && moment.date().day())
    minutes.from = minutes.to = *minutes.from + moment.time()->minutes();
  return minutes;
}

/// A period (`2014`, `2014-Q1`, `2014-02-21`) or a moment (`2014-02-21T09:00`).
Result<Interval<std::int64_t>> read_time(std::string_view text) {
  if (text.find('T') != std::string_view::npos) {
    const Result<Moment> moment = Moment::parse(text);
    if (!moment) return moment.fault();
    return minutes_of(*moment);
  }
  const Result<Period> period = Period::parse(text);
  if (!period) return period.fault();
  return minutes_of(*period);
}

Result<Interval<std::int64_t>> read_day_time(std::string_view text) {
  const Result<Time> time = Time::parse(text);
  if (!time) return time.fault();
  return Interval<std::int64_t>{time->minutes(), time->minutes()};
}

/// A number of this unit. A share may be written in percent, and one above 1 must be, so that 50 is not 5000
/// %.
Result<Interval<Rational>> read_number(std::string_view text, std::string_view unit) {
  const bool is_share = unit == "share";
  std::string_view digits = text;
  if (digits.ends_with('%') && (is_share || unit == "%")) digits.remove_suffix(1);
  const Result<Rational> number = Rational::parse(digits);
  if (!number) return number.fault();
  const bool in_percent = digits.size() != text.size();
  if (is_share && !in_percent && Rational(1) < *number)
    return Fault{fmt::format("a share lies between 0 and 1, and `{}` does not", text),
                 fmt::format("{}%", text)};
  const Rational value = is_share && in_percent ? *number / Rational(100) : *number;
  return Interval<Rational>{value, value};
}

std::optional<Interval<std::int64_t>> day_time_of(const Datum& datum) {
  const auto minutes = datum.minutes();
  return minutes ? std::optional(Interval<std::int64_t>{*minutes, *minutes}) : std::nullopt;
}

std::optional<Interval<Rational>> number_of(const Datum& datum) {
  const auto number = datum.number();
  if (!number || number->is_unknown()) return std::nullopt;
  return Interval<Rational>{number->least, number->most};
}

template <class Range, class T>
Result<Literal> as_literal(Result<Interval<T>> interval) {
  if (!interval) return interval.fault();
  return Literal(Range{*std::move(interval)});
}

Result<Literal> read_times(const Field&, std::string_view, Comparison comparison, std::string_view text,
                           bool quoted) {
  return as_literal<InTime>(read_interval<std::int64_t>(text, comparison, quoted, read_time));
}

Result<Literal> read_day_times(const Field&, std::string_view, Comparison comparison, std::string_view text,
                               bool quoted) {
  return as_literal<InDayTime>(read_interval<std::int64_t>(text, comparison, quoted, read_day_time));
}

Result<Literal> read_numbers(const Field& field, std::string_view unit, Comparison comparison,
                             std::string_view text, bool quoted) {
  return as_literal<InNumbers>(read_interval<Rational>(text, comparison, quoted, [&](std::string_view one) {
    return read_number(one, field.shape.value == Value::percent ? "%" : unit);
  }));
}

}  // namespace

bool contains_text(std::string_view folded, std::string_view part) {
  if (part.empty()) return true;
  for (std::size_t at = folded.find(part); at != std::string_view::npos; at = folded.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    const bool cut_before = at > 0 && is_digit(folded[at - 1]) && is_digit(part.front());
    const bool cut_after = end < folded.size() && is_digit(folded[end]) && is_digit(part.back());
    if (!cut_before && !cut_after) return true;
  }
  return false;
}

Result<Literal> read_literal(const Field& field, std::string_view unit, Comparison comparison,
                             std::string_view text, bool quoted) {
  if (!quoted && text.starts_with('~')) {
    if (comparison != Comparison::equal)
      return Fault{"a pattern is neither less nor greater than anything", {}};
    return read_pattern(text.substr(1));
  }
  if (const auto read = range_reader(field)) return read(field, unit, comparison, text, quoted);
  if (comparison != Comparison::equal)
    return Fault{fmt::format("`{}` has no order to compare by", field.name), {}};
  if (names_case(field)) return Literal(IsRecord{std::string(text)});
  switch (kind_of(field.shape.value).literals) {
    case Literals::word: return read_choice(field, text);
    case Literals::flag: return read_flag(text);
    case Literals::reference: return Literal(IsRecord{std::string(text)});
    case Literals::id: return Literal(IsWord{fold_case(text)});
    default:
      if (!quoted && text.find("..") != std::string_view::npos)
        return Fault{
            fmt::format("`{}` is a text, and texts have no ranges", field.name),
            fmt::format("a text with two points is written in quotes: {}:'\"{}\"'", field.name, text)};
      return Literal(ContainsText{fold_case(text)});
  }
}

Truth match(const Literal& literal, const Datum& datum, const AcceptedIds& accepted,
            std::string_view language) {
  return std::visit(Matcher{datum, accepted, language}, literal);
}

ReadRange range_reader(const Field& field) {
  switch (kind_of(field.shape.value).literals) {
    case Literals::time: return read_times;
    case Literals::day_time: return read_day_times;
    case Literals::number: return read_numbers;
    default: return nullptr;
  }
}

bool are_comparable(const Field& a, const Field& b) {
  return range_reader(a) != nullptr && range_reader(a) == range_reader(b);
}

bool compares(const Datum& value, Comparison comparison, const Datum& limit) {
  const auto meets = [&]<class T>(const std::optional<Interval<T>>& of_value,
                                  const std::optional<Interval<T>>& of_limit) {
    return of_value && of_limit && of_value->meets(compared(*of_limit, comparison));
  };
  switch (kind_of(value.field.shape.value).literals) {
    case Literals::time: return meets(time_of(value), time_of(limit));
    case Literals::day_time: return meets(day_time_of(value), day_time_of(limit));
    default: return meets(number_of(value), number_of(limit));
  }
}

std::optional<Interval<std::int64_t>> time_of(const Datum& datum) {
  const auto days = datum.days();
  if (!days) return std::nullopt;
  Interval<std::int64_t> minutes = minutes_of(*days);
  const auto of_day = datum.minutes();
  if (of_day && datum.field.shape.value == Value::moment && *days->end - *days->begin == 1)
    minutes.from = minutes.to = *minutes.from + *of_day;
  return minutes;
}

}  // namespace ko::query
