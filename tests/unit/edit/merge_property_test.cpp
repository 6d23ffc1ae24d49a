// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "edit/merging/items.hpp"
#include "edit/merging/merged_documents.hpp"
#include "ko/editing/merge.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::Form;
using ko::edit::Described;
using ko::edit::Family;
using ko::edit::Item;
using ko::edit::MergedDocument;

/// A change that somebody makes to a record.
struct Change {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string text;
  std::size_t column = 0;  // of what is put in
  /// What it touches: no change of the other side's lies within.
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

/// The column of what stands within a line: deeper than all lines.
constexpr std::size_t innermost = 1000;

/// All changes that can be made to a record, each with a text of its own.
class Changes {
 public:
  explicit Changes(const MergedDocument& document) : text_(document.text()) {
    fields(document.described, ko::edit::item_of_record(document.root()));
  }
  const std::vector<Change>& all() const { return all_; }

 private:
  std::string number() { return std::to_string(++count_); }

  void fields(const Described& described, const Item& item) {
    const bool is_block = ko::edit::is_block(item.at);
    const std::vector<Item> items = ko::edit::items_of(described, item, Family::fields);
    if (item.at.form() != Form::mapping || items.empty()) return;
    const std::uint32_t end = item.at.node().end;
    const bool has_note = std::ranges::any_of(items, [](const Item& field) { return field.key == "note"; });
    if (!has_note && described.type != nullptr && described.type->find("note")) {
      const std::string note = "note: Merknad " + number();
      if (is_block) {
        const Item& last = items.back();
        all_.push_back({last.end, last.end, std::string(last.column, ' ') + note + '\n', last.column,
                        last.end, last.end});
      } else {
        all_.push_back({end - 1, end - 1, ", " + note, 0, end - 1, end - 1});
      }
    }
    for (const Item& field : items) value(field_of(described, field.key), field);
  }

  void value(const Described& described, const Item& item) {
    if (item.at.form() == Form::sequence) return entries(described, item);
    if (item.at.form() == Form::mapping) return fields(described, item);
    const ko::Node& node = item.at.node();
    const bool is_text = described.value == ko::Value::localized && described.type == nullptr;
    if (!item.at.is_scalar() || !is_text || item.key == "id" || item.key == "kind") return;
    const std::string_view written = text_.substr(node.begin, node.end - node.begin);
    if (node.style != ko::Style::plain || written.find('\n') != std::string_view::npos) return;
    if (node.end < text_.size() && text_[node.end] == ',' && written.find(' ') == std::string_view::npos)
      return;
    all_.push_back({node.end, node.end, " endret " + number(), innermost, node.begin, node.end});
  }

  void entries(const Described& described, const Item& item) {
    const std::vector<Item> items = ko::edit::items_of(described, item, Family::list);
    if (items.empty()) return;
    const Described of_entry = ko::edit::entry_of(described);
    for (const Item& entry : items) value(of_entry, entry);
    const Item& last = items.back();
    if (!ko::edit::is_block(item.at)) return;
    if (described.type != nullptr) {
      const std::string margin(last.column, ' ');
      for (const std::string key : {"title", "name", "text"})
        if (described.type->find(key)) {
          all_.push_back({last.end, last.end,
                          margin + "# ny\n" + margin + "- " + key + ": Nytt ord nr" + number() + "\n",
                          last.column, last.end, last.end});
          break;
        }
    }
    if (items.size() < 2) return;
    for (const Item& entry : std::vector<Item>(items.begin() + 1, items.end())) {
      // Of two that say the same, nobody can tell which one is gone.
      const auto says_so = [&](const Item& other) {
        return fingerprint(of_entry, other.at) == fingerprint(of_entry, entry.at);
      };
      if (std::ranges::count_if(items, says_so) > 1) continue;
      all_.push_back({entry.begin - static_cast<std::uint32_t>(entry.column), entry.end, "", 0,
                      entry.lead.begin, entry.end});
    }
  }

