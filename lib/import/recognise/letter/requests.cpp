// SPDX-License-Identifier: MIT
/// A request has a verb of asking, somebody who is asked beside it, and perhaps a day behind that:
///
///     Kommunene bes uttale seg innen 1. mars, og fylkeskommunen innen 15. mars.
///     Vi ber om at velforeningen sender inn regnskapet.
///     Uttalelser sendes innen 1. juni.                       whoever reads it
///
/// Somebody counts only where it stands right beside the verb: a sentence names others, too.
#include "import/recognise/letter/requests.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "import/recognise/letter/addressees.hpp"
#include "import/recognise/letter/asking_words.hpp"
#include "import/recognise/letter/request_table.hpp"
#include "import/recognise/text/moments.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "import/recognise/text/wording.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

class Requests {
 public:
  Requests(const Vocabulary& words, LetterFacts& facts)
      : words_(words), facts_(facts), addressees_(facts.recipients) {}

  void read(const std::vector<ToldText>& told) {
    is_hearing_ = is_hearing(told);
    const ToldText* intro = nullptr;
    constexpr std::size_t longest = 2000;  // bytes of a sentence that people write
    constexpr std::size_t most = 200;      // requests of a letter
    for (const ToldText& each : told) {
      if (facts_.requests.size() >= most) break;
      if (!each.cells.empty()) {
        table_.take(each, is_hearing_, facts_);
        continue;
      }
      if (each.text.size() > longest) continue;
      if (!each.is_item) {
        intro = each.text.ends_with(':') ? &each : nullptr;
        take_sentence(each);
      } else if (intro != nullptr) {
        take_item(*intro, each);
      }
      take_address(each);
    }
  }

 private:
  bool is_hearing(const std::vector<ToldText>& told) const {
    static const re2::RE2 word("(?i)(?:høring|høyring|remiss|consult|uttalelse|fråsegn|yttrande)");
    return re2::RE2::PartialMatch(facts_.title.text, word) || std::ranges::any_of(told, [](const auto& each) {
             return re2::RE2::PartialMatch(each.text, word);
           });
  }

  void add(RequestFact request) {
    facts_.placed.push_back(request.span);
    facts_.requests.push_back(std::move(request));
  }

  void ask_who(const ToldText& told, const std::vector<std::string>& whom) {
    for (const std::string& each : whom)
      facts_.questions.push_back(
          {fmt::format("which of the recipients `{}` is cannot be told", trim(each)), told.span});
  }

  /// A request of those that are named; of nobody where that cannot be told.
  void add(const ToldText& told, const Mention& whom, std::string_view clause, std::optional<Day> due) {
    RequestFact request = whom.told_to(ask_of(clause, is_hearing_), due, without_point(told.text), told.span);
    // What is only polite: `Vi ber dere merke dere at …`
    static const re2::RE2 polite(
        "(?i)(?:forståelse|unnskyld|orsak|merke |merk at|note that|be "
        "aware|kontakt|contact|ursäkt|överseende|"
        "undskyld|questions|spørsmål|frågor)");
    if (request.ask == Ask::act && !due && (!whom || re2::RE2::PartialMatch(piece(clause), polite))) return;
    if (request.ask != Ask::inform || whom) add(std::move(request));
    ask_who(told, whom.nobody);
  }

  void take_sentence(const ToldText& told) {
    if (told.text.ends_with(':')) return;
    if (take_information(told) || take_general(told) || take_asked_that(told) || take_asking(told) ||
        take_asked(told))
      return;
    take_noun(told);
  }

