// SPDX-License-Identifier: MIT
#include "query/language/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text/digits.hpp"
#include "ko/values/text.hpp"
#include "query/language/path.hpp"

namespace ko::query {
namespace {

struct Operator {
  std::string_view name;
  Comparison comparison;
};
constexpr std::array operators = {
    Operator{"lt", Comparison::lt}, Operator{"le", Comparison::le},    Operator{"gt", Comparison::gt},
    Operator{"ge", Comparison::ge}, Operator{"ne", Comparison::equal},
};

/// `percent.lt` -> percent, and lt.
struct SplitField {
  std::string_view field;
  const Operator* comparison = nullptr;
};

SplitField split_operator(std::string_view name) {
  // Without a point it is the whole name; no column is called like an operator.
  const std::size_t point = name.rfind('.');
  const auto found = std::ranges::find(operators, name.substr(point + 1), &Operator::name);
  return found == operators.end() ? SplitField{name, nullptr} : SplitField{name.substr(0, point), &*found};
}

/// Where `none` is one of a field's choices, who asks for none wants it, too.
void add_choice_none(Term& term) {
  for (const Field* field : term.path.fields())
    if (std::ranges::find(field->shape.choices, "none") != field->shape.choices.end())
      term.values.push_back({field, IsWord{"none"}});
}

/// Adds the field of the row that `name` is, if it is one that the term's values can be held against.
bool add_field(Term& term, Comparison comparison, std::string_view name) {
  const Result<Path> other = Path::resolve(term.path.relation(), name);
  if (!other || !are_comparable(term.path.field(), other->field())) return false;
  term.others.push_back({comparison, *other});
  return true;
}

std::optional<Fault> add_value(Term& term, const Operator* written, const WrittenValue& value) {
  const Comparison comparison = written ? written->comparison : Comparison::equal;
  if (!value.quoted && (value.text == "none" || value.text == "any")) {
    if (written) return Fault{fmt::format("`{}` and `{}` do not go together", written->name, value.text), {}};
    (value.text == "none" ? term.none : term.any) = true;
    if (value.text == "none") add_choice_none(term);
    return std::nullopt;
  }
  if (value.text.empty() && !value.quoted)
    return Fault{"there is no value", "write `none` for rows without a value, `any` for rows with one"};
  std::optional<Fault> first;
  const std::size_t before = term.values.size();
  for (const Field* field : term.path.fields()) {
    auto literal = read_literal(*field, term.path.unit(), comparison, value.text, value.quoted);
    if (literal) {
      term.values.push_back({field, *std::move(literal)});
    } else if (!first) {
      first = literal.fault();
    }
  }
  if (term.values.size() != before) return std::nullopt;
  return !value.quoted && add_field(term, comparison, value.text) ? std::nullopt : first;
}

/// What stands before a comma: the value, or the end of its range.
std::string_view before_comma(std::string_view value) {
  const std::size_t points = value.rfind("..");
  return points == std::string_view::npos ? value : value.substr(points + 2);
}

/// What stands after a comma: the value, or the beginning of its range.
std::string_view after_comma(std::string_view value) {
  const std::string_view first = value.substr(0, value.find(".."));
  return first.ends_with('%') ? first.substr(0, first.size() - 1) : first;
}

bool may_be_decimal(std::string_view whole, std::string_view places) {
  if (!all_digits(whole) || !all_digits(places) || places.ends_with('0')) return false;
  return whole == "0" || places.size() <= 2;
}

/// The fault of values such as `37,5`, for a column whose numbers have decimals: it may be the number 37.5 or
/// the two numbers 37 and 5, since a comma is `or`. What nobody writes as a decimal is a list: a second
/// number that ends in 0 (`50,80`), has more than two digits (`50,100`), or follows a first one that has a
/// point or a %.
std::optional<Fault> decimal_comma(const Field& field, const std::vector<WrittenValue>& values) {
  const bool is_percent = field.shape.value == Value::percent;
  if (!is_percent && field.shape.value != Value::number) return std::nullopt;
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (values[i - 1].quoted || values[i].quoted) continue;
    const std::string_view whole = before_comma(values[i - 1].text);
    const std::string_view places = after_comma(values[i].text);
    if (!may_be_decimal(whole, places)) continue;
    const std::string_view mark = is_percent ? "%" : ".0";
    return Fault{fmt::format("`{0},{1}` may be the number {0}.{1}, or {0} and {1}", whole, places),
                 fmt::format("write {0}.{1}, or {0}{2},{1}{2} for both", whole, places, mark)};
  }
  return std::nullopt;
}

Result<Expression> read_field_term(const Relation& relation, std::string_view name, std::string_view text) {
  const SplitField asked = split_operator(name);
  Result<Path> path = Path::resolve(relation, asked.field);
  if (!path) return path.fault();
  Term term{.path = *std::move(path), .values = {}};
  term.differs = asked.comparison && asked.comparison->name == "ne";
  const auto values = split_values(text);
  if (!values) return values.fault();
  for (const Field* field : term.path.fields())
    if (auto fault = decimal_comma(*field, *values))
      return Fault{fmt::format("{}: {}", name, fault->message), fault->mend()};
  for (const WrittenValue& value : *values)
    if (auto fault = add_value(term, asked.comparison, value))
      return Fault{fmt::format("{}: {}", name, fault->message), fault->mend()};
  return Expression::of(std::move(term));
}

std::string unquoted(std::string_view word) {
  std::string text;
  std::ranges::copy_if(word, std::back_inserter(text), [](char c) { return c != '"'; });
  return text;
}

Result<Expression> read_period_term(const Relation& relation, bool within, std::string_view text) {
  if (!relation.time)
    return Fault{fmt::format("rows of `{}` have no period that `{}:` could ask for", relation.name,
                             within ? "in" : "at"),
                 {}};
  const Result<Period> period = Period::parse(unquoted(text));
  if (!period) return period.fault();
  return Expression::of(PeriodTerm{&relation, *period, within});
}

/// A bare word: a row passes when one of the columns that are searched contains it.
Result<Expression> read_word(const Relation& relation, std::string_view word) {
  std::vector<Expression> places;
  const std::string folded = fold_case(word);
  for (const std::string_view column : words_in(relation.searched)) {
    const Result<Path> path = Path::resolve(relation, column);
    if (!path) continue;
    Term term{.path = *path, .values = {}};
    term.values.push_back({&path->field(), ContainsText{folded}});
    places.push_back(Expression::of(std::move(term)));
  }
  if (places.empty())
    return Fault{
        fmt::format("`{}` has no text that the word `{}` could be looked for in", relation.name, word),
        "write field:value"};
  return Expression::any_of(std::move(places));
}

bool is_name(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '.'; });
}

