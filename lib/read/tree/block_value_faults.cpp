// SPDX-License-Identifier: MIT
// What can be wrong with a value in a block, what to write instead, and how reading goes on.
#include <fmt/format.h>

#include <algorithm>

#include "read/tree/block.hpp"
#include "read/tree/scalars.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {

// A plain text is followed by a line that, by its indentation, belongs to it, and that holds a key.
void BlockReader::refuse_key_after_text(NodeIndex node, const char* begin, const char* end,
                                        std::int32_t column, int lines) {
  if (lines == 1 && top().floating && !top().sequence) {
    top().floating = false;
    top().column = line_.column;
    return;
  }
  if (lines == 1 && line_.column == column) {
    // The key stands right below the text: it is the text that lacks a colon.
    Node& mapping = draft_.node(node);
    mapping.end = mapping.begin;
    mapping.form = Form::blank;
    if (open(node, begin, false, column)) refuse_entry_without_colon(begin, end);
    return;
  }
  if (top().sequence || top().column < 0) return refuse_stray_line(false);
  if (line_.column != top().other) report_indentation();
  line_.column = top().column;
}

// A list or a mapping that begins on a line where none may.
void BlockReader::refuse_collection(NodeIndex node, const char* at, std::int32_t column) {
  const bool dash = *at == '-' && is_separated(at + 1, end_);
  if (column == after_tab) {
    const char* tab = at;
    while (!is_blank(tab[-1]) || *(tab - 1) != '\t') --tab;
    draft_.report("tab-indentation", tab - 1, tab,
                  "a list or a mapping begins after this tab, which no line can be lined up with",
                  "put spaces there");
    misplaced_ = line_.start;
    return open_in_line(node, at, dash);
  }
  const char* what = dash ? "list" : "mapping";
  const char* where = column == after_key ? "its key" : "`---`";
  draft_.report("yaml-syntax", at, at + 1, fmt::format("a {} cannot begin on the line of {}", what, where),
                dash ? "begin it on the next line; a text that begins with a dash is written in quotes"
                     : "begin it on the next line",
                column == after_key ? Loss::some : Loss::none);
  if (column == after_key) return open_in_line(node, at, dash);
  if (!open(node, at, dash, 0)) return;
  line_.text = at;
  line_.column = 0;
}

// Opens a collection in the midst of a line, which is read on from there.
void BlockReader::open_in_line(NodeIndex node, const char* at, bool dash) {
  const auto column = static_cast<std::int32_t>(at - line_.start);
  if (!open(node, at, dash, column)) return;
  line_.text = at;
  line_.column = column;
}

void BlockReader::refuse_complex_key(const char* begin, const char* end, std::int32_t column) {
  const bool expected = *begin == ':' && in_complex_key_;
  in_complex_key_ = *begin == '?';
  if (!expected) {
    draft_.report("complex-key", begin, end,
                  *begin == ':' ? "nothing stands before this colon" : "a key is one word on one line",
                  "write the name of a field, a colon and the value", Loss::some);
  }
  skip_from(end, column);
}

// Text after a quote that closed, as in `'Ola's house'` and `"A" and B`: all of it is taken for one text.
// False where there is none, or what stands there is no text.
bool BlockReader::refuse_text_after_quote(NodeIndex node, const char* at, const Quoted& quoted) {
  const char* rest = skip_blanks(quoted.end, end_);
  if (!quoted.closed || !quoted.one_line || is_line_end(rest, end_) || *rest == '#' ||
      start_at(rest) == Start::closing)
    return false;
  const char* stop = find_text_stop(rest, end_);
  const char* end = trim_end(rest, stop);
  // A quote in the midst of a word was meant as a letter of the text between the outer ones.
  const bool within = rest == quoted.end && end - rest > 1 && end[-1] == *at;
  const char* begin = within ? at + 1 : at;
  const char* text_end = within ? end - 1 : end;
  const bool doubled = end - rest == 1 && *rest == *at;
  const std::string mended =
      doubled ? std::string(text_of(at, quoted.end)) : yaml::quoted(text_of(begin, text_end));
  const std::string_view key = draft_.key(node);
  draft_
      .report("odd-start", rest, end,
              doubled ? "one quote too many"
                      : fmt::format("{} stands after the closing quote", shown(text_of(rest, end))),
              fmt::format("write `{}{}{}`", key, key.empty() ? "" : ": ", mended))
      .related.push_back({draft_.place(at, at + 1), "the quote begins here"});
  draft_.set_scalar(node, begin, text_end, Style::plain);
  last_ = end;
  stop != end_&&* stop == '#' ? go_after(draft_.keep_comment(stop)) : go_after(stop);
  return true;
}

