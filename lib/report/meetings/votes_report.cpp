// SPDX-License-Identifier: MIT
/// The divided votes of a meeting, or of a body's meetings: how each split, party by party, and who voted
/// alike.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/system/entry.hpp"
#include "base/text/collation.hpp"
#include "model/meetings/meeting_hours.hpp"
#include "report/body_meetings.hpp"
#include "report/frame.hpp"
#include "report/meeting_facts.hpp"
#include "report/minutes/attendance.hpp"
#include "report/pictures/agreement_matrix.hpp"
#include "report/pictures/vote_split.hpp"
#include "report/votes/decisions.hpp"
#include "report/votes/proposals.hpp"

namespace ko {
namespace {

/// Of fewer votes by name nothing is said: who voted alike once has not said much.
constexpr std::size_t fewest_votes = 3;
/// More members than this make no matrix that anybody reads.
constexpr std::size_t most_compared = 60;

/// How each of those voted of whom it is known, by the votes' order.
class Alike {
 public:
  /// `choices` are of one vote, by person.
  void add(const std::map<std::string_view, std::string>& choices) {
    for (const auto& [person, choice] : choices) {
      if (!votes_.contains(person)) order_.push_back(person);
      votes_[person].emplace(number_, choice);
    }
    if (!choices.empty()) ++number_;
  }
  /// How many of the votes are by name.
  std::size_t votes() const { return number_; }
  const std::vector<std::string_view>& persons() const { return order_; }

  /// The percent of votes both took part in, in which they voted alike, rounded; nothing where there is none.
  std::optional<int> percent(std::string_view a, std::string_view b) const {
    int together = 0;
    int alike = 0;
    const auto& other = votes_.at(b);
    for (const auto& [vote, choice] : votes_.at(a)) {
      const auto found = other.find(vote);
      if (found == other.end()) continue;
      ++together;
      if (found->second == choice) ++alike;
    }
    constexpr int whole = 100;
    if (together == 0) return std::nullopt;
    return (2 * whole * alike + together) / (2 * together);
  }