  /// `Ungdomsrådet får brevet til orientering.`
  bool take_information(const ToldText& told) {
    static const re2::RE2 gets(
        "^ (?:får|mottar|mottek|modtager|receives?|(?:will )?receive|erhåller|har fått|gets?)\\b.*"
        "(?:til orientering|til kjennskap|til etterretning|for information|för kännedom|til underretning)");
    const Mention whom = addressees_.named_at(told.text, 0);
    if (!whom || !re2::RE2::PartialMatch(piece(std::string_view(told.text).substr(whom.end)), gets))
      return false;
    add(whom.told_to(Ask::inform, std::nullopt, without_point(told.text), told.span));
    return true;
  }

  /// `Uttalelser sendes innen 1. juni.`, `Høringsfristen er 1. mars.`: said to all.
  bool take_general(const ToldText& told) {
    const std::string_view text = told.text;
    const std::optional<Day> due = general_deadline(text, words_, facts_.date.day);
    if (!due) return false;
    static const re2::RE2 strong(
        fmt::format("(?i)(?:{}|hørings|høyrings|remiss|uttal|consultation|yttra)", statement_nouns));
    const bool is_statement = is_hearing_ || re2::RE2::PartialMatch(piece(text), strong);
    add(RequestFact{.ask = is_statement ? Ask::state : Ask::act,
                    .is_of_all = true,
                    .due = due,
                    .what = without_point(text),
                    .span = told.span});
    return true;
  }

  /// `Vi ber om at kommunene …`, `… ber om at forslaget drøftes i regionrådene`
  bool take_asked_that(const ToldText& told) {
    static const re2::RE2 asks(
        "(?i)\\b(?:ber|bed|beder|bes|anmoder|oppmodar|oppfordrer)(?: (?:herved|derfor|difor|med "
        "dette|no|nå|nu|"
        "også|òg|dermed|hermed|samtidig))* om,? at |\\b(?:we|council|board|ministry|authority)(?: also| "
        "therefore| would)*"
        " (?:ask|asks|request|requests) that |\\b(?:vi|kommunen|nämnden|styrelsen) (?:begär|ber) att ");
    const std::string_view text = told.text;
    const TextMatch found = find(text, asks);
    if (!found) return false;
    const Mention whom = addressees_.named_at(text, found.end);
    const std::string_view clause = text.substr(found.end);
    if (whom) {
      add_with_next(told, whom, found.end, found.end);
      return true;
    }
    static const re2::RE2 discussed(
        "(?i)(?:drøftes|drøftast|drøftet|drøfta|behandles|behandlast|behandlet|diskuteres|diskuterast|"
        "discussed|"
        "considered|diskuteras|behandlas|tas opp)(?: og \\pL+)? (?:i|in|by|av) ");
    if (const TextMatch place = find(text, discussed, found.end)) {
      Mention among;
      std::vector<std::string> nobody;
      std::size_t at = place.end;
      // `i kompetanseforumene og regionrådene`: one that did not get the letter stands before one that did.
      among = addressees_.named_at(text, at);
      if (!among) {
        static const re2::RE2 first("^(\\pL[\\pL-]*) (?:og|and|och) ");
        re2::StringPiece rest = piece(text.substr(at));
        std::string word;
        if (re2::RE2::Consume(&rest, first, &word)) {
          among = addressees_.named_at(text, static_cast<std::size_t>(rest.data() - text.data()));
          if (among) among.nobody.push_back(word);
        }
      }
      add(told, among, clause, due_within(text, found.end, text.size(), words_, facts_.date.day).first);
      return true;
    }
    add(told, whom, clause, due_within(text, found.end, text.size(), words_, facts_.date.day).first);
    return true;
  }

  /// `Vi ber kommunene om å …`, `We ask the councils to …`
  bool take_asking(const ToldText& told) {
    static const re2::RE2 asks(
        "(?i)(?:^|[ ,])(?:ber|bed|beder|anmoder|oppmodar|oppfordrer|inviterer|we "
        "(?:(?:also|would|kindly|therefore) "
        ")*(?:ask|invite|request|like)|council (?:asks|invites|requests)|board (?:asks|invites|requests))"
        "(?: (?:herved|derfor|difor|med dette|no|nå|nu|også|òg|dermed|hermed|samtidig|därför|härmed))* ");
    const std::string_view text = told.text;
    for (TextMatch found = find(text, asks); found; found = find(text, asks, found.end)) {
      const Mention whom = addressees_.named_at(text, found.end);
      if (!whom) continue;
      add_with_next(told, whom, whom.end, whom.end);
      return true;
    }
    return false;
  }

