// SPDX-License-Identifier: MIT
#include "report/votes/elections.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "model/meetings/election.hpp"
#include "report/frame.hpp"

namespace ko {
namespace {

using Pieces = std::vector<std::string>;

std::string joined(const Pieces& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::string number_of_seats(const Context& context, std::int64_t seats) {
  return seats == 1 ? context.say("election.seat") : context.say("election.seats", seats);
}

std::string number_of_votes(const Context& context, std::int64_t votes) {
  return votes == 1 ? context.say("election.vote")
                    : context.say("election.votes", written(Rational(votes), context.language()));
}

/// `12. oktober 2023 – 30. september 2027`, or the one of them that is stated.
std::string term(const Context& context, const Election& election) {
  const auto from = election.get<"from">();
  const auto to = election.get<"to">();
  const auto day = [&](const std::optional<Date>& date) { return written(*date, context.language()); };
  if (from && to) return context.say("moment.range", day(from), day(to));
  if (from) return context.say("present.from", day(from));
  return to ? context.say("moment.until", day(to)) : std::string();
}

/// `forholdsvalg, 5 plasser, 7 varamedlemmer, 12. oktober 2023 – 30. september 2027`
std::string conditions_of(const Context& context, const Election& election) {
  Pieces words;
  const auto add = [&](std::string more) {
    if (!more.empty()) words.push_back(std::move(more));
  };
  if (const auto method = election.get<"method">(); !method.empty()) add(context.label("method", method));
  if (election.get<"temporary">().value_or(false)) add(context.say("election.temporary"));
  if (const auto seats = election.get<"seats">()) add(number_of_seats(context, *seats));
  if (const auto deputies = election.get<"deputy_seats">())
    add(*deputies == 1 ? context.say("election.deputy_seat")
                       : context.say("election.deputy_seats", *deputies));
  add(term(context, election));
  return joined(words);
}

/// `Formannskapet, leder`
std::string what_is_elected(const Context& context, const Election& election) {
  Pieces words;
  if (const auto body = election.get<"body">(); !body.empty()) words.push_back(name_of(context, body));
  if (const auto role = election.get<"role">(); !role.empty() && role != "member")
    words.push_back(context.label("role", role));
  return capitalised(joined(words));
}

/// What is said beside a name: `tok ikke imot valget`.
template <class Entry>
void add_what_became(Pieces& details, const Context& context, const Entry& entry) {
  if (entry.template get<"declined">().value_or(false)) details.push_back(context.say("election.declined"));
  if (const auto why = entry.template get<"ineligible">(); !why.empty())
    details.push_back(context.say("election.ineligible", why));
}

std::string candidate_in_words(const Context& context, const Candidate& candidate) {
  Pieces details;
  if (const auto votes = candidate.get<"votes">()) details.push_back(number_of_votes(context, *votes));
  add_what_became(details, context, candidate);
  return who(context, candidate) + in_parentheses(details);
}

/// What is said of somebody elected beside party and role.
Pieces remarks_on(const Context& context, const Elected& elected) {
  Pieces details;
  if (const auto replaced = elected.get<"instead_of">(); !replaced.empty())
    details.push_back(context.say("election.instead_of", name_of(context, replaced)));
  if (elected.get<"lots">().value_or(false)) details.push_back(context.say("election.by_lots"));
  if (elected.get<"moved_up">().value_or(false)) details.push_back(context.say("election.moved_up"));
  add_what_became(details, context, elected);
  return details;
}

std::string elected_in_words(const Context& context, const Elected& elected) {
  Pieces details;
  if (const auto party = elected.get<"for">(); !party.empty())
    details.push_back(short_name_of(context, party));
  if (const auto role = elected.get<"role">(); !role.empty()) details.push_back(context.label("role", role));
  for (std::string& remark : remarks_on(context, elected)) details.push_back(std::move(remark));
  return who(context, elected) + in_parentheses(details);
}
/// `1. Anne Berg, 2. Bo Dahl`; a personal deputy has no number, and whoever declined has none.
std::string deputies_in_order(const Context& context, const std::vector<ElectedDeputy>& deputies) {
  Pieces words;
  int rank = 0;
  for (const ElectedDeputy& deputy : deputies) {
    const auto replaced = deputy.get<"deputises_for">();
    Pieces details;
    if (!replaced.empty())
      details.push_back(context.say("election.personal_deputy", enumerated_names(context, replaced)));
    if (deputy.get<"moved_up">().value_or(false)) details.push_back(context.say("election.moved_up"));
    add_what_became(details, context, deputy);
    const bool is_ranked = replaced.empty() && takes_place(deputy);
    words.push_back((is_ranked ? fmt::format("{}.\u00a0", ++rank) : std::string()) + who(context, deputy) +
                    in_parentheses(details));
  }
  return joined(words);
}

template <class Entries, class Write>
std::string all_in_words(const Context& context, const Entries& entries, Write write) {
  Pieces words;
  for (const auto& entry : shown(context, entries)) words.push_back(write(context, entry));
  return joined(words);
}

/// `FL: 11 stemmer, 4 plasser. Kandidater: Anne Berg, Bo Dahl`
std::string list_in_words(const Context& context, const ElectionList& list) {
  Pieces numbers;
  if (const auto votes = list.get<"votes">()) numbers.push_back(number_of_votes(context, *votes));
  if (const auto seats = list.get<"seats">()) numbers.push_back(number_of_seats(context, *seats));
  std::string line = short_name_of(context, list.get<"party">());
  if (!numbers.empty()) line += ": " + joined(numbers);
  const std::string candidates = all_in_words(context, list.get<"candidates">(), candidate_in_words);
  if (!candidates.empty()) line += ". " + context.say("election.candidates", candidates);
  return line;
}

std::string voters_in_words(const Context& context, const Election& election) {
  Pieces words;
  if (const auto entitled = election.get<"entitled">())
    words.push_back(context.say("election.entitled", written(Rational(*entitled), context.language())));
  if (const auto ballots = election.get<"ballots">())
    words.push_back(context.say("election.voted", written(Rational(*ballots), context.language())));
  if (const auto blank = election.get<"blank">())
    words.push_back(*blank == 1 ? context.say("election.blank") : context.say("election.blanks", *blank));
  return joined(words);
}

/// Those of each party apart, since each has its own order.
void add_deputies(Pieces& lines, const Context& context, const Election& election) {
  const auto add = [&](std::string_view party, const std::vector<ElectedDeputy>& deputies) {
    if (deputies.empty()) return;
    const std::string names = deputies_in_order(context, deputies);
    lines.push_back(party.empty()
                        ? context.say("election.deputies", names)
                        : context.say("election.deputies_of", short_name_of(context, party), names));
  };
  for (const ElectionList& list : shown(context, election.get<"lists">()))
    add(list.get<"party">(), shown(context, list.get<"deputies">()));
  std::vector<std::pair<std::string_view, std::vector<ElectedDeputy>>> parties;
  for (const ElectedDeputy& deputy : shown(context, election.get<"deputies">())) {
    const std::string_view party = deputy.get<"for">();
    const auto known = std::ranges::find(parties, party, &decltype(parties)::value_type::first);
    if (known == parties.end())
      parties.push_back({party, {deputy}});
    else
      known->second.push_back(deputy);
  }
  for (const auto& [party, deputies] : parties) add(party, deputies);
}

template <class Names>
std::string short_names(const Context& context, const Names& names) {
  Pieces words;
  for (const std::string_view each : names) words.push_back(short_name_of(context, each));
  return enumerated(words, context.language());
}

std::string lots_in_words(const Context& context, const DrawnLots& lots) {
  const std::string among = short_names(context, lots.get<"among">());
  const std::string won = short_names(context, lots.get<"won">());
  std::string line = among.empty() ? context.say("election.lots") : context.say("election.lots_among", among);
  if (const std::string what = context.text(lots.get<"what">()); !what.empty()) line += " (" + what + ")";
  if (!won.empty()) line += ": " + won;
  return line;
}

/// The lines of an election; without those of the lists and of who was elected where tables have them.
Pieces lines_of(const Context& context, const Election& election, bool beside_tables) {
  Pieces lines;
  const auto add = [&](std::string line) {
    if (!line.empty()) lines.push_back(std::move(line));
  };
  if (!beside_tables)
    for (const ElectionList& list : shown(context, election.get<"lists">()))
      add(list_in_words(context, list));
  const std::string candidates = all_in_words(context, election.get<"candidates">(), candidate_in_words);
  if (!candidates.empty()) add(context.say("election.candidates", candidates));
  add(capitalised(voters_in_words(context, election)));
  const std::string elected = all_in_words(context, election.get<"elected">(), elected_in_words);
  if (!elected.empty() && !beside_tables)
    add(context.say(
        election.get<"elected">().size() == 1 ? MessageKey("election.elected") : "election.all_elected",
        elected));
  add_deputies(lines, context, election);
  for (const DrawnLots& lots : shown(context, election.get<"lots">())) add(lots_in_words(context, lots));
  add(context.text(election.get<"note">()));
  return lines;
}

/// A row a list: its votes, its seats, its candidates in order.
Table table_of_lists(const Context& context, const Election& election) {
  Table table = table_headed(context, {"column.list", "column.votes", "column.seats", "column.candidates"});
  table.columns[1].type = table.columns[2].type = ColumnType::integer;
  const auto number = [](const std::optional<std::int64_t>& count) { return count ? Cell(*count) : Cell(); };
  for (const ElectionList& list : shown(context, election.get<"lists">()))
    table.rows.push_back({Cell(short_name_of(context, list.get<"party">())), number(list.get<"votes">()),
                          number(list.get<"seats">()),
                          Cell(all_in_words(context, list.get<"candidates">(), candidate_in_words))});
  return without_empty_columns(std::move(table));
}

/// A row for everybody elected: the party, and as what where that is another than the others.
Table table_of_elected(const Context& context, const Election& election) {
  Table table = table_headed(context, {"column.elected", "column.party", "column.function", "column.remark"});
  for (const Elected& elected : shown(context, election.get<"elected">())) {
    const auto party = elected.get<"for">();
    std::string_view role = elected.get<"role">();
    if (role.empty()) role = election.get<"role">().empty() ? "member" : election.get<"role">();
    table.rows.push_back({Cell(who(context, elected)),
                          Cell(party.empty() ? std::string() : short_name_of(context, party)),
                          Cell(capitalised(context.label("role", role))),
                          Cell(capitalised(joined(remarks_on(context, elected))))});
  }
  return without_empty_columns(std::move(table));
}

/// `Formannskapet, leder: forholdsvalg, 5 plasser`
Text heading_of(const Context& context, const Election& election) {
  const std::string what = what_is_elected(context, election);
  const std::string terms = conditions_of(context, election);
  Text text;
  if (!what.empty()) text += strong(what);
  if (!terms.empty()) text += what.empty() ? capitalised(terms) : ": " + terms;
  return text;
}

}  // namespace

Text election_text(const Context& context, const Election& election) {
  Text text = heading_of(context, election);
  for (const std::string& line : lines_of(context, election, false))
    text += (text.empty() ? "" : "\n") + line;
  return text;
}

Blocks election_in_tables(const Context& context, const Election& election) {
  Blocks blocks;
  if (Text heading = heading_of(context, election); !heading.empty())
    blocks.push_back({Paragraph{std::move(heading)}});
  for (Table table : {table_of_lists(context, election), table_of_elected(context, election)})
    if (!table.rows.empty()) blocks.push_back({std::move(table)});
  if (const Pieces lines = lines_of(context, election, true); !lines.empty())
    blocks.push_back({Paragraph{fmt::format("{}", fmt::join(lines, "\n"))}});
  return blocks;
}

}  // namespace ko
