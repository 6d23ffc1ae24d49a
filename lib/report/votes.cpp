// SPDX-License-Identifier: MIT
#include "report/votes.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

namespace ko {
namespace {

using Parts = std::vector<std::string>;

void add_count(Parts& parts, const Context& context, MessageKey key, const Count& count) {
  const auto number = count ? count.number() : std::nullopt;
  if (!number) return;
  const auto persons = count.persons();
  Parts names = names_of(context, persons);
  parts.push_back(context.say(key, *number) +
                  (names.empty() ? std::string() : fmt::format(" ({})", fmt::join(names, ", "))));
}

/// `name: votes` for every key of a mapping.
template <class Name>
void add_tally(Parts& parts, const Context& context, Cursor tally, Name name) {
  if (!tally || tally.form() != Form::mapping) return;
  for (const Cursor entry : tally.children())
    if (const auto votes = Count(entry).number())
      parts.push_back(context.say("vote.votes", name(entry.key()), *votes));
}

/// `Valg (antall 1): Ada Nes fikk 3, valgt: Ada Nes`
std::string election_in_words(const Context& context, const View<election_type>& election) {
  if (!election) return {};
  const auto seats = election.get<"seats">();
  const std::string lead = seats ? context.say("vote.seats", *seats) : context.say("vote.election");
  Parts parts;
  add_tally(parts, context, election.get<"candidates">(),
            [&](auto person) { return name_of(context, person); });
  if (const auto elected = election.get<"elected">(); !elected.empty())
    parts.push_back(context.say("vote.elected", enumerated_names(context, elected)));
  return parts.empty() ? lead : fmt::format("{}: {}", lead, fmt::join(parts, ", "));
}

}  // namespace

std::string vote_in_words(const Context& context, const Vote& vote) {
  Parts parts;
  if (vote.get<"unanimous">().value_or(false)) parts.push_back(context.say("vote.unanimous"));
  if (vote.get<"acclamation">().value_or(false)) parts.push_back(context.say("vote.acclamation"));
  add_count(parts, context, "vote.for", vote.get<"for">());
  add_count(parts, context, "vote.against", vote.get<"against">());
  add_count(parts, context, "vote.blank", vote.get<"blank">());
  add_count(parts, context, "vote.absent", vote.get<"absent">());
  add_tally(parts, context, vote.get<"between">(),
            [&](auto id) { return uncapitalised(context.say("vote.on", id)); });
  if (std::string election = election_in_words(context, vote.get<"elect">()); !election.empty())
    parts.push_back(std::move(election));
  if (const auto casting = vote.get<"casting">(); !casting.empty())
    parts.push_back(context.say("vote.casting", name_of(context, casting)));
  if (const auto majority = vote.get<"majority">(); !majority.empty())
    parts.push_back(context.label("majority", majority));
  if (vote.get<"secret">().value_or(false)) parts.push_back(context.say("vote.secret"));
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace ko
