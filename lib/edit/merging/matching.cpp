// SPDX-License-Identifier: MIT
#include "edit/merging/matching.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ko::edit {
namespace {

/// What an entry is known by.
struct Marks {
  std::string value = {};
  std::string id = {};
  std::string leading = {};  // whom or what it is about: the reference that its type leads with
  std::string title = {};
  std::vector<std::string> words = {};  // sorted
};

const std::string* text_of(const NewValue& value, std::string_view key) {
  const auto* fields = value.fields();
  if (fields == nullptr) return nullptr;
  for (const auto& [name, field] : *fields)
    if (name == key) return field.text();
  return nullptr;
}

void add_words(const NewValue& value, std::vector<std::string>& words) {
  if (const auto* text = value.text()) {
    std::string word;
    for (const char c : *text + " ") {
      if (c != ' ' && c != '\n')
        word += c;
      else if (!word.empty())
        words.push_back(std::exchange(word, {}));
    }
  } else if (const auto* list = value.list()) {
    for (const NewValue& entry : *list) add_words(entry, words);
  } else {
    for (const auto& [key, field] : *value.fields()) add_words(field, words);
  }
}

bool refers(Value value) {
  return value == Value::reference || value == Value::text_or_reference || value == Value::rule ||
         value == Value::journal_reference;
}

/// The field that says whom or what an entry of the type is about; null when its rows lead with something
/// else.
const Field* leading_field(const Type& type) {
  for (const Field& field : type.fields) {
    if (field.shape.value == Value::id) continue;
    return field.shape.arity == Arity::one && refers(field.shape.value) ? &field : nullptr;
  }
  return nullptr;
}

std::string or_empty(const std::string* text) {
  return text == nullptr ? std::string() : *text;
}

Marks marks_of(const Described& list, const Item& item) {
  const NewValue value = long_form(entry_of(list), item.at);
  Marks marks = {.value = fingerprint(value)};
  if (const auto* text = value.text()) {
    if (list.is_set || refers(list.value)) marks.leading = *text;
  }
  if (list.type != nullptr) {
    if (list.type->find("id")) marks.id = or_empty(text_of(value, "id"));
    if (const Field* field = leading_field(*list.type)) marks.leading = or_empty(text_of(value, field->name));
    for (const std::string_view name : {"title", "name"})
      if (marks.title.empty()) marks.title = or_empty(text_of(value, name));
  }
  add_words(value, marks.words);
  std::ranges::sort(marks.words);
  return marks;
}

std::vector<Marks> all_marks(const Described& list, std::span<const Item> items) {
  std::vector<Marks> all;
  for (const Item& item : items) all.push_back(marks_of(list, item));
  return all;
}

/// How much two entries have in common, of 1.
double likeness(const Marks& a, const Marks& b) {
  if (a.words.empty() || b.words.empty()) return 0;
  std::size_t common = 0;
  for (auto left = a.words.begin(), right = b.words.begin();
       left != a.words.end() && right != b.words.end();) {
    const int order = left->compare(*right);
    if (order == 0) ++common;
    if (order <= 0) ++left;
    if (order >= 0) ++right;
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.words.size() + b.words.size());
}

bool contradict(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a != b;
}

bool agree(const std::string& a, const std::string& b) {
  return !a.empty() && a == b;
}

bool may_be_same(const Marks& a, const Marks& b) {
  return !contradict(a.id, b.id) && !contradict(a.leading, b.leading);
}

/// The entries of two lists, and which of them are the same.
class Pairing {
 public:
  Pairing(std::vector<Marks> before, std::vector<Marks> after)
      : before_(std::move(before)),
        after_(std::move(after)),
        to_(before_.size(), -1),
        from_(after_.size(), -1) {}

