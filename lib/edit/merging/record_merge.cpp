// SPDX-License-Identifier: MIT
#include "edit/merging/record_merge.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "base/text/differences/line_merge.hpp"
#include "edit/merging/matching.hpp"
#include "edit/merging/merged_inline.hpp"
#include "ko/values/text.hpp"

namespace ko::edit {
namespace {

using Why = MergeConflict::Why;

std::string_view source_of(const Item& item) {
  return item.at.file().source.bytes();
}

std::string slice(const Item& item, std::uint32_t begin, std::uint32_t end) {
  return std::string(source_of(item).substr(begin, end - begin));
}

bool has_same_value(const Described& described, const Item& a, const Item& b) {
  return fingerprint(described, a.at) == fingerprint(described, b.at);
}

bool says_the_same(const Described& described, const Item& a, const Item& b) {
  return has_same_value(described, a, b) && comments_of(a) == comments_of(b);
}

bool has_same_lines(const Item& a, const Item& b) {
  return a.in_lines && b.in_lines && lead_of(a, 0) == lead_of(b, 0) &&
         lines_of(a, 0, true) == lines_of(b, 0, true);
}

/// Blank lines and comments; where both changed them, what both have.
std::string merged_lines(const std::string& base, const std::string& ours, const std::string& theirs) {
  if (theirs == base || theirs == ours) return ours;
  if (ours == base) return theirs;
  return merge_lines(base, ours, theirs, BothChanged::kept).text;
}

std::string merged_lead(const Three& items, std::size_t column) {
  std::string ours = lead_of(*items.ours, column);
  if (!items.theirs->in_lines) return ours;
  const std::string base = items.base != nullptr ? lead_of(*items.base, column) : std::string();
  return merged_lines(base, ours, lead_of(*items.theirs, column));
}

std::string_view text_beside(const Item* item) {
  return item != nullptr ? item->at.file().source.slice(comment_beside(*item)) : std::string_view();
}

/// The comment beside an item; nothing where both changed it.
std::optional<std::string_view> merged_comment(const Three& items) {
  const std::string_view base = text_beside(items.base);
  const std::string_view ours = text_beside(items.ours);
  const std::string_view theirs = text_beside(items.theirs);
  if (theirs == base || theirs == ours || !items.theirs->in_lines) return ours;
  if (ours == base) return theirs;
  return std::nullopt;
}

std::string without_blanks_behind(std::string text) {
  text.erase(text.find_last_not_of(" \t") + 1);
  return text;
}

/// The text of ours from `begin` to `end`, with this comment in place of the one in it.
std::string with_comment(const Item& item, Span text, std::string_view comment) {
  const Span old = comment_beside(item);
  if (item.at.file().source.slice(old) == comment) return slice(item, text.begin, text.end);
  std::string before = slice(item, text.begin, old.begin);
  if (comment.empty())
    before = without_blanks_behind(before);
  else if (old.begin == old.end)
    before = without_blanks_behind(before) + ' ';
  return before + std::string(comment) + slice(item, old.end, text.end);
}

/// An item of the merged record: the lines above it, and its own; without any where it is gone.
struct Laid {
  std::string lead = {};
  Pieces own = {};
  std::optional<NewValue> value = {};  ///< with ours where there is a conflict
};

/// Puts what stands before the first item of a block on its line, in place of blanks. False where the line is
/// not there.
bool put_before(std::string_view prefix, std::string& text) {
  if (text.find_first_not_of(' ') < prefix.size() || text.size() < prefix.size()) return false;
  text.replace(0, prefix.size(), prefix);
  return true;
}

/// The lines of items, of which the first follows `prefix`.
std::optional<Pieces> put_together(std::vector<Laid> items, std::string_view prefix) {
  Pieces pieces;
  bool is_first = !prefix.empty();
  for (Laid& item : items) {
    if (item.own.empty()) continue;
    if (!item.lead.empty()) pieces.push_back({.text = std::move(item.lead)});
    if (std::exchange(is_first, false)) {
      Piece& first = item.own.front();
      if (!put_before(prefix, first.text)) return std::nullopt;
      if (first.is_conflict && !put_before(prefix, first.theirs)) return std::nullopt;
    }
    for (Piece& piece : item.own) pieces.push_back(std::move(piece));
  }
  return pieces;
}

class RecordMerge {
 public:
  explicit RecordMerge(const std::string& id) : id_(id) {}

