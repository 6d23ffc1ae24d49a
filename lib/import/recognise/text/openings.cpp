// SPDX-License-Identifier: MIT
#include "import/recognise/text/openings.hpp"

#include <fmt/format.h>
#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <vector>

#include "base/text/digits.hpp"
#include "base/values/calendar_names.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

struct OpeningRow {
  Opening opening;
  std::string_view pattern;  ///< of how the text begins, in any case
};

constexpr OpeningRow opening_rows[] = {
    {Opening::item,
     "(?:PS|RS|FO|OS|DS|IS|MS|FS|KS|HS|SP|BS|ES|RE|MELD|DEL|ORI|SAK|POL)\\.? ?\\d{1,4}[/-]\\d{2,4}\\b"},
    {Opening::item,
     "(?:(?:til )?sak|ad|ärende|agenda item|item|punkt|pkt\\.?|dagsordenspunkt|§)\\s?(?:nr\\.? "
     "?)?\\d{1,4}(?:[/-]\\d{2,4})?\\b"},
    {Opening::item, "\\d{1,4}/\\d{2,4}(?:-\\d{2})?\\b[:. ]"},
    {Opening::proposal,
     "[^.:]+?(?:fremmet|framsatte|fremsatte|fremja|la fram|la frem|satte frem|satte fram|foreslo|sette "
     "fram|fremma|"
     "fremlagde|lade fram|stillet|kom med)(?: på vegne av [^:]+?)? (?:følgende|fylgjande|følgjande|dette|"
     "slikt|et|nytt|nye)[^:.]*(?:forslag|framlegg|endringer|yrkande|proposal)[^:.]*:"},
    {Opening::proposal,
     "[^.:]+?(?:fremmet|framsatte|fremsatte|fremja|la fram|la frem|satte frem|satte fram|foreslo|sette "
     "fram|fremma|"
     "fremlagde|lade fram|stillet|kom med)(?: på vegne av [^:]+?)? (?:følgende|fylgjande|følgjande) "
     "[^:.]*(?:forslag|framlegg|endringer)\\s*$"},
    {Opening::proposal,
     "[^.:]+? (?:fremmet|framsatte|fremsatte|fremja|sette fram|satte frem|satte "
     "fram|stillede|stillet|väckte) \\pL*(?:"
     "forslag|framlegg) (?:om|til) [^:]+:"},
    {Opening::proposal,
     "(?:[\\pL]*forslag|framlegg|yrkande|(?:amendment )?motion|proposal) (?:nr\\.? ?)?\\d{0,2} ?"
     "(?:fra|frå|av|from|by|från) [^:]+:"},
    {Opening::on_behalf,
     "(?i:fra|frå|på vegne av|på vegner av|on behalf of|forslag (?:fra|fremmet av|frå)) "
     "(?:(?:[A-ZÆØÅ][\\pL-]*|uavhengige?)(?:, | og |,|\\b))+[.:]?\\s*$"},
    {Opening::votes_for,
     "(?:for "
     "(?:forslaget|innstillingen|innstillinga|indstillingen|framlegget|tilrådinga|vedtaket|alternativt "
     "forslag|tilleggsforslaget|endringsforslaget|\\pL+ forslag|\\pL*forslaget) (?:stemte|røysta)|"
     "(?:stemte for|for|ja|ja röstar|ja-stemmer|in favou?r|votes "
     "for|för|ja-röster|jaröster|ja-stemmer|ayes?|yeas?|yes)\\s*(?:\\(\\d+\\)|\\d+)?\\s*:)"},
    {Opening::votes_against,
     "(?:(?:i?mot|imod|emot|against) "
     "(?:innstillingen|indstillingen|innstillinga|framlegget|tilrådinga|vedtaket|\\pL+ "
     "forslag|\\pL*forslaget) "
     "(?:stemte|røysta)|(?:stemte (?:i?mot)|i?mot|nei|nej röstar|nei-stemmer|against|votes against|nej|"
     "emot|nej-röster|nejröster|nays?|noes|no|opposed)\\s*(?:\\(\\d+\\)|\\d+)?\\s*:)"},
    {Opening::votes_blank,
     "(?:(?:stemte )?(?:blankt?|avholdende|abstain(?:ed|ing)?|abstentions?|avstod|avholdt|"
     "undlod at stemme|avstår|avstod från att rösta|nedlagda röster))\\s*(?:\\(\\d+\\)|\\d+)?\\s*:"},
    {Opening::votes_absent,
     "(?:ikke|ikkje) (?:til stedes?|til stades|avgitt(?: stemme)?)\\s*(?:\\(\\d+\\)|\\d+)?\\s*:"},
    {Opening::votes_between, "(?:for )?forslag \\w{1,3} (?:stemte|fikk|røysta|fekk)\\b"},
    {Opening::set_against,
     "(?:dette|disse|forslagene|forslaget|forslag \\d|innstillingen|desse|det) (?:ble|blei|vart) "
     "(?:satt|sett) (?:opp )?(?:i)?mot"},
    {Opening::election,
     "som (?:ny(?:tt|e)? )?\\pL+(?: for (?:\\d|ett?|to|tre) år)? (?:ble|blei|vart) "
     "(?:foreslått|valgte?|valde?|"
     "gjenvalgt)\\b"},
    {Opening::election,
     "som (?:ny(?:tt|e)? )?\\pL+(?: (?:av|til|i|for) [^:]+)? (?:velges|velgast|vert "
     "vald|oppnevnes|oppnemnes)\\b"},
    {Opening::proposal, "(?:proposed|moved) by:? [^:.]+[;.]?$"},
    {Opening::seconded, "seconded by:? [^:.]+[;.]?$"},
    {Opening::withdrawn,
     "[^.:]+ (?:trakk|trekte|drog tilbake|withdrew) (?:sitt? |sine |her |his |the |their "
     ")?(?:forslag|framlegg|proposal|motion|amendment)"},
    {Opening::statement,
     "(?:ordfører(?:en)?|møteleder(?:en)?|leder(?:en)?|kommunedirektør(?:en)?|rådmann(?:en)?) \\pL+te "
     "seg\\b"},
    {Opening::statement,
     "(?:saken|saka|møtet) (?:ble|blei|vart) "
     "(?:utsatt|utsett|trukket|sendt|oversendt|lukket|lukka|åpnet|opna)"},
    {Opening::set_against,
     "[^.:;]+ (?:ble|blei|vart|blev) (?:satt|sett|stilt|sat) (?:opp )?(?:i )?mot [^.:;]+\\.?$"},
    {Opening::outcome,
     "(?:\\pL*forslaget|ind?stillingen|innstillingen|innstillinga|framlegget|yrkandet) (?:faldt|falt|fall|"
     "bortfaldt|(?:ble|blei|vart|blev) (?:enstemmigt? |samrøystes )?(?:vedtatt|vedteke|vedtaget|forkastet|"
     "forkasta|nedstemt|nedstemd|godkendt|godkjent))\\.?$"},
    {Opening::outcome, "dermed (?:ble|blei|vart|er)\\b"},
    {Opening::proposal_label, "\\d{1,2}\\)\\s*$"},
    {Opening::treatment,
     "(?:[A-ZÆØÅ]\\pL+(?:[ -]\\pL+){0,4}) (?:den )?\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\.?:?\\s*$"},
    {Opening::closing,
     "(?:there being no (?:further|other|more) business,? )?(?:the )?"
     "(?:chair|chairman|chairwoman|chairperson|mayor|president)(?: \\pL+)? "
     "(?:then )?(?:closed|adjourned) the meeting\\b"},
    {Opening::closing,
     "(?:møtet|møte|mötet|mødet|\\pL*(?:generalforsamling(?:en|a)|årsmøtet|årsmötet|stämman|landsmøtet)|this "
     "concluded the meeting|avslutar mötet|(?:the )?(?:\\pL+ )?meeting) ?(?:ble |blei |vart "
     "|was )?(?:hevet|heva|avsluttet|avslutta|"
     "slutt|slutta|avslutades|hævet|adjourned|closed|ended|concluded|\\.|\\d)"},
};

