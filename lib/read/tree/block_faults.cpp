// SPDX-License-Identifier: MIT
// What can be wrong with the lines and the keys of a block, what to write instead, and how reading goes on.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "read/tree/block.hpp"
#include "read/tree/scanner.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {
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
  if (colon == end || colon + 1 == end || colon[1] == '/') return nullptr;
  return looks_like_key(begin, colon + 1) ? colon : nullptr;
}

// True of two dashes or more, be they those that word processors make of them.
bool is_line_of_dashes(std::string_view line) {
  if (line.size() < 2) return false;
  while (!line.empty()) {
    const bool hyphen = line.front() == '-';
    if (!hyphen && !line.starts_with("\u2013") && !line.starts_with("\u2014")) return false;
    line.remove_prefix(hyphen ? 1 : 3);
  }
  return true;
}

// How far the block text is indented that was read last; nothing when something else was.
std::optional<std::ptrdiff_t> column_of_block_text(Draft& draft) {
  const NodeIndex newest = draft.node_count() - 1;
  const Style style = draft.node(newest).style;
  if (style != Style::literal && style != Style::folded) return std::nullopt;
  const char* indicator = draft.begin() + (draft.node(newest).begin - draft.offset(draft.begin()));
  const char* line = draft.end_of(newest);
  while (line != indicator && line[-1] != '\n') --line;
  if (line == indicator) return std::nullopt;  // it has no lines
  return skip_blanks(line, draft.end()) - line;
}

// The first line from `line` on that has text and is indented by `column` or less. Comments on the way are
// kept. With `items`, entries of a list at `column` are passed over too: they belong to the key that was
// lost.
Line skip_deeper(Draft& draft, Line line, std::int32_t column, bool items) {
  const End end = draft.end();
  for (; line.text != end; line = line_at(after_break(find_line_end(line.text, end), end), end)) {
    const char* text = skip_blanks(line.text, end);
    if (text != end && *text == '#') draft.keep_comment(text);
    const bool empty = is_line_end(text, end) || *text == '#';
    const bool deeper = line.column > column || text != line.text;
    const bool item = items && line.column == column && *line.text == '-' && is_separated(line.text + 1, end);
    if (!empty && !deeper && !item) return line;
  }
  return line;
}

}  // namespace

// A line that no-break spaces indent. They look as wide as spaces, and are taken for them.
void BlockReader::measure_no_break_spaces() {
  const char* at = line_.text;
  std::int32_t column = line_.column;
  for (;; ++column) {
    const std::size_t length = at != end_ && *at == ' ' ? 1 : no_break_space_at(at, end_);
    if (length == 0) break;
    at += length;
  }
  Finding& finding =
      draft_.report("no-break-space", line_.text, at,
                    "this line is indented with no-break spaces, which look like spaces and are none",
                    "put spaces in their place");
  finding.replace(draft_.place(line_.text, at).span,
                  std::string(static_cast<std::size_t>(column - line_.column), ' '));
  line_.text = at;
  line_.column = column;
}

void BlockReader::skip_to(std::int32_t column) {
  line_ = skip_deeper(draft_, line_, column, !top().sequence);
}

// Goes on with the first line after `at` that is indented by `column` or less.
void BlockReader::skip_from(const char* at, std::int32_t column) {
  go_after(find_line_end(at, end_));
  skip_to(column);
}

void BlockReader::report_indentation() {
  misplaced_ = line_.start;
  top().other = line_.column;
  const char* line_end = trim_end(line_.text, find_line_end(line_.text, end_));
  const std::int32_t expected = top().column;
  draft_.report(
      "bad-indentation", line_.text, line_end,
      fmt::format("{} is indented by {}, and nothing that is open is", shown(text_of(line_.text, line_end)),
                  line_.column),
      fmt::format("indent it by {}, as the {} it belongs to", expected, top().sequence ? "list" : "mapping"),
      Loss::some);
}

// True where the record's first entry alone stands further in than the line does.
bool BlockReader::begins_too_far_in() {
  const NodeIndex first = top().node + 1;
  return open_.size() == 2 && line_.column == 0 && first + draft_.node(first).size == draft_.node_count();
}

void BlockReader::refuse_first_line() {
  const char* text = draft_.begin() + (draft_.node(top().node).begin - draft_.offset(draft_.begin()));
  const char* line_end = trim_end(text, find_line_end(text, end_));
  draft_.report("bad-indentation", text, line_end,
                fmt::format("{} is indented by {}, and the lines after it are not",
                            shown(text_of(text, line_end)), top().column),
                "take away the spaces before it");
  top().column = 0;
}