  /// Those that have the same of something, where that is not empty; the first with the first.
  void pair_by(std::string Marks::*mark) {
    std::map<std::string_view, std::vector<std::size_t>> places;
    for (std::size_t j = after_.size(); j-- > 0;)
      if (from_[j] < 0 && !(after_[j].*mark).empty()) places[after_[j].*mark].push_back(j);
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (to_[i] >= 0) continue;
      const auto found = places.find(before_[i].*mark);
      if (found == places.end() || found->second.empty()) continue;
      if (!may_be_same(before_[i], after_[found->second.back()])) continue;
      pair(i, found->second.back());
      found->second.pop_back();
    }
  }

  /// Those of equal values in the same place, from the front and from the back: of several that say the same,
  /// each is the one that stands there.
  void pair_in_place() {
    const std::size_t common = std::min(before_.size(), after_.size());
    for (const bool from_back : {false, true}) {
      for (std::size_t k = 1; k <= common; ++k) {
        const std::size_t i = from_back ? before_.size() - k : k - 1;
        const std::size_t j = from_back ? after_.size() - k : k - 1;
        if (to_[i] < 0 && from_[j] < 0 && before_[i].value == after_[j].value) pair(i, j);
      }
    }
  }

  /// Those that are most alike, first the ones that are about the same.
  void pair_alike() {
    std::vector<std::tuple<double, std::size_t, std::size_t>> candidates;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (to_[i] >= 0) continue;
      for (std::size_t j = 0; j < after_.size(); ++j) {
        if (from_[j] >= 0 || !may_be_same(before_[i], after_[j])) continue;
        double score = likeness(before_[i], after_[j]);
        if (agree(before_[i].leading, after_[j].leading)) score += 2;
        if (agree(before_[i].title, after_[j].title)) score += 1;
        if (score >= 0.5) candidates.emplace_back(-score, i, j);
      }
    }
    std::ranges::sort(candidates);
    for (const auto& [score, i, j] : candidates)
      if (to_[i] < 0 && from_[j] < 0) pair(i, j);
  }

  /// What stands between two that are matched in place of as many others.
  void pair_in_gaps() {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before_.size() && j < after_.size()) {
      const std::size_t i_end = end_of_gap(to_, i);
      const std::size_t j_end = end_of_gap(from_, j);
      if (i_end - i == j_end - j)
        for (std::size_t k = 0; k < i_end - i; ++k)
          if (may_be_same(before_[i + k], after_[j + k])) pair(i + k, j + k);
      i = i_end + 1;
      if (i_end < to_.size() && to_[i_end] >= 0) j = static_cast<std::size_t>(to_[i_end]) + 1;
    }
  }

  const std::vector<int>& pairs() const { return to_; }

 private:
  static std::size_t end_of_gap(const std::vector<int>& partners, std::size_t from) {
    while (from < partners.size() && partners[from] < 0) ++from;
    return from;
  }
  void pair(std::size_t i, std::size_t j) {
    to_[i] = static_cast<int>(j);
    from_[j] = static_cast<int>(i);
  }

  std::vector<Marks> before_;
  std::vector<Marks> after_;
  std::vector<int> to_;
  std::vector<int> from_;
};

std::vector<int> changed_entries(const std::vector<Marks>& before, const std::vector<Marks>& after) {
  Pairing pairing(before, after);
  pairing.pair_by(&Marks::id);
  pairing.pair_in_place();
  pairing.pair_by(&Marks::value);
  pairing.pair_alike();
  pairing.pair_in_gaps();
  return pairing.pairs();
}

/// Of marks, those at these places.
std::vector<Marks> chosen(const std::vector<Marks>& marks, const std::vector<int>& places) {
  std::vector<Marks> some;
  for (const int place : places) some.push_back(marks[static_cast<std::size_t>(place)]);
  return some;
}

/// The places that no row has.
std::vector<int> left_over(const std::vector<Row>& rows, int Row::*side, std::size_t count) {
  std::vector<bool> taken(count);
  for (const Row& row : rows)
    if (row.*side >= 0) taken[static_cast<std::size_t>(row.*side)] = true;
  std::vector<int> places;
  for (std::size_t i = 0; i < count; ++i)
    if (!taken[i]) places.push_back(static_cast<int>(i));
  return places;
}

