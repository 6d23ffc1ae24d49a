// SPDX-License-Identifier: MIT
#include "edit/merging/merged_inline.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "edit/merging/matching.hpp"

namespace ko::edit {
namespace {

Family family_of(const Described& described, Cursor at) {
  if (at.form() == Form::sequence) return Family::list;
  if (at.form() == Form::mapping) return Family::fields;
  const bool is_short = at.is_scalar() && described.type != nullptr && !described.type->shorthand.empty();
  return is_short ? Family::fields : Family::text;
}

/// A value that has no lines of its own, as an item.
Item alone(Cursor at) {
  return {.at = at, .after = at.node().begin};
}

std::vector<std::string_view> comments_within(Cursor at) {
  return at ? comments_of(alone(at)) : std::vector<std::string_view>();
}

std::uint32_t begin_of(Cursor at) {
  return at.node().key_length != 0 ? at.node().key_begin : at.node().begin;
}

std::string written(Cursor at, std::uint32_t begin, std::uint32_t end) {
  return std::string(at.file().source.slice({begin, end}));
}

bool may_stand_in_brackets(Cursor at) {
  const std::string_view text = at.file().source.slice(at.node().span());
  return at.node().style != Style::plain || text.find_first_of(",[]{}:") == std::string_view::npos;
}

/// The value as theirs wrote it, where that can stand on the line of a key.
std::optional<MergedValue> of_theirs(const Described& described, Cursor theirs, bool in_brackets) {
  if (!comments_within(theirs).empty()) return std::nullopt;
  MergedValue merged = {.value = long_form(described, theirs)};
  merged.text = theirs.file().source.slice(theirs.node().span());
  const bool is_line = theirs.node().style != Style::block && merged.text.find('\n') == std::string::npos;
  if (in_brackets && (!is_line || !may_stand_in_brackets(theirs)))
    merged.text = written_in_flow(value_of(theirs));
  else
    merged.is_new = !is_line;
  return merged;
}

MergedValue of_ours(const Described& described, Cursor ours) {
  return {.value = long_form(described, ours),
          .text = std::string(ours.file().source.slice(ours.node().span()))};
}

/// An item within brackets, merged.
struct InBrackets {
  int ours = -1;  ///< its place there
  std::string text;
};

/// Items within brackets, put together anew.
class Brackets {
 public:
  Brackets(Cursor ours, std::span<const Item> items) : ours_(ours), items_(items) {}

  /// Nothing where a comment would be lost.
  std::optional<std::string> with(const std::vector<InBrackets>& merged) const {
    const Span all = ours_.node().span();
    if (merged.empty())
      return written(ours_, all.begin, all.begin + 1) + written(ours_, all.end - 1, all.end);
    if (!keeps_all(merged) && !comments_within(ours_).empty()) return std::nullopt;
    const bool is_empty = items_.empty();
    std::string text = written(ours_, all.begin, is_empty ? all.begin + 1 : begin_of(items_.front().at));
    for (std::size_t i = 0; i < merged.size(); ++i)
      text += (i == 0 ? std::string() : before(merged[i].ours)) + merged[i].text;
    return text + written(ours_, is_empty ? all.end - 1 : items_.back().at.node().end, all.end);
  }

 private:
  bool keeps_all(const std::vector<InBrackets>& merged) const {
    int next = 0;
    for (const InBrackets& each : merged)
      if (each.ours == next) ++next;
    return static_cast<std::size_t>(next) == items_.size();
  }
  std::string before(int place) const {
    if (place <= 0) return ", ";
    const auto i = static_cast<std::size_t>(place);
    return written(ours_, items_[i - 1].at.node().end, begin_of(items_[i].at));
  }

  Cursor ours_;
  std::span<const Item> items_;
};

/// The items of three values, merged one by one.
class InlineCollection {
 public:
  InlineCollection(const Described& described, const ThreeValues& values, Family family)
      : described_(described), values_(values), family_(family) {
    if (values.base) base_ = items_of(described, alone(values.base), family);
    ours_ = items_of(described, alone(values.ours), family);
    theirs_ = items_of(described, alone(values.theirs), family);
  }

  std::optional<MergedValue> merge() {
    const bool is_list = family_ == Family::list;
    const ThreeLists lists = {base_, ours_, theirs_};
    const auto rows = in_order(is_list ? match_entries(described_, lists) : match_fields(lists),
                               is_list && !described_.is_set);
    if (!rows) return std::nullopt;
    for (const Row& row : *rows)
      if (!add(row)) return std::nullopt;
    MergedValue merged;
    merged.value = in_long_form(described_, family_, is_list ? NewValue(list_) : NewValue(fields_));
    const bool is_same_form = values_.ours.form() == (is_list ? Form::sequence : Form::mapping);
    merged.is_new = !is_same_form;
    if (!is_same_form) return merged;
    auto text = Brackets(values_.ours, ours_).with(merged_);
    if (!text) return std::nullopt;
    merged.text = std::move(*text);
    return merged;
  }

