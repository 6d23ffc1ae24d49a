// SPDX-License-Identifier: MIT
/// `--where`: terms joined by and, or, not and parentheses. `due < date` is the term `due.lt:date`.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "query/language/terms.hpp"

namespace ko::query {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct Sign {
  std::string_view sign;
  std::string_view term;  // what stands between field and value in a term
};
// The longer ones first, so that none is taken for its beginning.
constexpr std::array signs = {Sign{"<=", ".le:"}, Sign{">=", ".ge:"}, Sign{"!=", ".ne:"},
                              Sign{"<", ".lt:"},  Sign{">", ".gt:"},  Sign{"=", ":"}};

/// The sign that the text begins with; null when it begins with none.
const Sign* sign_at(std::string_view text) {
  const auto found =
      std::ranges::find_if(signs, [&](const Sign& sign) { return text.starts_with(sign.sign); });
  return found == signs.end() ? nullptr : &*found;
}

/// The words of the text: parentheses, and terms, in which quotes and a pattern's own parentheses hold
/// together.
Result<std::vector<std::string_view>> split_words(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_space(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    if (text[at] == '(' || text[at] == ')') {
      words.push_back(text.substr(at++, 1));
      continue;
    }
    if (const Sign* sign = sign_at(text.substr(at))) {
      words.push_back(text.substr(at, sign->sign.size()));
      at += sign->sign.size();
      continue;
    }
    bool in_quotes = false;
    bool is_term = false;  // in what follows a colon, signs are text
    bool is_list = false;  // what stands in the brackets of `list(terms)` is its own
    int open = 0;
    for (; at < text.size(); ++at) {
      const char c = text[at];
      if (c == '"') in_quotes = !in_quotes;
      is_list = is_list || (c == '(' && !is_term);
      is_term = is_term || c == ':' || c == '"';
      if (in_quotes) continue;
      if (!is_term && !is_list && sign_at(text.substr(at))) break;
      if ((is_space(c) && !(is_list && open > 0)) || (c == ')' && open == 0)) break;
      if (c == '(') ++open;
      if (c == ')') --open;
    }
    if (in_quotes) return Fault{"a quote in the condition is never closed", {}};
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

class WhereParser {
 public:
  WhereParser(const Relation& relation, std::vector<std::string_view> words)
      : relation_(relation), words_(std::move(words)) {}

  Result<Expression> parse() {
    Result<Expression> whole = parse_any();
    if (!whole || at_ == words_.size()) return whole;
    return Fault{"a `)` in the condition closes nothing", {}};
  }

 private:
  // Deeper nesting than any hand writes is refused, so that it cannot exhaust the stack.
  static constexpr int deepest = 200;

  bool next_is(std::string_view word) const { return at_ < words_.size() && words_[at_] == word; }

  Result<Expression> parse_any() {
    std::vector<Expression> parts;
    do {
      Result<Expression> part = parse_all();
      if (!part) return part;
      parts.push_back(*std::move(part));
    } while (take("or"));
    return parts.size() == 1 ? std::move(parts.front()) : Expression::any_of(std::move(parts));
  }

  Result<Expression> parse_all() {
    std::vector<Expression> parts;
    do {
      Result<Expression> part = parse_one();
      if (!part) return part;
      parts.push_back(*std::move(part));
    } while (take("and") || (at_ < words_.size() && !next_is("or") && !next_is(")")));
    return parts.size() == 1 ? std::move(parts.front()) : Expression::all_of(std::move(parts));
  }

  Result<Expression> parse_one() {
    if (at_ == words_.size() || next_is(")") || next_is("or") || next_is("and"))
      return Fault{at_ == words_.size()
                       ? "--where ends where a term is wanted"
                       : fmt::format("a term is wanted before `{}` in the condition", words_[at_]),
                   {}};
    if (++depth_ > deepest) return Fault{"--where is nested too deep", {}};
    Result<Expression> part = parse_operand();
    --depth_;
    return part;
  }

  Result<Expression> parse_operand() {
    if (take("not")) {
      Result<Expression> part = parse_one();
      if (!part) return part;
      return Expression::not_of(*std::move(part));
    }
    if (!take("(")) return parse_term();
    Result<Expression> inside = parse_any();
    if (inside && !take(")")) return Fault{"a `(` in the condition is never closed", {}};
    return inside;
  }

  Result<Expression> parse_term() {
    const std::string_view first = words_[at_++];
    const Sign* sign = at_ < words_.size() ? sign_at(words_[at_]) : nullptr;
    if (sign_at(first))
      return Fault{fmt::format("a field is wanted before `{}` in the condition", first), {}};
    if (!sign) return read_term(relation_, first);
    ++at_;
    const bool ends = at_ == words_.size() || next_is("(") || next_is(")") || sign_at(words_[at_]);
    if (ends) return Fault{fmt::format("a value is wanted after `{}` in the condition", sign->sign), {}};
    return read_term(relation_, fmt::format("{}{}{}", first, sign->term, words_[at_++]));
  }

  bool take(std::string_view word) {
    if (!next_is(word)) return false;
    ++at_;
    return true;
  }

  const Relation& relation_;
  std::vector<std::string_view> words_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

Result<Expression> read_where(const Relation& relation, std::string_view text) {
  Result<std::vector<std::string_view>> words = split_words(text);
  if (!words) return words.fault();
  return WhereParser(relation, *std::move(words)).parse();
}

}  // namespace ko::query
