// SPDX-License-Identifier: MIT
/// KO504 to KO509: people who were not there, had left or had stood down, and yet take part; and those of
/// whom it cannot be told which items they were there for.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

#include "check/meetings/ballot.hpp"
#include "check/run/check.hpp"
#include "model/meetings/attendance.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// What somebody contributes to an item, by the record: only who is there can.
struct Contribution {
  enum class Kind : std::uint8_t { presents, speaks, moves, votes, decides_tie, takes_seat };

  Kind kind = Kind::presents;
  std::string_view person;
  Cursor at;                         ///< where the person is named
  std::string_view point_kind = {};  ///< of what is said
};

/// `presents`, `moves a proposal in`, ...: what stands between the person and the item in a message.
std::string_view verb(const Contribution& contribution) {
  switch (contribution.kind) {
    case Contribution::Kind::presents: return "presents";
    case Contribution::Kind::speaks:
      return contribution.point_kind == "report" ? "reports in" : "has the word in";
    case Contribution::Kind::moves: return "moves a proposal in";
    case Contribution::Kind::votes: return "votes in";
    case Contribution::Kind::decides_tie: return "decides a tie in";
    case Contribution::Kind::takes_seat: return "takes a seat in";
  }
  return {};
}

/// Calls `visit(const Contribution&)` for everything an item says that somebody did in it. What is laid on
/// somebody (an action, a point of that kind) is none: one need not be there.
template <class Visit>
void each_contribution(const Item& item, Visit visit) {
  const auto persons = [&](Contribution::Kind kind, auto list, std::string_view point_kind = {}) {
    for (auto at = list.begin(); !(at == list.end()); ++at)
      visit(Contribution{kind, *at, at.cursor(), point_kind});
  };
  const auto one = [&](Contribution::Kind kind, Cursor at) {
    if (at && !at.text().empty()) visit(Contribution{kind, at.text(), at});
  };
  persons(Contribution::Kind::presents, item.get<"by">());
  for (Point point : item.get<"points">())
    if (point.get<"kind">() != "action")
      persons(Contribution::Kind::speaks, point.get<"by">(), point.get<"kind">());
  for (Proposal proposal : item.get<"proposals">()) persons(Contribution::Kind::moves, proposal.get<"by">());
  each_vote(item, [&](const Vote& vote) {
    each_voter(vote, [&](Cursor person) { one(Contribution::Kind::votes, person); });
    one(Contribution::Kind::decides_tie, vote.cursor<"casting">());
  });
  for (Recusal recusal : item.get<"recused">())
    one(Contribution::Kind::takes_seat, recusal.cursor<"instead">());
}

/// Calls `visit(item, contribution)` for every contribution to a meeting of which it is recorded who was
/// there.
template <class Visit>
void each_contribution_of(const Attendance& meeting, Visit visit) {
  if (!meeting.recorded()) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i)
    each_contribution(meeting.items()[i], [&](const Contribution& contribution) { visit(i, contribution); });
}

std::string told(const Attendance& meeting, std::size_t item, const Contribution& contribution) {
  return fmt::format("`{}` {} item {}", contribution.person, verb(contribution), item_number(meeting, item));
}

void report_absent(const Absence& absence, Cursor at, const std::string& told, Findings& findings) {
  findings.add(at, told + ", but was absent",
               "move the entry from `absent` to `present`, or name the one it was",
               {{named_at(absence).place(), "absent by this entry"}});
}

/// The votes of somebody who has none, in a meeting's order.
struct StrayVotes {
  Contribution first;
  std::size_t item = 0;  ///< of the first
  std::size_t number = 0;
  std::vector<Cursor> next = {};  ///< the few after the first
};

/// By person, in the order of their first votes.
class StrayVoters {
 public:
  void add(std::size_t item, const Contribution& contribution) {
    constexpr std::size_t most_related = 3;
    const auto [place, fresh] = places_.try_emplace(contribution.person, voters_.size());
    if (fresh) voters_.push_back({.first = contribution, .item = item});
    StrayVotes& votes = voters_[place->second];
    ++votes.number;
    if (!fresh && votes.next.size() < most_related) votes.next.push_back(contribution.at);
  }
  const std::vector<StrayVotes>& voters() const { return voters_; }

 private:
  std::map<std::string_view, std::size_t> places_;
  std::vector<StrayVotes> voters_;
};

std::string told(const Attendance& meeting, const StrayVotes& votes) {
  if (votes.number == 1) return told(meeting, votes.item, votes.first);
  return fmt::format("`{}` votes in {} votes, first in item {}", votes.first.person, votes.number,
                     item_number(meeting, votes.item));
}

