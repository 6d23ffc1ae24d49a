// SPDX-License-Identifier: MIT
/// KO504 to KO507: people who were not there, had left or had stood down, and yet take part.
#include "check/presence/participation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <vector>

namespace ko {

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

namespace {

/// `presents`, `moves a proposal in`, ...: what stands between the person and the item in a message.
std::string_view verb(const Contribution& contribution) {
  switch (contribution.kind) {
    case Contribution::Kind::presents: return "presents";
    case Contribution::Kind::speaks:
      return contribution.point_kind == "report" ? "reports in" : "has the word in";
    case Contribution::Kind::moves: return "moves a proposal in";
    case Contribution::Kind::votes:
    case Contribution::Kind::votes_beside: return "votes in";
    case Contribution::Kind::decides_tie: return "decides a tie in";
    case Contribution::Kind::takes_seat: return "takes a seat in";
  }
  return {};
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
                       contribution.kind == Contribution::Kind::votes_beside ||
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
    if (!office || meeting.listed(office.text())) continue;
    if (const Absence absence = meeting.absence(office.text()))
      report_absent(absence, office, fmt::format("`{}` {}", office.text(), does), findings);
  }
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
  if (contribution.kind == Contribution::Kind::votes_beside) return false;
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
};

}  // namespace

KO_ENTRY(RuleFile, participation_rules) = {participation_checks};

}  // namespace ko