/// All of them at once, so that a line is read once.
const re2::RE2::Set& opening_patterns() {
  static const re2::RE2::Set all = [] {
    re2::RE2::Set compiled(re2::RE2::DefaultOptions, re2::RE2::ANCHOR_START);
    for (const OpeningRow& row : opening_rows) {
      const bool minds_case = row.opening == Opening::on_behalf || row.opening == Opening::treatment;
      compiled.Add(minds_case ? std::string(row.pattern) : "(?i:" + std::string(row.pattern) + ")", nullptr);
    }
    compiled.Compile();
    return compiled;
  }();
  return all;
}

std::string title_of(std::string_view rest) {
  const std::size_t first = rest.find_first_not_of(" .:–-\t)");
  return first == std::string_view::npos ? std::string() : std::string(trim(rest.substr(first)));
}

int number_of(const std::string& digits) {
  return digits.empty() ? 0 : std::stoi(digits.substr(0, 6));
}

int whole_year(const std::string& digits) {
  const int year = number_of(digits);
  return digits.size() == 2 ? 2000 + year : year;
}

}  // namespace

Opening opening_of(std::string_view text, const Vocabulary& words) {
  text = text.substr(0, 300);
  const std::string known = words.in_known_phrases(text);
  std::vector<int> found;
  opening_patterns().Match(known, &found);
  std::ranges::sort(found);
  for (const int number : found) {
    const OpeningRow& row = opening_rows[static_cast<std::size_t>(number)];
    if (row.opening == Opening::item && !item_heading(text, false)) continue;
    // A label before a colon names no party or proposal where the rest is prose.
    if (row.opening == Opening::on_behalf) {
      std::string_view list = text.substr(text.find(' ') + 1);
      for (const std::string_view lead :
           {"vegne av ", "vegner av ", "behalf of ", "fra ", "fremmet av ", "frå ", "av "})
        if (list.starts_with(lead)) list.remove_prefix(lead.size());
      if (!words.party_list(list)) continue;
    }
    return row.opening;
  }
  return Opening::none;
}