/// True when every seat's holder is known, and the person has nothing to do with the body.
bool is_stranger(const CheckContext& context, const Attendance& meeting, std::string_view person) {
  if (meeting.seats().seats.empty()) return false;
  for (const Tenure& tenure : context.tenures_of(*meeting.body()))
    if ((tenure.person == nullptr && !tenure.vacant()) ||
        (tenure.person != nullptr && tenure.person->id == person))
      return false;
  return true;
}

void report_stray_votes(const CheckContext& context, const Attendance& meeting, const StrayVotes& votes,
                        Findings& findings) {
  const Absence absence = meeting.absence(votes.first.person);
  const bool stranger = !absence && is_stranger(context, meeting, votes.first.person);
  std::string message =
      told(meeting, votes) + (absence ? ", but was absent" : ", but is not listed as present");
  if (stranger) message += fmt::format(" and holds no seat in `{}`", meeting.body()->id);
  Finding& finding =
      absence ? findings.add(votes.first.at, message,
                             "move the entry from `absent` to `present`, or name the one it was",
                             {{named_at(absence).place(), "absent by this entry"}})
              : findings.add(votes.first.at, message, "add an entry under `present`, or name the one it was",
                             {{meeting.meeting().cursor<"present">().key_place(), "those present"}});
  for (const Cursor& at : votes.next) finding.related.push_back({at.place(), "votes here too"});
}

void absent_takes_part(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  StrayVoters stray;
  each_contribution_of(meeting, [&](std::size_t item, const Contribution& contribution) {
    if (meeting.listed(contribution.person)) return;
    const Absence absence = meeting.absence(contribution.person);
    const bool votes = contribution.kind == Contribution::Kind::votes ||
                       contribution.kind == Contribution::Kind::decides_tie;
    if (!votes) {
      if (absence) report_absent(absence, contribution.at, told(meeting, item, contribution), findings);
      return;
    }
    // Who has no record is misspelt or missing; that is said of the reference itself.
    const bool known = context.records.find(contribution.person) != nullptr;
    if (absence || (known && !meeting.takes_seat(item, contribution.person))) stray.add(item, contribution);
  });
  for (const StrayVotes& votes : stray.voters()) report_stray_votes(context, meeting, votes, findings);
  if (!meeting.recorded()) return;
  const Meeting& record = meeting.meeting();
  for (const auto& [office, does] : {std::pair(record.cursor<"chair">(), "chairs the meeting"),
                                     {record.cursor<"secretary">(), "keeps the minutes"}}) {
    if (!office || !office.is_scalar() || meeting.listed(office.text())) continue;
    if (const Absence absence = meeting.absence(office.text()))
      report_absent(absence, office, fmt::format("`{}` {}", office.text(), does), findings);
  }
}

/// Says of everybody's comings and goings how they miss the item.
void relate_stays(const Attendance& meeting, std::string_view person, std::size_t item, Finding& finding) {
  const Stretch& time = meeting.times().items[item];
  meeting.each_stay(person, [&](const Stay& stay) {
    if (const auto left = stay.entry.get<"left">(); left && stay.time.to.latest <= time.from.earliest)
      finding.related.push_back(
          {stay.entry.cursor<"left">().place(), fmt::format("left at {}", left->str())});
    if (const auto came = stay.entry.get<"arrived">(); came && time.to.latest <= stay.time.from.earliest)
      finding.related.push_back(
          {stay.entry.cursor<"arrived">().place(), fmt::format("came at {}", came->str())});
  });
}

void away_takes_part(const CheckContext&, const Attendance& meeting, Findings& findings) {
  each_contribution_of(meeting, [&](std::size_t item, const Contribution& contribution) {
    if (!meeting.listed(contribution.person) || meeting.there(contribution.person, item) != Truth::no) return;
    Finding& finding =
        findings.add(contribution.at, told(meeting, item, contribution) + ", but was not there for it",
                     "mend `arrived` or `left`, the times of the item, or the name");
    relate_stays(meeting, contribution.person, item, finding);
  });
}

/// One who stands down may still say so, ask, or be asked; what kind of point it was decides.
bool is_part_in_the_matter(const Contribution& contribution) {
  if (contribution.kind != Contribution::Kind::speaks) return true;
  return contribution.point_kind == "report" || contribution.point_kind == "discussion" ||
         contribution.point_kind == "decision";
}

void recused_takes_part(const CheckContext&, const Attendance& meeting, Findings& findings) {
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    if (!meeting.held() || meeting.items()[i].get<"recused">().empty()) continue;
    each_contribution(meeting.items()[i], [&](const Contribution& contribution) {
      const Recusal recusal = meeting.recusal(i, contribution.person);
      if (!recusal || !is_part_in_the_matter(contribution)) return;
      findings.add(contribution.at, told(meeting, i, contribution) + ", but has stood down for it",
                   "take the name out here, or take the entry out of `recused`",
                   {{named_at(recusal).place(), "stood down by this entry"}});
    });
  }
}

