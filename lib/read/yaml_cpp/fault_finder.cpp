// SPDX-License-Identifier: MIT
#include "read/yaml_cpp/line_fault_finder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "model/findings/text_rules.hpp"

namespace ko {

using Found = std::optional<SyntaxFault>;

Found FaultFinder::find() {
  while (next_line_with_text()) {
    Found fault = read_line();
    if (!fault) continue;
    if (std::max(fault->begin, fault->noticed) >= from_) {
      fault->masks.insert(fault->masks.end(), spared_.begin(), spared_.end());
      return fault;
    }
    resume_after(*fault);
  }
  if (spared_.empty()) return std::nullopt;
  return SyntaxFault{.masks = std::move(spared_), .loses_text = false};
}

bool FaultFinder::at_indicator(std::size_t place, char indicator) const {
  return lexical::at(text_, place) == indicator && lexical::is_space_at(text_, place + 1);
}

bool FaultFinder::at_line_end(std::size_t place) const {
  const char c = lexical::at(text_, place);
  return lexical::is_break(c) || (c == '#' && (place == 0 || lexical::is_space(text_[place - 1])));
}

bool FaultFinder::next_line_with_text() {
  for (; place_ < text_.size(); place_ = lexical::next_line(text_, place_)) {
    const std::size_t begin = lexical::skip_blanks(text_, place_);
    if (!at_line_end(begin)) return true;
    // yaml-cpp gives up at a tab in an empty line.
    if (text_.substr(place_, begin - place_).find('\t') != std::string_view::npos)
      spared_.push_back({place_, begin, ' '});
  }
  return false;
}

void FaultFinder::resume_after(const SyntaxFault& fault) {
  place_ = std::max(lexical::next_line(text_, fault.begin), lexical::next_line(text_, place_));
  awaiting_ = true;
}

Found FaultFinder::read_line() {
  const std::size_t line = place_;
  const std::size_t begin = lexical::skip_blanks(text_, line);
  if (blocks_.empty() && awaiting_) first_ = begin;
  if (at_conflict(line, '<')) return conflict_fault(line);
  const std::size_t tab = lexical::indentation_end(text_, line);
  if (tab < begin) return tab_fault(page_, tab);
  if (lexical::no_break_space(text_, begin) != 0) return no_break_space_fault(page_, begin);
  if (Found fault = fit_into_blocks(begin)) return fault;
  return read_entry(begin);
}

bool FaultFinder::at_conflict(std::size_t line, char sign) const {
  constexpr std::size_t length = 7;
  return text_.substr(line).starts_with(std::string(length, sign)) &&
         lexical::is_space_at(text_, line + length);
}

/// Of the two versions that a merge left, the first is read.
SyntaxFault FaultFinder::conflict_fault(std::size_t line) const {
  SyntaxFault fault{.rule = &row(text_rules, "merge-conflict"),
                    .begin = line,
                    .end = text_end(text_, line),
                    .message = "a merge left two versions here",
                    .mend = "keep the right one, and take the markers away",
                    .masks = {{line, lexical::line_end(text_, line), ' '}},
                    .noticed = text_.size()};
  std::size_t second = lexical::next_line(text_, line);
  while (second < text_.size() && !at_conflict(second, '=') && !at_conflict(second, '|'))
    second = lexical::next_line(text_, second);
  std::size_t last = second;
  while (last < text_.size() && !at_conflict(last, '>')) last = lexical::next_line(text_, last);
  if (second < text_.size()) fault.masks.push_back({second, lexical::line_end(text_, second), ' '});
  if (last < text_.size()) {
    fault.masks.push_back({second, lexical::line_end(text_, last), ' '});
    fault.second = {last, text_end(text_, last), "they end here"};
  }
  return fault;
}

void FaultFinder::open_block(Form form, std::size_t place) {
  const std::size_t column = lexical::column(text_, place);
  if (!blocks_.empty() && blocks_.back().column == column && blocks_.back().form == form) return;
  blocks_.push_back({form, column});
}

/// Reads the dashes, the key and the value of a line.
Found FaultFinder::read_entry(std::size_t place) {
  while (at_dash(place) || at_indicator(place, '?') || at_indicator(place, ':')) {
    open_block(at_dash(place) ? Form::sequence : Form::mapping, place);
    place = lexical::skip_blanks(text_, place + 1);
    if (at_line_end(place)) return await(place);
  }
  place = skip_properties(place);
  if (at_line_end(place)) return await(place);
  const std::size_t end = key_end(place);
  const std::size_t colon = lexical::skip_blanks(text_, end);
  if (!at_indicator(colon, ':')) return read_without_key(place);
  for (const std::size_t length : {std::size_t{2}, std::size_t{3}})
    if (end - place > length && lexical::no_break_space(text_, end - length) == length)
      return no_break_space_fault(page_, end - length);
  if (end - place > lexical::longest_key)
    return key_fault(page_, place, end, place, "this key is longer than 1024 bytes");
  open_block(Form::mapping, place);
  const std::size_t value = skip_properties(lexical::skip_blanks(text_, colon + 1));
  if (at_line_end(value)) return await(value);
  return read_value(value, true);
}

/// A key or a dash with nothing after it: its value may follow, indented further.
Found FaultFinder::await(std::size_t place) {
  awaiting_ = true;
  place_ = lexical::next_line(text_, place);
  return std::nullopt;
}

std::size_t FaultFinder::skip_properties(std::size_t place) const {
  while (lexical::at(text_, place) == '&' || lexical::at(text_, place) == '!') {
    while (!lexical::is_space_at(text_, place)) ++place;
    place = lexical::skip_blanks(text_, place);
  }
  return place;
}

/// Where the key that begins at `place` ends, if it is one.
std::size_t FaultFinder::key_end(std::size_t place) const {
  const char c = text_[place];
  const std::size_t line_end = lexical::line_end(text_, place);
  if (c == '"' || c == '\'') return std::min(lexical::quoted_end(text_, place).value_or(line_end), line_end);
  if (c == '[' || c == '{') {
    const FlowFinding found = find_flow_fault(page_, place, 0);
    return found.fault ? line_end : std::min(found.end, line_end);
  }
  return lexical::plain_end(text_, place, {.flow = false, .one_line = true, .least_column = 0});
}

Found FaultFinder::read_without_key(std::size_t place) {
  const bool key_expected = !blocks_.empty() && blocks_.back().form == Form::mapping &&
                            lexical::column(text_, place) == blocks_.back().column;
  if (!key_expected) return read_value(place, false);
  const char c = text_[place];
  if (c == ']' || c == '}' || c == ',') return stray_fault(page_, place);
  if (c == '"' || c == '\'')
    if (Found fault = check_quote(place, lexical::quoted_end(text_, place))) return fault;
  return missing_colon_fault(page_, place);
}

Found FaultFinder::read_value(std::size_t place, bool beside_key) {
  awaiting_ = false;
  const char c = text_[place];
  if (c == '"' || c == '\'') return read_quote(place);
  if (c == '[' || c == '{') return read_flow(place);
  if (c == '|' || c == '>') return read_block_scalar(place);
  if (c == '*') return read_alias(place);
  if (lexical::no_break_space(text_, place) != 0) return no_break_space_fault(page_, place);
  if (c == '-' && lexical::no_break_space(text_, place + 1) != 0)
    return no_break_space_fault(page_, place + 1);
  if (const auto space = lexical::no_break_after_colon(text_, place); space && !beside_key)
    return no_break_space_fault(page_, *space);
  if (beside_key && at_dash(place)) return list_beside_key(place);
  if (is_punctuation(place)) return stray_fault(page_, place);
  if (std::string_view("@`%,]}").find(c) != std::string_view::npos || at_indicator(place, '?'))
    return odd_start_fault(page_, place, text_end(text_, place));
  return read_plain(place);
}

/// True where nothing but commas and closing brackets stands.
bool FaultFinder::is_punctuation(std::size_t place) const {
  return text_.substr(place, text_end(text_, place) - place).find_first_not_of("]}, ") ==
         std::string_view::npos;
}

Found FaultFinder::read_alias(std::size_t place) {
  const std::size_t begin = place;
  while (!lexical::is_space_at(text_, place)) ++place;
  place_ = lexical::next_line(text_, place);
  if (at_line_end(lexical::skip_blanks(text_, place))) return std::nullopt;
  return odd_start_fault(page_, begin, text_end(text_, begin));  // `*important* news`
}

Found FaultFinder::list_beside_key(std::size_t place) const {
  SyntaxFault fault = odd_start_fault(page_, place, text_end(text_, place));
  fault.message = "a list cannot begin on the line of its key";
  fault.mend = "begin the list on the next line, or " + fault.mend;
  return fault;
}

Found FaultFinder::read_quote(std::size_t place) {
  const std::optional<std::size_t> end = lexical::quoted_end(text_, place);
  if (Found fault = check_quote(place, end)) return fault;
  return after_value(place, *end);
}

Found FaultFinder::check_quote(std::size_t place, std::optional<std::size_t> end) const {
  return find_quote_fault(page_, place, end, least_column());
}

Found FaultFinder::read_flow(std::size_t place) {
  FlowFinding found = find_flow_fault(page_, place, least_column());
  spared_.insert(spared_.end(), found.spared.begin(), found.spared.end());
  if (found.fault) return found.fault;
  return after_value(place, found.end);
}

Found FaultFinder::after_value(std::size_t begin, std::size_t end) {
  const std::size_t rest = lexical::skip_blanks(text_, end);
  place_ = lexical::next_line(text_, rest);
  if (at_line_end(rest)) return std::nullopt;
  return trailing_text_fault(page_, begin, end);
}

Found FaultFinder::read_block_scalar(std::size_t place) {
  const lexical::BlockScalar scalar = lexical::block_scalar(text_, place, least_column());
  if (scalar.bad_header) return odd_start_fault(page_, place, text_end(text_, place));
  if (scalar.tab) return harmless_tab_fault(page_, *scalar.tab);
  if (scalar.deep_blank) {
    SyntaxFault fault = indentation_fault(page_, *scalar.deep_blank,
                                          "an empty line that is indented further than the text after it",
                                          "delete the spaces of the empty line");
    fault.masks = {mask_entry(text_, place)};
    return fault;
  }
  place_ = scalar.tail;
  const std::size_t below = lexical::indentation_end(text_, std::min(scalar.tail, text_.size() - 1));
  if (scalar.tail < text_.size() && below - scalar.tail >= least_column() && text_[below] != '#')
    return indentation_fault(page_, below, "this line is indented less than the text it follows",
                             fmt::format("begin it in column {}", scalar.indentation + 1));
  return std::nullopt;
}

Found FaultFinder::read_plain(std::size_t place) {
  const std::size_t first =
      lexical::plain_end(text_, place, {.flow = false, .one_line = true, .least_column = 0});
  const std::size_t stop = lexical::skip_blanks(text_, first);
  if (lexical::at(text_, stop) == ':') return nested_colon_fault(page_, place, text_end(text_, place), stop);
  const std::size_t end =
      lexical::plain_end(text_, place, {.flow = false, .one_line = false, .least_column = least_column()});
  const std::size_t rest = lexical::skip_blanks(text_, end);
  place_ = lexical::next_line(text_, end);
  if (lexical::at(text_, rest) != ':' || rest >= text_.size()) return std::nullopt;
  // A further line of the text has a colon: an entry, most likely, that stands too far right.
  const std::size_t line = lexical::skip_blanks(text_, lexical::line_begin(text_, rest));
  if (lexical::at(text_, lexical::indentation_end(text_, line)) == '\t')
    return tab_fault(page_, lexical::indentation_end(text_, line));
  const bool own_line = lexical::skip_blanks(text_, lexical::line_begin(text_, place)) == place;
  if (own_line && lexical::column(text_, line) == lexical::column(text_, place))
    return missing_colon_fault(page_, place);
  return between_blocks(line, 0, false);
}

std::optional<SyntaxFault> find_syntax_fault(const Page& page, std::size_t from) {
  return FaultFinder(page, from).find();
}

}  // namespace ko
