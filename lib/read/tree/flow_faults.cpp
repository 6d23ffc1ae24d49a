// SPDX-License-Identifier: MIT
// What can be wrong within brackets, what to write instead, and how reading goes on.
#include <fmt/format.h>

#include <algorithm>

#include "read/tree/entry.hpp"
#include "read/tree/flow.hpp"
#include "read/tree/scanner.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {
namespace {

int bracket_balance(const char* at, const char* end) {
  int balance = 0;
  for (; at != end; ++at) {
    if (*at == '[' || *at == '{') ++balance;
    if (*at == ']' || *at == '}') --balance;
  }
  return balance;
}

// What to write instead of a text with a colon: before the name of a field, a comma was forgotten.
std::string mend_of_stray_colon(std::string_view text, std::string_view before_colon) {
  const std::size_t blank = before_colon.find_last_of(" \t");
  const std::string_view word = blank == std::string_view::npos ? "" : before_colon.substr(blank + 1);
  if (is_field_name(word)) return fmt::format("put a comma before `{}`, or the text in quotes", word);
  return fmt::format("write {}", quoted(text));
}

}  // namespace

// Goes over a line break within brackets. False when the line after it shows that a bracket was left open.
bool FlowReader::enter_line(const char* line_feed) {
  const Line line = line_at(after_break(line_feed, end_), end_);
  at_ = skip_blanks(line.text, end_);
  const bool tab = at_ != line.text;
  if (is_line_end(at_, end_) || *at_ == '#' || (line.column > indentation_ && !tab)) return true;
  if (!tab && is_left_open(at_)) return unclosed(line.start);
  if (reported_indentation_) return true;
  reported_indentation_ = true;
  if (tab) {
    draft_.report("tab-indentation", line.text, at_, "this line is indented with a tab",
                  "indent it with spaces");
  } else {
    draft_.report("bad-indentation", at_, trim_end(at_, find_line_end(at_, end_)),
                  "this line within brackets is not indented further than what the bracket belongs to",
                  fmt::format("indent it by {} or more", indentation_ + 1));
  }
  return true;
}

// Whether the line at `at`, which is not indented as lines within brackets are, is an entry of the block
// around them.
bool FlowReader::is_left_open(const char* at) const {
  if (*at == '-') return is_separated(at + 1, end_);
  if (!looks_like_key(at, end_)) return false;
  const char* line_end = trim_end(at, find_line_end(at, end_));
  if (line_end[-1] == ',' || bracket_balance(at, line_end) < 0) return false;
  const char* next = line_end;
  while (next != end_ && (is_blank(*next) || *next == '\n' || *next == '\r')) ++next;
  return next == end_ || (*next != ']' && *next != '}');
}

void FlowReader::report_unclosed(Loss loss) {
  const Open& open = open_.back();
  draft_
      .report("unclosed-bracket", last_ - 1, last_, fmt::format("the bracket `{}` is never closed", *open.at),
              fmt::format("put `{}` where its list or mapping ends, perhaps at the end of {}", open.close,
                          draft_.line_name(last_ - 1)),
              loss)
      .related.push_back({draft_.place(open.at, open.at + 1), "it opens here"});
}

bool FlowReader::unclosed(const char* resume) {
  // One bracket that ends with its line loses nothing: the next line is an entry of the block around it.
  // Where none follows, the file may have been cut off.
  const bool sure = resume != end_ && open_.size() == 1 && std::find(open_.back().at, last_, '\n') == last_;
  if (resume_ == nullptr) report_unclosed(sure ? Loss::none : Loss::some);
  resume_ = resume;
  return false;
}

bool FlowReader::give_up() {
  resume_ = after_break(find_line_end(at_, end_), end_);
  return false;
}

bool FlowReader::too_deep() {
  draft_.report(
      "too-deep", at_ - 1, at_,
      fmt::format("more than {} lists and mappings stand within one another here", draft_.limits().depth),
      "write them less deep; no record needs it", Loss::some);
  return give_up();
}