std::string ItemHeading::key() const {
  return series.empty() ? nr : fmt::format("{} {}/{}", series, number, year);
}

ItemHeading item_heading(std::string_view text, bool is_heading) {
  static const re2::RE2 series(
      "^(PS|RS|FO|OS|DS|IS|MS|FS|KS|HS|SP|BS|ES|RE|MELD|DEL|ORI|POL)\\.? ?(\\d{1,4})[/-](\\d{2,4})\\b");
  static const re2::RE2 worded(
      "(?i)^(?:(?:til )?sak|ad|ärende|agenda item|item|punkt|pkt\\.?|dagsordenspunkt|§)\\s?(?:nr\\.? "
      "?)?(\\d{1,4}(?:[/-]\\d{2,4}(?:-\\d{2})?)?)\\b(?:[.:)]|\\s|$)");
  static const re2::RE2 slashed("^(\\d{1,4}/\\d{2,4}(?:-\\d{2})?)\\b(?:[.:]|\\s|$)");
  static const re2::RE2 bare(
      "^(\\d{1,4})(?:[.:)]|\\s[-–]|\\s|[^\\pL\\d\\s/.,:-][^\\pL\\d]*\\s)\\s*(\\pL.*|[«\"].*)$");
  const re2::StringPiece all(text.data(), text.size());
  ItemHeading heading;
  std::string number;
  std::string year;
  re2::StringPiece rest = all;
  if (re2::RE2::Consume(&rest, series, &heading.series, &number, &year)) {
    heading.number = number_of(number);
    heading.year = whole_year(year);
  } else if (re2::RE2::Consume(&rest, worded, &heading.nr) ||
             re2::RE2::Consume(&rest, slashed, &heading.nr)) {
    // `12/25` is the twelfth of 2025 where the number that follows can be a year.
  } else if (std::string title; is_heading && re2::RE2::FullMatch(all, bare, &heading.nr, &title)) {
    heading.title = title_of(title);
    // `3 April 2025` is a day.
    if (begins_with_month(heading.title)) return {};
    return heading;
  } else {
    return {};
  }
  // `PS 2/26, PS 5/26 og PS 6/26 …` tells of items and is the heading of none.
  if (!rest.empty() && std::string_view(",;").find(rest[0]) != std::string_view::npos) return {};
  heading.title = title_of({rest.data(), rest.size()});
  for (const std::string_view word : {"og ", "og", "eller ", "ble ", "and ", "was ", "i ", "vart ", "blei "})
    if (heading.title.starts_with(word)) return {};
  return heading;
}

}  // namespace ko::import