  struct Block {
    std::vector<Laid> items;
    NewValue value;
    bool is_empty = true;
  };

  /// The items of a block of ours, merged with those of theirs; nothing where that cannot be done.
  std::optional<Block> block(const Described& described, const Three& of) {
    const Family family = common_family(described, of.ours->at, of.theirs->at);
    const bool is_list = family == Family::list;
    if (family == Family::text || is_list != (of.ours->at.form() == Form::sequence)) return std::nullopt;
    std::vector<Item> base;
    if (of.base != nullptr) base = items_of(described, *of.base, family);
    const std::vector<Item> ours = items_of(described, *of.ours, family);
    const std::vector<Item> theirs = items_of(described, *of.theirs, family);
    const ThreeLists lists = {base, ours, theirs};
    const auto rows = in_order(is_list ? match_entries(described, lists) : match_fields(lists),
                               is_list && !described.is_set);
    if (!rows) return std::nullopt;
    Block block;
    NewValue::List list;
    NewValue::Fields fields;
    for (const Row& row : *rows) {
      const Three item = {at(base, row.base), at(ours, row.ours), at(theirs, row.theirs)};
      const Item& there = item.ours != nullptr ? *item.ours : *item.theirs;
      path_.push_back(is_list ? fmt::format("[{}]", std::max(row.ours, row.ours < 0 ? row.theirs : -1) + 1)
                              : there.key);
      const Described of_item = is_list ? entry_of(described) : field_of(described, there.key);
      Laid laid = this->item(of_item, item, {ours.front().column, is_list});
      path_.pop_back();
      if (laid.value && is_list) list.push_back(*laid.value);
      if (laid.value && !is_list) fields.emplace_back(there.key, *laid.value);
      block.is_empty = block.is_empty && laid.own.empty();
      block.items.push_back(std::move(laid));
    }
    block.value =
        in_long_form(described, family, is_list ? NewValue(std::move(list)) : NewValue(std::move(fields)));
    return block;
  }

 private:
  /// Where an item is to stand.
  struct Stand {
    std::size_t column = 0;
    bool is_entry = false;
  };

  static const Item* at(const std::vector<Item>& items, int place) {
    return place < 0 ? nullptr : &items[static_cast<std::size_t>(place)];
  }

  static Laid as_it_is(const Described& described, const Item& item, Stand stand) {
    return {.lead = lead_of(item, stand.column),
            .own = {{.text = lines_of(item, stand.column, stand.is_entry)}},
            .value = long_form(described, item.at)};
  }

  Laid item(const Described& described, const Three& of, Stand stand) {
    const auto& [base, ours, theirs] = of;
    if (base == nullptr && theirs == nullptr) return as_it_is(described, *ours, stand);
    if (base == nullptr && ours == nullptr) return as_it_is(described, *theirs, stand);
    if (ours == nullptr)
      return says_the_same(described, *theirs, *base) ? Laid()
                                                      : conflict(described, of, stand, Why::removed_by_ours);
    if (theirs == nullptr)
      return says_the_same(described, *ours, *base) ? Laid()
                                                    : conflict(described, of, stand, Why::removed_by_theirs);
    if (says_the_same(described, *theirs, *ours)) return as_it_is(described, *ours, stand);
    if (base != nullptr) {
      if (says_the_same(described, *theirs, *base)) return as_it_is(described, *ours, stand);
      if (has_same_lines(*ours, *base)) return as_it_is(described, *theirs, stand);
    }
    std::optional<Laid> merged =
        is_block(ours->at) ? in_block(described, of, stand) : in_line(described, of, stand);
    return merged ? std::move(*merged) : conflict(described, of, stand, Why::both_changed);
  }