// A line that is no entry of the collection it stands in, nor the value of an entry.
void BlockReader::refuse_line(bool dash) {
  const char* text = line_.text;
  const bool in_document = open_.size() == 1;
  const bool in_outer_list =
      open_.size() == 2 && top().sequence && line_.column == top().column && *text != '-';
  if (in_document || in_outer_list) {
    draft_.report("text-after-end", text, trim_end(text, find_line_end(text, end_)),
                  "this stands after the end of the document's value",
                  "a record is one mapping; begin the next one after a line `---`", Loss::some);
    return skip_from(text, -1);
  }
  if (line_.column > top().column && dash == top().sequence && (dash || has_key(text))) {
    if (line_.column != top().other) report_indentation();
    line_.column = top().column;
    return;
  }
  if (line_.column == top().column && top().sequence && *text == '-') {
    draft_.report("yaml-syntax", text, text + 1, "there is no space after this dash",
                  "put a space after it; a text that begins with a dash is written in quotes");
    misplaced_ = line_.start;
    return read_item();
  }
  refuse_stray_line(dash);
}

void BlockReader::refuse_stray_line(bool dash) {
  const char* text = line_.text;
  const char* line_end = trim_end(text, find_line_end(text, end_));
  if (dash) {
    draft_.report("bad-indentation", text, line_end, "this list stands where no list is expected",
                  "put it below a key that has no value on its own line", Loss::some);
  } else if (top().sequence) {
    draft_.report(
        "bad-indentation", text, line_end,
        fmt::format("{} stands among the entries of a list without a dash", shown(text_of(text, line_end))),
        fmt::format("begin it with `- `, or indent it by {} if it belongs to the entry before",
                    top().column + 2),
        Loss::some);
  } else if (const auto column = column_of_block_text(draft_)) {
    draft_.report("bad-indentation", text, line_end,
                  fmt::format("{} is indented less than the text above it", shown(text_of(text, line_end))),
                  fmt::format("indent it by {}, as that text", *column), Loss::some);
  } else {
    draft_.report(
        "bad-indentation", text, line_end,
        fmt::format("{} is indented, and belongs to nothing", shown(text_of(text, line_end))),
        "a text on several lines cannot go on after a comment, a quote or a bracket; quote all of it",
        Loss::some);
  }
  skip_from(text, top().column);
}

void BlockReader::refuse_tabbed_line(const char* text) {
  draft_.report("tab-indentation", line_.text, text, "this line is indented with a tab",
                "indent with spaces, two for each level", Loss::some);
  const bool dash = *text == '-' && is_separated(text + 1, end_);
  const auto list =
      std::find_if(open_.rbegin(), open_.rend(), [](const Open& open) { return open.sequence; });
  // What stands below the entry of a list belongs to that entry.
  skip_from(text, std::max(dash && list != open_.rend() ? list->column : top().column, 0));
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
    case Start::no_break:  // how far the line should be indented cannot be told
      line_.text = skip_blanks(refuse_no_break_space(draft_, at, Loss::some), end_);
      return;
    case Start::alias: {
      const char* end = refuse_property(draft_, at);
      const char* colon = skip_blanks(end, end_);
      return is_colon(colon) ? read_entry_value({at, end}, colon + 1) : skip_from(at, top().column);
    }
    case Start::closing:
      draft_.report("stray-punctuation", at, at + 1, fmt::format("nothing opened this `{}`", *at),
                    "take it away, or put the text in quotes", Loss::some);
      return skip_from(at, top().column);
    default: break;
  }
  if (is_fence(at)) return refuse_fence(at);
  const char* stop = find_plain_stop(at + 1, end_);
  draft_.report("odd-start", at, at + 1, fmt::format("a key cannot begin with {}", shown_character(*at)),
                "put it in quotes", is_colon(stop) ? Loss::none : Loss::some);
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
  if (is_line_of_dashes(text_of(begin, end))) return refuse_dashes(begin, end);
  const std::string text = shown(text_of(begin, end));
  if (const char* colon = find_tight_colon(begin, end)) {
    draft_.report("missing-colon", begin, end, fmt::format("{} has no space after its colon", text),
                  fmt::format("write `{} {}`", text_of(begin, colon + 1), text_of(colon + 1, end)));
    return read_entry_value({begin, colon}, colon + 1);
  }
  Finding& finding = draft_.report("missing-colon", begin, end, fmt::format("{} has no colon", text),
                                   mend_of_line_without_colon(text_of(begin, end)), Loss::some);
  const bool prose = is_prose(begin);
  skip_from(begin, top().column);
  // Lines of prose below one another are one slip.
  while (prose && line_.text != end_ && line_.column == top().column && is_prose(line_.text)) {
    finding.place.span.end = draft_.offset(trim_end(line_.text, find_line_end(line_.text, end_)));
    skip_from(line_.text, top().column);
  }
}

