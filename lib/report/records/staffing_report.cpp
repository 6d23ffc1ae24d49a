// SPDX-License-Identifier: MIT
/// Staffing on a day: the figures and ratios that the table of staffing has, what is vacant, who is on leave,
/// how it went over time, and before and after a scenario. Every figure is the answer to a query.
#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/answers/query.hpp"
#include "ko/records/structure.hpp"
#include "report/figures.hpp"
#include "report/frame.hpp"
#include "report/records/staffing_picture.hpp"
#include "report/records/tenure_words.hpp"

namespace ko {
namespace {

/// A figure of staffing, and what people call it.
struct FigureWords {
  std::string_view name;
  MessageKey heading;
  bool is_share = false;
};

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

/// The organisation and those below it, as a query names them; empty for the whole set.
std::vector<std::string> chosen_units(const Register& records, const Record* about) {
  if (about == nullptr) return {};
  std::string term = "org:" + std::string(about->id);
  for (const Record* below : descendants(records, *about)) term += "," + std::string(below->id);
  return {term};
}

template <std::size_t N>
QueryWords words_for(const FigureWords (&figures)[N], std::initializer_list<std::string> first,
                     std::vector<std::string> terms) {
  QueryWords words{.table = "staffing", .terms = std::move(terms), .fields = first};
  for (const FigureWords& figure : figures) words.fields.emplace_back(figure.name);
  return words;
}

/// An organisation that has no record in one of two sets is no fault of the question; then there are no rows.
std::optional<Table> staffing_asked(const Context& context, const Register& records,
                                    const QueryWords& words) {
  const Result<Query> query = parse_query(words);
  if (!query) return std::nullopt;
  const Result<Answer> answer = run_query(*query, records, {context.options.as_of});
  if (!answer || answer->table.rows.empty()) return std::nullopt;
  return for_reading(*answer);
}

/// True of the row of a comparison that has what changed; `at` is the column that says so, or there is none.
bool is_change(const std::vector<Cell>& row, std::size_t at) {
  const auto* which = at < row.size() ? std::get_if<std::string>(&row[at].value) : nullptr;
  return which != nullptr && *which == "change";
}

/// Puts percent in place of shares, and points in place of what changed in them.
void put_percent(const Context& context, Table& table, std::size_t column) {
  const auto found = std::ranges::find(table.columns, "comparison", &Column::name);
  const auto comparison = static_cast<std::size_t>(found - table.columns.begin());
  for (auto& row : table.rows)
    if (const auto* share = std::get_if<Quantity>(&row[column].value))
      row[column] = cell_of(is_change(row, comparison) ? points_in_words(context, *share)
                                                       : share_in_words(context, *share));
}

/// Puts names in place of ids, and words in place of the names of columns. The figures stand from column
/// `first` on.
template <std::size_t N>
Table in_words(const Context& context, Table table, const FigureWords (&figures)[N], std::size_t first) {
  for (std::size_t i = 0; i < N; ++i) {
    if (figures[i].is_share) put_percent(context, table, first + i);
    table.columns[first + i].name = context.say(figures[i].heading);
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    Column& column = table.columns[i];
    if (column.name == "org") {
      column = {.name = context.say("staffing.unit")};
      for (auto& row : table.rows)
        if (const auto* id = std::get_if<std::string>(&row[i].value)) row[i] = cell_of(name_of(context, *id));
    } else if (column.name == "date") {
      column = {.name = context.say("meeting.date")};
      for (auto& row : table.rows)
        if (const auto* date = std::get_if<Date>(&row[i].value))
          row[i] = cell_of(written(*date, context.language()));
    } else if (column.name == "comparison") {
      column = {.name = context.say("staffing.comparison")};
      for (auto& row : table.rows) {
        const auto* which = std::get_if<std::string>(&row[i].value);
        if (which == nullptr) continue;
        row[i] = cell_of(context.say(*which == "before"  ? MessageKey("staffing.before")
                                     : *which == "after" ? MessageKey("staffing.after")
                                                         : MessageKey("staffing.change")));
      }
    }
  }
  return table;
}

template <std::size_t N>
void add_figures(Blocks& blocks, const Context& context, MessageKey heading, const FigureWords (&figures)[N],
                 const std::vector<std::string>& units) {
  const QueryWords words = words_for(figures, {"org"}, units);
  if (auto table = staffing_asked(context, context.records, words))
    add_part(blocks, context.say(heading), in_words(context, *std::move(table), figures, 1));
}

/// The whole of an organisation with all below it, where anything is.
void add_total(Blocks& blocks, const Context& context, const Record& about) {
  if (descendants(context.records, about).empty()) return;
  QueryWords words = words_for(equivalents, {"org"}, {"org:" + std::string(about.id)});
  words.deep = true;
  if (auto table = staffing_asked(context, context.records, words))
    add_part(blocks, context.say("staffing.whole"), in_words(context, *std::move(table), equivalents, 1));
}

/// The days of a series: the first of each quarter, or of each year where the period is longer than three.
struct SeriesDays {
  Day first;
  Day last;

