// SPDX-License-Identifier: MIT
// Lines that are no part of any record: what parts records, or was meant to, what a merge left, what fences
// YAML in.
#include <fmt/format.h>

#include "read/tree/block.hpp"
#include "read/tree/scanner.hpp"
#include "read/tree/wording.hpp"

namespace ko::yaml {

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
  Finding& finding = draft_.report(
      text_rule("merge-conflict"), begin, trim_end(begin, find_line_end(begin, end_)), Loss::some,
      "a merge left two versions here", "keep the right one, and take the markers away");
  if (const char* last = find_conflict_end(begin, end_); last != nullptr)
    finding.related.push_back(
        {draft_.place(last, trim_end(last, find_line_end(last, end_))), "they end here"});
}

// A line of Markdown that fences YAML in.
void BlockReader::refuse_fence(const char* at) {
  const char* end = find_line_end(at, end_);
  draft_.report(text_rule("odd-start"), at, trim_end(at, end), Loss::none,
                "this line fences YAML in within Markdown, and is no YAML itself", "take the line away");
  go_after(end);
}

void BlockReader::refuse_dashes(const char* begin, const char* end) {
  draft_.report(text_rule("yaml-syntax"), begin, end, Loss::none,
                fmt::format("{} parts no records", shown(text_of(begin, end))), "write three dashes: `---`");
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
    draft_.report(text_rule("text-after-end"), key.begin, key.end, Loss::none,
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