/// True for what begins as a term does: `org.type:`, `not:`, `posts(`, `due <`.
bool begins_term(std::string_view text) {
  text = trim(text);
  const std::size_t end = std::min(text.find_first_of(":(<>=! \""), text.size());
  const std::string_view rest = trim(text.substr(end));
  return is_name(text.substr(0, end)) && !rest.empty() &&
         std::string_view(":(<>=!").find(rest.front()) != std::string_view::npos;
}

/// The terms in the brackets of `list(a:1,2,b:3)`: a:1,2 and b:3. What begins no term is another value of the
/// one before.
std::vector<std::string> split_terms(std::string_view text) {
  std::vector<std::string> terms;
  bool in_quotes = false;
  int brackets = 0;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const char c = at < text.size() ? text[at] : ',';
    if (c == '"') in_quotes = !in_quotes;
    if (!in_quotes && (c == '(' || c == '[' || c == '{')) ++brackets;
    if (!in_quotes && (c == ')' || c == ']' || c == '}')) --brackets;
    if (at < text.size() && (c != ',' || in_quotes || brackets > 0)) continue;
    const std::string_view piece = text.substr(begin, at - begin);
    if (terms.empty() || begins_term(piece))
      terms.emplace_back(piece);
    else
      terms.back() += "," + std::string(piece);
    begin = at + 1;
  }
  return terms;
}