 private:
  std::map<std::string_view, std::map<std::size_t, std::string>> votes_;
  std::vector<std::string_view> order_;  // in which they were first met
  std::size_t number_ = 0;
};

/// What each named voter chose, with those of whom `others` says so where it is certain who was there.
std::map<std::string_view, std::string> choices_of(const Attendance& meeting, std::size_t item,
                                                   const Vote& vote) {
  std::map<std::string_view, std::string> choices;
  const auto add = [&](Cursor count, const std::string& choice) {
    if (!count || count.form() != Form::sequence) return;
    for (const Cursor person : count.children())
      if (person.is_scalar()) choices.emplace(person.text(), choice);
  };
  add(vote.cursor<"for">(), "for");
  add(vote.cursor<"against">(), "against");
  add(vote.cursor<"blank">(), "blank");
  if (const Cursor between = vote.get<"between">())
    for (const Cursor count : between.children()) add(count, std::string(count.key()));
  const Cursor side = vote.get<"others">() == "for" ? vote.cursor<"for">() : vote.cursor<"against">();
  if (const auto others = vote.get<"others">(); !others.empty() && !side && !choices.empty()) {
    std::vector<std::string_view> away;
    if (const Cursor absent = vote.cursor<"absent">())
      for (const Cursor person : absent.children()) away.push_back(person.text());
    for (const std::string_view person : meeting.certain_voters(item))
      if (std::ranges::find(away, person) == away.end()) choices.emplace(person, std::string(others));
  }
  return choices;
}

using PartySplit = pictures::VoteSplit::Party;

PartySplit& party_called(std::vector<PartySplit>& parties, const std::string& name) {
  const auto found = std::ranges::find(parties, name, &PartySplit::name);
  if (found != parties.end()) return *found;
  parties.push_back({.name = name});
  return parties.back();
}

std::vector<PartySplit> told_by_party(const Context& context, const Vote& vote) {
  std::vector<PartySplit> parties;
  const auto number = [](const std::optional<std::int64_t>& votes) {
    return static_cast<int>(votes.value_or(0));
  };
  for (const PartyVotes& share : vote.get<"by_party">()) {
    PartySplit& party = party_called(parties, short_name_of(context, share.get<"party">()));
    party.votes_for += number(share.get<"for">());
    party.votes_against += number(share.get<"against">());
    party.blank += number(share.get<"blank">());
  }
  return parties;
}

std::vector<PartySplit> told_by_name(const Context& context,
                                     const std::map<std::string_view, std::string>& choices) {
  std::vector<PartySplit> parties;
  for (const auto& [person, choice] : choices) {
    const std::string name = party_in_meeting(context, person);
    PartySplit& party = party_called(parties, name.empty() ? context.say("unknown") : name);
    if (choice == "for") ++party.votes_for;
    if (choice == "against") ++party.votes_against;
    if (choice == "blank") ++party.blank;
  }
  return parties;
}

/// The largest first, so that every vote of a chamber lists them alike.
std::vector<PartySplit> parties_of_vote(const Context& context, const Vote& vote,
                                        const std::map<std::string_view, std::string>& choices) {
  std::vector<PartySplit> parties = told_by_party(context, vote);
  if (parties.empty()) parties = told_by_name(context, choices);
  const auto size = [](const PartySplit& party) {
    return party.votes_for + party.votes_against + party.blank;
  };
  std::ranges::sort(parties, [&](const PartySplit& a, const PartySplit& b) {
    return size(a) != size(b) ? size(a) > size(b) : collate(a.name, b.name) < 0;
  });
  return parties;
}

/// The chamber as it voted; nothing of a choice between proposals, or where the two sides are not both known
/// by party.
std::optional<Picture> chamber(const Context& context, const Item& item, const Vote& vote,
                               std::vector<PartySplit> parties, const std::string& title) {
  const auto sides = sides_of(context, item, vote);
  std::int64_t told = 0;
  for (const PartySplit& party : parties) told += party.votes_for + party.votes_against;
  if (vote.get<"between">() || sides.size() != 2 || told != sides[0] + sides[1]) return std::nullopt;
  return pictures::draw(pictures::VoteSplit{.title = title,
                                            .description = vote_in_words(context, vote, item),
                                            .parties = std::move(parties),
                                            .party_word = context.say("column.party"),
                                            .for_word = context.label("others", "for"),
                                            .against_word = context.label("others", "against"),
                                            .blank_word = context.say("votes.blank"),
                                            .unknown_word = context.say("unknown")});
}

void add_divided_votes(Blocks& blocks, Alike& alike, const Context& context) {
  const Attendance& meeting = *context.meeting;
  bool said_which = false;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Item& item = meeting.items()[i];
    if (!may_show(context, item)) continue;
    const std::string heading = number_of(item, i + 1) + " " + context.text(item.get<"title">());
    bool said_item = false;
    const auto add = [&](const Vote& vote) {
      if (!may_show(context, vote) || vote.get<"trial">().value_or(false)) return;
      const auto sides = sides_of(context, item, vote);
      if (std::ranges::count_if(sides, [](std::int64_t side) { return side > 0; }) < 2) return;
      const auto choices = choices_of(meeting, i, vote);
      alike.add(choices);
      if (!said_which) {
        blocks.push_back({Heading{2, capitalised(date_of(context, meeting.meeting()))}});
        said_which = true;
      }
      if (!said_item) blocks.push_back({Heading{3, heading}});
      said_item = true;
      const auto on = vote.get<"on">();
      const std::string name = on.empty() ? heading : capitalised(name_of_proposal(context, item, on));
      Text line(on.empty() ? Text() : Text(emphasis(name + ": ")));
      const std::string words = as_sentence(vote_in_words(context, vote, item));
      line += on.empty() ? capitalised(words) : words;
      blocks.push_back({Paragraph{std::move(line)}});
      if (auto picture = chamber(context, item, vote, parties_of_vote(context, vote, choices), name))
        blocks.push_back({*std::move(picture)});
    };
    for (const Vote& vote : item.get<"votes">()) add(vote);
    for (const ItemDecision& decision : shown(context, item.get<"decisions">()))
      if (const Vote vote = decision.get<"vote">()) add(vote);
  }
}

void add_agreement(Blocks& blocks, const Context& context, const Alike& alike) {
  const auto& persons = alike.persons();
  if (alike.votes() < fewest_votes || persons.size() < 2 || persons.size() > most_compared) return;
  pictures::AgreementMatrix matrix = {.title = context.say("votes.alike"),
                                      .description = context.say("votes.alike_means"),
                                      .member = context.say("column.name"),
                                      .legend = context.say("votes.alike_means")};
  for (std::size_t i = 0; i < persons.size(); ++i) {
    matrix.names.push_back(name_of(context, persons[i]));
    std::vector<std::optional<int>> row(persons.size());
    for (std::size_t j = 0; j < i; ++j) row[j] = alike.percent(persons[i], persons[j]);
    matrix.percents.push_back(std::move(row));
  }
  blocks.push_back({Heading{2, context.say("votes.alike")}});
  blocks.push_back({pictures::draw(matrix)});
}

DocumentTree votes_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  DocumentTree document = document_titled(context, context.say("votes.title"));
  Blocks& blocks = document.blocks;
  Definitions rows;
  const bool is_meeting = about.kind == Kind::meeting;
  add_row(rows, context.say(is_meeting ? MessageKey("votes.meeting") : "meeting.body"),
          is_meeting ? title_of(context, about.as<meeting_type>()) : name_of(context, about.id));
  if (!is_meeting) add_period(rows, context);
  blocks.push_back({std::move(rows)});
  const std::size_t before = blocks.size();
  Alike alike;
  const auto meetings = is_meeting ? std::vector<const Record*>{&about} : meetings_of(context, &about);
  for (const Record* record : meetings) {
    if (!is_meeting && !is_covered(context, day_of_meeting(record->as<meeting_type>()))) continue;
    const Attendance attendance = attendance_of(records, *record, options);
    add_divided_votes(blocks, alike, {records, options, &attendance});
  }
  if (blocks.size() == before) add_paragraph(blocks, context.say("votes.none"));
  add_agreement(blocks, context, alike);
  return document;
}

}  // namespace

KO_ENTRY(Report, votes_report_entry) = {.name = "votes",
                                        .argument = "MEETING|BODY",
                                        .about = {Kind::meeting, Kind::organisation},
                                        .summary = "the divided votes, party by party, and who voted alike",
                                        .example = "ko report votes kommunestyret -O html -o votes.html",
                                        .of_period = true,
                                        .make = votes_report};

}  // namespace ko
