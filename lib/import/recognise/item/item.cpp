// SPDX-License-Identifier: MIT
#include "import/recognise/item/item.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "import/match/person_names.hpp"
#include "import/recognise/item/item_walk.hpp"
#include "import/recognise/statements/statements.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/sentences.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
void describe_item(ItemFact& item) {
  struct TypeRow {
    const char* type;
    re2::RE2 pattern;
  };
  static const TypeRow rows[] = {
      {"interpellation", re2::RE2("(?i)^interpellasjon")},
      {"question", re2::RE2("(?i)^(?:spørsmål (?:fra|frå)|question from|fråga från)")},
      {"approval",
       re2::RE2("(?i)^(?:godkjenning av|godkendelse af|adoption of|approval of|godkjenning|approval "
                "of|godkjennande av|godkännande av|minutes of|confirmation of minutes)\\b")},
      {"election",
       re2::RE2(
           "(?i)^(?:valg av|valg af|valg til|val av|election of|suppleringsvalg|nyvalg|konstituering)\\b")},
      {"report", re2::RE2("(?i)^(?:referatsaker?|meldinger|meldingar|rapporter|reports?)$")},
      {"information", re2::RE2("(?i)^(?:orientering(?:er|ar|ssaker?)?\\b|information)")},
  };
  for (const TypeRow& row : rows)
    if (re2::RE2::PartialMatch(item.title, row.pattern)) {
      item.type = row.type;
      break;
    }
  // `FO 2/26 Spørsmål til møtet`
  static const re2::RE2 asks("(?i)^spørsmål (?:til|om)\\b");
  if (item.type.empty() && item.series == "FO" && re2::RE2::PartialMatch(item.title, asks))
    item.type = "question";
  if (item.type.empty() && (item.series == "RS" || item.series == "MELD")) item.type = "report";
  if (item.type.empty() && item.series == "DS") item.type = "delegated";
  if (item.type.empty() && item.series == "OS") item.type = "information";
  if (item.type == "question" || item.type == "interpellation") {
    static const re2::RE2 asker(
        "(?i)^(?:interpellasjon|spørsmål|question|fråga) (?:fra|frå|from|från) ([^()-]+?)(?: \\(|,| - | – "
        "|$)");
    std::string who;
    if (re2::RE2::PartialMatch(item.title, asker, &who) && is_full_name(bare_name(who)))
      item.asked_by.push_back(bare_name(who));
  }
}

namespace {

/// `Kaffemaskin (10 min) (Ada)`: who presents it and how long it takes stand behind the title.
void take_presenter(ItemFact& item, const MinutesFacts& facts) {
  static const re2::RE2 last("^(.+?)\\s*\\(([^()]{2,40})\\)$");
  static const re2::RE2 minutes("(?i)^(?:ca\\.? ?)?(?:\\d{1,3}|x) ?min(?:utter|utes|utt)?\\.?$");
  // How long it takes may stand before who presents it, known or not.
  static const re2::RE2 in_the_middle(
      "(?i) ?\\((?:ca\\.? ?)?(?:\\d{1,3}|x) ?min(?:utter|utes|utt)?\\.?\\)( \\([^()]+\\))$");
  re2::RE2::Replace(&item.title, in_the_middle, "\\1");
  std::string title;
  std::string within;
  while (re2::RE2::FullMatch(item.title, last, &title, &within)) {
    static const re2::RE2 and_minutes("(?i), ?(?:ca\\.? ?)?\\d{1,3} ?min(?:utter|utes|utt)?\\.?$");
    re2::RE2::Replace(&within, and_minutes, "");
    if (!re2::RE2::FullMatch(within, minutes)) {
      std::size_t same = 0;
      for (const AttendeeFact& attendee : facts.attendees)
        same += may_be_same_name(within, attendee.name) ? 1 : 0;
      if (same != 1 || !is_name(within)) return;
      item.by.push_back(within);
    }
    item.title = title;
  }
}

}  // namespace

