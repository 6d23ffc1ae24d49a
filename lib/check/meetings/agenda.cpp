// SPDX-License-Identifier: MIT
/// KO520 and KO530: votes on, and statements about, proposals there are not, and the numbers of an agenda.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "base/text/digits.hpp"
#include "check/meetings/ballot.hpp"
#include "check/run/check.hpp"
#include "ko/values/result.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// An item's number: `PS 12/14` is 12 in the series `PS /14`.
struct Numbered {
  std::string_view before;
  std::string_view after;
  std::int64_t number = 0;
  Cursor at;
  std::size_t unnumbered_before = 0;  ///< items without a number between the one before it and it
};

/// Reads the first number of the text. `3.1` and `4b` are parts of an item, and no numbers of their own.
std::optional<Numbered> read_number(Cursor at) {
  const std::string_view text = at.text();
  const auto begin = static_cast<std::size_t>(std::ranges::find_if(text, is_digit) - text.begin());
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  const auto number = parse_integer(text.substr(begin, end - begin));
  const std::string_view after = text.substr(end);
  if (!number || (!after.empty() && after != "." && after.front() != '/')) return std::nullopt;
  return Numbered{text.substr(0, begin), after, *number, at};
}

/// A year and a number (`2014/12`) is not told from a number and a year by its form; then nothing is said.
bool years_first(const std::vector<Numbered>& items) {
  return items.size() > 1 && std::ranges::all_of(items, [&](const Numbered& item) {
           return item.number >= 1900 && item.number == items.front().number;
         });
}

void compare_numbers(const Numbered& before, const Numbered& item, Findings& findings) {
  const std::int64_t step = item.number - before.number;
  if (step == 1 || step == 1 + static_cast<std::int64_t>(item.unnumbered_before)) return;
  const std::int64_t missing = step - 1;
  const std::string message =
      step == 0  ? fmt::format("item {} is there twice", item.at.text())
      : step < 0 ? fmt::format("item {} comes after item {}", item.at.text(), before.at.text())
                 : fmt::format("the agenda goes from {} to {}: {} missing", before.at.text(), item.at.text(),
                               missing == 1 ? "a number is" : fmt::format("{} numbers are", missing));
  findings.add(item.at, message, "mend the number, or add the item that is missing",
               {{before.at.place(), "the one before"}});
}

void agenda_numbering(const CheckContext&, const Record& record, Findings& findings) {
  std::vector<Numbered> items;
  std::size_t unnumbered = 0;
  for (Item item : record.as<meeting_type>().get<"agenda">()) {
    const Cursor nr = item.cursor<"nr">();
    if (!nr || !nr.is_scalar() || nr.text().empty()) {
      ++unnumbered;
    } else if (auto numbered = read_number(nr)) {
      numbered->unnumbered_before = unnumbered;
      unnumbered = 0;
      items.push_back(*numbered);
    }
  }
  if (years_first(items)) return;
  std::map<std::pair<std::string_view, std::string_view>, Numbered>
      last_of_series;  // PS 1/14, RS 1/14, PS 2/14
  for (const Numbered& item : items) {
    const auto [last, first_of_series] = last_of_series.try_emplace({item.before, item.after}, item);
    if (first_of_series) continue;
    compare_numbers(last->second, item, findings);
    last->second = item;
  }
}

/// What is wrong with the name of a proposal, if these are those there are. Without any, `on` may be in
/// words.
std::optional<Fault> unknown_among(const std::vector<std::string_view>& ids, std::string_view id,
                                   std::string_view where) {
  if (ids.empty() || id.empty() || std::ranges::find(ids, id) != ids.end()) return std::nullopt;
  const std::string all = fmt::format("`{}`", fmt::join(ids, "`, `"));
  const auto near = nearest(id, ids);
  return Fault{fmt::format("{} has no proposal `{}`", where, printable(id)),
               near.empty() ? "write the id of one there is: " + all
                            : fmt::format("write `{}`; the proposals are {}", near.front(), all)};
}

template <class Proposals>
std::vector<std::string_view> ids_of(Proposals proposals) {
  std::vector<std::string_view> ids;
  for (auto proposal : proposals)
    if (const std::string_view id = proposal.template get<"id">(); !id.empty()) ids.push_back(id);
  return ids;
}

void unknown_proposal_in_hearing(const Hearing& hearing, Findings& findings) {
  const std::vector<std::string_view> ids = ids_of(hearing.get<"proposal">());
  for (Statement statement : hearing.get<"statements">()) {
    const auto on = statement.get<"on">();
    for (auto at = on.begin(); !(at == on.end()); ++at)
      if (const auto fault = unknown_among(ids, *at, "the hearing"))
        findings.add(at.cursor(), fault->message, fault->mend());
  }
}

void unknown_proposal_in_item(const Item& item, Findings& findings) {
  const std::vector<std::string_view> ids = ids_of(item.get<"proposals">());
  each_vote(item, [&](const Vote& vote) {
    if (const auto fault = unknown_among(ids, vote.get<"on">(), "the item"))
      findings.add(vote.cursor<"on">(), fault->message, fault->mend());
    const Cursor between = vote.get<"between">();
    if (!between) return;
    for (Cursor choice : between.children())
      if (const auto fault = unknown_among(ids, choice.key(), "the item"))
        findings.add_at_key(choice, fault->message, fault->mend());
  });
}

void unknown_proposal(const CheckContext&, const Record& record, Findings& findings) {
  if (record.kind == Kind::hearing) return unknown_proposal_in_hearing(record.as<hearing_type>(), findings);
  for (Item item : record.as<meeting_type>().get<"agenda">())
    if (item.has<"votes">() || item.has<"decisions">()) unknown_proposal_in_item(item, findings);
}

constexpr Check agenda_checks[] = {
    {.rule = {.code = "KO530",
              .name = "agenda-numbering",
              .severity = Severity::warning,
              .summary = "agenda numbers that leave one out, repeat one or go back",
              .why = "an item that is missing from the minutes is missing from the archive",
              .terms = "saksnummer, sakliste, agenda"},
     .kinds = Kind::meeting,
     .each = agenda_numbering},
    {.rule = {.code = "KO520",
              .name = "unknown-proposal",
              .summary = "a vote on, or a statement about, a proposal there is not",
              .why = "what was voted on cannot be looked up",
              .terms = "forslag, motion"},
     .kinds = {Kind::meeting, Kind::hearing},
     .each = unknown_proposal},
};

}  // namespace

KO_ENTRY(RuleFile, agenda_rules) = {agenda_checks};

}  // namespace ko