  /// `Kommunene bes uttale seg …`, `Innen 1. mars bes kommunene …`
  bool take_asked(const ToldText& told) {
    static const re2::RE2 asked(
        "(?i)(?:^| )(?:(?:bes|bedes|ombeds|ombedes|anmodes|anmodas|uppmanas|oppfordres|oppmodast|inviteres|"
        "inviterast|opfordres|inbjuds)|(?:blir|vert|er|bliver|is|are) (?:herved |hereby |also |derfor "
        ")*(?:bedt|"
        "bedne|bedd|asked|invited|requested|oppmoda|oppfordret))(?: (?:herved|derfor|also|også|òg|även|också|"
        "hereby|kindly|härmed|hermed|samtidig))*(?: om)?(?: å| at| att| to)?(?: |$)");
    const std::string_view text = told.text;
    bool is_found = false;
    for (TextMatch found = find(text, asked); found; found = find(text, asked, found.end)) {
      const std::size_t begin = beginning_of_clause(text, found.begin);
      Mention whom = addressees_.named_at(text, begin);
      static const re2::RE2 you("^(?:I|Ni|Dykk|Dere|You|De)$");
      if (re2::RE2::FullMatch(piece(text.substr(begin, found.begin - begin)), you))
        whom = {.is_all = true, .end = found.begin};
      const bool stands_before = whom && whom.end == found.begin;
      if (!stands_before) {
        Mention behind = addressees_.named_at(text, found.end);
        // What stands before is somebody who did not get the letter.
        if (!behind && found.begin > begin && behind.nobody.empty())
          behind.nobody.emplace_back(text.substr(begin, found.begin - begin));
        whom = std::move(behind);
      }
      add_with_next(told, whom, begin, found.end);
      is_found = true;
    }
    return is_found;
  }

  /// A request, and those of the same that follow with nothing but others and another day: `…, og
  /// fylkeskommunen innen 15. mars`.
  void add_with_next(const ToldText& told, const Mention& whom, std::size_t begin, std::size_t verb) {
    const std::string_view text = told.text;
    // Another request behind a comma has a day of its own.
    static const re2::RE2 next_request(
        "(?i), (?:og|and|och|men|mens|while|samt) [^,]{2,80} (?:bes|bedes|ombeds|anmodes|is asked|are "
        "asked|are "
        "invited|is invited)");
    const TextMatch next = find(text, next_request, verb);
    const std::size_t end = next ? next.begin : text.size();
    const auto [due, due_end] = due_within(text, begin, end, words_, facts_.date.day);
    std::size_t at = due_end;
    add(told, whom, text.substr(begin, end - begin), due);
    const Ask ask = facts_.requests.empty() ? Ask::act : facts_.requests.back().ask;
    static const re2::RE2 others("^,? ?(?:og|and|och|men|mens|while|samt|medan) ");
    while (due) {
      re2::StringPiece rest = piece(text.substr(at));
      if (!re2::RE2::Consume(&rest, others)) return;
      const Mention more = addressees_.named_at(text, static_cast<std::size_t>(rest.data() - text.data()));
      static const re2::RE2 by(fmt::format("(?i)^ {} ", by_words));
      if (!re2::RE2::PartialMatch(piece(text.substr(more.end)), by)) return;
      const auto [later, later_end] = due_within(text, more.end, text.size(), words_, facts_.date.day);
      if (!later) return;
      add(more.told_to(ask, later, without_point(text), told.span));
      ask_who(told, more.nobody);
      at = later_end;
    }
  }