  std::optional<Laid> in_block(const Described& described, const Three& of, Stand stand) {
    const auto comment = merged_comment(of);
    const Item& ours = *of.ours;
    std::optional<Block> merged = comment ? block(described, of) : std::nullopt;
    if (!merged) return std::nullopt;
    Laid laid = {.lead = merged_lead(of, stand.column), .value = merged->value};
    const std::string margin(stand.column, ' ');
    const std::uint32_t begin = begin_of_items(ours);
    if (merged->is_empty) {
      const std::string_view nothing = ours.at.form() == Form::sequence ? " []" : " {}";
      laid.own = {{.text = margin + slice(ours, ours.begin, ours.after) + std::string(nothing) + '\n'}};
      return laid;
    }
    const std::string head = margin + with_comment(ours, {ours.begin, begin}, *comment);
    const bool is_on_line = !head.ends_with('\n');
    std::optional<Pieces> pieces = put_together(std::move(merged->items), is_on_line ? head : std::string());
    if (!pieces) return std::nullopt;
    if (!is_on_line) laid.own.push_back({.text = head});
    for (Piece& piece : *pieces) laid.own.push_back(std::move(piece));
    return laid;
  }

  static std::optional<Laid> in_line(const Described& described, const Three& of, Stand stand) {
    const auto comment = merged_comment(of);
    const Item& ours = *of.ours;
    const ThreeValues values = {of.base != nullptr ? of.base->at : Cursor(), ours.at, of.theirs->at};
    std::optional<MergedValue> merged = comment ? merge_inline(described, values, false) : std::nullopt;
    if (!merged) return std::nullopt;
    Laid laid = {.lead = merged_lead(of, stand.column), .value = merged->value};
    std::string line = std::string(stand.column, ' ') + slice(ours, ours.begin, ours.after);
    if (merged->is_new) {
      if (!comment->empty()) return std::nullopt;
      line +=
          written_after_key(short_form(described, merged->value), {stand.column, count_characters(line)}) +
          '\n';
    } else {
      const Node& node = ours.at.node();
      line += slice(ours, ours.after, node.begin);
      if (line.ends_with(':') || line.ends_with('-')) line += merged->text.empty() ? "" : " ";
      line += merged->text + with_comment(ours, {node.end, ours.end}, *comment);
    }
    laid.own = {{.text = std::move(line)}};
    return laid;
  }

  Laid conflict(const Described& described, const Three& of, Stand stand, Why why) const {
    Laid laid;
    Piece piece = {.is_conflict = true, .what = {.why = why, .record = id_, .path = path()}};
    if (of.ours != nullptr) {
      laid.lead = lead_of(*of.ours, stand.column);
      laid.value = long_form(described, of.ours->at);
      piece.text = lines_of(*of.ours, stand.column, stand.is_entry);
    } else {
      piece.theirs = lead_of(*of.theirs, stand.column);
    }
    if (of.theirs != nullptr) piece.theirs += lines_of(*of.theirs, stand.column, stand.is_entry);
    laid.own.push_back(std::move(piece));
    return laid;
  }

  std::string path() const {
    std::string all;
    for (const std::string& step : path_) all += (all.empty() || step.starts_with('[') ? "" : ".") + step;
    return all;
  }

  const std::string& id_;
  std::vector<std::string> path_;
};

/// What stands below the last field of a record.
std::string below(const Described& described, const Item* record) {
  if (record == nullptr) return {};
  const std::vector<Item> fields = items_of(described, *record, Family::fields);
  return fields.empty() ? std::string() : slice(*record, fields.back().end, record->end);
}

}  // namespace

std::optional<MergedRecord> merge_record(const Described& described, const Three& records,
                                         const std::string& id) {
  std::optional<RecordMerge::Block> block = RecordMerge(id).block(described, records);
  if (!block || block->is_empty) return std::nullopt;
  std::optional<Pieces> pieces = put_together(std::move(block->items), {});
  if (!pieces) return std::nullopt;
  pieces->push_back({.text = merged_lines(below(described, records.base), below(described, records.ours),
                                          below(described, records.theirs))});
  return MergedRecord{std::move(*pieces), std::move(block->value)};
}

}  // namespace ko::edit
