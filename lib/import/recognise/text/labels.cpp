// SPDX-License-Identifier: MIT
#include "import/recognise/text/labels.hpp"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "import/recognise/text/vocabulary.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Labels as written in one of the languages, in lower case, with `|` between them.
struct LabelRow {
  Label label;
  std::string_view words;
  std::string_view languages = {};  ///< that alone have it so, where it is another word elsewhere
};

constexpr LabelRow label_rows[] = {
    {Label::body,
     "forening|foreining|klubb|organisasjon|utvalg|organ|utval|body|committee|udvalg|nämnd|nemnd|råd|"
     "møtetype organ|board|council"},
    {Label::title, "title|tittel|titel|møte|emne|tema|möte|sak gjelder|subject|rubrik"},
    {Label::number,
     "møtenr|møte nr|møtenummer|møte nummer|meeting no|meeting number|mötesnummer|protokoll nr"},
    {Label::date,
     "dato|møtedato|date|datum|møtedag|mødedato|mötesdatum|meeting date|dag|dato for møtet|date of "
     "meeting|sammanträdesdatum|møtedatum|mötesdag"},
    {Label::time,
     "tid|tidspunkt|møtetidspunkt|møtetid|møtetidspunkt|time|klokkeslett|klokkeslett for møtet|kl|klokka|"
     "tidpunkt|mötestid|tid og dato|dato og tid|dato og klokkeslett|date and time|når|når var "
     "møtet|mødetid|tidsrom|"
     "tidsrum|mødetidspunkt|meeting time|when|fra / til|frå / til|fra/til|frå/til"},
    {Label::time_and_place,
     "plats och tid|tid och plats|tid og sted|tid og stad|sted og tid|stad og tid|time and place|place and "
     "time|tid/sted|sted/tid|tid och rum|mødested og tid|tid og mødested"},
    {Label::start, "møtestart|start|møtet satt|møtet startet|mötet öppnades|started|møtet begynte|opened"},
    {Label::end,
     "møteslutt|slutt|møtet hevet|møtet slutt|møtet avsluttet|møtet sluttet|avsluttet|adjourned|mötet "
     "avslutades|mødet hævet|hævet|hevet|sluttidspunkt|ended|closed|møtet heva"},
    {Label::place,
     "sted|møtested|stad|møtestad|plats|lokale|lokal|venue|location|place|rom|møterom|mødested|mødelokale|"
     "where|hvor"},
    {Label::present,
     "til stede|tilstede|møtedeltakere|møtedeltakarar|møtedeltagere|møtande medlemer|møtande "
     "medlemmar|møtende medlemmer|til "
     "stades|tilstades|møtt|frammøtte|fremmøtte|frammøte|fremmøte|oppmøte|deltakere|"
     "deltakarar|deltagere|deltakar|møtende|present|members present|attendees|attendance|participants|"
     "närvarande|närvarande ledamöter|deltagare|medlemmer til stede|faste medlemmer til stede|mødt|mødte|"
     "til stede var|desse møtte|møtte|til stede på møtet|frammøtte medlemmer|members "
     "attending|tilstedeværende|"
     "in attendance and voting|those present|medlemmer|ledamöter|beslutande|tjänstgörande "
     "ledamöter|beslutande ledamöter|"
     "faste medlemmer|councillors|cllrs|commissioners|board members|council "
     "members|directors|supervisors|trustees present|directors present|governors "
     "present|trustees|governors|members|voting "
     "members|councillors present|til stede fra styret|nærværende|attending|medlemer til stades|medlemmer "
     "til stades|medlemmar til stades"},
    {Label::present_in_chair, "present in the chair|in the chair"},
    {Label::absent,
     "forfall|forfall og fravær|fravær|fraværende|mangler|ikke tilstede|ikke til stede|meldt forfall|meldt "
     "frafall|"
     "apologies|absent|regrets|frånvarande|afbud|fråvær|fråverande|ikkje til stades|apologies for absence|"
     "forfald|ikke møtt|meldt fravær|anmält förhinder|frånvaro|fraværende medlemmer|meldte forfall|members "
     "absent|apologies received|anmälda förhinder|förhinder|förhindrade|ikke møtte|frafall"},
    {Label::substitutes,
     "tjänstgörande|vara|varamedlemmer|møtende varamedlemmer|varamedlemmer som "
     "møtte|vararepresentanter|ersättare|"
     "tjänstgörande ersättare|ej tjänstgörande ersättare|icke tjänstgörande "
     "ersättare|substitutes|suppleanter|varamedlemer|møtande varamedlemer|deputies|møtte "
     "varamedlemmer|stedfortræder|stedfortrædere|stedfortreder|stedfortredere|varamedlemmer til "
     "stede|møtende vara|møtande vara|møtende varamedlem|møtande varamedlem|frammøtte varamedlemmer|møtt "
     "vara"},
    {Label::administration,
     "fra administrasjonen møtte|administrasjonen|administrasjon|frå administrasjonen møtte|frå "
     "administrasjonen|fra administrasjonen|officials in attendance|officials|officers in "
     "attendance|officers|"
     "tjänstemän|fra forvaltningen|sekretariat|sekretariatet|staff|staff in attendance|fra sekretariatet|"
     "tjänstepersoner|fra forvaltningen deltog"},
    {Label::guests,
     "gjester|gjest|andre|øvrige|guests|invited|andre til stede|innledere|övriga|övriga deltagare|øvrige "
     "deltagere|øvrige deltakere|også til stede|dessuten møtte|guest|in attendance|also present|also in "
     "attendance|inviterte|øvrige deltagende|övriga deltagande|møtte òg|møtte også|også møtte|dessutan "
     "møtte|i tillegg "
     "møtte|også deltok|øvrige til stede|andre møtende|övriga "
     "närvarande|gæster|gäster|adjungerade|adjungerad|inbjudna|andre "
     "deltakere|gjestar"},
    {Label::observers, "observatører|observatør|observers|observer|observatörer|observatørar|observatør(er)"},
    {Label::chair,
     "møteleder|chair|chairperson|ordförande|mötesordförande|dirigent|ordstyrer|møteleiar|mødeleder|leder av "
     "møtet|møtet ble ledet av|møtet blei leia av|møtet vart leia av|chaired by|møteledelse|meeting "
     "chair|ordstyrar|møteledar|presiding"},
    {Label::secretary,
     "referent|møtesekretær|sekretær|referering|minutes by|secretary|minute taker|minutes taken by|"
     "sekreterare|mötessekreterare|protokollförare|protokollfører|skriftførar|skriver|notetaker|note taker|"
     "note takers|minutes|møtereferent|servering og referering|servering og referent|1. ref|ref|referat "
     "ved|referat "
     "av|scribe|vid protokollet|ved protokollen|recorder|recorded by|utvalgssekretær|mötesekreterare"},
    {Label::agenda,
     "saksliste|sakliste|saker|dagsorden|agenda|saker på agendaen|dagordning|föredragningslista|saker til "
     "behandling|saksliste for møtet|orders of the day|saker på dagsorden|saker til behandling i møtet|"
     "indholdsfortegnelse|innholdsfortegnelse|innehållsförteckning|table of "
     "contents|contents|dagsordenen|agenda "
     "items|ärendelista|dagsordnen|sagsoversigt|sagsliste|sager på åben dagsorden|sager på lukket "
     "dagsorden|åben dagsorden|lukket dagsorden|sakene|ärenden|sakskart"},
    {Label::agenda_approval,
     "godkjenning av sakliste|godkjenning av saksliste|godkjenning av dagsorden|approval of agenda|approval "
     "of the agenda|merknader til saksliste|merknader til sakliste|merknader til sakslista|merknader til "
     "sakslisten|merknader til saklista|merknader til dagsorden|merknader til dagsordenen|merknadar til "
     "sakslista|merknadar til saklista|godkjenning av saklista|godkjenning av sakslista|godkjenning av "
     "agenda"},
    {Label::notice_approval,
     "godkjenning av innkalling|godkjenning av innkallingen|godkjenning av innkallinga|approval of "
     "notice|"
     "merknader til innkalling|merknader til innkallingen|merknader til innkallinga|merknader til "
     "møteinnkalling|merknader til møteinnkallingen|merknadar til innkallinga|merknadar til "
     "innkalling"},
    {Label::approvers,
     "følgende ble valgt til å godkjenne protokollen sammen med møteleder|valg av "
     "protokollunderskrivere|til "
     "å godkjenne protokollen ble valgt|justerare|protokolljusterare|justeringsmän|justeras|justeras "
     "av|utses att "
     "justera|utsedd "
     "att justera|utsedda att justera"},
    {Label::approved_by,
     "protokollen er godkjent av|protokollen godkjent av|møteboka er godkjend av|referatet er godkjent "
     "av|"
     "minutes approved by"},
    {Label::signers,
     "følgende ble valgt til å underskrive protokollen|til å underskrive protokollen ble valgt|"
     "protokollunderskrivere|protokollunderskrivar|til å signere protokollen|"
     "til å skrive under møteboka|protokollvitner"},
    {Label::next,
     "neste møte|next meeting|nästa möte|næste møde|neste møte avholdes|date of next meeting|neste "
     "styremøte|"
     "nästa sammanträde|next|next time|next call|next session|upcoming meetings|next meetings|tid for neste "
     "møte"},
    {Label::documents, "vedlegg|bilag|bilagor|annexes|attachments|vedlagt|saksdokumenter|annex|appendices"},
    {Label::treatment,
     "behandling|handsaming|saksbehandling|behandling i "
     "møtet|saksopplysninger|saksgang|behandla|protokoll|"
     "saksutredning|ajournering|sammanfattning av ärendet|sammanfattning|beskrivning av "
     "ärendet|ärendet|bakgrund|"
     "beslutsunderlag|sagsbeskrivelse|sagens "
     "kerne|saksframstilling|saksframlegg|drøfting|diskusjon|discussion|behandling og "
     "vedtak|ärendebeskrivning|sagsfremstilling|resumé|resume"},
    {Label::recommendation,
     "innstilling|forslag til vedtak|forslag til innstilling|framlegg til "
     "vedtak|tilråding|recommendation|"
     "indstilling|förslag till beslut|recommended|styrets innstilling|forslag til "
     "beslutning|att-sats"},
    {Label::recommendation, "att", "sv"},
    {Label::proposals,
     "forslag|forslag fremmet i møtet|framlagte forslag|proposals|motions|forslag i "
     "møtet|yrkanden|yrkande|"
     "fremsatte forslag|forslag frå møtet|framlegg i møtet|framlegg"},
    {Label::decision,
     "vedtak|beslutning|beslut|decision|vedtatt|resolved|enstemmig vedtak|samlet vedtak|endelig vedtak|"
     "afgørelse|resolution|decisions|møtets vedtak|samla vedtak|konklusjon|beslutninger|decided|agreed|"
     "vedtak i møtet|vedteke|konklusion|uttalelse|fråsegn|conclusion|outcome"},
    {Label::voting,
     "beslutsgång|propositionsordning|votering|avstemming|avstemning|røysting|vote|voting|omröstning|"
     "afstemning|voteringer|stemmegivning|"
     "avrøysting|votes|avstemningsresultat|omröstningsresultat|röstning|voteringsresultat"},
    {Label::voting, "proposition", "sv"},
    {Label::action,
     "gjøremål|gjeremål|todos|todo´s|todo's|ansvarlig|ansvarig|ansvariga|ansvar|ansvarleg|todo|to "
     "do|oppfølging|tiltak|aksjon|aksjoner|aksjonspunkt|aksjonspunkter|action|actions|action item|"
     "action items|oppgaver|oppgåver|åtgärd|åtgärder|opfølgning|handling|action point|action points|summary "
     "of actions|action summary|action list|actions arising|"
     "uppföljning|uppgifter|uppgift|oppgave|oppgåve"},
    {Label::action, "ap|ai", "en"},
    {Label::remark,
     "protokolltilførsel|protokollmerknad|merknad til protokollen|note for the record|reservation|"
     "protokollsanteckning|protokolltilførsle|mindretalsudtalelse|protokolltilførsler|statement for the "
     "record"},
    {Label::recusal,
     "habilitet|inhabilitet|habilitetsvurdering|ugildhet|jäv|conflict of interest|conflicts of interest|"
     "declarations of interest|declaration of interest|inhabilitet og "
     "habilitet|gildhed|ugildskap|habilitetsspørsmål"},
    {Label::case_reference,
     "arkivsak|arkivsaknr|arkivsaksnr|saksmappe|arkivref|case reference|sak nr i arkivet|journalnr|"
     "diarienummer|dnr|sagsnr|arkivsak-dok"},
    {Label::sign_off,
     "underskrifter|respectfully submitted|submitted "
     "by|underskrift|signaturer|signed|signatur|signature|signatures|signert|sign|dated|rett "
     "utskrift"},
    {Label::other,
     "orienteringer|orientering|orienteringar|spørsmål|spørsmål til leder i møtet|åpen "
     "spørretime|deltakelse|merknader|merknadar|bemærkninger|anmärkningar|eventuelt|"
     "opplysninger|informasjon|information|kommentarer|links|servering|straff"},
    {Label::our_reference,
     "vår ref|vår referanse|our ref|our reference|vår saksref|vår beteckning|vores ref|vores reference|vår "
     "referens|our file|vårt dnr|vår ref nr"},
    {Label::their_reference,
     "deres ref|deres referanse|your ref|your reference|er beteckning|dykkar ref|dykkar referanse|jeres "
     "ref|jeres reference|er referens|ert dnr|er ref|your file|deres ref nr"},
    {Label::sender, "avsender|from|fra|från|avsendar|afsender"},
    {Label::caseworker,
     "saksbehandler|saksbehandlar|handläggare|sagsbehandler|caseworker|case officer|contact person|"
     "kontaktperson|vår saksbehandler|sakshandsamar|please contact|vår handläggare|vår sakshandsamar"},
    {Label::recipients,
     "mottakere|mottaker|mottakarar|til|till|to|recipients|mottagare|modtagere|adressater|sendes til|til "
     "mottakere|"
     "likelydende brev sendt til|mottakar|likelydende brev til|likelydende brev|likelydande brev til|sendt "
     "til|"
     "adresseliste|mottakerliste|mottakarliste|liste over mottakere|høringsinstanser|høyringsinstansar|"
     "høringsparter|høringspartar|høringsinstansene|remissinstanser|sändlista|addressees|distribution list|"
     "eksterne mottakere|ekstern mottaker|consultees|modtager|adressatar|høringsliste"},
    {Label::copies,
     "kopi til|kopi|copy to|cc|copies|gjenpart til|kopia till|kopi til mottakere|c.c|kopimottakere|gjenpart|"
     "kopi sendt til|kopi sendes til|kopi til orientering|kopi til kjennskap|kopia för kännedom|för kännedom|"
     "kopi til underretning|copies to|kopia|kopimottakarar|interne kopimottakere|eksterne kopimottakere|"
     "gjenpart sendt til|copy for information|kopi sendt"},
    {Label::regards,
     "med hilsen|med vennlig hilsen|vennlig hilsen|hilsen|mvh|med helsing|med venleg helsing|venleg "
     "helsing|"
     "yours sincerely|yours faithfully|kind regards|best regards|sincerely|med vänlig hälsning|vänliga "
     "hälsningar|venlig hilsen|med venlig hilsen|regards"},
    {Label::sent_on, "sendt|sent|skickat"},
};