// At a comma or a closing bracket that does not belong there.
bool FlowReader::wrong_close() {
  const char wrong = *at_;
  if (wrong == ',') {
    draft_.report("stray-punctuation", at_, at_ + 1, "there is nothing before this comma",
                  "take it away, or write what belongs before it");
    last_ = ++at_;
    return true;
  }
  const bool closes_outer =
      std::ranges::any_of(open_, [wrong](const Open& open) { return open.close == wrong; });
  if (closes_outer) {
    for (; open_.back().close != wrong; close()) report_unclosed(Loss::some);
  } else {
    draft_
        .report("stray-punctuation", at_, at_ + 1,
                fmt::format("`{}` cannot close `{}`", wrong, *open_.back().at),
                fmt::format("write `{}`", open_.back().close))
        .related.push_back({draft_.place(open_.back().at, open_.back().at + 1), "it opens here"});
    const char* next = skip_blanks(at_ + 1, end_);
    const bool closed_after = next != end_ && *next == open_.back().close;
    if (closed_after) at_ = next;
  }
  last_ = ++at_;
  close();
  return after_value();
}

bool FlowReader::missing_comma() {
  draft_.report("yaml-syntax", at_, at_ + 1, "a comma is missing before this",
                "put a comma here, or the whole text in quotes");
  return true;
}

// At a colon after a value: a collection that is a key, or a text that needs quotes.
bool FlowReader::stray_colon() {
  if (last_[-1] == ']' || last_[-1] == '}') return complex_key(last_ - 1, last_);
  const char* stop = at_;
  while (stop != end_ && *stop != '\n' && !is_flow_indicator(*stop)) ++stop;
  if (value_.node == no_node || draft_.end_of(value_.node) != last_) {
    draft_.report("nested-colon", at_, at_ + 1, "a second colon stands within one value",
                  "put the text in quotes, or a comma before the next key", Loss::some);
  } else {
    take_colon_into_text(trim_end(at_, stop));
  }
  at_ = stop;
  return after_value();
}

void FlowReader::take_colon_into_text(const char* end) {
  const std::string_view text = text_of(value_.begin, end);
  draft_.report("nested-colon", value_.begin, end,
                fmt::format("{} is a plain text with a colon and a space in it", shown(text)),
                mend_of_stray_colon(text, text_of(value_.begin, last_)));
  draft_.set_scalar(value_.node, value_.begin, end, Style::plain);
  last_ = end;
  if (value_.pair != no_node) draft_.node(value_.pair).end = draft_.offset(end);
}

bool FlowReader::complex_key(const char* begin, const char* end) {
  draft_.report("complex-key", begin, end,
                "a list, a mapping, nothing or a text of many lines cannot be a key",
                "write the name of a field", Loss::some);
  return give_up();
}

// Goes over what may not stand before a value, and reports it. False when the collection ends within.
bool FlowReader::skip_properties() {
  for (;;) {
    const Start start = start_at(at_);
    if (start == Start::anchor || start == Start::tag || start == Start::alias) {
      last_ = at_ = refuse_property(draft_, at_);
    } else if (no_break_space_at(at_, end_) != 0) {
      at_ = refuse_no_break_space(draft_, at_, Loss::none);
    } else if (*at_ == '?' && is_separated(at_ + 1, end_)) {
      draft_.report("complex-key", at_, at_ + 1, "`?` announces a complex key", "take it away");
      last_ = ++at_;
    } else if (*at_ == '-' && is_separated(at_ + 1, end_)) {
      draft_.report("yaml-syntax", at_, at_ + 1, "within brackets the entries of a list have no dash",
                    "take the dash away, or write `\"-\"`");
      last_ = ++at_;
    } else {
      return true;
    }
    if (!skip_space()) return false;
  }
}

void FlowReader::report_start() {
  if (*at_ == '#') {
    draft_.report("yaml-syntax", at_, at_ + 1, "a comment needs a space before its `#`",
                  "put a space before it, or the text in quotes");
    return;
  }
  draft_.report("odd-start", at_, at_ + 1, fmt::format("a plain text cannot begin with `{}` here", *at_),
                "put the text in quotes");
}

}  // namespace ko::yaml
