// SPDX-License-Identifier: MIT
/// What is to be done: by owner, what is late first, then by its last day.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "ko/values/text.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/registers/agreed_actions.hpp"

namespace ko {
namespace {

/// Whether it is to be told of an owner, or of a body that agreed on it.
bool concerns(const AgreedAction& agreed, std::string_view id) {
  if (agreed.body == id) return true;
  const auto who = agreed.action.get<"who">();
  return has_id(who, id);
}

/// What one owner is to do, and how much of it is no longer open.
void add_owner(Blocks& blocks, const Context& context, std::string_view owner,
               const std::vector<AgreedAction>& all) {
  List open;
  std::size_t done = 0;
  std::size_t dropped = 0;
  for (const AgreedAction& each : all) {
    const auto who = each.action.get<"who">();
    const bool is_theirs = owner.empty() ? who.empty() : has_id(who, owner);
    if (!is_theirs) continue;
    if (is_done(context, each.action))
      ++done;
    else if (is_dropped(context, each.action))
      ++dropped;
    else
      open.items.push_back(action_line(context, each, owner));
  }
  blocks.push_back({Heading{2, owner.empty() ? context.say("action.nobody") : name_of(context, owner)}});
  if (!open.items.empty()) blocks.push_back({std::move(open)});
  std::vector<std::string> closed;
  if (done != 0) closed.push_back(context.say("actions.done_count", done));
  if (dropped != 0) closed.push_back(context.say("actions.dropped_count", dropped));
  add_paragraph(blocks, fmt::format("{}", fmt::join(closed, " ")));
}

/// Those who are to do something, by name; nobody last.
std::vector<std::string_view> owners_of(const Context& context, const std::vector<AgreedAction>& all) {
  std::vector<std::string_view> owners;
  bool has_unowned = false;
  for (const AgreedAction& each : all) {
    const auto who = each.action.get<"who">();
    has_unowned = has_unowned || who.empty();
    for (const std::string_view id : who)
      if (std::ranges::find(owners, id) == owners.end()) owners.push_back(id);
  }
  std::ranges::sort(owners, {},
                    [&](std::string_view id) { return std::pair(fold_case(name_of(context, id)), id); });
  if (has_unowned) owners.emplace_back();
  return owners;
}

void add_numbers(Definitions& rows, const Context& context, const std::vector<AgreedAction>& all) {
  std::size_t open = 0;
  std::size_t late = 0;
  std::size_t done = 0;
  std::size_t dropped = 0;
  for (const AgreedAction& each : all) {
    const bool has_ended = is_done(context, each.action) || is_dropped(context, each.action);
    done += is_done(context, each.action) ? 1 : 0;
    dropped += has_ended && !is_done(context, each.action) ? 1 : 0;
    open += has_ended ? 0 : 1;
    late += !has_ended && is_overdue(context, each.action) ? 1 : 0;
  }
  add_row(rows, context.say("actions.open"),
          late == 0 ? std::to_string(open) : context.say("actions.of_which_late", open, late));
  add_row(rows, context.say("actions.done"), std::to_string(done));
  if (dropped != 0) add_row(rows, context.say("actions.dropped"), std::to_string(dropped));
}

DocumentTree action_list(const Context& context, const Record* about) {
  DocumentTree document = document_titled(context, context.say("actions.title"));
  std::vector<AgreedAction> all = actions_agreed(context);
  if (about != nullptr) std::erase_if(all, [&](const auto& each) { return !concerns(each, about->id); });
  Definitions rows;
  add_about(rows, context, about);
  add_as_of(document.blocks, context);
  if (!all.empty()) add_numbers(rows, context, all);
  if (!rows.rows.empty()) document.blocks.push_back({std::move(rows)});
  if (all.empty()) add_paragraph(document.blocks, context.say("actions.none"));
  const bool is_owner = about != nullptr && about->kind == Kind::person;
  if (is_owner && !all.empty()) {
    add_owner(document.blocks, context, about->id, all);
    return document;
  }
  for (const std::string_view owner : owners_of(context, all))
    add_owner(document.blocks, context, owner, all);
  return document;
}

DocumentTree actions_of_set(const Register& records, const ReportOptions& options) {
  return action_list({records, options}, nullptr);
}

DocumentTree actions_of_one(const Register& records, const Record& about, const ReportOptions& options) {
  return action_list({records, options}, &about);
}

}  // namespace

KO_ENTRY(Report, actions_report) = {.name = "actions",
                                    .argument = "[PERSON|ORGANISATION]",
                                    .about = person_or_organisation,
                                    .summary = "what is to be done, by owner, with what is late first",
                                    .example = "ko report actions --as-of 2024-12-31",
                                    .make = actions_of_one,
                                    .make_of_set = actions_of_set};

}  // namespace ko