void present_and_absent(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  for (Absence absence : meeting.meeting().get<"absent">()) {
    const std::string_view person = absence.get<"person">();
    bool reported = false;
    meeting.each_stay(person, [&](const Stay& stay) {
      if (!stay.entry || person.empty() || reported) return;
      reported = true;
      findings.add(absence.cursor<"person">(), fmt::format("`{}` is both present and absent", person),
                   "keep one of the two; `arrived` and `left` say who was there for a part of it",
                   {{named_at(stay.entry).place(), "present by this entry"}});
    });
  }
}

/// Whether somebody other than the chair leads the body or is its deputy leader, and may have been there.
bool another_can_chair(const CheckContext& context, const Attendance& meeting, std::size_t item) {
  const std::string_view chair = meeting.meeting().get<"chair">();
  const auto leads = [](std::string_view role) { return role == "leader" || role == "deputy_leader"; };
  for (const Stay& stay : meeting.stays())
    if (stay.person != chair && stay.entry && leads(stay.entry.get<"role">()) &&
        overlap(stay.time, meeting.times().items[item]) != Truth::no)
      return true;
  if (meeting.body() == nullptr) return false;
  for (const Tenure& tenure : context.tenures_of(*meeting.body()))
    if (tenure.person != nullptr && tenure.person->id != chair && leads(tenure.entry.get<"role">()) &&
        meeting.there(tenure.person->id, item) != Truth::no)
      return true;
  return false;
}

void nobody_in_the_chair(const CheckContext& context, const Attendance& meeting, Findings& findings) {
  const std::string_view chair = meeting.meeting().get<"chair">();
  if (!meeting.recorded() || chair.empty() || !meeting.listed(chair)) return;
  for (std::size_t i = 0; i < meeting.items().size(); ++i) {
    const Recusal recusal = meeting.recusal(i, chair);
    const bool stood_down = recusal && recusal.get<"instead">().empty();
    if (!stood_down && meeting.there(chair, i) != Truth::no) continue;
    if (another_can_chair(context, meeting, i)) continue;
    Finding& finding = findings.add(
        meeting.items()[i].cursor<"title">(),
        fmt::format("nobody is recorded as chairing item {}: `{}` {}", item_number(meeting, i), chair,
                    stood_down ? "stood down" : "was not there for it"),
        "give the one who did `role: deputy_leader` under `present`, or `instead` under `recused`",
        {{meeting.meeting().cursor<"chair">().place(), "the chair"}});
    if (stood_down) finding.related.push_back({named_at(recusal).place(), "stood down by this entry"});
    if (!stood_down) relate_stays(meeting, chair, i, finding);
  }
}

/// Who contributes to which items: proof that they were there.
class Contributions {
 public:
  explicit Contributions(const Attendance& meeting) {
    for (std::size_t i = 0; i < meeting.items().size(); ++i)
      each_contribution(meeting.items()[i],
                        [&](const Contribution& contribution) { all_.emplace_back(contribution.person, i); });
    std::ranges::sort(all_);
  }

  /// True when what the person does shows them there for the item: it is one in which they do something or,
  /// as long as items were taken in order, one before it for somebody who left later or after it for somebody
  /// who came earlier.
  bool show_there(const Stay& stay, std::size_t item, bool in_order) const {
    const auto first =
        std::ranges::partition_point(all_, [&](const auto& one) { return one.first < stay.person; });
    const auto end =
        std::partition_point(first, all_.end(), [&](const auto& one) { return one.first == stay.person; });
    if (first == end) return false;
    if (std::binary_search(first, end, std::pair(stay.person, item))) return true;
    const bool came_before = !stay.entry.cursor<"arrived">() || first->second < item;
    const bool left_after = !stay.entry.cursor<"left">() || item < std::prev(end)->second;
    return in_order && came_before && left_after;
  }

 private:
  std::vector<std::pair<std::string_view, std::size_t>> all_;
};

/// `item 4`, `items 2 to 6`, `items 1, 3 and 4`.
std::string list_items(const Attendance& meeting, const std::vector<std::size_t>& items) {
  if (items.size() == 1) return "item " + item_number(meeting, items.front());
  const bool run = items.size() > 2 && items.back() - items.front() + 1 == items.size();
  if (run)
    return fmt::format("items {} to {}", item_number(meeting, items.front()),
                       item_number(meeting, items.back()));
  std::vector<std::string> numbers;
  for (const std::size_t item : items) numbers.push_back(item_number(meeting, item));
  return "items " + enumerated(numbers, Language::en);
}

bool is_approximate(const Stay& stay) {
  const auto came = stay.entry.get<"arrived">();
  const auto left = stay.entry.get<"left">();
  return (came && came->time().approximate()) || (left && left->time().approximate());
}

