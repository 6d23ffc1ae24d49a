// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>

#include "import/draft/fields.hpp"
#include "import/draft/meeting_draft.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/date.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

std::vector<std::string> ids_of_named(const std::vector<std::string>& names, Span span, People& people) {
  std::vector<std::string> ids;
  for (const std::string& name : names)
    if (std::string id = people.named(name, span); !id.empty() && std::ranges::find(ids, id) == ids.end())
      ids.push_back(std::move(id));
  return ids;
}

std::vector<std::string> parties_of(const std::vector<std::string>& names, Span span, People& people) {
  std::vector<std::string> ids;
  for (const std::string& name : names)
    if (std::string id = people.organisation(name, "party", span);
        !id.empty() && std::ranges::find(ids, id) == ids.end())
      ids.push_back(std::move(id));
  return ids;
}

/// A body that is known, or that its name says to be one: then a committee. Empty of other words.
std::string committee_called(const std::string& name, Span span, People& people) {
  if (std::string known = people.known_organisation(name); !known.empty()) return known;
  const std::string folded = fold_case(name);
  for (const std::string_view body :
       {"udvalg", "nämnd", "styrelse", "utvalg", "formannskap", "styre", "komit", "nemnd"})
    if (folded.find(body) != std::string::npos && folded.size() < 60)
      return people.organisation(capitalised(name), "committee", span);
  return {};
}

/// Whose recommendation it is: a body that is known, or an office or a body by its name.
std::string recommending_body(const ProposalFact& proposal, People& people) {
  if (std::string known = people.known_organisation(proposal.body); !known.empty()) return known;
  const std::string folded = fold_case(proposal.body);
  for (const std::string_view office :
       {"direktionen", "forvaltningen", "administrationen", "kommunstyrelsens förvaltning", "rådmannen",
        "kommunedirektøren", "fylkesrådmannen", "fylkeskommunedirektøren", "byrådet"})
    if (folded == office) return people.organisation(proposal.body, "administration", proposal.span);
  return committee_called(proposal.body, proposal.span, people);
}

NewValue proposal_entry(const ProposalFact& proposal, People& people, const SourceOf& source_of) {
  FieldList entry;
  entry.text("id", proposal.id);
  std::vector<std::string> by = ids_of_named(proposal.by, proposal.span, people);
  if (by.empty() && !proposal.body.empty())
    if (std::string body = recommending_body(proposal, people); !body.empty()) by.push_back(std::move(body));
  entry.texts("by", by);
  entry.texts("for", parties_of(proposal.parties, proposal.span, people));
  entry.text("label", proposal.label).text("text", proposal.text).list_of_texts("points", proposal.points);
  if (!proposal.points.empty() && proposal.points_from != 1)
    entry.number("points_from", proposal.points_from);
  entry.text("kind", proposal.kind).flag("withdrawn", proposal.is_withdrawn);
  return entry.value("source", source_of(proposal.span)).take();
}

NewValue decision_entry(const DecisionFact& decision, const ItemFact& item, const SourceOf& source_of) {
  FieldList entry;
  entry.text("title", decision.title.empty() ? item.title : decision.title);
  entry.text("text", decision.text)
      .list_of_texts("points", decision.points)
      .text("outcome", decision.outcome);
  return entry.value("source", source_of(decision.span)).take();
}

NewValue recusal_entry(const RecusalFact& recusal, const std::string& person, People& people,
                       const SourceOf& source_of) {
  FieldList entry;
  entry.text("person", person).text("reason", recusal.reason).text("basis", recusal.basis);
  if (!recusal.instead.empty()) entry.text("instead", people.named(recusal.instead, recusal.span));
  entry.text("outcome", recusal.outcome);
  if (recusal.is_unanimous) entry.entry("vote", FieldList().flag("unanimous", true));
  if (recusal.raised_by_self) entry.text("raised_by", person);
  return entry.value("source", source_of(recusal.span)).take();
}

NewValue election_entry(const ElectionFact& election, People& people, const SourceOf& source_of) {
  FieldList entry;
  if (!election.body.empty()) entry.text("body", committee_called(election.body, election.span, people));
  entry.text("role", election.role);
  NewValue::List elected;
  NewValue::List deputies;
  for (const ElectedFact& each : election.elected) {
    FieldList one;
    const std::string id = people.named(each.name, election.span);
    if (id.empty())
      one.text("name", each.name);
    else
      one.text("person", id);
    one.text("role", each.role).flag("lots", each.is_by_lots && !each.is_deputy);
    (each.is_deputy ? deputies : elected).emplace_back(one.take());
  }
  entry.list("elected", std::move(elected)).list("deputies", std::move(deputies));
  return entry.value("source", source_of(election.span)).take();
}