bool moves(std::vector<Row> rows, int Row::*before, int Row::*after) {
  std::erase_if(rows, [](const Row& row) { return row.base < 0 || row.ours < 0 || row.theirs < 0; });
  std::ranges::sort(rows, {}, before);
  return !std::ranges::is_sorted(rows, {}, after);
}

/// Puts what one side alone has behind what it follows there.
void insert_others(std::vector<Row>& placed, std::vector<Row> others, int Row::*side, bool before_added) {
  std::ranges::sort(others, {}, side);
  for (const Row& row : others) {
    auto at = placed.begin();  // behind the last one that stands before it there
    int last = -1;
    for (auto here = placed.begin(); here != placed.end(); ++here) {
      if ((*here).*side < 0 || (*here).*side > row.*side || (*here).*side < last) continue;
      last = (*here).*side;
      at = here + 1;
    }
    while (!before_added && at != placed.end() && (*at).*side < 0) ++at;
    placed.insert(at, row);
  }
}

}  // namespace

std::vector<Row> match_fields(const ThreeLists& fields) {
  std::map<std::string_view, Row> by_key;
  const auto add = [&](std::span<const Item> items, int Row::*side) {
    for (std::size_t i = 0; i < items.size(); ++i) by_key[items[i].key].*side = static_cast<int>(i);
  };
  add(fields.base, &Row::base);
  add(fields.ours, &Row::ours);
  add(fields.theirs, &Row::theirs);
  std::vector<Row> rows;
  for (const auto& [key, row] : by_key) rows.push_back(row);
  return rows;
}

std::vector<Row> match_entries(const Described& list, const ThreeLists& entries) {
  const std::vector<Marks> base = all_marks(list, entries.base);
  const std::vector<Marks> ours = all_marks(list, entries.ours);
  const std::vector<Marks> theirs = all_marks(list, entries.theirs);
  const std::vector<int> in_ours = changed_entries(base, ours);
  const std::vector<int> in_theirs = changed_entries(base, theirs);
  std::vector<Row> rows;
  for (std::size_t i = 0; i < base.size(); ++i)
    rows.push_back({static_cast<int>(i), in_ours[i], in_theirs[i]});
  const std::vector<int> added_here = left_over(rows, &Row::ours, ours.size());
  const std::vector<int> added_there = left_over(rows, &Row::theirs, theirs.size());
  Pairing added(chosen(ours, added_here), chosen(theirs, added_there));
  added.pair_by(&Marks::value);
  for (const auto mark : {&Marks::id, &Marks::leading, &Marks::title}) added.pair_by(mark);
  std::vector<bool> paired(added_there.size());
  for (std::size_t i = 0; i < added_here.size(); ++i) {
    Row row = {.ours = added_here[i]};
    if (const int other = added.pairs()[i]; other >= 0) {
      row.theirs = added_there[static_cast<std::size_t>(other)];
      paired[static_cast<std::size_t>(other)] = true;
    }
    rows.push_back(row);
  }
  for (std::size_t j = 0; j < added_there.size(); ++j)
    if (!paired[j]) rows.push_back({.theirs = added_there[j]});
  return rows;
}

std::optional<std::vector<Row>> in_order(std::vector<Row> rows, bool order_matters) {
  int Row::*first = &Row::ours;
  int Row::*second = &Row::theirs;
  if (order_matters && moves(rows, &Row::base, &Row::theirs)) {
    if (!moves(rows, &Row::base, &Row::ours))
      std::swap(first, second);
    else if (moves(rows, &Row::ours, &Row::theirs))
      return std::nullopt;
  }
  std::vector<Row> others;
  std::erase_if(rows, [&](const Row& row) {
    if (row.*first < 0 && row.*second >= 0) others.push_back(row);
    return row.*first < 0;
  });
  std::ranges::sort(rows, {}, first);
  insert_others(rows, std::move(others), second, second == &Row::ours);
  return rows;
}

}  // namespace ko::edit