 private:
  static Cursor at(const std::vector<Item>& items, int place) {
    return place < 0 ? Cursor() : items[static_cast<std::size_t>(place)].at;
  }

  void put(const Row& row, std::string text, NewValue value) {
    const std::vector<Item>& items = row.ours >= 0 ? ours_ : theirs_;
    const Item& item = items[static_cast<std::size_t>(row.ours >= 0 ? row.ours : row.theirs)];
    if (family_ == Family::list) {
      list_.push_back(std::move(value));
    } else {
      fields_.emplace_back(item.key, std::move(value));
      const bool is_written = item.at.node().key_length != 0;
      const std::string key = is_written && row.ours >= 0
                                  ? written(item.at, begin_of(item.at), item.at.node().begin)
                                  : written_scalar(item.key, {.in_flow = true}) + ": ";
      text = key + (key.ends_with(':') && !text.empty() ? " " : "") + text;
    }
    merged_.push_back({row.ours, std::move(text)});
  }

  /// False where the three contradict each other.
  bool add(const Row& row) {
    const ThreeValues item = {at(base_, row.base), at(ours_, row.ours), at(theirs_, row.theirs)};
    const Described described =
        family_ == Family::list ? entry_of(described_) : field_of(described_, key_of(row));
    if (!item.ours || !item.theirs) {
      const Cursor left = item.ours ? item.ours : item.theirs;
      if (item.base) return !left || fingerprint(described, left) == fingerprint(described, item.base);
    }
    std::optional<MergedValue> merged;
    if (!item.theirs)
      merged = of_ours(described, item.ours);
    else if (!item.ours)
      merged = of_theirs(described, item.theirs, true);
    else
      merged = merge_inline(described, item, true);
    if (!merged) return false;
    put(row, std::move(merged->text), std::move(merged->value));
    return true;
  }

  std::string_view key_of(const Row& row) const {
    return row.ours >= 0     ? ours_[static_cast<std::size_t>(row.ours)].key
           : row.theirs >= 0 ? theirs_[static_cast<std::size_t>(row.theirs)].key
                             : base_[static_cast<std::size_t>(row.base)].key;
  }

  const Described& described_;
  const ThreeValues& values_;
  Family family_;
  std::vector<Item> base_;
  std::vector<Item> ours_;
  std::vector<Item> theirs_;
  NewValue::List list_;
  NewValue::Fields fields_;
  std::vector<InBrackets> merged_;
};

}  // namespace

Family common_family(const Described& described, Cursor ours, Cursor theirs) {
  const Family of_ours = family_of(described, ours);
  const Family of_theirs = family_of(described, theirs);
  if (of_ours == of_theirs) return of_ours;
  const bool is_there = ours.form() != Form::blank && theirs.form() != Form::blank;
  const bool one_is_list = of_ours == Family::list || of_theirs == Family::list;
  return one_is_list && is_there && described.may_be_single ? Family::list : Family::text;
}

NewValue in_long_form(const Described& described, Family family, NewValue value) {
  if (family != Family::fields || !described.may_be_single) return value;
  return NewValue::List{std::move(value)};
}

std::optional<MergedValue> merge_inline(const Described& described, const ThreeValues& values,
                                        bool in_brackets) {
  const std::string ours = fingerprint(described, values.ours);
  const std::string theirs = fingerprint(described, values.theirs);
  const std::string base = values.base ? fingerprint(described, values.base) : std::string();
  if (comments_within(values.theirs) != comments_within(values.base) &&
      comments_within(values.theirs) != comments_within(values.ours))
    return std::nullopt;
  if (theirs == base || theirs == ours) return of_ours(described, values.ours);
  const Family family = common_family(described, values.ours, values.theirs);
  const bool is_collection = values.ours.form() == Form::mapping || values.ours.form() == Form::sequence;
  if (ours == base && (family == Family::text || !is_collection))
    return of_theirs(described, values.theirs, in_brackets);
  if (family == Family::text) return std::nullopt;
  auto merged = InlineCollection(described, values, family).merge();
  if (!merged || !merged->is_new) return merged;
  if (!comments_within(values.ours).empty()) return std::nullopt;
  if (in_brackets) {
    merged->text = written_in_flow(short_form(described, merged->value));
    merged->is_new = false;
  }
  return merged;
}

}  // namespace ko::edit
