// SPDX-License-Identifier: MIT
/// A hearing: what was proposed, who was asked, who answered what to which point, and what is missing.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/answers/query.hpp"
#include "report/frame.hpp"
#include "report/minutes/attendance.hpp"

namespace ko {
namespace {

/// A body that was asked, or that answered; as the table of statements has it.
struct Hearer {
  std::string from;  ///< id
  bool is_asked = false;
  std::string to;  ///< what it was asked for
  std::optional<Date> deadline = {};
  std::string status;
  Statement statement = {};  ///< false where it has not answered by the report's day
};

std::vector<Hearer> hearers_of(const Context& context, const Record& record) {
  const QueryWords words{.table = "statements",
                         .terms = {"hearing:" + std::string(record.id)},
                         .fields = {"from", "asked", "to", "deadline", "status"}};
  const Answer answer = *run_query(*parse_query(words), context.records, {context.options.as_of});
  const MayShow may_show_of(context);
  std::vector<Hearer> all;
  for (std::size_t i = 0; i < answer.table.rows.size(); ++i) {
    const auto& row = answer.table.rows[i];
    const Cursor origin = answer.origins[i];
    if (origin && !may_show_of(record, origin)) continue;
    Hearer hearer{.from = text_in(row[0]), .to = text_in(row[2]), .status = text_in(row[4])};
    if (const auto* asked = std::get_if<bool>(&row[1].value)) hearer.is_asked = *asked;
    if (const auto* deadline = std::get_if<Date>(&row[3].value)) hearer.deadline = *deadline;
    const bool has_answered = hearer.status == "received" || hearer.status == "late";
    if (has_answered && origin) hearer.statement = Statement(origin);
    if (!hearer.is_asked && !has_answered) continue;
    all.push_back(std::move(hearer));
  }
  return all;
}

/// `mottatt 3. mai 2017`, `mangler`, `ventes innen 1. juni 2017`.
std::string answer_in_words(const Context& context, const Hearer& hearer) {
  const auto day = [&](const std::optional<Date>& date) { return written(*date, context.language()); };
  if (hearer.statement) {
    const auto received = hearer.statement.get<"received">();
    if (!received) return context.say("hearing.received");
    return context.say(hearer.status == "late" ? MessageKey("hearing.received_late") : "hearing.received_on",
                       day(received));
  }
  if (hearer.status == "not_asked_for") return context.say("hearing.not_asked_for");
  if (hearer.status == "missing") return context.say("hearing.missing");
  return hearer.deadline ? context.say("hearing.awaited_by", day(hearer.deadline))
                         : context.say("hearing.awaited");
}

std::string position_of(const Context& context, const Statement& statement) {
  const auto position = statement.get<"position">();
  return position.empty() ? context.say("hearing.no_position") : context.label("position", position);
}

/// What it was asked for; of a body that answered unasked, that it did.
std::string asked_for(const Context& context, const Hearer& hearer) {
  if (!hearer.is_asked) return context.say("hearing.unasked");
  return hearer.to.empty() ? context.say("not_stated") : context.label("to", hearer.to);
}

Table hearers_table(const Context& context, const std::vector<Hearer>& hearers) {
  Table table = table_headed(context, {"hearing.hearer", "hearing.asked_for", "hearing.deadline_column",
                                       "hearing.answer", "hearing.position"});
  for (const Hearer& each : hearers)
    table.rows.push_back(
        {cell_of(name_of(context, each.from)), cell_of(asked_for(context, each)),
         cell_of(each.is_asked && each.to != "inform" ? date_or_not_stated(context, each.deadline) : ""),
         cell_of(answer_in_words(context, each)),
         cell_of(each.statement ? position_of(context, each.statement) : "")});
  return table;
}

/// `Rollag: støtter på vilkår – Vi mener …`
Text statement_line(const Context& context, const Hearer& hearer) {
  Text line(strong(name_of(context, hearer.from)));
  line += ": " + position_of(context, hearer.statement);
  if (const std::string summary = context.text(hearer.statement.get<"summary">()); !summary.empty())
    line += " – " + summary;
  if (const auto document = hearer.statement.get<"document">(); !document.empty())
    line += " (" + name_of(context, document) + ")";
  return line;
}

/// True of a statement that speaks of the point, or of all of them.
bool speaks_of(const Statement& statement, std::string_view point) {
  const auto on = statement.get<"on">();
  return on.empty() || (!point.empty() && has_id(on, point));
}

/// Each point of the proposal, with who said what of it.
List points_with_answers(const Context& context, const Hearing& hearing, const std::vector<Hearer>& hearers) {
  List points{.numbered = true};
  const bool has_answers =
      std::ranges::any_of(hearers, [](const Hearer& each) { return bool(each.statement); });
  for (const auto& point : shown(context, hearing.get<"proposal">())) {
    Text line(context.text(point.get<"text">()));
    add_note(line, context, point);
    List answers;
    for (const Hearer& each : hearers)
      if (each.statement && speaks_of(each.statement, point.get<"id">()))
        answers.items.emplace_back(statement_line(context, each));
    if (has_answers && answers.items.empty())
      answers.items.emplace_back(Text(emphasis(context.say("hearing.nobody_on_point"))));
    points.items.push_back(answers.items.empty() ? ListItem(line) : ListItem(line, {{std::move(answers)}}));
  }
  return points;
}

std::optional<Date> sent_on(const Context& context, const Hearing& hearing) {
  if (const auto sent = hearing.get<"sent">()) return sent;
  const Record* letter = context.records.find(hearing.get<"document">());
  if (letter == nullptr) return std::nullopt;
  const auto document = letter->as<document_type>();
  return may_show(context, document) ? document.get<"date">() : std::nullopt;
}

/// Extensions of the deadline and reminders, in the order of the record.
List deadline_lines(const Context& context, const Hearing& hearing) {
  List lines;
  const auto day = [&](const Date& date) { return written(date, context.language()); };
  const std::optional<Date> sent = sent_on(context, hearing);
  for (const auto& reminder : shown(context, hearing.get<"reminders">())) {
    const auto on = reminder.get<"on">();
    if (is_after(context, on)) continue;
    const auto to = reminder.get<"to">();
    const std::string whom =
        to.empty() ? context.say("hearing.to_all_missing") : enumerated_names(context, to);
    lines.items.emplace_back(Text(context.say("hearing.reminded", date_or_not_stated(context, on), whom)));
  }
  for (const auto& extension : shown(context, hearing.get<"extensions">())) {
    const auto to = extension.get<"to">();
    if (!to || is_after(context, extension.get<"on">())) continue;
    const auto whom = extension.get<"for">();
    if (whom.empty()) {
      lines.items.emplace_back(Text(context.say("hearing.extended", day(*to))));
      continue;
    }
    // A later day that the letter itself gives some is none that was moved.
    const auto on = extension.get<"on">();
    const auto names = enumerated_names(context, whom);
    lines.items.emplace_back(Text(on && sent && *on == *sent
                                      ? context.say("hearing.deadline_for", day(*to), names)
                                      : context.say("hearing.extended_for", day(*to), names)));
  }
  return lines;
}

List steps_of(const Context& context, const Hearing& hearing) {
  List steps{.numbered = true};
  for (const auto& step : shown(context, hearing.get<"process">())) {
    Text line(context.text(step.get<"step">()));
    std::vector<std::string> details;
    if (const auto on = step.get<"on">()) details.push_back(written(*on, context.language()));
    if (step.get<"conditional">().value_or(false)) details.push_back(context.say("hearing.conditional"));
    line += in_parentheses(details);
    if (const std::string outcome = context.text(step.get<"outcome">()); !outcome.empty())
      line += ": " + outcome;
    add_note(line, context, step);
    steps.items.emplace_back(std::move(line));
  }
  return steps;
}

/// What nobody has said yet: bodies that have not answered, and statements without a position.
List missing_parts(const Context& context, const Hearing& hearing, const std::vector<Hearer>& hearers) {
  List missing;
  for (const Hearer& each : hearers) {
    const std::string name = name_of(context, each.from);
    if (each.statement && each.statement.get<"position">().empty())
      missing.items.emplace_back(Text(context.say("hearing.missing_position", name)));
    if (!each.statement && each.status != "not_asked_for")
      missing.items.emplace_back(
          Text(each.status == "missing" ? context.say("hearing.missing_from", name)
               : each.deadline
                   ? context.say("hearing.awaited_from_by", name, written(*each.deadline, context.language()))
                   : context.say("hearing.awaited_from", name)));
  }
  if (hearing.get<"decision">().empty()) missing.items.emplace_back(Text(context.say("hearing.no_decision")));
  return missing;
}

Definitions hearing_facts(const Context& context, const Hearing& hearing) {
  Definitions rows;
  const auto name_or = [&](std::string_view id) {
    return id.empty() ? context.say("not_stated") : name_of(context, id);
  };
  add_row(rows, context.say("hearing.proposer"), name_or(hearing.get<"proposer">()));
  add_row(rows, context.say("hearing.letter"), name_or(hearing.get<"document">()));
  add_row(rows, context.say("hearing.sent"), date_or_not_stated(context, sent_on(context, hearing)));
  add_row(rows, context.say("hearing.deadline"), date_or_not_stated(context, hearing.get<"deadline">()));
  add_row(rows, context.say("hearing.contact"), name_or(hearing.get<"contact">()));
  if (const auto decision = hearing.get<"decision">(); !decision.empty())
    add_row(rows, context.say("item.decision"), name_of(context, decision));
  return rows;
}

void add_numbers_of(Definitions& rows, const Context& context, const std::vector<Hearer>& hearers) {
  const auto asked =
      std::ranges::count_if(hearers, [](const Hearer& each) { return each.is_asked && each.to != "inform"; });
  const auto answered = std::ranges::count_if(
      hearers, [](const Hearer& each) { return each.is_asked && each.to != "inform" && each.statement; });
  add_row(rows, context.say("hearing.answered"), context.say("hearing.of_asked", answered, asked));
}

DocumentTree hearing_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const auto hearing = about.as<hearing_type>();
  const std::vector<Hearer> hearers = hearers_of(context, about);
  DocumentTree document = document_titled(context, context.say("hearing.title", name_of(context, about.id)));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  Definitions facts = hearing_facts(context, hearing);
  if (!hearers.empty()) add_numbers_of(facts, context, hearers);
  blocks.push_back({std::move(facts)});
  add_paragraph(blocks, context.text(hearing.get<"note">()));
  add_part(blocks, context.say("hearing.hearers"), hearers_table(context, hearers));
  if (hearers.empty()) add_paragraph(blocks, context.say("hearing.nobody_asked"));
  add_part(blocks, context.say("hearing.proposal"), points_with_answers(context, hearing, hearers));
  add_part(blocks, context.say("hearing.reminders"), deadline_lines(context, hearing));
  add_part(blocks, context.say("hearing.process"), steps_of(context, hearing));
  add_part(blocks, context.say("hearing.what_is_missing"), missing_parts(context, hearing, hearers));
  return document;
}

}  // namespace

KO_ENTRY(Report, hearing_report_entry) = {
    .name = "hearing",
    .argument = "HEARING",
    .about = Kind::hearing,
    .summary = "a hearing: who was asked, who answered what, and what is missing",
    .example = "ko report hearing samordning-gudbrandsdal --as-of 2017-05-01",
    .make = hearing_report};

}  // namespace ko
