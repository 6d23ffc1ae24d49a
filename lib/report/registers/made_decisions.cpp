// SPDX-License-Identifier: MIT
#include "report/registers/made_decisions.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/system/parallel.hpp"
#include "model/meetings/meeting_hours.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/attendance.hpp"
#include "report/minutes/item_parts.hpp"
#include "report/votes/decisions.hpp"

namespace ko {
namespace {

/// `14–7`, `enstemmig`; empty where neither is stated.
std::string vote_shortly(const Context& context, const Item& item, const Vote& vote) {
  if (vote.get<"unanimous">().value_or(false)) return context.say("vote.unanimous");
  if (vote.get<"acclamation">().value_or(false)) return context.say("vote.acclamation");
  const auto sides = sides_of(context, item, vote);
  return sides.empty() ? std::string() : fmt::format("{}", fmt::join(sides, "–"));
}

/// The vote that decided the matter: of those of an item the last that is known to have been adopted, else
/// the last; false where there is none.
Vote deciding_vote(const Context& context, const Item& item) {
  Vote last;
  Vote adopted;
  for (const Vote& vote : shown(context, item.get<"votes">())) {
    if (vote.get<"trial">().value_or(false)) continue;
    last = vote;
    if (vote.get<"outcome">() == "adopted" || !vote.get<"chosen">().empty()) adopted = vote;
  }
  return adopted ? adopted : last;
}

/// How the vote on a decision went: its own, or the item's where that has no other decision.
std::string vote_on(const Context& context, const Item& item, const ItemDecision& decision) {
  if (const Vote own = decision.get<"vote">(); own && may_show(context, own))
    return vote_shortly(context, item, own);
  const bool is_only = item && shown(context, item.get<"decisions">()).size() == 1;
  const Vote vote = is_only ? deciding_vote(context, item) : Vote();
  return vote ? vote_shortly(context, item, vote) : std::string();
}

void add_decisions_of_meeting(std::vector<MadeDecision>& all, const Context& outer, const Record& record) {
  const auto meeting = record.as<meeting_type>();
  if (!may_show(outer, meeting)) return;
  const Attendance attendance = attendance_of(outer.records, record, outer.options);
  const Context context{outer.records, outer.options, &attendance};
  std::size_t place = 0;
  for (const Item& item : meeting.get<"agenda">()) {
    ++place;
    if (!may_show(context, item)) continue;
    for (const ItemDecision& decision : shown(context, item.get<"decisions">()))
      all.push_back({decision, &record, &record, item, number_of(item, place), meeting.get<"body">(),
                     day_of_meeting(meeting), vote_on(context, item, decision)});
  }
}

MadeDecision recorded_decision(const Context& context, const Record& record) {
  const auto decision = record.as<decision_type>();
  MadeDecision made{.entry = ItemDecision(record.at),
                    .record = &record,
                    .number = std::string(decision.get<"item">()),
                    .body = decision.get<"body">(),
                    .date = decision.get<"date">()};
  const Record* meeting = context.records.resolve(decision.get<"meeting">()).record;
  if (meeting != nullptr && meeting->kind == Kind::meeting) {
    const auto view = meeting->as<meeting_type>();
    made.meeting = meeting;
    made.item = may_show(context, view) ? item_numbered(view, decision.get<"item">()) : Item();
    if (made.item && !may_show(context, made.item)) made.item = {};
    if (made.body.empty()) made.body = view.get<"body">();
    if (!made.date) made.date = day_of_meeting(view);
  }
  made.vote = vote_on(context, made.item, made.entry);
  return made;
}

template <class References, class Add>
void add_references_to(const Context& context, const References& addresses, Add add) {
  for (const std::string_view address : addresses)
    if (const Target target = context.records.resolve(address)) add(target.at);
}

/// Orders what stands in a set.
std::pair<std::uint32_t, NodeIndex> place_in_set(Cursor at) {
  return {at.file().index, at.index()};
}

/// How many of the actions that follow from a decision are done: `1 av 2 oppfølgingspunkter er utført`.
std::string actions_done(const Context& context, const MadeDecision& decision) {
  std::vector<Action> actions;
  for (const Action& action : shown(context, decision.entry.get<"actions">())) actions.push_back(action);
  const bool is_only = decision.item && shown(context, decision.item.get<"decisions">()).size() == 1;
  if (is_only)
    for (const Action& action : shown(context, decision.item.get<"actions">())) actions.push_back(action);
  if (actions.empty()) return {};
  const auto done =
      std::ranges::count_if(actions, [&](const Action& each) { return is_done(context, each); });
  return context.say("decision.actions_done", done, actions.size());
}

}  // namespace

std::vector<MadeDecision> decisions_by(const Context& context) {
  const auto meetings = context.records.records(Kind::meeting);
  std::vector<std::vector<MadeDecision>> of_meetings(meetings.size());
  parallel_for(meetings.size(), 0,
               [&](std::size_t at) { add_decisions_of_meeting(of_meetings[at], context, meetings[at]); });
  std::vector<MadeDecision> all;
  std::size_t count = context.records.records(Kind::decision).size();
  for (const auto& of_meeting : of_meetings) count += of_meeting.size();
  all.reserve(count);
  for (auto& of_meeting : of_meetings) std::ranges::move(of_meeting, std::back_inserter(all));
  for (const Record& record : context.records.records(Kind::decision))
    if (may_show(context, record.as<decision_type>())) all.push_back(recorded_decision(context, record));
  std::erase_if(all, [&](const MadeDecision& each) { return is_after(context, each.date); });
  const auto order = [](const MadeDecision& each) {
    return std::tuple(!each.date, each.date ? each.date->first() : Day{});
  };
  std::ranges::stable_sort(all, [&](const auto& a, const auto& b) { return order(a) < order(b); });
  return all;
}

std::string case_of(const Context& context, const MadeDecision& decision) {
  return decision.item ? case_number(context, decision.item) : std::string();
}

Sequels::Sequels(const Context& context, const std::vector<MadeDecision>& all) : context_(context) {
  for (const MadeDecision& each : all) {
    add_references_to(context, each.entry.get<"amends">(), [&](Cursor to) {
      amended_.push_back({to, &each});
    });
    add_references_to(context, each.entry.get<"supersedes">(), [&](Cursor to) {
      replaced_.push_back({to, &each});
    });
  }
  sort(amended_);
  sort(replaced_);
}

void Sequels::sort(References& references) {
  std::ranges::sort(references, [](const Reference& a, const Reference& b) {
    return std::pair(place_in_set(a.to), a.from) < std::pair(place_in_set(b.to), b.from);
  });
}

void Sequels::add_later(std::vector<std::string>& parts, const References& references,
                        const MadeDecision& decision, MessageKey dated, MessageKey undated) const {
  std::vector<const MadeDecision*> later;
  const auto add_those_to = [&](Cursor place) {
    const auto goes_before = [](const Reference& each, const auto& wanted) {
      return place_in_set(each.to) < wanted;
    };
    auto at = std::lower_bound(references.begin(), references.end(), place_in_set(place), goes_before);
    for (; at != references.end() && at->to == place; ++at) later.push_back(at->from);
  };
  add_those_to(decision.entry.at());
  if (decision.item) add_those_to(decision.item.at());
  std::ranges::sort(later);  // they lie in one list, in the order of time
  for (const MadeDecision* from : later) {
    const std::string title = context_.text(from->entry.get<"title">());
    const auto& date = from->date;
    parts.push_back(date ? context_.say(dated, title, written(*date, context_.language()))
                         : context_.say(undated, title));
  }
}

std::vector<std::string> Sequels::of(const MadeDecision& decision) const {
  std::vector<std::string> parts;
  const auto& entry = decision.entry;
  if (const auto implemented = entry.get<"implemented">(); implemented && may_show(context_, implemented))
    if (const auto on = implemented.get<"on">(); !is_after(context_, on))
      parts.push_back(on ? context_.say("decision.implemented_on", written(*on, context_.language()))
                         : context_.say("decision.implemented"));
  add_later(parts, amended_, decision, "decision.amended_on", "decision.amended");
  add_later(parts, replaced_, decision, "decision.replaced_on", "decision.replaced");
  if (const auto appeal = entry.get<"appeal">();
      appeal && may_show(context_, appeal) && !is_after(context_, appeal.get<"received">()))
    for (std::string& words : appeal_in_words(context_, appeal)) parts.push_back(std::move(words));
  if (const auto review = entry.get<"review">();
      review && may_show(context_, review) && !is_after(context_, review.get<"on">()))
    parts.push_back(review_in_words(context_, review));
  if (std::string done = actions_done(context_, decision); !done.empty()) parts.push_back(std::move(done));
  for (const std::string_view address : entry.get<"reported_in">()) {
    const Record* where = context_.records.resolve(address).record;
    if (where == nullptr) continue;
    if (where->kind == Kind::meeting)
      parts.push_back(meeting_by_day(context_, address, "decision.reported_on", "decision.reported_in"));
    else
      parts.push_back(context_.say("decision.reported_in", name_of(context_, address)));
  }
  return parts;
}

}  // namespace ko