/// Labels with words in them that differ from body to body.
struct PatternRow {
  Label label;
  std::string_view pattern;  ///< of the whole label in lower case
};

constexpr PatternRow pattern_rows[] = {
    {Label::present,
     "(?:følgende|desse|disse|the following) .*(?:medlemm?er|medlemer|møtte|members).*"
     "(?:møtte|present|var til stede|deltok)"},
    {Label::present, "(?:følgende|desse) (?:faste )?(?:medlemm?er|representanter) (?:møtte|var til stede)"},
    {Label::present, "(?:faste )?(?:medlemm?er|medlemmar|representanter) som møtte"},
    {Label::present, "(?:desse|disse|følgende) (?:møtte|var til stades?|var til stede|var der|deltok)"},
    {Label::present,
     "(?:til ?stede|til ?stades) (?:fra|frå|i) (?:mr|fau|\\pL*(?:styret|rådet|utvalget|utvalet|nemnda))"},
    {Label::substitutes, "(?:følgende|desse) varamedlemm?er (?:møtte|var til stede)"},
    {Label::absent,
     "(?:følgende|desse)(?: faste)? (?:medlemm?er|representanter)? ?(?:hadde (?:meldt )?forfall|møtte "
     "ikk(?:j)?e|var ikk(?:j)?e til stede|meldte forfall)"},
    {Label::absent, "(?:faste )?(?:medlemm?er|medlemmar) som ikk(?:j)?e møtte"},
    {Label::administration,
     "(?:(?:city|town|council|county|support|other) )?staff(?: members)?(?: present)?"},
    {Label::guests, "(?:others?|also|guests?|visitors?|public|citizens|residents)(?: also)? present"},
    // They serve the body, and are no members of it.
    {Label::administration, "executive officers(?: present| in attendance)?"},
    {Label::other, "executive officers (?:absent|excused)"},
    {Label::present,
     "(?:\\pL+ "
     ")?(?:members|councill?ors|commissioners|trustees|directors|governors|supervisors|delegates|officers|"
     "council ?members|councilm[ae]n|councilwom[ae]n|alderm[ae]n|participants) present"},
    {Label::absent,
     "(?:(?:\\pL+ "
     ")?(?:members|councill?ors|commissioners|trustees|directors|governors|supervisors|delegates|officers|"
     "council ?members|councilm[ae]n|councilwom[ae]n|alderm[ae]n) )?(?:excused|absent)(?: members)?"},
    {Label::absent, "(?:følgende|desse) hadde (?:meldt )?forfall"},
    {Label::administration,
     "(?:følgende|desse)? ?(?:fra|frå) (?:administrasjonen|forvaltninga|rådmannen|adm\\.?) "
     "(?:møtte|deltok)"},
    {Label::administration,
     "(?:fra|frå|av|från) (?:administrasjonen|forvaltninga|forvaltningen|rådmannen|adm\\.?) "
     "(?:møtte|deltok|møter)"},
    {Label::substitutes,
     "vara(?:medlemm?er|medlemmar|representantar|representanter) (?:som |til )?(?:møtte|stades?|stede)"},
    {Label::guests, "(?:fra|frå|av) [^:]{2,40} (?:møtte|deltok|var til stede)"},
    {Label::guests, "(?:andre|øvrige)(?: som)? (?:møtte|deltok|til stede)"},
    {Label::approval_of_both,
     "merknad(?:er|ar)? til (?:møte)?innkalling(?:en|a)? ?(?:/|og|eller) "
     "?(?:dagsorden(?:en)?|saks?list(?:e|en|"
     "a))"},
    {Label::administration,
     "(?:følgende|desse) (?:fra|frå) (?:administrasjonen|forvaltninga) (?:var til stede|møtte|deltok)"},
    {Label::approvers, "val[g]? av .*godkjenne (?:protokollen|møteboka|referatet).*"},
    {Label::approvers, "(?:følgende|til å|desse) .*godkjenne (?:protokollen|møteboka|referatet).*"},
    {Label::signers,
     "(?:følgende|til å|desse) .*(?:underskrive|signere|skrive under) (?:protokollen|møteboka|referatet).*"},
    {Label::approved_by, "(?:protokollen|møteboka|referatet) (?:er|ble|vart) godkjen[td] av"},
    {Label::recommendation,
     ".+s (?:forslag til (?:vedtak|innstilling|beslutning)|innstilling(?: til .*)?|tilråding|framlegg til "
     "vedtak|"
     "recommendation)"},
    {Label::recommendation,
     ".+ (?:si|sin|sitt) (?:tilråding|innstilling|framlegg til vedtak|framlegg|forslag til vedtak)"},
    {Label::recommendation, "(?:innstilling|tilråding) (?:fra|frå|til) .+"},
    // `Kommunstyrelsens förslag till kommunfullmäktige`
    {Label::recommendation,
     "\\pL+(?:styrelsen|nämnden|utskottet|beredningen|valberedningen|rådet)s förslag(?: till \\pL+)?"},
    {Label::recommendation,
     "(?:saksbehandlers|rådmannens|kommunedirektørens|rådmannen sin|kommunedirektøren sitt?) "
     "(?:innstilling|forslag|tilråding|framlegg)(?: til vedtak)?"},
    {Label::decision, ".+s (?:vedtak|beslutning|beslut|uttalelse)"},
    {Label::recommendation,
     "(?:valgkomit[eé]en|valgnemnda|valnemnda|styret|daglig leder|administrasjonen)s (?:forslag|framlegg)"},
    {Label::decision,
     "(?:beslutning|vedtak|beslut) (?:i )?(?:\\pL+ "
     "){0,3}\\pL*(?:styret|styrelsen|rådet|utvalget|utvalet|udvalget|"
     "tinget|skapet|nemnda|nævnet|nämnden|fullmäktige)"},
    {Label::decision,
     "(?:vedtak|beslutning|beslut) \\((?:enst\\.?|enstemmig|samrøystes|enhälligt|enstemmigt)\\)"},
    // `FSK-003/26 Vedtak`
    {Label::decision, "[\\pL]{1,6}[- ]?\\d{1,4}/\\d{2,4}:? (?:vedtak|beslutning|uttalelse|innstilling)"},
    {Label::treatment, "\\pL+s (?:behandling|handsaming)"},
    {Label::decision, "vedtak(?: i)? (?:sak )?(?:[a-zæøå]{1,4} )?\\d+/\\d+"},
    {Label::treatment, ".+ behandling av sak .*"},
    {Label::treatment, "(?:behandling|handsaming) i .+"},
    {Label::voting, "a vote was taken.*"},
    {Label::voting,
     "(?:avstemn?ing(?:en)?|avstemminga|votering(?:en)?|voteringa|røysting|røystinga|afstemning|omröstning) "
     "(?:av|over|om) "
     ".*(?:innstilling|indstilling|tilråding|forslag|framlegg|yrkande).*"},
    {Label::number, "møte ?(?:nr\\.?|nummer)"},
    {Label::remark, "protokolltilførsel (?:fra|frå) .*"},
    {Label::decision, "(?:and |it was )?(?:unanimously )?resolved(?: unanimously| nem con)?(?: that)?"},
    {Label::decision, "(?:it was )?(?:unanimously )?(?:agreed|decided)(?: unanimously)? that"},
};

