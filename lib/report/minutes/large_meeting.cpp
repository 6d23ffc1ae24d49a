// SPDX-License-Identifier: MIT
#include "report/minutes/large_meeting.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "report/minutes/attendance.hpp"
#include "report/minutes/attendance_tables.hpp"

namespace ko {
namespace {

constexpr std::size_t most_names = 15;
constexpr std::size_t most_items = 15;
/// Lines of one row, so that the whole stays on a screen.
constexpr std::size_t most_lines = 10;

/// Keeps to as many lines as a row may have, and says how many more there are.
std::vector<Text> kept(const Context& context, std::vector<Text> lines) {
  if (lines.size() <= most_lines) return lines;
  const std::size_t more = lines.size() - (most_lines - 1);
  lines.resize(most_lines - 1);
  lines.emplace_back(context.say("summary.more", more));
  return lines;
}

/// How often each word is met, in the order they first are: `vedtatt 35, utsatt 2`.
class Tallies {
 public:
  void count(const std::string& word) {
    const auto found = std::ranges::find(all_, word, [](const auto& each) { return each.first; });
    if (found == all_.end())
      all_.emplace_back(word, 1);
    else
      ++found->second;
  }
  bool empty() const { return all_.empty(); }
  std::string in_words() const {
    std::vector<std::string> parts;
    for (const auto& [word, count] : all_) parts.push_back(fmt::format("{} {}", word, count));
    return fmt::format("{}", fmt::join(parts, ", "));
  }

 private:
  std::vector<std::pair<std::string, std::size_t>> all_;
};

/// What is told of the votes, the elections and the money of a meeting.
struct Told {
  std::size_t votes = 0;
  std::size_t divided = 0;
  std::vector<Text> divisions;
  std::vector<Text> elected;
  std::vector<Text> money;
  Tallies outcomes;
};

std::string heading_of(const Context& context, const Item& item) {
  const std::string number = stated_number(item);
  const std::string title = context.text(item.get<"title">());
  return number.empty() ? title : fmt::format("{} {}", number, title);
}

void tell_vote(Told& told, const Context& context, const Item& item, const Vote& vote,
               std::string& divisions) {
  if (vote.get<"trial">().value_or(false)) return;
  ++told.votes;
  const std::vector<std::int64_t> sides = sides_of(context, item, vote);
  if (std::ranges::count_if(sides, [](std::int64_t side) { return side > 0; }) < 2) return;
  ++told.divided;
  divisions += (divisions.empty() ? "" : ", ") + fmt::format("{}", fmt::join(sides, "–"));
}

template <class Decision>
void tell_decision(Told& told, const Context& context, const Decision& decision) {
  if (const std::string_view outcome = decision.template get<"outcome">(); !outcome.empty())
    told.outcomes.count(context.label("outcome", outcome));
  for (const Amount& amount : shown(context, decision.template get<"amounts">())) {
    Text line(context.text(decision.template get<"title">()));
    line += ": " + amount_in_words(context, amount);
    told.money.push_back(std::move(line));
  }
}

void tell_item(Told& told, const Context& context, const Item& item) {
  std::string divisions;
  for (const Vote& vote : shown(context, item.get<"votes">()))
    tell_vote(told, context, item, vote, divisions);
  for (const ItemDecision& decision : shown(context, item.get<"decisions">())) {
    if (const Vote vote = decision.get<"vote">(); vote && may_show(context, vote))
      tell_vote(told, context, item, vote, divisions);
    tell_decision(told, context, decision);
  }
  if (!divisions.empty()) told.divisions.emplace_back(heading_of(context, item) + ": " + divisions);
  for (const Election& election : shown(context, item.get<"elections">())) {
    std::vector<std::string> names;
    for (const auto& entry : shown(context, election.get<"elected">())) names.push_back(who(context, entry));
    if (!names.empty())
      told.elected.emplace_back(heading_of(context, item) + ": " + enumerated(names, context.language()));
  }
}

/// What is told of a meeting of any size.
void add_told(Definitions& rows, const Context& context, Told told) {
  add_row(rows, context.say("summary.divided"), kept(context, std::move(told.divisions)));
  add_row(rows, context.say("summary.elected"), kept(context, std::move(told.elected)));
  add_row(rows, context.say("summary.money"), kept(context, std::move(told.money)));
}

Told told_of(const Context& context, const Meeting& meeting, const std::vector<RecordedDecision>& recorded) {
  Told told;
  for (const Item& item : shown(context, meeting.get<"agenda">())) tell_item(told, context, item);
  for (const RecordedDecision& each : recorded)
    if (!each.reported) tell_decision(told, context, each.decision);
  return told;
}

}  // namespace

bool is_large(const Context& context, const Meeting& meeting) {
  return shown(context, meeting.get<"present">()).size() > most_names ||
         shown(context, meeting.get<"agenda">()).size() > most_items;
}

void add_in_numbers(Definitions& rows, const Context& context, const Record& record,
                    const std::vector<RecordedDecision>& recorded) {
  const auto meeting = record.as<meeting_type>();
  Told told = told_of(context, meeting, recorded);
  Tallies types;
  const auto items = shown(context, meeting.get<"agenda">());
  for (const Item& item : items) {
    const std::string_view type = item.get<"type">();
    types.count(context.label("item.type", type.empty() ? "matter" : type));
  }
  add_row(rows, counted(context.say("summary.items"), items.size()), types.empty() ? "" : types.in_words());
  if (!told.outcomes.empty()) add_row(rows, context.say("item.decisions"), told.outcomes.in_words());
  if (told.votes != 0)
    add_row(rows, context.say("summary.votes"), context.say("summary.of_votes", told.votes, told.divided));
  add_told(rows, context, std::move(told));
}

void add_divided_elected_and_money(Definitions& rows, const Context& context, const Record& record,
                                   const std::vector<RecordedDecision>& recorded) {
  Told told = told_of(context, record.as<meeting_type>(), recorded);
  if (told.divided != 0)
    add_row(rows, context.say("summary.votes"), context.say("summary.of_votes", told.votes, told.divided));
  add_told(rows, context, std::move(told));
}

}  // namespace ko
