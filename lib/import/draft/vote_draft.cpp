// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "import/draft/fields.hpp"
#include "import/draft/meeting_draft.hpp"

namespace ko::import {
namespace {

/// A count as a record has it: those who can be told, else how many. `stated` is the number that stands
/// beside names.
struct WrittenCount {
  std::optional<NewValue> value = {};
  std::optional<int> stated = {};
};

WrittenCount written_count(const SaidCount& said, Span span, People& people,
                           std::vector<Question>& questions) {
  WrittenCount count;
  if (!said) return count;
  std::vector<std::string> ids;
  bool is_whole = true;
  for (const SaidName& name : said.names) {
    std::string id = people.named(name.name, name.span.end > name.span.begin ? name.span : span);
    if (id.empty())
      is_whole = false;
    else
      ids.push_back(std::move(id));
  }
  if (!ids.empty() && is_whole) {
    NewValue list(NewValue::List(ids.begin(), ids.end()));
    list.in_braces = true;
    count.value = std::move(list);
    count.stated = said.count;
    if (said.count && static_cast<std::size_t>(*said.count) != ids.size())
      questions.push_back({fmt::format("{} are counted and {} named", *said.count, ids.size()), span});
    return count;
  }
  const int number = said.count ? *said.count : static_cast<int>(said.names.size());
  count.value = NewValue(std::to_string(number));
  if (!said.names.empty())
    questions.push_back({"not everybody who voted can be told; only how many is kept", span});
  return count;
}

/// True where two lists of votes are for the same proposal: one of the two is a slip of whoever wrote it.
bool names_one_twice(const VoteFact& vote) {
  for (auto one = vote.between.begin(); one != vote.between.end(); ++one)
    if (std::any_of(vote.between.begin(), one, [&](const auto& other) { return other.first == one->first; }))
      return true;
  return false;
}

NewValue vote_entry(const VoteFact& vote, People& people, std::vector<Question>& questions,
                    const SourceOf& source_of) {
  FieldList entry;
  entry.text("on", vote.on);
  FieldList stated;
  const auto side = [&](std::string_view key, const SaidCount& said, bool has_stated) {
    WrittenCount count = written_count(said, vote.span, people, questions);
    if (!count.value) return;
    entry.value(key, std::move(*count.value));
    if (has_stated && count.stated) stated.number(key, count.stated);
  };
  side("for", vote.in_favour, true);
  side("against", vote.against, true);
  side("blank", vote.blank, true);
  side("absent", vote.absent, false);
  if (!stated.empty()) {
    NewValue value(stated.take());
    value.in_braces = true;
    entry.value("stated", std::move(value));
  }
  NewValue::List parties;
  for (const PartyVotesFact& each : vote.by_party) {
    FieldList party;
    party.text("party", people.organisation(each.party, "party", vote.span))
        .number("for", each.in_favour)
        .number("against", each.against)
        .number("blank", each.blank);
    parties.emplace_back(party.take());
  }
  entry.text("others", vote.others);
  entry.list("by_party", std::move(parties));
  if (names_one_twice(vote)) {
    questions.push_back(
        {"votes for one proposal are listed twice; which they are for cannot be told", vote.span});
  } else if (!vote.between.empty()) {
    FieldList between;
    for (const auto& [proposal, said] : vote.between) {
      WrittenCount count = written_count(said, vote.span, people, questions);
      if (count.value) between.value(proposal, std::move(*count.value));
    }
    entry.entry("between", std::move(between));
    entry.text("chosen", vote.chosen);
  } else {
    entry.text("outcome", vote.outcome);
  }
  entry.flag("unanimous", vote.is_unanimous && !vote.in_favour && !vote.against);
  entry.flag("acclamation", vote.is_by_acclamation);
  entry.value("source", source_of(vote.span));
  return entry.take();
}

}  // namespace

NewValue::List vote_entries(const ItemFact& item, People& people, std::vector<Question>& questions,
                            const SourceOf& source_of) {
  NewValue::List list;
  for (const VoteFact& vote : item.votes) {
    // A number that nobody is told of beside it is an outcome of a decision, which stands with that.
    list.push_back(vote_entry(vote, people, questions, source_of));
  }
  return list;
}

}  // namespace ko::import