namespace {

/// Where the title of an item ends on a line that tells more: before a dash, where sentences follow, and
/// before a gap.
std::optional<std::size_t> end_of_title(const SourceText& source, const Piece& heading,
                                        const std::string& title) {
  static const re2::RE2 gap("^(?:[\\d.]+ +)?(\\S.*?) {3,}(\\S.*)$");
  const std::string_view line = source.of(heading.span);
  std::string before;
  std::string behind;
  if (re2::RE2::FullMatch(re2::StringPiece(line.data(), line.size()), gap, &before, &behind) &&
      behind.find_first_not_of("0123456789 ") != std::string::npos && title.starts_with(before + ' '))
    return before.size();
  constexpr std::size_t longest_title = 60;
  if (sentence_bounds(title).size() < 2) return std::nullopt;
  for (const std::string_view dash : {" – ", " — ", " - ", ": "})
    if (const std::size_t at = title.find(dash); at < longest_title) return at;
  return std::nullopt;
}

/// `Money – Ada: the balance is £1,204. Bo will ask the bank.`: what is told behind the title on its line,
/// taken off it.
std::optional<Piece> told_behind_title(const SourceText& source, const Piece& heading, ItemFact& item) {
  if (heading.kind == BlockKind::heading || heading.kind == BlockKind::table_row) return std::nullopt;
  const auto end = end_of_title(source, heading, item.title);
  if (!end) return std::nullopt;
  const std::size_t letter = item.title.find_first_not_of(" –—-:", *end);
  const std::size_t begin =
      letter == std::string::npos ? letter : heading.text.find(item.title.substr(letter));
  if (begin == std::string::npos) return std::nullopt;
  Piece told = heading;
  told.kind = BlockKind::paragraph;
  told.marker.clear();
  told.text = heading.text.substr(begin);
  told.span = span_within(source, heading, begin, heading.text.size());
  item.title.resize(*end);
  return told;
}

}  // namespace

ItemFact item_of(const SourceText& source, const std::vector<Piece>& pieces, const ItemRange& range,
                 const Vocabulary& words, MinutesFacts& facts) {
  ItemFact item;
  item.series = range.heading.series;
  item.nr = range.heading.nr;
  if (!item.series.empty()) {
    item.number = range.heading.number;
    if (range.heading.year != 0) item.year = range.heading.year;
  }
  // `45/25` in minutes of 2025: the number and the year. `20/57` has its year first, and stays as it is.
  static const re2::RE2 of_year("^0*(\\d{1,4})/(\\d{2,4})$");
  std::string number;
  std::string year;
  if (facts.start.day && re2::RE2::FullMatch(item.nr, of_year, &number, &year)) {
    const int meeting_year = to_civil(*facts.start.day).year;
    if (std::stoi(year) == meeting_year || std::stoi(year) == meeting_year % 100) {
      item.number = std::stoi(number);
      item.year = meeting_year;
      item.nr.clear();
    }
  }
  item.title = range.heading.title;
  item.case_reference = range.heading.reference;
  item.span = joined(pieces[range.heading_at].span, pieces[range.title_at].span);
  facts.placed.push_back(item.span);
  // `147 Interkom (08:40 - 10 min)`: when it was taken up is no part of the title.
  static const re2::RE2 planned(
      "^(.*?)\\s*\\((?:(\\d{1,2}[:.]\\d{2})\\s*[-–,]?\\s*)?(?:\\d{1,3} ?min(?:utter)?\\.?)? ?\\)$");
  std::string title;
  std::string clock;
  if (re2::RE2::FullMatch(item.title, planned, &title, &clock) && !title.empty()) {
    item.title = title;
    if (const auto times = find_times(clock, true); !times.empty()) item.start = times[0].time;
  }
  if (item.closed_basis = closed_on(item.title); !item.closed_basis.empty())
    item.title = without_closing(item.title);
  const auto told = told_behind_title(source, pieces[range.title_at], item);
  if (told) item.span.end = told->span.begin;
  take_presenter(item, facts);
  static const re2::RE2 noticed(
      "(?i)^(?:notice of motion|question) (?:received )?(?:from|by|submitted by) (.+)$");
  std::string mover;
  if (re2::RE2::FullMatch(item.title, noticed, &mover) && is_name(bare_name(mover)))
    item.by.push_back(bare_name(mover));
  describe_item(item);
  ItemWalk walk(source, words, facts, item);
  if (told) walk.take(*told);
  for (std::size_t at = range.begin; at < range.end; ++at) walk.take(pieces[at]);
  return walk.finish(std::move(item));
}

}  // namespace ko::import