using Words = std::unordered_map<std::string, const LabelRow*>;

const Words& words() {
  static const Words all = [] {
    Words found;
    for (const LabelRow& row : label_rows)
      for (const std::string_view word : split(row.words, '|')) found.emplace(std::string(word), &row);
    return found;
  }();
  return all;
}

/// All of them at once.
const re2::RE2::Set& label_patterns() {
  static const re2::RE2::Set all = [] {
    re2::RE2::Set compiled(re2::RE2::DefaultOptions, re2::RE2::ANCHOR_BOTH);
    for (const PatternRow& row : pattern_rows) compiled.Add(std::string(row.pattern), nullptr);
    compiled.Compile();
    return compiled;
  }();
  return all;
}

constexpr std::size_t longest_label = 110;  // bytes

}  // namespace

std::string plain(std::string_view text) {
  std::string folded;
  bool was_blank = true;
  for (const char c : fold_case(text)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n';
    if (!is_blank || !was_blank) folded += is_blank ? ' ' : c;
    was_blank = is_blank;
  }
  const auto first = folded.find_first_not_of(" *_.,:;|-");
  if (first == std::string::npos) return {};
  return folded.substr(first, folded.find_last_not_of(" *_.,:;-") + 1 - first);
}

std::optional<Label> known_label(const std::string& plain_words, const Vocabulary& vocabulary) {
  const auto row = words().find(plain_words);
  if (row != words().end() && vocabulary.reads(row->second->languages)) return row->second->label;
  std::vector<int> found;
  if (!label_patterns().Match(plain_words, &found) || found.empty()) return std::nullopt;
  return pattern_rows[static_cast<std::size_t>(*std::ranges::min_element(found))].label;
}

std::optional<Labelled> labelled(std::string_view text, const Vocabulary& words) {
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && colon > 0 && colon <= longest_label) {
    const bool is_clock = colon + 1 < text.size() && text[colon + 1] >= '0' && text[colon + 1] <= '9';
    const std::string_view said = trim(text.substr(0, colon));
    if (!is_clock || said.find_first_of("0123456789") == std::string_view::npos) {
      if (const auto label = words.label(plain(said))) {
        const std::size_t rest = std::min(text.find_first_not_of(" :", colon), text.size());
        return Labelled{*label, std::string(said), rest, rest == text.size()};
      }
    }
  }
  if (text.size() > longest_label) return std::nullopt;
  if (const auto label = words.label(plain(text)))
    return Labelled{*label, std::string(trim(text)), text.size(), true};
  return std::nullopt;
}

bool is_of_people(Label label) {
  switch (label) {
    case Label::present:
    case Label::present_in_chair:
    case Label::absent:
    case Label::substitutes:
    case Label::administration:
    case Label::guests:
    case Label::observers: return true;
    default: return false;
  }
}

}  // namespace ko::import
