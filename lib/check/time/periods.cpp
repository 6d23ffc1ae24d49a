// SPDX-License-Identifier: MIT
/// KO401 and KO402: periods and meetings that end before they begin.
#include <fmt/format.h>

#include <unordered_map>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"

namespace ko {
namespace {

void check_period(Cursor from, Cursor to, Findings& findings) {
  if (!from || !to || !from.is_scalar() || !to.is_scalar()) return;
  const auto begin = Date::parse(from.text());
  const auto end = Date::parse(to.text());
  if (!begin || !end || !certainly_before(*end, *begin)) return;
  findings.add(to, fmt::format("it ends on {}, before it begins on {}", end->str(), begin->str()),
               "swap the two dates, or mend the one that is wrong", {{from.place(), "it begins here"}});
}

/// The fields that bound a period, wherever a type has both.
constexpr std::pair<std::string_view, std::string_view> bounds[] = {
    {"from", "to"}, {"founded", "dissolved"}, {"born", "died"}, {"sent", "deadline"}};

/// The numbers of two fields of a type that bound a period.
struct Bounds {
  std::uint8_t from;
  std::uint8_t to;
};

void find_bounds(const Type& type, std::unordered_map<const Type*, std::vector<Bounds>>& found) {
  const auto [at, fresh] = found.try_emplace(&type);
  if (!fresh) return;
  for (const auto& [first, last] : bounds) {
    const auto from = type.find(first);
    const auto to = type.find(last);
    if (from && to && type.fields[*from].shape.value == Value::date)
      at->second.push_back({static_cast<std::uint8_t>(*from), static_cast<std::uint8_t>(*to)});
  }
  for (const Field& field : type.fields)
    if (field.shape.entry != nullptr) find_bounds(*field.shape.entry, found);
}

/// The bounds of every type, looked up once: they are asked for at every entry of every record.
const std::vector<Bounds>& bounds_of(const Type& type) {
  static const auto all = [] {
    std::unordered_map<const Type*, std::vector<Bounds>> found;
    for (const Type* kind : kinds) find_bounds(*kind, found);
    return found;
  }();
  return all.at(&type);
}

void check_periods(const Type& type, Cursor at, Findings& findings) {
  for (const Bounds& each : bounds_of(type)) check_period(at.child(each.from), at.child(each.to), findings);
}

void end_before_start(const CheckContext&, const Record& record, Findings& findings) {
  check_periods(type_of(record.kind), record.at, findings);
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.shape.value == Value::entry && value.form() == Form::mapping)
      check_periods(*field.shape.entry, value, findings);
  });
}

/// A moment as minutes since 1970; nothing unless both its day and its time are exact.
std::optional<std::int64_t> exact_minutes(const std::optional<Moment>& moment) {
  if (!moment || !moment->date().exact() || !moment->time() || moment->time()->approximate())
    return std::nullopt;
  return std::int64_t{moment->date().first().number} * 24 * 60 + moment->time()->minutes();
}

void meeting_ends_before_it_starts(const CheckContext&, const Record& record, Findings& findings) {
  const Meeting meeting = record.as<meeting_type>();
  const auto start = meeting.get<"start">();
  const auto end = meeting.get<"end">();
  if (!start || !end) return;
  const auto from = exact_minutes(start);
  const auto to = exact_minutes(end);
  const bool backwards = from && to ? *to < *from : certainly_before(end->date(), start->date());
  if (!backwards) return;
  findings.add(meeting.cursor<"end">(),
               fmt::format("the meeting ends at {}, before it starts at {}", end->str(), start->str()),
               "swap the two, or mend the one that is wrong",
               {{meeting.cursor<"start">().place(), "it starts here"}});
}

constexpr Check period_checks[] = {
    {.rule = {.code = "KO401",
              .name = "end-before-start",
              .summary = "a period that ends before it begins",
              .why = "nothing can hold in it, and every sum over it is wrong",
              .authority = "ISO 8601-1:2019"},
     .kinds = Kinds::any(),
     .each = end_before_start},
    {.rule = {.code = "KO402",
              .name = "meeting-ends-before-it-starts",
              .summary = "a meeting that ends before it starts",
              .why = "presence is counted from the one to the other"},
     .kinds = Kind::meeting,
     .each = meeting_ends_before_it_starts},
};

}  // namespace

KO_ENTRY(RuleFile, period_rules) = {period_checks};

}  // namespace ko
