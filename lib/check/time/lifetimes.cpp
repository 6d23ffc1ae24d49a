// SPDX-License-Identifier: MIT
/// KO307 and KO308: what records say of organisations and persons that were no more by then, or not yet.
#include <fmt/format.h>

#include "check/run/check.hpp"
#include "check/run/days.hpp"

namespace ko {
namespace {

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

/// Those a record acts for or upon must be there; those it is merely about need not.
bool is_merely_about(const Record& from, Cursor at) {
  const std::string path = field_path(at.file(), from.at.index(), at.index());
  return path.find("concerns") != std::string::npos;
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
  if ((!too_late && !too_early) || is_merely_about(from, at)) return;
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
  const Record* to = at && at.is_scalar() ? context.records.find(at.text()) : nullptr;
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

constexpr Check lifetime_checks[] = {
    {.rule = {.code = "KO307",
              .name = "outside-its-life",
              .severity = Severity::warning,
              .summary = "a dated record that names an organisation or a person who was not there by then",
              .why =
                  "a letter to a body that is dissolved reaches nobody, and a body not yet founded decides "
                  "nothing"},
     .kinds = {Kind::meeting, Kind::decision, Kind::document, Kind::hearing},
     .each = outside_its_life},
    {.rule = {.code = "KO308",
              .name = "dissolved-since",
              .severity = Severity::warning,
              .summary = "a parent, an employer or a party that has been dissolved since",
              .why = "what such a field says, it says of today",
              .depends_on_today = true},
     .kinds = {Kind::organisation, Kind::person},
     .each = dissolved_since},
};

}  // namespace

KO_ENTRY(RuleFile, lifetime_rules) = {lifetime_checks};

}  // namespace ko
