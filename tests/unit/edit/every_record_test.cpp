// SPDX-License-Identifier: MIT
// Every kind of edit, made at the nodes of every record of the examples: what is read afterwards is what was
// read before but for what the edit names, and no comment outside it is lost.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "edit/new_value.hpp"
#include "edit/structure_edits.hpp"
#include "ko/files/read.hpp"
#include "unit/example_texts.hpp"

namespace {

using ko::edit::NewValue;

ko::File file_of(const std::string& text) {
  ko::Source source("a.yaml", text);
  ko::TreeReading reading = ko::read_tree(source, 0);
  CHECK(reading.findings.empty());
  return {0, std::move(source), std::move(reading.tree)};
}

/// What is read of a value, a line a text, each with the keys and numbers that lead to it. `made` stands for
/// what is at `changed`; nothing where that is taken out.
void list(ko::Cursor at, const std::string& path, ko::Cursor changed, const NewValue* made,
          std::vector<std::string>& lines);

void list(const NewValue& value, const std::string& path, std::vector<std::string>& lines) {
  if (const auto* text = value.text()) return lines.push_back(path + "=" + *text);
  if (const auto* entries = value.list()) {
    for (const NewValue& entry : *entries) list(entry, path + "/-", lines);
    return;
  }
  for (const auto& [key, field] : *value.fields()) list(field, path + "/" + key, lines);
}

void list(ko::Cursor at, const std::string& path, ko::Cursor changed, const NewValue* made,
          std::vector<std::string>& lines) {
  if (at == changed) {
    if (made != nullptr) list(*made, path, lines);
    return;
  }
  if (at.form() == ko::Form::scalar || at.form() == ko::Form::blank) {
    lines.push_back(path + "=" + (at.is_scalar() ? std::string(at.text()) : ""));
    return;
  }
  for (const ko::Cursor child : at.children())
    list(child, path + "/" + (child.key().empty() ? "-" : std::string(child.key())), changed, made, lines);
}

std::vector<std::string> lines_of(const ko::File& file, ko::Cursor changed = {},
                                  const NewValue* made = nullptr) {
  std::vector<std::string> lines;
  for (const ko::Document& document : file.tree.documents) {
    lines.emplace_back("---");
    list(ko::Cursor(file, document.root), "", changed, made, lines);
  }
  return lines;
}

/// The node that goes when one is taken out: what holds nothing else goes, too.
ko::Cursor outermost_alone(ko::Cursor at) {
  for (;;) {
    const ko::Cursor parent = ko::edit::parent_of(at);
    if (!parent || parent.node().size > 1 + at.node().size) return at;
    at = parent;
  }
}

std::size_t comments_outside(const ko::File& file, ko::Span span) {
  return static_cast<std::size_t>(std::ranges::count_if(file.tree.comments, [&](ko::Span comment) {
    return comment.end <= span.begin || comment.begin >= span.end;
  }));
}

/// Checks one edit: the bytes before and after its place are as they were, and so are the values.
void check(const ko::File& file, const ko::Edit& edit, const std::vector<std::string>& expected) {
  const std::string_view before = file.source.bytes();
  const ko::Edited edited = ko::apply(before, {edit});
  REQUIRE(edited.edits == 1);
  const ko::File after = file_of(edited.text);
  CHECK(lines_of(after) == expected);
  CHECK(after.tree.comments.size() >= comments_outside(file, edit.place.span));
}

void check_node(const ko::File& file, ko::Cursor at) {
  CAPTURE(at.file().source.slice(at.place().span));
  const NewValue same = ko::edit::value_of(at);
  if (at.form() != ko::Form::blank) check(file, ko::edit::replaced(at, same), lines_of(file));
  const NewValue other("a: b, # c");
  if (ko::edit::parent_of(at)) check(file, ko::edit::replaced(at, other), lines_of(file, at, &other));
  const ko::edit::Removal removal = ko::edit::without(at);
  CHECK(removal.is_possible == static_cast<bool>(ko::edit::parent_of(outermost_alone(at))));
  if (removal.is_possible) check(file, removal.edit, lines_of(file, outermost_alone(at)));
  NewValue grown = same;
  if (auto* entries = std::get_if<NewValue::List>(&grown.content)) {
    entries->emplace_back("new: entry");
    check(file, ko::edit::with_entry(at, entries->back()), lines_of(file, at, &grown));
  } else if (auto* fields = std::get_if<NewValue::Fields>(&grown.content)) {
    fields->emplace_back("new-key", "new");
    check(file, ko::edit::with_field(at, nullptr, "new-key", "new"), lines_of(file, at, &grown));
  }
}

}  // namespace

TEST_CASE("an edit at any node of the examples changes only what it names") {
  const std::vector<std::string> texts = ko::test::example_texts({"examples"});
  CHECK(texts.size() > 50);
  std::size_t number = 0;
  std::size_t checked = 0;
  for (const std::string& text : texts) {
    const ko::File file = file_of(text);
    // Of long files, some nodes: the places differ from file to file.
    const std::size_t step = std::max<std::size_t>(1, file.tree.nodes.size() / 20);
    for (std::size_t node = number++ % step; node < file.tree.nodes.size(); node += step, ++checked)
      check_node(file, ko::Cursor(file, static_cast<ko::NodeIndex>(node)));
  }
  CHECK(checked > 800);
}
