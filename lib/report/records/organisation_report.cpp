// SPDX-License-Identifier: MIT
/// An organisation on a day: where it stands, what is below it, who is in it, and what has changed.
#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/records/structure.hpp"
#include "report/frame.hpp"
#include "report/minutes/attendance.hpp"
#include "report/records/structure_picture.hpp"
#include "report/records/tenure_words.hpp"

namespace ko {
namespace {

/// `Oppland fylkeskommune`, `Karriere Oppland`: from the topmost to the nearest.
std::vector<Text> lines_above(const Context& context, const Record& record) {
  std::vector<std::string> names;
  for (const Record* above : ancestors(context.records, record)) names.push_back(name_of(context, above->id));
  std::ranges::reverse(names);
  std::string line;
  for (const std::string& name : names) line += (line.empty() ? "" : " → ") + name;
  if (line.empty()) return {};
  return {Text(line)};
}

std::vector<Text> former_names(const Context& context, const Organisation& organisation) {
  std::vector<Text> lines;
  for (const auto& former : shown(context, organisation.get<"formerly">())) {
    std::string line = context.text(former.get<"name">());
    if (const auto until = former.get<"until">())
      line += " (" + context.say("period.to", written(*until, context.language())) + ")";
    lines.emplace_back(std::move(line));
  }
  return lines;
}

std::vector<Text> mandate_lines(const Context& context, const Organisation& organisation) {
  std::vector<Text> lines;
  for (const std::string_view each : organisation.get<"mandate">()) {
    const bool is_record = context.records.find(each) != nullptr;
    lines.emplace_back(is_record ? name_of(context, each) : std::string(each));
  }
  return lines;
}

Definitions organisation_facts(const Context& context, const Record& record) {
  const auto organisation = record.as<organisation_type>();
  Definitions rows;
  add_row(rows, context.say("organisation.short_name"), context.text(organisation.get<"short_name">()));
  const auto type = organisation.get<"type">();
  add_row(rows, context.say("body.type"),
          type.empty() ? context.say("not_stated") : context.label("type", type));
  add_row(rows, context.say("body.parent"), lines_above(context, record));
  add_row(rows, context.say("organisation.area"), context.text(organisation.get<"area">()));
  if (const auto founded = organisation.get<"founded">())
    add_row(rows, context.say("organisation.founded"), written(*founded, context.language()));
  if (const auto dissolved = organisation.get<"dissolved">(); dissolved && !is_after(context, dissolved))
    add_row(rows, context.say("organisation.dissolved"), written(*dissolved, context.language()));
  add_row(rows, context.say("organisation.formerly"), former_names(context, organisation));
  if (const auto before = organisation.get<"predecessors">(); !before.empty())
    add_row(rows, context.say("organisation.predecessors"), enumerated_names(context, before));
  if (const auto successor = organisation.get<"successor">(); !successor.empty())
    add_row(rows, context.say("organisation.successor"), name_of(context, successor));
  add_row(rows, context.say("organisation.mandate"), mandate_lines(context, organisation));
  return rows;
}

List list_of_units(const Context& context, const Unit& unit) {
  List list;
  for (const Unit& below : unit.below) {
    const std::string name = name_of(context, below.record->id);
    list.items.push_back(below.below.empty() ? ListItem(name)
                                             : ListItem(name, {{list_of_units(context, below)}}));
  }
  return list;
}

/// Who holds a post on the report's day; that it is not stated where nobody is recorded in it.
std::string holders_of(const Context& context, const std::vector<Tenure>& tenures, std::string_view post) {
  std::vector<std::string> holders;
  for (const Tenure& tenure : tenures)
    if (!post.empty() && tenure.entry.get<"post">() == post && is_held_now(context, tenure))
      holders.push_back(holder_of(context, tenure));
  return holders.empty() ? context.say("not_stated") : enumerated(holders, context.language());
}

/// The posts that are established on the report's day, held or not.
Table posts_table(const Context& context, const Organisation& organisation,
                  const std::vector<Tenure>& tenures) {
  Table table = table_headed(context, {"column.position", "organisation.percent", "column.seats",
                                       "project.holder", "organisation.days", "column.remark"});
  for (const Post& post : shown(context, organisation.get<"posts">())) {
    const auto from = post.get<"from">();
    const auto to = post.get<"to">();
    if (!Period::between(from, to).contains(context.options.as_of)) continue;
    std::string title = context.text(post.get<"title">());
    if (title.empty()) title = capitalised(context.label("role", post.get<"role">()));
    const auto percent = post.get<"percent">();
    const auto seats = post.get<"seats">();
    table.rows.push_back({cell_of(std::move(title)),
                          cell_of(percent ? written(*percent, context.language()) : ""),
                          cell_of(seats ? std::to_string(*seats) : ""),
                          cell_of(holders_of(context, tenures, post.get<"id">())),
                          cell_of(days_of(context, from, to)), cell_of(context.text(post.get<"note">()))});
  }
  return without_empty_columns(std::move(table));
}

/// Whom a place is for, and whom a deputy stands in for.
std::string for_whom(const Context& context, const Tenure& tenure) {
  std::string words = name_of(context, tenure.entry.get<"for">());
  if (const auto others = tenure.entry.get<"deputises_for">(); !others.empty())
    words +=
        (words.empty() ? "" : ", ") + context.say("present.instead_of", enumerated_names(context, others));
  return words;
}

/// Whoever has no other role in a body that decides is a member of it.
std::string role_in_body(const Context& context, const Tenure& tenure, std::string_view type) {
  std::string role = role_in_words(context, tenure);
  if (!role.empty() || (type != "council" && type != "committee")) return role;
  return capitalised(context.label("role", "member"));
}

Table members_table(const Context& context, const std::vector<Tenure>& tenures, std::string_view type) {
  Table table = table_headed(context, {"column.name", "organisation.role", "organisation.for",
                                       "organisation.percent", "organisation.days", "column.remark"});
  for (const Tenure& tenure : tenures) {
    if (!is_held_now(context, tenure)) continue;
    const auto percent = tenure.entry.get<"percent">();
    table.rows.push_back({cell_of(holder_of(context, tenure)), cell_of(role_in_body(context, tenure, type)),
                          cell_of(for_whom(context, tenure)),
                          cell_of(percent ? written(*percent, context.language()) : ""),
                          cell_of(days_of(context, tenure.entry.get<"from">(), tenure.entry.get<"to">())),
                          cell_of(remark_on(context, tenure))});
  }
  return without_empty_columns(std::move(table));
}

/// What happened on one day.
struct Changes {
  Date on = Date::of({});
  std::vector<std::string> came;
  std::vector<std::string> left;
  std::vector<std::string> others;
};

/// The changes by the report's day, each day once, in the order of time.
class Timeline {
 public:
  explicit Timeline(const Context& context) : context_(context) {}