bool all_have_times(const Attendance& meeting, const std::vector<std::size_t>& items) {
  return std::ranges::all_of(items, [&](std::size_t i) {
    return meeting.items()[i].get<"start">() && meeting.items()[i].get<"end">();
  });
}

/// `came at 10:00`, `left at 11:00~`, or both.
std::string comings_and_goings(const Stay& stay) {
  const auto came = stay.entry.get<"arrived">();
  const auto left = stay.entry.get<"left">();
  std::string text = came ? "came at " + came->str() : std::string{};
  if (left) text += (text.empty() ? "left at " : " and left at ") + left->str();
  return text;
}

void report(const Attendance& meeting, const Stay& stay, const std::vector<std::size_t>& items,
            Findings& findings) {
  const bool approximate = is_approximate(stay);
  const bool untimed = !all_have_times(meeting, items);
  const bool several = items.size() > 1;
  std::string why = approximate ? ", which is approximate" : "";
  if (untimed) why += fmt::format(", and the {} not timed", several ? "items are" : "item is");
  std::string mend = approximate ? "write the time without `~` if it is known" : "";
  if (untimed)
    mend += fmt::format("{}state `start` and `end` of the {}", mend.empty() ? "" : ", and ",
                        several ? "items" : "item");
  if (mend.empty()) mend = "record when the person came and left again";
  const Cursor left = stay.entry.cursor<"left">();
  findings.add(left ? left : stay.entry.cursor<"arrived">(),
               fmt::format("whether `{}` was there for {} cannot be told: the person {}{}", stay.person,
                           list_items(meeting, items), comings_and_goings(stay), why),
               mend);
}

void presence_cannot_be_told(const CheckContext&, const Attendance& meeting, Findings& findings) {
  if (!meeting.recorded()) return;
  const auto is_bounded = [](const Stay& stay) {
    return !stay.person.empty() && stay.entry && (stay.entry.get<"arrived">() || stay.entry.get<"left">());
  };
  if (std::ranges::none_of(meeting.stays(), is_bounded)) return;
  const Contributions contributions(meeting);
  for (const Stay& stay : meeting.stays()) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < meeting.items().size(); ++i)
      if (meeting.there(stay.person, i) == Truth::cannot_be_told &&
          overlap(stay.time, meeting.times().items[i]) == Truth::cannot_be_told &&
          !contributions.show_there(stay, i, meeting.times().in_order))
        open.push_back(i);
    if (!open.empty()) report(meeting, stay, open, findings);
  }
}

constexpr Check participation_checks[] = {
    {.rule = {.code = "KO504",
              .name = "absent-takes-part",
              .summary = "somebody who was not there, and yet reports, moves, votes or chairs",
              .why = "one of the two is wrong, and a vote of somebody who was not there does not count",
              .terms = "forfall, fravær"},
     .meeting = absent_takes_part},
    {.rule = {.code = "KO505",
              .name = "away-takes-part",
              .summary = "somebody who had left, or had not come, and yet reports, moves or votes",
              .why = "one of the two is wrong, and a vote of somebody who was not there does not count"},
     .meeting = away_takes_part},
    {.rule = {.code = "KO506",
              .name = "recused-takes-part",
              .summary = "somebody who stood down for an item, and yet reports, moves or votes in it",
              .why = "a decision that a disqualified person took part in may be invalid",
              .authority = "forvaltningsloven sections 6 to 10 and 41; kommuneloven section 11-10",
              .terms = "inhabil, habilitet, inhabilitet, recusal"},
     .meeting = recused_takes_part},
    {.rule = {.code = "KO507",
              .name = "present-and-absent",
              .summary = "somebody listed both as present and as absent",
              .why = "the quorum is counted from these lists",
              .terms = "frammøtte, forfall"},
     .meeting = present_and_absent},
    {.rule = {.code = "KO509",
              .name = "nobody-in-the-chair",
              .severity = Severity::warning,
              .summary = "an item for which the chair was gone, and nobody is recorded as taking over",
              .why = "who led the item answers for how it was put to the vote",
              .terms = "møteleder, ordfører, chair",
              .silent_in_drafts = true},
     .meeting = nobody_in_the_chair},
    {.rule = {.code = "KO508",
              .name = "presence-cannot-be-told",
              .severity = Severity::advice,
              .summary =
                  "somebody who came or left, and items of which it cannot be told whether they were there",
              .why =
                  "no rule and no report guesses: an approximate time is good to half an hour, and an item "
                  "without times lies somewhere between its neighbours"},
     .meeting = presence_cannot_be_told},
};

}  // namespace

KO_ENTRY(RuleFile, participation_rules) = {participation_checks};

}  // namespace ko