  QueryWords over(QueryWords words) const {
    constexpr std::int32_t three_years = 3 * 366;
    words.from = to_string(first);
    words.to = to_string(last);
    words.every = last - first > three_years ? "year" : "quarter";
    return words;
  }
};

/// Nothing where the report covers no period that begins.
std::optional<SeriesDays> series_days(const Context& context) {
  const Period& period = context.options.period;
  if (!period.begin) return std::nullopt;
  return SeriesDays{*period.begin, period.end ? *period.end - 1 : context.options.as_of};
}

/// What is filled, by function, on the report's day or over the days of a series; for all below it, too.
QueryWords filled_by_function(const Register& records, const Record* about,
                              const std::optional<SeriesDays>& days) {
  QueryWords words = {.table = "staffing", .terms = {}, .by = {"function"}, .fields = {"function", "filled"}};
  const Record* here = about == nullptr ? nullptr : records.find(about->id);
  if (here != nullptr) words.terms = chosen_units(records, here);
  if (!days) return words;
  words.by.insert(words.by.begin(), "date");
  words.fields.insert(words.fields.begin(), "date");
  return days->over(std::move(words));
}

/// Draws what is filled by function over the days of a series; with a scenario, before and after it, on the
/// report's day where there is no series.
void add_picture(Blocks& blocks, const Context& context, const Record* about) {
  const auto days = series_days(context);
  std::vector<StaffingSide> sides;
  const auto add_side = [&](std::string name, const Register& records) {
    if (auto answer = staffing_asked(context, records, filled_by_function(records, about, days)))
      sides.push_back({std::move(name), *std::move(answer)});
  };
  if (const ComparedScenario* scenario = context.options.scenario) {
    add_side(context.say("staffing.before"), context.records);
    add_side(context.say("staffing.after"), scenario->records);
  } else {
    add_side({}, context.records);
  }
  if (auto picture = staffing_picture(context, sides, days ? days->last : context.options.as_of)) {
    blocks.push_back({Heading{2, picture->title}});
    blocks.push_back({*std::move(picture)});
  }
}

/// The figures over time, drawn and as a table.
void add_series(Blocks& blocks, const Context& context, const Record* about) {
  const auto days = series_days(context);
  if (!days) return;
  std::vector<std::string> terms;
  if (about != nullptr) terms.push_back("org:" + std::string(about->id));
  QueryWords words = words_for(over_time, {"date"}, std::move(terms));
  words.by = {"date"};
  words.deep = about != nullptr;
  auto table = staffing_asked(context, context.records, days->over(std::move(words)));
  if (!table) return;
  add_part(blocks, context.say("staffing.series"), in_words(context, *std::move(table), over_time, 1));
  add_picture(blocks, context, about);
}

template <std::size_t N>
void add_comparison(Blocks& blocks, const Context& context, MessageKey heading,
                    const FigureWords (&figures)[N], const Record* about) {
  const auto ask = [&](const Register& records) {
    const Record* here = about == nullptr ? nullptr : records.find(about->id);
    return staffing_asked(context, records, words_for(figures, {"org"}, chosen_units(records, here)));
  };
  const auto before = ask(context.records);
  const auto after = ask(context.options.scenario->records);
  if (!before || !after) return;
  const Result<Table> both = compare_answers(*before, *after);
  if (!both) return;
  const auto first = std::ranges::find(both->columns, figures[0].name, &Column::name) - both->columns.begin();
  add_part(blocks, context.say(heading), in_words(context, *both, figures, static_cast<std::size_t>(first)));
}

/// True of a post or a place at work, which a seat in a body is not.
bool is_staff(const Tenure& tenure) {
  const Membership& entry = tenure.entry;
  return entry.get<"percent">() || entry.get<"hourly">() || !entry.get<"post">().empty() ||
         !entry.get<"function">().empty() || entry.get<"role">() == "employee";
}

/// Places of staff on the report's day in the organisations chosen.
std::vector<Tenure> places_in(const Context& context, const Record* about) {
  std::vector<Tenure> places = tenures(context.records);
  const auto below = about == nullptr ? std::vector<const Record*>() : descendants(context.records, *about);
  std::erase_if(places, [&](const Tenure& tenure) {
    const bool is_chosen = about == nullptr || tenure.organisation == about ||
                           std::ranges::find(below, tenure.organisation) != below.end();
    return !is_chosen || !is_staff(tenure) || !is_held_now(context, tenure) ||
           !may_show(context, tenure.entry) ||
           !may_show(context, tenure.organisation->as<organisation_type>());
  });
  return places;
}

Table vacancies(const Context& context, const std::vector<Tenure>& places) {
  Table table = table_headed(context, {"staffing.unit", "column.position", "organisation.percent",
                                       "organisation.days", "column.remark"});
  for (const Tenure& tenure : places) {
    if (!tenure.vacant()) continue;
    std::string percent = percent_of(context, tenure);
    if (percent.empty()) percent = context.say("not_stated");
    table.rows.push_back({cell_of(name_of(context, tenure.organisation->id)),
                          cell_of(role_in_words(context, tenure)), cell_of(std::move(percent)),
                          cell_of(days_of(context, tenure.entry.get<"from">(), tenure.entry.get<"to">())),
                          cell_of(remark_on(context, tenure))});
  }
  return without_empty_columns(std::move(table));
}

/// Who is on leave on the report's day. Why is nobody's business here.
Table leaves(const Context& context, const std::vector<Tenure>& places) {
  Table table = table_headed(context, {"column.name", "staffing.unit", "column.position",
                                       "staffing.leave_part", "organisation.days"});
  for (const Tenure& tenure : places) {
    for (const Leave& leave : shown(context, tenure.entry.get<"leave">())) {
      const Period days = Period::between(leave.get<"from">(), leave.get<"to">());
      if (!days.contains(context.options.as_of)) continue;
      const auto percent = leave.get<"percent">();
      table.rows.push_back({cell_of(holder_of(context, tenure)),
                            cell_of(name_of(context, tenure.organisation->id)),
                            cell_of(role_in_words(context, tenure)),
                            cell_of(written(percent.value_or(Percent{10'000}), context.language())),
                            cell_of(days_of(context, leave.get<"from">(), leave.get<"to">()))});
    }
  }
  return without_empty_columns(std::move(table));
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
    if (blocks.size() > before) add_picture(blocks, context, about);
  } else {
    if (about != nullptr) add_total(blocks, context, *about);
    const auto units = chosen_units(context.records, about);
    add_figures(blocks, context, "staffing.by_unit", equivalents, units);
    add_figures(blocks, context, "staffing.by_function", ratios, units);
    add_series(blocks, context, about);
  }
  const auto places = places_in(context, about);
  if (context.options.scenario == nullptr) {
    add_part(blocks, context.say("staffing.vacancies"), vacancies(context, places));
    add_part(blocks, context.say("staffing.leaves"), leaves(context, places));
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