std::optional<Period> days_of_entry(const Scope&, const Row& row) {
  const auto date = [&](std::string_view key) -> std::optional<Date> {
    for (const Cursor child : row.at.children())
      if (child.key() == key && child.is_scalar())
        if (const auto read = Date::parse(child.text())) return *read;
    return std::nullopt;
  };
  return Period::between(date("from"), date("to"));
}

/// What the terms about entries are read for, where no table has them: their fields.
std::shared_ptr<const Relation> relation_of_entries(const Field& list) {
  auto relation = std::make_shared<Relation>();
  relation->name = list.name;
  relation->type = list.shape.entry;
  const auto from = relation->type->find("from");
  if (from && relation->type->fields[*from].shape.value == Value::date) relation->time = days_of_entry;
  return relation;
}

/// `list(terms)` and `list.every(terms)`.
Result<Expression> read_entries(const Relation& relation, std::string_view name, std::string_view inside) {
  constexpr std::string_view every = ".every";
  EntriesTerm term;
  term.every = name.ends_with(every);
  if (term.every) name.remove_suffix(every.size());
  Result<Path> path = Path::resolve(relation, name);
  if (!path) return path.fault();
  term.path = *std::move(path);
  if (!term.path.leads_to_entries())
    return Fault{fmt::format("`{}` has no entries that terms in brackets could be about", name),
                 fmt::format("write {}:VALUE", name)};
  const Relation* about = term.path.table();
  if (!about) about = (term.own = relation_of_entries(term.path.field())).get();
  constexpr std::ptrdiff_t deepest = 50;
  if (std::ranges::count(inside, '(') > deepest) return Fault{"brackets are nested too deep", {}};
  std::vector<Expression> parts;
  for (const std::string& word : split_terms(inside)) {
    Result<Expression> part = read_where(*about, word);
    if (!part) return Fault{fmt::format("{}: {}", name, part.fault().message), part.fault().mend()};
    parts.push_back(*std::move(part));
  }
  return Expression::of(std::move(term), Expression::all_of(std::move(parts)));
}

}  // namespace

Result<std::vector<WrittenValue>> split_values(std::string_view text) {
  std::vector<WrittenValue> values(1);
  bool in_quotes = false;
  int brackets = 0;
  for (const char c : text) {
    WrittenValue& value = values.back();
    if (c == '"') {
      in_quotes = !in_quotes;
      value.quoted = true;
      continue;
    }
    const bool in_pattern = value.text.starts_with('~') && !value.quoted;
    if (in_pattern && (c == '(' || c == '[' || c == '{')) ++brackets;
    if (in_pattern && (c == ')' || c == ']' || c == '}')) --brackets;
    if (c == ',' && !in_quotes && brackets <= 0) {
      values.emplace_back();
      brackets = 0;
    } else {
      value.text += c;
    }
  }
  if (in_quotes) return Fault{fmt::format("a quote in `{}` is never closed", text), {}};
  return values;
}

Result<Expression> read_term(const Relation& relation, std::string_view word) {
  const std::size_t quote = word.find('"');
  const std::size_t colon = word.find(':');
  const std::size_t bracket = std::min(word.find('('), word.size());
  if (word.ends_with(')') && is_name(word.substr(0, bracket)) && begins_term(word.substr(bracket + 1)))
    return read_entries(relation, word.substr(0, bracket),
                        word.substr(bracket + 1, word.size() - bracket - 2));
  if (colon == std::string_view::npos || quote < colon) return read_word(relation, unquoted(word));
  const std::string_view name = word.substr(0, colon);
  const std::string_view rest = word.substr(colon + 1);
  if (name == "not") {
    Result<Expression> part = read_term(relation, rest);
    if (!part) return part.fault();
    return Expression::not_of(*std::move(part));
  }
  const bool is_word_of_time = name == "at" || name == "in";
  // A table with a column `at` is asked by this word which rows have none.
  const bool is_of_column =
      is_word_of_time && (rest == "none" || rest == "any") && Path::resolve(relation, name);
  if (is_word_of_time && !is_of_column) return read_period_term(relation, name == "in", rest);
  return read_field_term(relation, name, rest);
}

}  // namespace ko::query