NewValue action_entry(const ActionFact& action, People& people, const SourceOf& source_of) {
  FieldList entry;
  std::vector<std::string> who;
  std::string others;  // who cannot be told stays in the words of it
  for (const std::string& name : action.who) {
    if (std::string id = people.named(name, action.span, is_full_name(name)); !id.empty())
      who.push_back(std::move(id));
    else
      others += (others.empty() ? "" : ", ") + name;
  }
  entry.texts("who", who).text("what", others.empty() ? action.what : others + ": " + action.what);
  if (action.due) entry.text("due", to_string(*action.due));
  return entry.value("source", source_of(action.span)).take();
}

NewValue point_entry(const PointFact& point, People& people, const SourceOf& source_of) {
  FieldList entry;
  if (!point.by.empty()) entry.text("by", people.named(point.by, point.span, false));
  entry.text("kind", point.kind).text("text", point.text);
  return entry.value("source", source_of(point.span)).take();
}

NewValue remark_entry(const RemarkFact& remark, People& people, const SourceOf& source_of) {
  FieldList entry;
  entry.texts("by", ids_of_named(remark.by, remark.span, people))
      .texts("for", parties_of(remark.parties, remark.span, people));
  entry.text("text", remark.text);
  return entry.value("source", source_of(remark.span)).take();
}

NewValue treatment_entry(const TreatmentFact& treatment, People& people, const SourceOf& source_of) {
  FieldList entry;
  entry.text("body", people.organisation_that_says_so(treatment.body, "", treatment.span));
  if (treatment.on) entry.text("on", to_string(*treatment.on));
  return entry.value("source", source_of(treatment.span)).take();
}

}  // namespace

NewValue item_entry(const ItemFact& item, People& people, std::vector<Question>& questions,
                    const SourceOf& source_of) {
  FieldList entry;
  entry.text("nr", item.nr)
      .text("series", item.series)
      .number("number", item.number)
      .number("year", item.year);
  entry.text("title", item.title)
      .text("case", item.case_reference)
      .text("type", item.type)
      .text("status", item.status);
  entry.texts("by", ids_of_named(item.by, item.span, people))
      .texts("asked_by", ids_of_named(item.asked_by, item.span, people));
  entry.texts("answered_by", ids_of_named(item.answered_by, item.span, people));
  const auto each = [&](std::string_view key, const auto& facts, const auto& make) {
    NewValue::List list;
    for (const auto& fact : facts) list.push_back(make(fact));
    entry.list(key, std::move(list));
  };
  each("treatments", item.treatments,
       [&](const TreatmentFact& fact) { return treatment_entry(fact, people, source_of); });
  entry.text("closed", item.closed_basis);
  entry.text("start", item.start).text("end", item.end);
  each("points", item.points, [&](const PointFact& fact) { return point_entry(fact, people, source_of); });
  each("proposals", item.proposals,
       [&](const ProposalFact& fact) { return proposal_entry(fact, people, source_of); });
  entry.list("votes", vote_entries(item, people, questions, source_of));
  each("elections", item.elections,
       [&](const ElectionFact& fact) { return election_entry(fact, people, source_of); });
  NewValue::List recused;
  for (const RecusalFact& fact : item.recusals) {
    const std::string person = people.named(fact.name, fact.span);
    if (person.empty())
      questions.push_back({"who stood down cannot be told", fact.span});
    else
      recused.push_back(recusal_entry(fact, person, people, source_of));
  }
  entry.list("recused", std::move(recused));
  each("remarks", item.remarks,
       [&](const RemarkFact& fact) { return remark_entry(fact, people, source_of); });
  each("decisions", item.decisions,
       [&](const DecisionFact& fact) { return decision_entry(fact, item, source_of); });
  each("actions", item.actions,
       [&](const ActionFact& fact) { return action_entry(fact, people, source_of); });
  NewValue source = source_of(item.span);
  if (!item.also.empty()) {
    NewValue::List sources = {std::move(source)};
    for (const Span span : item.also) sources.push_back(source_of(span));
    source = NewValue(std::move(sources));
  }
  return entry.value("source", std::move(source)).take();
}

}  // namespace ko::import