// Text after a quote or a bracket that closed the value.
void BlockReader::refuse_rest(const char* at, const char* value) {
  const char* end = trim_end(at, find_line_end(at, end_));
  if (start_at(at) == Start::closing) {
    const bool alone = is_line_end(skip_blanks(at + 1, end_), end_);
    draft_.report("stray-punctuation", at, at + 1, fmt::format("nothing opened this `{}`", *at),
                  *at == ',' ? "take the comma away" : "take it away, or open what it closes",
                  alone ? Loss::none : Loss::some);
  } else if (*at == '#') {
    draft_.report("yaml-syntax", at, at + 1, "a comment needs a space before its `#`",
                  "put a space before it");
  } else {
    const bool one_line = value != nullptr && std::find(value, at, '\n') == at;
    draft_.report(
        "text-after-end", one_line ? value : at, end,
        fmt::format("{} stands after the end of the value", shown(text_of(at, end))),
        one_line ? fmt::format("write {}", quoted(text_of(value, end))) : "put the whole value in quotes",
        Loss::some);
  }
  skip_from(at, top().column);
}

void BlockReader::refuse_depth(const char* at) {
  draft_.report(
      "too-deep", at, at + 1,
      fmt::format("more than {} lists and mappings stand within one another here", draft_.limits().depth),
      "write them less deep; no record needs it", Loss::some);
  skip_from(at, top().column);
}

// A value on the line of its key, with a colon in it that would make it a key.
void BlockReader::read_text_with_colon(NodeIndex node, const char* at, std::int32_t column) {
  if (column != after_key) return refuse_collection(node, at, column);
  const char* stop = find_text_stop(at, end_);
  const char* end = trim_end(at, stop);
  const std::string mended = quoted(text_of(at, end));
  Finding& finding =
      draft_.report("nested-colon", at, end,
                    fmt::format("{} is a plain text with a colon and a space in it", shown(text_of(at, end))),
                    fmt::format("write `{}: {}`", draft_.key(node), mended));
  // Behind a tag without a space the quote would become part of the tag.
  if (is_blank(at[-1])) finding.replace(draft_.place(at, end).span, mended);
  if (end[-1] == '}' && std::find(at, end, '{') == end) {
    const std::string_view key = draft_.key(node);
    finding.mend =
        key.starts_with("-{")
            ? fmt::format("write `- {}: {}`: a dash needs a space after it", key.substr(1), text_of(at, end))
            : fmt::format("open the brace: write `{{{}: {}`", key, text_of(at, end));
    finding.edit.reset();
  }
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

// After `|` or `>` the text itself begins on the next line, and where it goes on there, that was meant.
std::string BlockReader::mend_of_odd_start(const char* at, const char* end) {
  const char* header = at + 1;
  while (header != end && (*header == '-' || *header == '+')) ++header;
  const Line next = line_at(after_break(find_line_end(at, end_), end_), end_);
  const bool goes_on = next.text != end_ && next.column > top().column && !is_line_end(next.text, end_);
  if (start_at(at) == Start::block_scalar && header != end && is_blank(*header) && goes_on)
    return fmt::format("begin the text on the line below `{}`", text_of(at, header));
  return fmt::format("write {}", quoted(text_of(at, end)));
}

// A value that begins with a character no plain text can begin with. It is read as one all the same.
void BlockReader::read_oddly_started(NodeIndex node, const char* at, std::int32_t column) {
  const char* end = trim_end(at, find_line_end(at, end_));
  if (start_at(at) == Start::closing) {
    draft_.report("stray-punctuation", at, at + 1, fmt::format("nothing opened this `{}`", *at),
                  "take it away, or put the text in quotes");
  } else if (*at == '%' && at == line_.start && top().column < 0) {
    draft_.report("directive", at, end, fmt::format("{} is a directive", shown(text_of(at, end))),
                  "take the line away");
    return leave_blank(node, find_line_end(at, end_));
  } else if (is_fence(at) && column >= 0) {
    refuse_fence(at);
    pending_ = node;
    return;
  } else {
    draft_.report("odd-start", at, at + 1,
                  fmt::format("a plain text cannot begin with {}", shown_character(*at)),
                  mend_of_odd_start(at, end));
  }
  read_plain(node, at, column);
}

}  // namespace ko::yaml
