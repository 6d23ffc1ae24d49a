// SPDX-License-Identifier: MIT
/// What the validator found, by family and record.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/findings/rule.hpp"
#include "model/records/file_lines.hpp"
#include "report/frame.hpp"

namespace ko {
namespace {

using OfSeverity = std::array<std::size_t, severity_count>;

constexpr MessageKey severity_words[severity_count] = {"quality.errors", "quality.warnings",
                                                       "quality.advice"};

struct FamilyWords {
  std::string_view code;
  MessageKey heading;
};

/// What people call the families of rules, in the order of their codes; those of a set's own last.
constexpr FamilyWords family_words[] = {{"KO1", "family.text"},        {"KO2", "family.shape"},
                                        {"KO3", "family.references"},  {"KO4", "family.time"},
                                        {"KO5", "family.meetings"},    {"KO6", "family.staffing"},
                                        {"KO7", "family.identifiers"}, {"KO8", "family.privacy"},
                                        {"KO9", "family.style"},       {"own", "family.own"}};

MessageKey word_for(Severity severity) {
  switch (severity) {
    case Severity::error: return "severity.error";
    case Severity::warning: return "severity.warning";
    case Severity::advice: break;
  }
  return "severity.advice";
}

OfSeverity numbers_of(const std::vector<const Finding*>& findings) {
  OfSeverity numbers{};
  for (const Finding* finding : findings) ++numbers[static_cast<std::size_t>(finding->rule->severity)];
  return numbers;
}

/// The findings of one family, in the order of records and of places in them.
struct FamilyFindings {
  std::string heading;
  std::vector<const Finding*> findings = {};
};

std::vector<FamilyFindings> by_family(const Context& context, const std::vector<const Finding*>& findings) {
  std::vector<FamilyFindings> all;
  for (const auto& [code, heading] : family_words) {
    FamilyFindings family{.heading = fmt::format("{} ({})", context.say(heading), code)};
    std::ranges::copy_if(
        findings, std::back_inserter(family.findings),
        [family_code = code](const Finding* each) { return each->rule->family() == family_code; });
    std::ranges::stable_sort(family.findings, [](const Finding* a, const Finding* b) {
      return a->record.view() < b->record.view();
    });
    if (!family.findings.empty()) all.push_back(std::move(family));
  }
  return all;
}

Table families_table(const Context& context, const std::vector<FamilyFindings>& families) {
  Table table;
  table.columns.push_back({.name = context.say("quality.family")});
  for (const MessageKey heading : severity_words)
    table.columns.push_back({.name = context.say(heading), .type = ColumnType::integer});
  for (const FamilyFindings& family : families) {
    std::vector<Cell> row = {cell_of(family.heading)};
    for (const std::size_t number : numbers_of(family.findings))
      row.emplace_back(static_cast<std::int64_t>(number));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table findings_table(const Context& context, const FamilyFindings& family, FileLines& lines) {
  Table table = table_headed(context, {"quality.record", "quality.place", "quality.code", "quality.severity",
                                       "quality.finding", "quality.mend"});
  for (const Finding* finding : family.findings) {
    const File& file = context.records.files()[finding->place.file];
    table.rows.push_back(
        {cell_of(std::string(finding->record.view())),
         cell_of(fmt::format("{}:{}", file.source.name(),
                             lines.of(finding->place.file).position(finding->place.span.begin).line)),
         cell_of(std::string(finding->rule->code)), cell_of(context.say(word_for(finding->rule->severity))),
         cell_of(std::string(finding->message.view())), cell_of(std::string(finding->mend.view()))});
  }
  return without_empty_columns(std::move(table));
}

/// Of the whole set, or of one record.
DocumentTree quality_report(const Context& context, const Record* about) {
  std::vector<const Finding*> all;
  for (const Finding& finding : context.options.findings)
    if (about == nullptr || finding.record == about->id) all.push_back(&finding);
  const std::vector<FamilyFindings> families = by_family(context, all);
  DocumentTree document = document_titled(context, context.say("quality.title"));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  Definitions rows;
  add_about(rows, context, about);
  if (about == nullptr) {
    add_row(rows, context.say("quality.files"), std::to_string(context.records.files().size()));
    add_row(rows, context.say("quality.records"), std::to_string(context.records.records().size()));
  }
  const OfSeverity numbers = numbers_of(all);
  for (std::size_t i = 0; i < severity_count; ++i)
    add_row(rows, context.say(severity_words[i]), std::to_string(numbers[i]));
  blocks.push_back({std::move(rows)});
  if (families.empty()) {
    add_paragraph(blocks, context.say("quality.none"));
    return document;
  }
  add_part(blocks, context.say("quality.by_family"), families_table(context, families));
  FileLines lines(context.records.files());
  for (const FamilyFindings& family : families)
    add_part(blocks, family.heading, findings_table(context, family, lines));
  return document;
}

DocumentTree quality_of_set(const Register& records, const ReportOptions& options) {
  return quality_report({records, options}, nullptr);
}

DocumentTree quality_of_record(const Register& records, const Record& about, const ReportOptions& options) {
  return quality_report({records, options}, &about);
}

}  // namespace

KO_ENTRY(Report, quality_report_entry) = {.name = "quality",
                                          .argument = "[RECORD]",
                                          .about = Kinds::any(),
                                          .summary = "what `ko validate` found, by family and record",
                                          .example = "ko report quality --include-unpublished",
                                          .of_findings = true,
                                          .make = quality_of_record,
                                          .make_of_set = quality_of_set};

}  // namespace ko
