// SPDX-License-Identifier: MIT
// Faults between brackets.
#include <algorithm>

#include "read/text/lexical.hpp"
#include "read/yaml_cpp/fault_finder.hpp"
#include "read/yaml_cpp/scalar_text.hpp"

namespace ko {
namespace {

class FlowFinder {
 public:
  FlowFinder(const Page& page, std::size_t place, std::size_t least_column)
      : page_(page), text_(page.text), outermost_(place), place_(place), least_column_(least_column) {}

  FlowFinding find() {
    FlowFinding found;
    do found.fault = step();
    while (!found.fault && !open_.empty());
    found.end = place_;
    found.spared = std::move(spared_);
    return found;
  }

 private:
  /// A bracket that is open, and how far the entry in it has come.
  struct Open {
    std::size_t bracket = 0;
    bool has_item = false;  ///< a key or a value is complete: a comma, a colon or the end comes next
    bool in_value = false;  ///< the entry's colon has been read
    std::size_t item = 0;
    std::size_t item_end = 0;
  };

  std::optional<SyntaxFault> step() {
    if (!open_.empty())
      if (std::optional<SyntaxFault> fault = skip_gap()) return fault;
    if (place_ >= text_.size())
      return open_bracket_fault(page_, open_.back().bracket, outermost_, text_.size());
    switch (const char c = text_[place_]) {
      case '[':
      case '{': return open_bracket();
      case ']':
      case '}': return close_bracket(c);
      case ',': return comma();
      default: break;
    }
    if (is_colon()) return colon();
    if (top().has_item) return missing_separator();
    return item();
  }

  Open& top() { return open_.back(); }

  std::optional<SyntaxFault> skip_gap() {
    std::vector<Span> comments;
    const lexical::Gap gap = lexical::skip_gap(text_, place_, 0, comments);
    place_ = gap.end;
    if (place_ >= text_.size()) return std::nullopt;
    if (gap.has_break && gap.tab) return harmless_tab_fault(page_, *gap.tab);
    if (gap.has_break && lexical::column(text_, place_) < least_column_ && looks_like_entry(text_, place_))
      return open_bracket_fault(page_, top().bracket, outermost_, place_);
    return std::nullopt;
  }

  std::optional<SyntaxFault> open_bracket() {
    if (!open_.empty() && top().has_item) return missing_separator();
    open_.push_back({place_});
    ++place_;
    return std::nullopt;
  }

  bool closes(char c, std::size_t bracket) const { return (text_[bracket] == '[') == (c == ']'); }

  std::optional<SyntaxFault> close_bracket(char c) {
    const std::size_t bracket = top().bracket;
    if (!closes(c, bracket)) {
      const bool closes_other =
          std::ranges::any_of(open_, [&](const Open& open) { return closes(c, open.bracket); });
      return closes_other ? open_bracket_fault(page_, bracket, outermost_, place_)
                          : wrong_bracket_fault(page_, place_, bracket);
    }
    open_.pop_back();
    ++place_;
    if (!open_.empty()) complete(bracket);
    return std::nullopt;
  }

  void complete(std::size_t item) {
    top().has_item = true;
    top().item = item;
    top().item_end = place_;
  }

  std::optional<SyntaxFault> comma() {
    if (!top().has_item && !top().in_value) return stray_fault(page_, place_);
    if (text_[top().bracket] == '{' && !top().in_value && item_has_break()) return long_key();
    top().has_item = top().in_value = false;
    ++place_;
    return std::nullopt;
  }

  /// A colon is that of a key before a space or another indicator, and right after a quote or a bracket.
  bool is_colon() {
    if (text_[place_] != ':') return false;
    const char after = lexical::at(text_, place_ + 1);
    if (lexical::is_space(after) || lexical::is_flow_indicator(after)) return true;
    const char item = lexical::at(text_, top().item);
    const bool closed = item == '"' || item == '\'' || item == '[' || item == '{';
    return top().has_item && closed;
  }

  std::optional<SyntaxFault> colon() {
    Open& entry = top();
    if (entry.in_value) return nested_colon_fault(page_, entry.item, item_text_end(entry.item), place_);
    if (!entry.has_item) return key_fault(page_, place_, place_ + 1, outermost_, "this entry has no key");
    if (text_.substr(entry.item, place_ - entry.item).find('\n') != std::string_view::npos)
      return key_fault(page_, entry.item, entry.item_end, outermost_,
                       "this key and its colon are not on one line");
    if (text_[entry.item] == '[' || text_[entry.item] == '{')
      return key_fault(page_, entry.item, entry.item_end, outermost_, "a list or a mapping is used as a key");
    entry.in_value = true;
    entry.has_item = false;
    ++place_;
    return std::nullopt;
  }