// True of a line without any colon whose first word names no field.
bool BlockReader::is_prose(const char* line) const {
  const char* line_end = find_line_end(line, end_);
  const std::string_view text = text_of(line, trim_end(line, line_end));
  return begins_plain(line, end_) && text.find(':') == std::string_view::npos && !is_line_of_dashes(text) &&
         entry_meant(text).empty();
}

std::string BlockReader::mend_of_line_without_colon(std::string_view line) {
  if (const std::string entry = entry_meant(line); !entry.empty()) return fmt::format("write `{}`", entry);
  if (line.starts_with("//")) return "begin a comment with `#`";
  const bool first = draft_.node_count() == top().node + 1;
  if (!first)
    return fmt::format("write `key: value`, or indent the line by {} if it goes on the text above",
                       top().column + 2);
  return open_.size() == 2 ? "write `key: value`, or put `#` before a comment" : "write `key: value`";
}

void BlockReader::refuse_quoted_entry(const Quoted& quoted) {
  const char* begin = line_.text;
  if (quoted.closed && !quoted.one_line) return refuse_complex_key(begin, quoted.end, top().column);
  const char* line_end = trim_end(quoted.end, find_line_end(quoted.end, end_));
  if (quoted.closed && quoted.end != end_ && *quoted.end == ':') {
    draft_.report(
        "missing-colon", begin, quoted.end + 1, "there is no space after the colon of this key",
        fmt::format("write `{} {}`", text_of(begin, quoted.end + 1), text_of(quoted.end + 1, line_end)));
    return read_entry_value({begin, quoted.end, quoted.decoded ? &text_ : nullptr}, quoted.end + 1);
  }
  if (quoted.closed) {
    const char* value = skip_blanks(quoted.end, end_);
    const std::string_view written = value < line_end ? text_of(value, line_end) : "…";
    draft_.report("missing-colon", begin, quoted.end, "no colon follows this text in quotes",
                  fmt::format("write `{}: {}`", text_of(begin, quoted.end), written), Loss::some);
  }
  draft_.lose();
  skip_from(quoted.end, top().column);
}

// A marker of a merge that was not finished. The first of the two versions is read, the second is passed
// over.
bool BlockReader::skip_conflict_marker() {
  if (is_conflict_marker(line_.text, end_, '<')) {
    refuse_conflict();
    go_after(find_line_end(line_.text, end_));
    return in_conflict_ = true;
  }
  const bool second = in_conflict_ && (is_conflict_marker(line_.text, end_, '=') ||
                                       is_conflict_marker(line_.text, end_, '|'));
  if (!second) return false;
  in_conflict_ = false;
  const char* last = find_conflict_end(line_.text, end_);
  go_after(find_line_end(last != nullptr ? last : line_.text, end_));
  return true;
}

void BlockReader::refuse_conflict() {
  const char* begin = line_.text;
  Finding& finding = draft_.report("merge-conflict", begin, trim_end(begin, find_line_end(begin, end_)),
                                   "a merge left two versions here",
                                   "keep the right one, and take the markers away", Loss::some);
  if (const char* last = find_conflict_end(begin, end_); last != nullptr)
    finding.related.push_back(
        {draft_.place(last, trim_end(last, find_line_end(last, end_))), "they end here"});
}

// A line of Markdown that fences YAML in.
void BlockReader::refuse_fence(const char* at) {
  const char* end = find_line_end(at, end_);
  draft_.report("odd-start", at, trim_end(at, end),
                "this line fences YAML in within Markdown, and is no YAML itself", "take the line away");
  go_after(end);
}

void BlockReader::refuse_dashes(const char* begin, const char* end) {
  draft_.report("yaml-syntax", begin, end, fmt::format("{} parts no records", shown(text_of(begin, end))),
                "write three dashes: `---`");
  parted_ = true;
  go_after(find_line_end(end, end_));
}

bool BlockReader::has_entry(std::string_view name) {
  const NodeIndex record = top().node;
  for (NodeIndex entry = record + 1; entry < draft_.node_count(); entry += draft_.node(entry).size)
    if (draft_.key(entry) == name) return true;
  return false;
}

// True at a second `kind:` of a record that has its `id` already: another record, most likely, and no
// duplicate.
bool BlockReader::begins_next_record(const Key& key) {
  if (open_.size() != 2 || top().sequence || text_of(key.begin, key.end) != "kind") return false;
  if (!has_entry("kind") || !has_entry("id")) return false;
  if (!parted_) {
    draft_.report("text-after-end", key.begin, key.end,
                  "another record begins here, and no `---` stands between the two",
                  "write a line `---` above it");
  }
  return true;
}

void BlockReader::end_record() {
  next_record_ = line_.start;
  draft_.end_before(line_.start);
  end_ = draft_.end();
  go_to(end_);
}

}  // namespace ko::yaml
