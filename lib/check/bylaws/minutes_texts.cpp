// SPDX-License-Identifier: MIT
/// KO221: a title, a text or a heading of `minutes:` with nothing in it.
#include <fmt/format.h>

#include <string_view>

#include "check/run/check.hpp"
#include "ko/records/minutes_options.hpp"

namespace ko {
namespace {

bool has_words(Cursor at) {
  return at.text().find_first_not_of(" \t\n") != std::string_view::npos;
}

void check_text(const Field& field, Cursor at, Findings& findings) {
  constexpr std::string_view mend = "write the words, or take it out";
  if (at.form() != Form::mapping) {
    if (!has_words(at)) findings.add(at, fmt::format("`{}` has no words", field.name), std::string(mend));
    return;
  }
  for (const Cursor text : at.children())
    if (!has_words(text))
      findings.add(text, fmt::format("`{}` has no words in {}", field.name, text.key()), std::string(mend));
}

/// The texts of a mapping of this type.
void check_texts(const Type& type, Cursor mapping, Findings& findings) {
  if (!mapping || mapping.form() != Form::mapping) return;
  for (const Cursor child : mapping.children()) {
    const std::size_t index = child.node().field;
    if (index >= type.fields.size() || type.fields[index].shape.value != Value::localized) continue;
    if (type.fields[index].name != "note") check_text(type.fields[index], child, findings);
  }
}

void check_options(const MinutesOptions& options, Findings& findings) {
  check_texts(minutes_options_type, options.at(), findings);
  check_texts(minutes_headings_type, options.cursor<"headings">(), findings);
}

void empty_minutes_texts(const CheckContext& context, Findings& findings) {
  check_options(context.records.configuration().get<"minutes">(), findings);
  for (const Record& body : context.records.records(Kind::organisation)) {
    findings.in_record(&body);
    check_options(body.as<organisation_type>().get<"minutes">(), findings);
  }
}

constexpr Check minutes_checks[] = {
    {.rule = {.code = "KO221",
              .name = "empty-minutes-text",
              .summary = "a title, a text or a heading of `minutes` with nothing in it",
              .why = "the minutes would have the usual words there, or a gap, and nobody would notice",
              .terms = "møteprotokoll, møtebok, overskrift"},
     .once = empty_minutes_texts},
};

}  // namespace

KO_ENTRY(RuleFile, minutes_rules) = {minutes_checks};

}  // namespace ko
