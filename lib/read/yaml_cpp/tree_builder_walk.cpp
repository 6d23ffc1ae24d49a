// SPDX-License-Identifier: MIT
// The half of `TreeBuilder` that walks through the text: to the next entry, over a scalar.
#include <utility>

#include "model/findings/text_rules.hpp"
#include "read/yaml_cpp/scalar_text.hpp"
#include "read/yaml_cpp/tree_builder.hpp"

namespace ko {
namespace {

bool is_scalar_style_quoted(Style style) {
  return style == Style::single_quoted || style == Style::double_quoted;
}

/// Characters that YAML keeps for itself at the beginning of a text.
constexpr std::string_view reserved_starts = ",[]{}#&*!|>'\"%@`";

bool may_start_plain(std::string_view text, std::size_t place, bool flow) {
  const char c = lexical::at(text, place);
  if (reserved_starts.find(c) != std::string_view::npos || lexical::is_space(c)) return false;
  if (lexical::no_break_space(text, place) != 0) return false;
  if (c != '-' && c != '?' && c != ':') return true;
  const char after = lexical::at(text, place + 1);
  if (c == '-' && lexical::no_break_space(text, place + 1) != 0) return false;
  return !lexical::is_space(after) && !(flow && lexical::is_flow_indicator(after));
}

/// Whether two texts differ in blanks and line breaks only.
bool same_words(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  for (const char c : b) {
    if (lexical::is_space(c)) continue;
    while (i < a.size() && lexical::is_space(a[i])) ++i;
    if (i == a.size() || a[i++] != c) return false;
  }
  while (i < a.size() && lexical::is_space(a[i])) ++i;
  return i == a.size();
}

}  // namespace

/// Moves to the next part of the document. Tabs do not indent, and what is inside brackets stands further
/// right than the entry the brackets belong to.
void TreeBuilder::skip_gap() {
  const bool from_start = done_ == 0;
  const lexical::Gap gap = lexical::skip_gap(text(), done_, document_.base, comments_);
  done_ = gap.end;
  if (done_ == text().size()) return;
  if (gap.tab && (gap.has_break || (from_start && !document_.after_marker)))
    throw Stopped{Stop::tab, *gap.tab};
  if (gap.has_break && in_flow() && lexical::column(text(), done_) < least_column()) report_shallow_line();
}

void TreeBuilder::report_shallow_line() {
  if (std::exchange(shallow_, done_) == done_) return;
  const std::size_t end = lexical::line_end(text(), done_);
  report(row(text_rules, "bad-indentation"), span(done_, end),
         "this line is inside brackets and stands no further right than the entry they belong to",
         "indent it by at least " + std::to_string(least_column()) +
             (least_column() == 1 ? " space" : " spaces") + ", or close the brackets before it");
  const std::size_t bracket = frames_.back().begin;
  findings_.back().related.push_back({{file_index_, span(bracket, bracket + 1)}, "the bracket opens here"});
}

/// Moves to where the next node begins: over the indicators of the entry it is in. A blank node begins right
/// after them.
void TreeBuilder::to_entry(bool is_blank) {
  if (frames_.empty()) return skip_gap();
  Frame& frame = frames_.back();
  const bool is_value = frame.form == Form::mapping && !frame.at_key;
  if (is_value)
    to_value(frame, is_blank);
  else if (frame.flow)
    to_flow_entry(frame);
  else
    to_block_entry(frame);
  if (!is_blank)
    skip_gap();
  else if (frame.flow && !is_value && next() == ',')
    throw Stopped{Stop::unexpected, done_};  // a comma with nothing before it
}

void TreeBuilder::to_block_entry(Frame& frame) {
  skip_gap();
  if (lexical::column(text(), done_) != frame.indentation()) throw Stopped{Stop::unexpected, done_};
  const char indicator = frame.form == Form::sequence ? '-' : '?';
  const bool indicated = next() == indicator && lexical::is_space_at(text(), done_ + 1);
  if (frame.form == Form::sequence) {
    if (!indicated) throw Stopped{Stop::unexpected, done_};
    last_end_ = ++done_;
  } else if (indicated) {
    to_explicit_key(frame);
  }
}

void TreeBuilder::to_flow_entry(Frame& frame) {
  if (frame.bracketed) {
    skip_gap();
    if (frame.entries > 0) {
      if (next() != ',') throw Stopped{Stop::unexpected, done_};
      last_end_ = ++done_;
      skip_gap();
    }
  }
  const char after = lexical::at(text(), done_ + 1);
  if (frame.form == Form::mapping && next() == '?' &&
      (lexical::is_space(after) || lexical::is_flow_indicator(after)))
    to_explicit_key(frame);
}

void TreeBuilder::to_explicit_key(Frame& frame) {
  report(row(text_rules, "complex-key"), span(done_, done_ + 1), "`?` begins a key that is not a plain word",
         "write the name of a field, a colon and a space");
  drop_entry();
  frame.explicit_key = true;
  last_end_ = ++done_;
}

/// From the end of a key over its colon. In brackets and after `? ` there may be none; then the value is
/// blank.
void TreeBuilder::to_value(Frame& frame, bool is_blank) {
  const std::size_t key_end = done_;
  const std::size_t comments = comments_.size();
  if (frame.flow || frame.explicit_key)
    skip_gap();
  else
    done_ = lexical::skip_blanks(text(), done_);
  if (next() == ':') {
    last_end_ = ++done_;
    if (!frame.flow && !lexical::is_space_at(text(), done_)) throw Stopped{Stop::unexpected, done_};
    return;
  }
  if (!is_blank) throw Stopped{Stop::unexpected, done_};
  if (!frame.flow && !frame.explicit_key) throw Stopped{Stop::no_colon, key_end};
  done_ = key_end;
  comments_.resize(comments);
}

/// Skips anchors and tags and reports them. Leaves `done_` right after the last one.
void TreeBuilder::skip_properties(Properties properties) {
  for (;;) {
    const std::size_t comments = comments_.size();
    const std::size_t before = done_;
    skip_gap();
    if (!(next() == '&' && properties.anchor) && !(next() == '!' && properties.tag)) {
      done_ = before;
      comments_.resize(comments);
      return;
    }
    skip_property();
  }
}

void TreeBuilder::skip_property() {
  const std::size_t begin = done_;
  const bool is_anchor = next() == '&';
  const bool verbatim = lexical::at(text(), done_ + 1) == '<';
  while (!lexical::is_space_at(text(), done_) && (verbatim || !lexical::is_flow_indicator(next()))) ++done_;
  const std::string written = text_of(begin, done_);
  last_end_ = done_;
  if (is_anchor)
    report(row(text_rules, "anchor"), span(begin, done_),
           "`" + written + "` is an anchor: it names this value for copying", "leave it out");
  else
    report(row(text_rules, "tag"), span(begin, done_),
           "`" + written + "` is a tag: it says how to read this value",
           "leave it out: the field decides how its value is read");
}

bool TreeBuilder::at_written_scalar() const {
  return done_ < text().size() && std::string_view("\"'|>").find(next()) != std::string_view::npos;
}

/// True where an entry of a block mapping might have begun: first on its line, or after dashes.
bool TreeBuilder::may_be_entry() const {
  if (in_flow() || at_key() || (frames_.empty() && document_.after_marker)) return false;
  const std::size_t line = lexical::line_begin(text(), done_);
  return text().substr(line, done_ - line).find_first_not_of(" -") == std::string_view::npos;
}

TreeBuilder::Token TreeBuilder::scan_scalar() {
  const char c = next();
  if (c == '"' || c == '\'') {
    const std::optional<std::size_t> end = lexical::quoted_end(text(), done_);
    if (!end) throw Stopped{Stop::open_quote, done_};
    return {c == '"' ? Style::double_quoted : Style::single_quoted, done_, *end};
  }
  if ((c == '|' || c == '>') && !in_flow() && (!at_key() || frames_.back().explicit_key))
    return scan_block_scalar();
  if (!may_start_plain(text(), done_, in_flow())) throw Stopped{Stop::unexpected, done_};
  if (may_be_entry())
    if (const auto space = lexical::no_break_after_colon(text(), done_))
      throw Stopped{Stop::unexpected, *space};
  const bool one_line = at_key() && !(in_flow() && frames_.back().bracketed) && !frames_.back().explicit_key;
  return {Style::plain, done_, lexical::plain_end(text(), done_, {in_flow(), one_line, least_column()})};
}

TreeBuilder::Token TreeBuilder::scan_block_scalar() {
  const lexical::BlockScalar block = lexical::block_scalar(text(), done_, least_column());
  if (block.bad_header) throw Stopped{Stop::unexpected, done_};
  if (block.tab) throw Stopped{Stop::tab, *block.tab};
  if (block.deep_blank) throw Stopped{Stop::unexpected, *block.deep_blank};
  if (block.comment)
    comments_.push_back({document_.base + block.comment->begin, document_.base + block.comment->end});
  return {block.style, done_, block.end, block};
}

/// Reads the text of a scalar from the document and compares it with what yaml-cpp made of it. Returns the
/// text where it differs from the bytes.
std::optional<std::string> TreeBuilder::verify(const Token& token, std::string_view value) {
  const std::string_view structure = text().substr(token.begin, token.end - token.begin);
  const std::string_view content = document_.content.substr(token.begin, token.end - token.begin);
  std::string read = read_text(token, text());
  if (!same_words(read, value)) throw Stopped{Stop::different, token.begin};
  if (structure != content) read = read_text(token, document_.content);
  const bool as_written =
      is_scalar_style_quoted(token.style) ? content.substr(1, content.size() - 2) == read : content == read;
  if (as_written && !document_.repaired) return std::nullopt;
  return read;
}

std::string TreeBuilder::read_text(const Token& token, std::string_view from) const {
  if (token.block) return block_scalar_text(*token.block, from);
  std::string_view written = from.substr(token.begin, token.end - token.begin);
  if (is_scalar_style_quoted(token.style)) written = written.substr(1, written.size() - 2);
  return flow_scalar_text(token.style, written);
}

/// The further lines of a scalar stand further right than the entry it belongs to.
void TreeBuilder::check_lines(const Token& token) {
  if (token.block) return;
  const std::optional<std::size_t> shallow =
      lexical::shallow_line(text(), token.begin, token.end, least_column());
  if (!shallow) return;
  if (lexical::at(text(), *shallow) == '\t') throw Stopped{Stop::tab, *shallow};
  throw Stopped{Stop::open_quote, token.begin};
}

void TreeBuilder::check_escapes(const Token& token) const {
  if (token.style != Style::double_quoted) return;
  const std::string_view written = text().substr(token.begin, token.end - token.begin);
  const std::vector<std::size_t> unknown = unknown_escapes(written);
  if (!unknown.empty()) throw Stopped{Stop::escape, token.begin + unknown.front()};
}

}  // namespace ko
