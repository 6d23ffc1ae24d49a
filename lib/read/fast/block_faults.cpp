// SPDX-License-Identifier: MIT
// What can be wrong in a block, what to write instead, and how reading goes on.
#include <fmt/format.h>

#include <algorithm>

#include "read/fast/block.hpp"
#include "read/fast/plain.hpp"
#include "read/fast/resync.hpp"
#include "read/fast/wording.hpp"

namespace ko::fast {
namespace {

// The first colon in `[begin, end)` with a no-break space after it; `end` when there is none.
const char* find_no_break_colon(const char* begin, const char* end) {
  while (begin != end && !(*begin == ':' && no_break_space_at(begin + 1, end) != 0)) ++begin;
  return begin;
}

// The colon of `key:value`, where the key is one word and the colon no part of an address; null when it is
// none.
const char* find_tight_colon(const char* begin, const char* end) {
  const char* colon = std::find(begin, end, ':');
  const std::string word(begin, colon);
  if (colon == end || colon + 1 == end || colon[1] == '/') return nullptr;
  return looks_like_key((word + ": ").data(), (word + ": ").data() + word.size() + 2) ? colon : nullptr;
}

}  // namespace

void BlockReader::skip_to(std::int32_t column) {
  line_ = skip_deeper(draft_, line_, column, !top().sequence);
}

// Goes on with the first line after `at` that is indented by `column` or less.
void BlockReader::skip_from(const char* at, std::int32_t column) {
  go_after(find_line_end(at, end_));
  skip_to(column);
}

void BlockReader::report_indentation() {
  const char* line_end = trim_end(line_.text, find_line_end(line_.text, end_));
  const std::int32_t expected = top().column;
  draft_.report(
      text_rule("bad-indentation"), line_.text, line_end, Loss::some,
      fmt::format("{} is indented by {}, and nothing that is open is", shown(text_of(line_.text, line_end)),
                  line_.column),
      fmt::format("indent it by {}, as the {} it belongs to", expected, top().sequence ? "list" : "mapping"));
}

// A line that is no entry of the collection it stands in, nor the value of an entry.
void BlockReader::refuse_line(bool dash) {
  const char* text = line_.text;
  const bool in_document = open_.size() == 1;
  const bool in_outer_list =
      open_.size() == 2 && top().sequence && line_.column == top().column && *text != '-';
  if (in_document || in_outer_list) {
    draft_.report(text_rule("text-after-end"), text, trim_end(text, find_line_end(text, end_)), Loss::some,
                  "this stands after the end of the document's value",
                  "a record is one mapping; begin the next one after a line `---`");
    return skip_from(text, -1);
  }
  if (line_.column > top().column && dash == top().sequence && (dash || has_key(text))) {
    report_indentation();
    line_.column = top().column;
    return;
  }
  if (line_.column == top().column && top().sequence && *text == '-') {
    draft_.report(text_rule("yaml-syntax"), text, text + 1, Loss::none, "there is no space after this dash",
                  "put a space after it; a text that begins with a dash is written in quotes");
    return read_item();
  }
  refuse_stray_line(dash);
}

void BlockReader::refuse_stray_line(bool dash) {
  const char* text = line_.text;
  const char* line_end = trim_end(text, find_line_end(text, end_));
  if (dash) {
    draft_.report(text_rule("bad-indentation"), text, line_end, Loss::some,
                  "this list stands where no list is expected",
                  "put it below a key that has no value on its own line");
  } else if (top().sequence) {
    draft_.report(
        text_rule("bad-indentation"), text, line_end, Loss::some,
        fmt::format("{} stands among the entries of a list without a dash", shown(text_of(text, line_end))),
        fmt::format("begin it with `- `, or indent it by {} if it belongs to the entry before",
                    top().column + 2));
  } else {
    draft_.report(
        text_rule("bad-indentation"), text, line_end, Loss::some,
        fmt::format("{} is indented, and belongs to nothing", shown(text_of(text, line_end))),
        "a text on several lines cannot go on after a comment, a quote or a bracket; quote all of it");
  }
  skip_from(text, top().column);
}

void BlockReader::refuse_tabbed_line(const char* text) {
  draft_.report(text_rule("tab-indentation"), line_.text, text, Loss::some,
                "this line is indented with a tab", "indent with spaces, two for each level");
  skip_from(text, std::max(top().column, 0));
}

// Where a key should begin: none of the characters that a key can begin with.
void BlockReader::refuse_entry_start() {
  const char* at = line_.text;
  switch (start_at(at)) {
    case Start::dash_question_colon: return refuse_complex_key(at, at + 1, top().column);
    case Start::bracket: return refuse_complex_key(at, trim_end(at, find_line_end(at, end_)), top().column);
    case Start::anchor:
    case Start::tag:
      line_.text =
          skip_blanks(refuse_property(draft_, at), end_);  // the rest of the line is read as if it were all
      return;
    case Start::no_break:  // how far the line should be indented is anybody's guess
      line_.text = skip_blanks(refuse_no_break_space(draft_, at, Loss::some), end_);
      return;
    case Start::alias: {
      const char* end = refuse_property(draft_, at);
      const char* colon = skip_blanks(end, end_);
      return is_colon(colon) ? read_entry_value({at, end}, colon + 1) : skip_from(at, top().column);
    }
    case Start::closing:
      draft_.report(text_rule("stray-punctuation"), at, at + 1, Loss::some,
                    fmt::format("nothing opened this `{}`", *at), "take it away, or put the text in quotes");
      return skip_from(at, top().column);
    default: break;
  }
  draft_.report(text_rule("odd-start"), at, at + 1, Loss::none,
                fmt::format("a key cannot begin with `{}`", *at), "put it in quotes");
  const char* stop = find_plain_stop(at + 1, end_);
  if (!is_colon(stop)) return skip_from(at, top().column);
  read_entry_value({at, trim_end(at, stop)}, stop + 1);
}

// A line in a mapping with no colon that would make it an entry. `stop` is where its text stops.
void BlockReader::refuse_entry_without_colon(const char* begin, const char* stop) {
  const char* end = trim_end(begin, stop);
  if (const char* colon = find_no_break_colon(begin + 1, end); colon != end) {
    const NodeIndex node = add_entry(draft_, keys_, {begin, colon}, colon + 1);
    last_ = colon + 1;
    return read_value(node, refuse_no_break_space(draft_, colon + 1, Loss::none), after_key);
  }
  const std::string text = shown(text_of(begin, end));
  if (const char* colon = find_tight_colon(begin, end)) {
    draft_.report(text_rule("missing-colon"), begin, end, Loss::none,
                  fmt::format("{} has no space after its colon", text),
                  fmt::format("write `{} {}`", text_of(begin, colon + 1), text_of(colon + 1, end)));
    return read_entry_value({begin, colon}, colon + 1);
  }
  draft_.report(text_rule("missing-colon"), begin, end, Loss::some, fmt::format("{} has no colon", text),
                mend_of_line_without_colon());
  skip_from(begin, top().column);
}

std::string BlockReader::mend_of_line_without_colon() {
  const bool first = draft_.node_count() == top().node + 1;
  if (!first)
    return fmt::format("write `key: value`, or indent the line by {} if it goes on the text above",
                       top().column + 2);
  return open_.size() == 2 ? "write `key: value`, or put `#` before a comment" : "write `key: value`";
}

void BlockReader::refuse_quoted_entry(const Quoted& quoted) {
  const char* begin = line_.text;
  if (quoted.closed && !quoted.one_line) return refuse_complex_key(begin, quoted.end, top().column);
  if (quoted.closed) {
    const bool tight = quoted.end != end_ && *quoted.end == ':';
    draft_.report(
        text_rule("missing-colon"), begin, quoted.end, Loss::some,
        tight ? "there is no space after the colon of this key" : "no colon follows this text in quotes",
        "write `key: value`");
  }
  skip_from(quoted.end, top().column);
}

// A plain text is followed by a line that, by its indentation, belongs to it, and that holds a key.
void BlockReader::refuse_key_after_text(NodeIndex node, const char* begin, const char* end,
                                        std::int32_t column, int lines) {
  if (lines == 1 && line_.column == column) {
    // The key stands right below the text: it is the text that lacks a colon.
    Node& mapping = draft_.node(node);
    mapping.end = mapping.begin;
    mapping.form = Form::blank;
    if (open(node, begin, false, column)) refuse_entry_without_colon(begin, end);
    return;
  }
  if (top().sequence || top().column < 0) return refuse_stray_line(false);
  report_indentation();
  line_.column = top().column;
}

// A list or a mapping that begins on a line where none may.
void BlockReader::refuse_collection(NodeIndex node, const char* at, std::int32_t column) {
  const bool dash = *at == '-' && is_separated(at + 1, end_);
  if (column == after_tab) {
    const char* tab = at;
    while (!is_blank(tab[-1]) || *(tab - 1) != '\t') --tab;
    draft_.report(text_rule("tab-indentation"), tab - 1, tab, Loss::some,
                  "a list or a mapping begins after this tab, which no line can be lined up with",
                  "put spaces there");
    return skip_from(at, top().column);
  }
  const char* what = dash ? "list" : "mapping";
  const char* where = column == after_key ? "its key" : "`---`";
  draft_.report(text_rule("yaml-syntax"), at, at + 1, column == after_key ? Loss::some : Loss::none,
                fmt::format("a {} cannot begin on the line of {}", what, where),
                dash ? "begin it on the next line; a text that begins with a dash is written in quotes"
                     : "begin it on the next line");
  const std::int32_t own_column = column == after_key ? static_cast<std::int32_t>(at - line_.start) : 0;
  if (!open(node, at, dash, own_column)) return;
  line_.text = at;
  line_.column = own_column;
}

void BlockReader::refuse_complex_key(const char* begin, const char* end, std::int32_t column) {
  const bool expected = *begin == ':' && in_complex_key_;
  in_complex_key_ = *begin == '?';
  if (!expected) {
    draft_.report(text_rule("complex-key"), begin, end, Loss::some,
                  *begin == ':' ? "nothing stands before this colon" : "a key is one word on one line",
                  "write the name of a field, a colon and the value");
  }
  skip_from(end, column);
}

// Text after a quote or a bracket that closed the value.
void BlockReader::refuse_rest(const char* at) {
  const char* end = trim_end(at, find_line_end(at, end_));
  if (start_at(at) == Start::closing) {
    draft_.report(text_rule("stray-punctuation"), at, at + 1, Loss::some,
                  fmt::format("nothing opened this `{}`", *at),
                  *at == ',' ? "take the comma away" : "take it away, or open what it closes");
  } else if (*at == '#') {
    draft_.report(text_rule("yaml-syntax"), at, at + 1, Loss::none, "a comment needs a space before its `#`",
                  "put a space before it");
  } else {
    draft_.report(text_rule("text-after-end"), at, end, Loss::some,
                  fmt::format("{} stands after the end of the value", shown(text_of(at, end))),
                  "put the whole value in quotes; write a `'` within single quotes twice, and `\\\"` within "
                  "double ones");
  }
  skip_from(at, top().column);
}

void BlockReader::refuse_depth(const char* at) {
  draft_.report(
      text_rule("too-deep"), at, at + 1, Loss::some,
      fmt::format("more than {} lists and mappings stand within one another here", draft_.limits().depth),
      "write them less deep; no record needs it");
  skip_from(at, top().column);
}

// A value on the line of its key, with a colon in it that would make it a key.
void BlockReader::read_text_with_colon(NodeIndex node, const char* at, std::int32_t column) {
  if (column != after_key) return refuse_collection(node, at, column);
  const char* stop = find_text_stop(at, end_);
  const char* end = trim_end(at, stop);
  const std::string mended = quoted(text_of(at, end));
  Finding& finding =
      draft_.report(text_rule("nested-colon"), at, end, Loss::none,
                    fmt::format("{} is a plain text with a colon and a space in it", shown(text_of(at, end))),
                    fmt::format("write `{}: {}`", draft_.key(node), mended));
  finding.edit = Edit{draft_.place(at, end).span, mended};
  draft_.set_scalar(node, at, end, Style::plain);
  last_ = end;
  if (stop != end_ && *stop == '#') return go_after(draft_.keep_comment(stop));
  go_after(stop);
  if (line_.column > top().column) {
    finding.edit.reset();
    finding.mend = "put the whole text in quotes, or write it below `>-`";
  }
  read_more_plain(node, at, end, column);
}

// A value that begins with a character no plain text can begin with. It is read as one all the same.
void BlockReader::read_oddly_started(NodeIndex node, const char* at, std::int32_t column) {
  const char* end = trim_end(at, find_line_end(at, end_));
  if (start_at(at) == Start::closing) {
    draft_.report(text_rule("stray-punctuation"), at, at + 1, Loss::none,
                  fmt::format("nothing opened this `{}`", *at), "take it away, or put the text in quotes");
  } else if (*at == '%' && at == line_.start && top().column < 0) {
    draft_.report(text_rule("directive"), at, end, Loss::none,
                  fmt::format("{} is a directive", shown(text_of(at, end))), "take the line away");
    return leave_blank(node, find_line_end(at, end_));
  } else {
    draft_.report(text_rule("odd-start"), at, at + 1, Loss::none,
                  fmt::format("a plain text cannot begin with `{}`", *at),
                  fmt::format("write {}", quoted(text_of(at, end))));
  }
  read_plain(node, at, column);
}

}  // namespace ko::fast