  std::string_view text_;
  std::vector<Change> all_;
  int count_ = 0;
};

bool are_apart(const Change& a, const Change& b) {
  if (a.from == a.to && b.from == b.to)
    return a.from != b.from || a.column != b.column || !a.text.starts_with(',');
  if (a.from == a.to) return a.from <= b.from || a.from > b.to || (a.from == b.to && a.column <= b.column);
  if (b.from == b.to) return are_apart(b, a);
  return a.to <= b.from || b.to <= a.from;
}

/// The text with changes; of those at one place what lies deeper comes first, then what came first.
std::string text_with(std::string_view text, std::vector<Change> changes) {
  std::ranges::stable_sort(changes, [](const Change& a, const Change& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.column > b.column;
  });
  std::string changed;
  std::uint32_t from = 0;
  for (const Change& change : changes) {
    changed += text.substr(from, change.begin - from);
    changed += change.text;
    from = change.end;
  }
  return changed + std::string(text.substr(from));
}

std::string value_of(const std::string& text) {
  const MergedDocument document = ko::edit::read_document("a.yaml", text);
  if (!document.is_understood) return "not understood:\n" + text;
  return ko::edit::fingerprint(document.described, document.root());
}

std::string codes_of(const std::string& text) {
  std::string codes;
  for (const ko::Finding& finding : ko::test::read_text(text).findings)
    codes += std::string(finding.rule->code) + ' ';
  return codes;
}

std::vector<std::string> example_records() {
  std::vector<std::string> records;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples"))
    if (entry.path().extension() == ".yaml" && entry.path().filename() != "ko.yaml")
      paths.push_back(entry.path());
  std::ranges::sort(paths);
  for (const auto& path : paths) {
    std::ifstream file(path);
    const std::string text((std::istreambuf_iterator<char>(file)), {});
    const auto documents = ko::edit::documents_of({"a.yaml", text});
    if (!documents) continue;
    for (const MergedDocument& document : documents->all)
      if (document.is_understood) records.emplace_back(document.text());
  }
  return records;
}

/// Some changes for each side, none of which touches what another does.
struct TwoSides {
  std::vector<Change> ours;
  std::vector<Change> theirs;
};

TwoSides some_of(const std::vector<Change>& all, std::mt19937& random) {
  TwoSides sides;
  std::vector<Change> chosen;
  for (int tries = 0; tries < 12; ++tries) {
    const Change& change = all[random() % all.size()];
    if (!std::ranges::all_of(chosen, [&](const Change& other) { return are_apart(change, other); })) continue;
    if (std::ranges::any_of(
            chosen, [&](const Change& other) { return other.text == change.text && !change.text.empty(); }))
      continue;
    chosen.push_back(change);
    (random() % 2 == 0 ? sides.ours : sides.theirs).push_back(change);
  }
  return sides;
}

}  // namespace

TEST_CASE("Changes that touch different fields and entries always merge, to all of them") {
  const std::vector<std::string> records = example_records();
  REQUIRE(records.size() > 50);
  std::mt19937 random(15);  // NOLINT(cert-msc51-cpp): the same changes on every run
  for (const std::string& base : records) {
    const MergedDocument document = ko::edit::read_document("a.yaml", base);
    const Changes changes(document);
    if (changes.all().empty()) continue;
    for (int round = 0; round < 4; ++round) {
      const TwoSides sides = some_of(changes.all(), random);
      std::vector<Change> both = sides.ours;
      both.insert(both.end(), sides.theirs.begin(), sides.theirs.end());
      const std::string ours = text_with(base, sides.ours);
      const std::string theirs = text_with(base, sides.theirs);
      const std::string expected = text_with(base, both);
      const ko::Merged merged = ko::merge({"a.yaml", base}, {"a.yaml", ours}, {"a.yaml", theirs});
      const bool is_right = merged.conflicts.empty() && value_of(merged.text) == value_of(expected) &&
                            codes_of(merged.text) == codes_of(expected);
      if (is_right) continue;
      CAPTURE(ours);
      CAPTURE(theirs);
      CHECK(merged.text == expected);
      return;
    }
  }
}

TEST_CASE("A text merged with one that is as it was is itself") {
  std::mt19937 random(16);  // NOLINT(cert-msc51-cpp): the same changes on every run
  for (const std::string& base : example_records()) {
    const MergedDocument document = ko::edit::read_document("a.yaml", base);
    const Changes changes(document);
    if (changes.all().empty()) continue;
    const TwoSides sides = some_of(changes.all(), random);
    const ko::Source before("a.yaml", base);
    const ko::Source after("a.yaml", text_with(base, sides.ours));
    CHECK(merge(before, after, before).text == after.bytes());
    CHECK(merge(before, before, after).text == after.bytes());
    CHECK(merge(after, after, after).text == after.bytes());
    // The same when there is something to merge, in a document beside it.
    const std::string ada = "kind: person\nid: ada\nname: Ada\n---\n";
    const ko::Source both("a.yaml", ada + base);
    const ko::Source changed("a.yaml", ada + std::string(after.bytes()));
    const ko::Source renamed("a.yaml", "kind: person\nid: ada\nname: Ada Nes\n---\n" + base);
    const std::string all = "kind: person\nid: ada\nname: Ada Nes\n---\n" + std::string(after.bytes());
    CHECK(merge(both, changed, renamed).text == all);
    CHECK(merge(both, renamed, changed).text == all);
  }
}
