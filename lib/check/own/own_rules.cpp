// SPDX-License-Identifier: MIT
/// KO219: rules of a set's own that cannot be understood. Those that can are asked here.
#include "check/own/own_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "words/cell_text.hpp"
#include "words/written_values.hpp"

namespace ko {
namespace {

/// Words as a shell has them: spaces between, and quotes around what holds some. Nothing where a quote is
/// not closed.
std::optional<std::vector<std::string>> words_of_shell(std::string_view text) {
  std::vector<std::string> words;
  char quote = 0;
  bool in_word = false;
  for (const char c : text) {
    const bool is_quote = quote != 0 ? c == quote : c == '"' || c == '\'';
    const bool is_space = quote == 0 && (c == ' ' || c == '\n');
    if (!is_space && !in_word) words.emplace_back();
    in_word = !is_space;
    if (is_quote)
      quote = quote != 0 ? '\0' : c;
    else if (!is_space)
      words.back() += c;
  }
  return quote != 0 ? std::nullopt : std::optional(std::move(words));
}

/// A sentence is texts with the names of columns between them: `says` has `{title}`.
struct Sentence {
  std::vector<std::string_view> texts;  // one more than columns
  std::vector<std::string> columns;
};

Result<Sentence> parse_sentence(std::string_view text) {
  Sentence sentence;
  while (true) {
    const std::size_t open = text.find('{');
    sentence.texts.push_back(text.substr(0, open));
    if (open == std::string_view::npos) return sentence;
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos)
      return Fault{"the brace in `says` is not closed", "write the name of a column in braces: {title}"};
    sentence.columns.emplace_back(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
  }
}

/// What an own rule asks, understood.
struct Question {
  Sentence sentence;
  Query query;
};

Result<Question> question_of(const OwnRule& own) {
  Result<Sentence> sentence = parse_sentence(own.rule.summary);
  if (!sentence) return sentence.fault();
  Result<QueryWords> words = own_rule_words(own.entry.get<"query">());
  if (!words) return words.fault();
  words->fields = sentence->columns;
  if (words->fields.empty()) {
    const Result<Table> columns = query_columns(words->table);
    if (!columns) return columns.fault();
    words->fields.push_back(std::get<std::string>(columns->rows.front().front().value));
  }
  Result<Query> query = parse_query(*words);
  if (!query) return query.fault();
  if (query->wants_findings())
    return Fault{"a rule cannot ask what rules find", "ask a table of records, such as decisions"};
  if (query->wants_sources())
    return Fault{"a rule cannot ask what documents say", "ask a table of records, such as decisions"};
  return Question{*std::move(sentence), *std::move(query)};
}

/// A value within a sentence: days and times as running text has them.
std::string in_words(const Cell& cell, const Column& column, Language language) {
  if (const auto* date = std::get_if<Date>(&cell.value)) return written(*date, language);
  if (const auto* moment = std::get_if<Moment>(&cell.value)) return written(*moment, language);
  return cell.is_missing() ? "–" : cell_for_people(cell, column, language);
}

/// The sentence of a row of the answer, in the language of the set.
std::string said(const Sentence& sentence, const Table& answer, std::size_t row, Language language) {
  std::string text(sentence.texts.front());
  for (std::size_t i = 0; i < sentence.columns.size(); ++i) {
    text += in_words(answer.rows[row][i], answer.columns[i], language);
    text += sentence.texts[i + 1];
  }
  return text;
}

/// The record that an entry stands in; null for what stands in none.
const Record* record_around(const Register& records, Cursor at) {
  const std::span<const std::uint32_t> order = records.reading_order();
  const auto stands_before = [&](std::uint32_t position) {
    const Cursor record = records.records()[position].at;
    return std::pair(record.file().index, record.index()) <= std::pair(at.file().index, at.index());
  };
  const auto after = std::ranges::partition_point(order, stands_before);
  return after == order.begin() ? nullptr : &records.records()[*std::prev(after)];
}

/// At `at`, which is a field of the rule's entry; at the entry where there is no such field.
void add_fault(const CheckContext& context, const OwnRule& own, Cursor at, const Fault& fault,
               Findings& findings);

/// Whether it says and asks something; a field that is missing is a fault of shape, and told as one.
bool is_whole(const OwnRule& own) {
  return !own.rule.summary.empty() && !own.entry.get<"query">().empty();
}

/// The mend of a finding of a rule that states none.
std::string mend_of(const OwnRule& own) {
  if (!own.mend.empty()) return std::string(own.mend);
  if (!own.rule.authority.empty()) return fmt::format("see {}", own.rule.authority);
  return fmt::format("mend the record, or the rule `{}` in ko.yaml", own.rule.name);
}

bool is_taken(const OwnRule& own) {
  return find_rule(own.rule.name) != nullptr || find_rule_family(own.rule.name) != nullptr;
}

void misread_own_rules(const CheckContext& context, Findings& findings) {
  const auto entries = context.records.configuration().get<"rules">();
  for (const OwnRule& own : context.records.own_rules()) {
    if (is_taken(own))
      add_fault(context, own, own.entry.cursor<"name">(),
                {fmt::format("a rule that is built in is called `{}`", own.rule.name), "choose another name"},
                findings);
    else if (!is_whole(own))
      continue;
    else if (const auto question = question_of(own); !question)
      add_fault(context, own, own.entry.cursor<"query">(), question.fault(), findings);
  }
  for (const OwnRuleEntry entry : entries) {
    const auto own = std::ranges::find(context.records.own_rules(), entry.get<"name">(),
                                       [](const OwnRule& each) { return each.rule.name; });
    const bool is_repeated = own != context.records.own_rules().end() && own->entry.at() != entry.at();
    if (is_repeated)
      findings.add(entry.cursor<"name">(), fmt::format("there are two rules `{}`", own->rule.name),
                   "choose another name", {{own->entry.cursor<"name">().place(), "the first of them"}});
  }
}

constexpr Check own_rule_checks[] = {
    {.rule = {.code = "KO219",
              .name = "misread-own-rule",
              .summary = "a rule of the set's own, in `rules` of ko.yaml, that cannot be understood",
              .why = "it finds nothing, and nobody would notice",
              .terms = "egne regler, own rules"},
     .once = misread_own_rules},
};

void add_fault(const CheckContext& context, const OwnRule& own, Cursor at, const Fault& fault,
               Findings& findings) {
  findings.begin(own_rule_checks[0].rule, nullptr);
  const Cursor root = context.records.configuration().at();
  Finding& finding = findings.add(at ? at : own.entry.at(), fault.message, fault.mend());
  if (at) finding.path = field_path(at.file(), root.index(), at.index());
}

}  // namespace

Result<QueryWords> own_rule_words(std::string_view query) {
  const auto words = words_of_shell(query);
  if (!words) return Fault{"a quote in the query is not closed", "close it"};
  QueryWords asked;
  for (std::size_t i = 0; i < words->size(); ++i) {
    const std::string& word = (*words)[i];
    if (i == 0) {
      asked.table = word;
    } else if (word == "--deep") {
      asked.deep = true;
    } else if (word == "--where" && i + 1 < words->size()) {
      asked.where = (*words)[++i];
    } else if (word.starts_with('-')) {
      return Fault{fmt::format("a rule's query does not take `{}`", word),
                   "of the options of `ko query`, write --where EXPR and --deep; every row has to stand in a "
                   "record"};
    } else {
      asked.terms.push_back(word);
    }
  }
  if (asked.table.empty()) return Fault{"the query names no table", "begin with one: decisions actions:none"};
  return asked;
}

void run_own_rule(const CheckContext& context, const OwnRule& own, Findings& findings) {
  if (is_taken(own) || !is_whole(own)) return;
  const Result<Question> question = question_of(own);
  if (!question) return;
  const Result<Answer> answer = run_query(question->query, context.records, {context.today, {}});
  if (!answer) {
    if (context.whole) add_fault(context, own, own.entry.cursor<"query">(), answer.fault(), findings);
    return;
  }
  const Language language = find_language(context.records.language()).value_or(Language::nb);
  for (std::size_t i = 0; i < answer->table.rows.size(); ++i) {
    const Cursor at = answer->origins[i];
    findings.begin(own.rule, at ? record_around(context.records, at) : nullptr);
    findings.add(at ? at : own.entry.cursor<"query">(), said(question->sentence, answer->table, i, language),
                 mend_of(own));
  }
}

KO_ENTRY(RuleFile, own_rule_rules) = {own_rule_checks};

}  // namespace ko