  bool item_has_break() {
    return text_.substr(top().item, place_ - top().item).find('\n') != std::string_view::npos;
  }

  std::optional<SyntaxFault> long_key() {
    return key_fault(page_, top().item, top().item_end, outermost_,
                     "this key and what follows it are not on one line");
  }

  std::optional<SyntaxFault> missing_separator() { return missing_comma_fault(page_, place_, outermost_); }

  /// The end of what looks like one text: before the comma or the bracket that ends its entry.
  std::size_t item_text_end(std::size_t begin) const {
    std::size_t end = begin;
    const std::size_t line = text_end(text_, begin);
    while (end < line && !lexical::is_flow_indicator(text_[end])) ++end;
    while (end > begin + 1 && lexical::is_blank(text_[end - 1])) --end;
    return std::max(end, begin + 1);
  }

  std::optional<SyntaxFault> item() {
    const std::size_t begin = place_;
    const char c = text_[begin];
    const char after = lexical::at(text_, begin + 1);
    if (c == '"' || c == '\'') return quote();
    if (c == '&' || c == '!' || c == '*') return word(c == '*');
    if (c == '?' && lexical::is_space(after)) {
      ++place_;
      return std::nullopt;
    }
    if (lexical::no_break_space(text_, begin) != 0) return no_break_space_fault(page_, begin);
    const bool lone =
        (c == '-' || c == '?') && (lexical::is_space(after) || lexical::is_flow_indicator(after));
    if (lone || std::string_view("@`%|>#").find(c) != std::string_view::npos)
      return odd_start_fault(page_, begin, item_text_end(begin));
    return plain();
  }

  std::optional<SyntaxFault> quote() {
    const std::size_t begin = place_;
    const std::optional<std::size_t> end = lexical::quoted_end(text_, begin);
    if (std::optional<SyntaxFault> fault = find_quote_fault(page_, begin, end, least_column_, outermost_))
      return fault;
    place_ = *end;
    complete(begin);
    return std::nullopt;
  }

  std::optional<SyntaxFault> word(bool is_item) {
    const std::size_t begin = place_;
    while (!lexical::is_space_at(text_, place_) && !lexical::is_flow_indicator(text_[place_])) ++place_;
    if (is_item) complete(begin);
    return std::nullopt;
  }

  std::optional<SyntaxFault> plain() {
    const std::size_t begin = place_;
    place_ =
        lexical::plain_end(text_, begin, {.flow = true, .one_line = false, .least_column = least_column_});
    for (std::size_t i = begin; i < place_; ++i)
      if (text_[i] == '?') spared_.push_back({i, i + 1, 'x'});  // yaml-cpp takes it for the sign of a key
    complete(begin);
    return std::nullopt;
  }

  const Page& page_;
  std::string_view text_;
  std::size_t outermost_;
  std::size_t place_;
  std::size_t least_column_;
  std::vector<Open> open_;
  std::vector<Mask> spared_;
};

}  // namespace

std::optional<SyntaxFault> find_quote_fault(const Page& page, std::size_t quote,
                                            std::optional<std::size_t> end, std::size_t least_column,
                                            std::optional<std::size_t> outermost_bracket) {
  const auto shallow = lexical::shallow_line(page.text, quote, end.value_or(page.text.size()), least_column);
  if (shallow && page.text[*shallow] == '\t') return harmless_tab_fault(page, *shallow);
  if (!end || (shallow && looks_like_entry(page.text, *shallow)))
    return open_quote_fault(page, quote, shallow, outermost_bracket);
  if (shallow && !outermost_bracket) return shallow_quote_fault(page, quote, *end, *shallow);
  if (page.text[quote] == '"')
    for (const std::size_t backslash : unknown_escapes(page.text.substr(quote, *end - quote)))
      return escape_fault(page, quote, *end, quote + backslash);
  return std::nullopt;
}

FlowFinding find_flow_fault(const Page& page, std::size_t place, std::size_t least_column) {
  return FlowFinder(page, place, least_column).find();
}

}  // namespace ko
