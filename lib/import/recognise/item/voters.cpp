// SPDX-License-Identifier: MIT
#include "import/recognise/item/voters.hpp"

#include <re2/re2.h>

#include <string>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

struct SideRow {
  std::string_view words;
  VoteSide side;
};
constexpr SideRow side_rows[] = {
    {"for|i favør|in favour|in favor|ja", VoteSide::in_favour},
    {"mot|imot|i mot|imod|emot|against|nei|nej", VoteSide::against},
    {"blankt|blank|avholdende|avstod", VoteSide::blank},
};

std::optional<VoteSide> side_named(std::string_view word) {
  const std::string folded = plain(word);
  for (const SideRow& row : side_rows)
    for (const std::string_view each : split(row.words, '|'))
      if (each == folded) return row.side;
  return std::nullopt;
}

}  // namespace

std::size_t VotersTold::count() const {
  std::size_t all = names.size() + of_parties;
  for (const auto& [party, count] : parties) all += static_cast<std::size_t>(count);
  return all;
}

std::vector<std::pair<std::string, int>> parties_counted(std::string_view text, const Vocabulary& words) {
  std::vector<std::pair<std::string, int>> parties;
  static const re2::RE2 one("^(\\d{1,3}) ?(?:fra|frå|x)? ?(\\S+)$");
  static const re2::RE2 other("^(\\S+?):? ?\\(?(\\d{1,3})\\)?$");
  for (const std::string_view part : list_parts(text)) {
    std::string count;
    std::string party;
    if (!re2::RE2::FullMatch(piece(part), one, &count, &party) &&
        !re2::RE2::FullMatch(piece(part), other, &party, &count))
      return {};
    if (!words.is_party(party)) return {};
    parties.emplace_back(party, std::stoi(count));
  }
  return parties;
}

std::optional<VotersTold> voters_told(std::string_view sentence, const Vocabulary& words) {
  constexpr const char* sides =
      "(for|i favør|in favou?r|ja|i ?mot|mot|imod|emot|against|nei|nej|blankt?|avholdende)";
  static const re2::RE2 after(std::string("(?i)^(.+?) (?:stemte|stemde|røysta|røystet|röstade|voted) ") +
                              sides +
                              "(?: (?:forslaget|innstillingen|innstillinga|framlegget|indstillingen|the "
                              "motion|the proposal|dette))?\\.?$");
  static const re2::RE2 before(
      std::string("(?i)^") + sides +
      "(?: (\\pL*forslaget|innstillingen|innstillinga|indstillingen|tilrådinga|framlegget|yrkandet|the "
      "motion|the proposal))? (?:stemte|stemde|røysta|röstade|voted):? ?(.+?)\\.?$");
  std::string who;
  std::string how;
  std::string subject;
  if (!re2::RE2::FullMatch(piece(sentence), after, &who, &how) &&
      !re2::RE2::FullMatch(piece(sentence), before, &how, &subject, &who))
    return std::nullopt;
  const auto side = side_named(how);
  if (!side) return std::nullopt;
  VotersTold told;
  told.side = *side;
  told.subject = fold_case(subject);
  told.parties = parties_counted(who, words);
  if (!told.parties.empty()) return told;
  static const re2::RE2 together("^(.+?) \\((\\d{1,3})\\)$");
  std::string parties;
  std::string count;
  if (re2::RE2::FullMatch(who, together, &parties, &count) && words.party_list(parties)) {
    told.of_parties = std::stoul(count);
    return told;
  }
  const auto names = name_list(who);
  if (!names || names->empty()) return std::nullopt;
  for (const ListedName& name : *names) {
    if (!is_full_name(name.name)) return std::nullopt;
    told.names.push_back({name.name, name.beside, {}});
  }
  return told;
}

}  // namespace ko::import
