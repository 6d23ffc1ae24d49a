// SPDX-License-Identifier: MIT
/// Staffing on a day: the figures and ratios that the table of staffing has, what is vacant, who is on leave,
/// how it went over time, and before and after a scenario. Every figure is the answer to a query.
#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/answers/query.hpp"
#include "ko/records/structure.hpp"
#include "report/figures.hpp"
#include "report/frame.hpp"
#include "report/staffing/staffing_figures.hpp"
#include "report/staffing/staffing_places.hpp"
#include "report/staffing/staffing_series.hpp"

namespace ko {
namespace {

constexpr FigureWords equivalents[] = {
    {"established", "staffing.established"},  {"filled", "staffing.filled"},
    {"on_leave", "staffing.on_leave"},        {"standing_in", "staffing.standing_in"},
    {"present", "staffing.present"},          {"vacant", "staffing.vacant"},
    {"stated_total", "staffing.stated_total"}};

constexpr FigureWords ratios[] = {{"leadership", "staffing.leadership"},
                                  {"administration", "staffing.administration"},
                                  {"service", "staffing.service"},
                                  {"leadership_share", "staffing.leadership_share", true},
                                  {"service_per_leader", "staffing.service_per_leader"},
                                  {"vacancy_rate", "staffing.vacancy_rate", true}};

constexpr FigureWords over_time[] = {{"established", "staffing.established"},
                                     {"filled", "staffing.filled"},
                                     {"vacant", "staffing.vacant"},
                                     {"leadership", "staffing.leadership"},
                                     {"administration", "staffing.administration"},
                                     {"service", "staffing.service"}};

void add_figures(Blocks& blocks, const Context& context, MessageKey heading,
                 std::span<const FigureWords> figures, const std::vector<std::string>& units) {
  const QueryWords words = query_of_figures(figures, {"org"}, units);
  if (auto table = staffing_asked(context, context.records, words))
    add_part(blocks, context.say(heading), figures_in_words(context, *std::move(table), figures, 1));
}

/// The whole of an organisation with all below it, where anything is.
void add_total(Blocks& blocks, const Context& context, const Record& about) {
  if (descendants(context.records, about).empty()) return;
  QueryWords words = query_of_figures(equivalents, {"org"}, {"org:" + std::string(about.id)});
  words.deep = true;
  if (auto table = staffing_asked(context, context.records, words))
    add_part(blocks, context.say("staffing.whole"),
             figures_in_words(context, *std::move(table), equivalents, 1));
}

/// The figures over time, drawn and as a table.
void add_series(Blocks& blocks, const Context& context, const Record* about) {
  const auto days = series_days(context);
  if (!days) return;
  std::vector<std::string> terms;
  if (about != nullptr) terms.push_back("org:" + std::string(about->id));
  QueryWords words = query_of_figures(over_time, {"date"}, std::move(terms));
  words.by = {"date"};
  words.deep = about != nullptr;
  auto table = staffing_asked(context, context.records, days->over(std::move(words)));
  if (!table) return;
  add_part(blocks, context.say("staffing.series"),
           figures_in_words(context, *std::move(table), over_time, 1));
  add_staffing_picture(blocks, context, about);
}

void add_comparison(Blocks& blocks, const Context& context, MessageKey heading,
                    std::span<const FigureWords> figures, const Record* about) {
  const auto ask = [&](const Register& records) {
    const Record* here = about == nullptr ? nullptr : records.find(about->id);
    return staffing_asked(context, records, query_of_figures(figures, {"org"}, chosen_units(records, here)));
  };
  const auto before = ask(context.records);
  const auto after = ask(context.options.scenario->records);
  if (!before || !after) return;
  const Result<Table> both = compare_answers(*before, *after);
  if (!both) return;
  const auto first = std::ranges::find(both->columns, figures[0].name, &Column::name) - both->columns.begin();
  add_part(blocks, context.say(heading),
           figures_in_words(context, *both, figures, static_cast<std::size_t>(first)));
}

DocumentTree staffing_report(const Context& context, const Record* about) {
  DocumentTree document = document_titled(context, context.say("staffing.title"));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  Definitions rows;
  add_about(rows, context, about);
  if (const ComparedScenario* scenario = context.options.scenario) {
    add_row(rows, context.say("staffing.scenario"), scenario->name);
    std::vector<Text> assumed(scenario->assumptions.begin(), scenario->assumptions.end());
    add_row(rows, context.say("staffing.assumptions"), std::move(assumed));
  }
  if (!rows.rows.empty()) blocks.push_back({std::move(rows)});
  const std::size_t before = blocks.size();
  if (context.options.scenario != nullptr) {
    add_comparison(blocks, context, "staffing.compared", equivalents, about);
    add_comparison(blocks, context, "staffing.compared_ratios", ratios, about);
    if (blocks.size() > before) add_staffing_picture(blocks, context, about);
  } else {
    if (about != nullptr) add_total(blocks, context, *about);
    const auto units = chosen_units(context.records, about);
    add_figures(blocks, context, "staffing.by_unit", equivalents, units);
    add_figures(blocks, context, "staffing.by_function", ratios, units);
    add_series(blocks, context, about);
  }
  const auto places = places_of_staff(context, about);
  if (context.options.scenario == nullptr) {
    add_part(blocks, context.say("staffing.vacancies"), table_of_vacancies(context, places));
    add_part(blocks, context.say("staffing.leaves"), table_of_leaves(context, places));
  }
  if (blocks.size() == before)
    add_paragraph(blocks, context.say("staffing.none"));
  else
    add_paragraph(blocks, context.say("staffing.unit_of_figures"));
  return document;
}

DocumentTree staffing_of_set(const Register& records, const ReportOptions& options) {
  return staffing_report({records, options}, nullptr);
}

DocumentTree staffing_of_one(const Register& records, const Record& about, const ReportOptions& options) {
  return staffing_report({records, options}, &about);
}

}  // namespace

KO_ENTRY(Report, staffing_report_entry) = {
    .name = "staffing",
    .argument = "[ORGANISATION]",
    .about = Kind::organisation,
    .summary = "staffing on a day: figures, ratios, vacancies, leave, over time, with a scenario",
    .example = "ko report staffing --as-of 2017-03-23 --with ../karriere-oppland-en-leder",
    .of_period = true,
    .compares = true,
    .make = staffing_of_one,
    .make_of_set = staffing_of_set};

}  // namespace ko