  Changes* on(const std::optional<Date>& date) {
    if (!date || is_after(context_, date)) return nullptr;
    const auto key = std::tuple(date->first(), date->last(), date->str());
    const auto [at, is_new] = days_.try_emplace(key);
    if (is_new) at->second.on = *date;
    return &at->second;
  }

  Definitions rows() const {
    Definitions rows;
    for (const auto& [key, changes] : days_) {
      std::vector<Text> lines;
      for (const std::string& other : changes.others) lines.emplace_back(other);
      if (!changes.came.empty())
        lines.emplace_back(context_.say("organisation.came", enumerated(changes.came, context_.language())));
      if (!changes.left.empty())
        lines.emplace_back(context_.say("organisation.left", enumerated(changes.left, context_.language())));
      rows.rows.push_back({written(changes.on, context_.language()), std::move(lines)});
    }
    return rows;
  }

 private:
  const Context& context_;
  std::map<std::tuple<Day, Day, std::string>, Changes> days_;
};

std::string with_role(const Context& context, const Tenure& tenure) {
  const std::string role = role_in_words(context, tenure);
  return holder_of(context, tenure) + (role.empty() ? std::string() : in_parentheses({uncapitalised(role)}));
}

Definitions changes_of(const Context& context, const Organisation& organisation,
                       const std::vector<Tenure>& tenures) {
  Timeline timeline(context);
  if (Changes* day = timeline.on(organisation.get<"founded">()))
    day->others.push_back(context.say("organisation.was_founded"));
  if (Changes* day = timeline.on(organisation.get<"dissolved">()))
    day->others.push_back(context.say("organisation.was_dissolved"));
  for (const auto& former : shown(context, organisation.get<"formerly">()))
    if (Changes* day = timeline.on(former.get<"until">()))
      day->others.push_back(context.say("organisation.last_day_of_name", context.text(former.get<"name">())));
  for (const Tenure& tenure : tenures) {
    if (tenure.entry.get<"tentative">().value_or(false)) continue;
    if (Changes* day = timeline.on(tenure.entry.get<"from">()))
      day->came.push_back(with_role(context, tenure));
    if (Changes* day = timeline.on(tenure.entry.get<"to">())) day->left.push_back(with_role(context, tenure));
  }
  return timeline.rows();
}

DocumentTree organisation_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  const auto organisation = about.as<organisation_type>();
  std::vector<Tenure> tenures = tenures_of(records, about);
  std::erase_if(tenures, [&](const Tenure& tenure) { return !may_show(context, tenure.entry); });
  DocumentTree document = document_titled(context, name_of(context, about.id));
  Blocks& blocks = document.blocks;
  add_as_of(blocks, context);
  blocks.push_back({organisation_facts(context, about)});
  add_paragraph(blocks, context.text(organisation.get<"note">()));
  if (const Unit unit = units_on_day(context, about); !unit.below.empty()) {
    add_part(blocks, context.say("organisation.below"), list_of_units(context, unit));
    blocks.push_back({structure_picture(context, unit)});
  }
  add_part(blocks, context.say("organisation.posts"), posts_table(context, organisation, tenures));
  blocks.push_back({Heading{2, context.say("organisation.members")}});
  if (Table members = members_table(context, tenures, organisation.get<"type">()); members.rows.empty())
    add_paragraph(blocks, context.say("organisation.no_members"));
  else
    blocks.push_back({std::move(members)});
  add_part(blocks, context.say("organisation.changes"), changes_of(context, organisation, tenures));
  return document;
}

}  // namespace

KO_ENTRY(Report, organisation_report_entry) = {
    .name = "organisation",
    .argument = "ORGANISATION",
    .about = Kind::organisation,
    .summary = "an organisation on a day: its structure, its members, and what has changed",
    .example = "ko report organisation kommunestyret --as-of 2024-12-31",
    .make = organisation_report};

}  // namespace ko
