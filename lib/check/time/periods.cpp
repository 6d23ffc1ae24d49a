// SPDX-License-Identifier: MIT
/// KO401 and KO402: periods and meetings that end before they begin; KO307 and KO308: what records say of
/// organisations and persons that were no more by then, or not yet.
#include <fmt/format.h>

#include <unordered_map>
#include <vector>

#include "check/run/check.hpp"
#include "check/run/days.hpp"

namespace ko {
namespace {

void check_period(Cursor from, Cursor to, Findings& findings) {
  if (!from || !to) return;
  const auto begin = Date::parse(from.text());
  const auto end = Date::parse(to.text());
  if (!begin || !end || !certainly_before(*end, *begin)) return;
  findings.add(to, fmt::format("it ends on {}, before it begins on {}", end->str(), begin->str()),
               "swap the two dates, or mend the one that is wrong", {{from.place(), "it begins here"}});
}

/// The fields that bound a period, wherever a type has both.
constexpr std::pair<std::string_view, std::string_view> bounds[] = {
    {"from", "to"}, {"founded", "dissolved"}, {"born", "died"}, {"sent", "deadline"}, {"opened", "closed"}};

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

/// The date of what a record tells of.
std::optional<Date> date_of(const CheckContext& context, const Record& record) {
  switch (record.kind) {
    case Kind::meeting: {
      const auto start = record.as<meeting_type>().get<"start">();
      return start ? std::optional(start->date()) : std::nullopt;
    }
    case Kind::decision: return record.as<decision_type>().get<"date">();
    case Kind::document: {
      const DocumentRecord document = record.as<document_type>();
      const auto date = document.get<"date">();
      return date ? date : document.get<"sent">();
    }
    case Kind::hearing: {
      const Hearing hearing = record.as<hearing_type>();
      if (const auto sent = hearing.get<"sent">()) return sent;
      const Record* letter = context.records.find(hearing.get<"document">());
      return letter != nullptr ? letter->as<document_type>().get<"date">() : std::nullopt;
    }
    default: return std::nullopt;
  }
}

/// How a record's life is written: an organisation is founded and dissolved, a person is born and dies.
struct Life {
  Cursor first;
  Cursor last;
  std::string_view began;
  std::string_view ended;
};

Life life_of(const Record& record) {
  if (record.kind == Kind::person) {
    const Person person = record.as<person_type>();
    return {person.cursor<"born">(), person.cursor<"died">(), "was born on", "died on"};
  }
  const Organisation organisation = record.as<organisation_type>();
  return {organisation.cursor<"founded">(), organisation.cursor<"dissolved">(), "was founded on",
          "was dissolved on"};
}

std::string_view successor_of(const Record& record) {
  return record.kind == Kind::organisation ? record.as<organisation_type>().get<"successor">()
                                           : std::string_view{};
}

/// Whether the value is or lies in a field of this name.
bool is_within(const Record& from, Cursor at, std::string_view field) {
  return field_path(at.file(), from.at.index(), at.index()).find(field) != std::string::npos;
}

std::string mend_for(const Record& to) {
  const std::string_view successor = successor_of(to);
  if (successor.empty()) return "mend the date that is wrong, or write who it was instead";
  return fmt::format("write `{}`, which took over, or mend the date that is wrong", successor);
}

void check_life(const Record& from, const Date& date, const Record& to, Cursor at, Findings& findings) {
  const Life life = life_of(to);
  const auto first = date_at(life.first);
  const auto last = date_at(life.last);
  const bool too_late = last && certainly_before(*last, date);
  const bool too_early = first && certainly_before(date, *first);
  if (!too_late && !too_early) return;
  // Those a record acts for or upon must be there; those it is merely about need not, and a body is elected
  // before its first day.
  if (is_within(from, at, "concerns") || (too_early && is_within(from, at, "elections"))) return;
  const std::string_view verb = too_late ? life.ended : life.began;
  findings.add(
      at,
      fmt::format("this is of {}, and `{}` {} {}", date.str(), to.id, verb, (too_late ? last : first)->str()),
      mend_for(to),
      {{(too_late ? life.last : life.first).place(),
        fmt::format("it {} this day", verb.substr(0, verb.rfind(' ')))}});
}

void outside_its_life(const CheckContext& context, const Record& record, Findings& findings) {
  const auto date = date_of(context, record);
  if (!date) return;
  for (const Link& link : context.records.links_from(record)) {
    const Record& to = context.records.records()[link.to];
    if (to.kind == Kind::organisation || to.kind == Kind::person)
      check_life(record, *date, to, context.records.cursor(link), findings);
  }
}

void check_still_there(const CheckContext& context, Cursor at, Findings& findings) {
  const Record* to = at ? context.records.find(at.text()) : nullptr;
  if (to == nullptr || to->kind != Kind::organisation) return;
  const Cursor dissolved = to->as<organisation_type>().cursor<"dissolved">();
  const auto last = date_at(dissolved);
  if (!last || !certainly_before(*last, context.today)) return;
  const std::string_view successor = successor_of(*to);
  findings.add(at, fmt::format("`{}` was dissolved on {}", to->id, last->str()),
               successor.empty() ? "write what it is now, or take the field away"
                                 : fmt::format("write `{}`, which took over", successor),
               {{dissolved.place(), "dissolved here"}});
}

void dissolved_since(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::organisation) {
    const Organisation organisation = record.as<organisation_type>();
    if (!organisation.has<"dissolved">())
      check_still_there(context, organisation.cursor<"parent">(), findings);
    return;
  }
  const Person person = record.as<person_type>();
  if (person.has<"died">()) return;
  check_still_there(context, person.cursor<"employer">(), findings);
  check_still_there(context, person.cursor<"party">(), findings);
}

constexpr Check period_checks[] = {
    {.rule = {.code = "KO401",
              .name = "end-before-start",
              .summary = "a period that ends before it begins",
              .why = "nothing can hold in it, and every sum over it is wrong",
              .authority = "ISO 8601-1:2019"},
     .limit = "the day on which it begins",
     .kinds = Kinds::any(),
     .each = end_before_start},
    {.rule = {.code = "KO402",
              .name = "meeting-ends-before-it-starts",
              .summary = "a meeting that ends before it starts",
              .why = "presence is counted from the one to the other"},
     .limit = "the moment at which it starts",
     .kinds = Kind::meeting,
     .each = meeting_ends_before_it_starts},
    {.rule = {.code = "KO307",
              .name = "outside-its-life",
              .severity = Severity::warning,
              .summary = "a dated record that names an organisation or a person who was not there by then",
              .why =
                  "a letter to a body that is dissolved reaches nobody, and a body not yet founded decides "
                  "nothing"},
     .limit = "the first and the last day of its life",
     .kinds = {Kind::meeting, Kind::decision, Kind::document, Kind::hearing},
     .each = outside_its_life},
    {.rule = {.code = "KO308",
              .name = "dissolved-since",
              .severity = Severity::warning,
              .summary = "a parent, an employer or a party that has been dissolved since",
              .why = "what such a field says, it says of today",
              .depends_on_today = true},
     .limit = "the last day of what it names",
     .kinds = {Kind::organisation, Kind::person},
     .each = dissolved_since},
};

}  // namespace

KO_ENTRY(RuleFile, period_rules) = {period_checks};

}  // namespace ko