  /// `Vi ber om uttalelse innen 1. mars.`, `Please send your comments by 1 March.`: said to all.
  void take_noun(const ToldText& told) {
    static const re2::RE2 noun(
        fmt::format("(?i)(?:^| )(?:ber|bed|beder|ask|asks) (?:(?:vi|herved|derfor|difor|også) )*(?:om|for) "
                    "(?:\\pL+ ){{0,3}}(?:{}|{})",
                    statement_nouns, weak_nouns));
    static const re2::RE2 please(
        "(?i)^(?:please |vennligst |ver venleg og |ver vennleg og |kindly |venligst |vänligen )");
    const std::string_view text = told.text;
    if (!find(text, noun) && !find(text, please)) return;
    const auto [due, at] = due_within(text, 0, text.size(), words_, facts_.date.day);
    if (due) add(told, {.is_all = true}, text, due);
  }

  /// An entry below `Vi ber om:`, `Kommunene bes om å:`, `Frister:`.
  void take_item(const ToldText& intro, const ToldText& item) {
    static const re2::RE2 asks(
        "(?i)(?:^| "
        ")(?:ber|bed|beder|ask|request|bes|bedes|ombeds|anmodes|anmodas|asked|invited|requested|bedt|"
        "bedne)\\b");
    static const re2::RE2 deadlines(
        "(?i)^(?:(?:hørings|høyrings|svar|svars|remiss)?frist(?:er|ar)?|deadlines?):$");
    const bool has_days = re2::RE2::FullMatch(intro.text, deadlines);
    if (!has_days && !re2::RE2::PartialMatch(intro.text, asks)) return;
    static const re2::RE2 filler("(?i)^(?:om )?(?:at|att|that|å|to) ");
    const std::string_view text = item.text;
    const TextMatch that = find(text, filler);
    const std::size_t begin = that ? that.end : 0;
    Mention whom = addressees_.named_at(text, begin);
    // Those whom the words above the list name.
    if (const TextMatch found = find(intro.text, asks); found && !whom) {
      Mention above = addressees_.named_at(intro.text, beginning_of_clause(intro.text, found.begin));
      if (!above || above.end != found.begin) above = addressees_.named_at(intro.text, found.end + 1);
      if (above) whom = std::move(above);
    }
    std::optional<Day> due = due_within(text, begin, text.size(), words_, facts_.date.day).first;
    if (has_days && !due) {
      due = day_at_beginning(text.substr(whom.end), words_, facts_.date.day);
      if (!due) return;
      if (!whom) ask_who(item, {item.text.substr(0, item.text.find(':'))});
      add(whom.told_to(Ask::state, due, without_point(text), item.span));
      return;
    }
    if (!whom && ask_of(text, is_hearing_) == Ask::state) whom.is_all = true;
    const std::size_t before = facts_.requests.size();
    add(item, whom, text, due);
    if (facts_.requests.size() > before) facts_.placed.push_back(intro.span);
  }

  /// Where answers go.
  void take_address(const ToldText& told) {
    static const re2::RE2 email("([\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)");
    static const re2::RE2 answers(
        fmt::format("(?i)^(?:(?:eventuelle?|any|your) )*(?:{}|{})", statement_nouns, weak_nouns));
    std::string address;
    if (!re2::RE2::PartialMatch(told.text, answers) || !re2::RE2::PartialMatch(told.text, email, &address))
      return;
    facts_.answers_to = address;
    facts_.placed.push_back(told.span);
  }

  const Vocabulary& words_;
  LetterFacts& facts_;
  Addressees addressees_;
  bool is_hearing_ = false;
  RequestTable table_{words_};
};

}  // namespace

void read_requests(const std::vector<ToldText>& told, const Vocabulary& words, LetterFacts& facts) {
  Requests(words, facts).read(told);
}

}  // namespace ko::import
