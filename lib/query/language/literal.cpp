// SPDX-License-Identifier: MIT
#include "query/language/literal.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <vector>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "model/records/value_kinds.hpp"
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

}  // namespace ko::query
