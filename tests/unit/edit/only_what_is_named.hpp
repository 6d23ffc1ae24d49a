// SPDX-License-Identifier: MIT
/// Whether a change stays within what it names: every other byte of a set is as it was.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "edit/documents.hpp"
#include "edit/field_places.hpp"
#include "edit/structure_edits.hpp"
#include "ko/editing/field_changes.hpp"
#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"

namespace ko::test {

/// Where bytes may change.
struct Room {
  Place place;
  bool for_additions = false;  ///< nothing that is there goes
};

inline std::uint32_t begin_of(Cursor at) {
  return at.node().key_length != 0 ? at.node().key_begin : at.node().begin;
}

inline Room room(Cursor at, std::uint32_t begin, std::uint32_t end) {
  return {{at.file().index, {begin, end}}};
}

/// A record with the line of `---` that parts it from the one before, or of the first from the one after.
inline Room document_room(Cursor at) {
  const std::string_view text = at.file().source.bytes();
  Span span = edit::document_of(at).span;
  if (text.substr(0, span.begin).ends_with("---")) span.begin -= 3;
  if (span.begin == 0 && text.substr(span.end).starts_with("---")) span.end += 4;
  return {{at.file().index, span}};
}

/// A value with its key, and what stands between its dash and it.
inline Room value_room(Cursor at) {
  const std::string_view text = at.file().source.bytes();
  std::uint32_t begin = begin_of(at);
  while (begin > 0 && text[begin - 1] == ' ') --begin;
  return room(at, begin, at.node().end);
}

/// Up to what comes next in the document, comments among that.
inline std::uint32_t end_of_room(Cursor at) {
  const Document& document = edit::document_of(at);
  const auto& nodes = at.file().tree.nodes;
  const NodeIndex next = at.index() + at.node().size;
  const bool is_last = next >= document.root + nodes[document.root].size;
  return is_last ? document.span.end : begin_of(Cursor(at.file(), next));
}

inline std::size_t count_of_children(Cursor at) {
  std::size_t count = 0;
  for ([[maybe_unused]] const Cursor child : at.children()) ++count;
  return count;
}

/// In a mapping or a list, and behind it.
inline Room addition_room(Cursor at) {
  Room added = room(at, begin_of(at), end_of_room(at));
  added.for_additions = at.form() == Form::mapping || at.form() == Form::sequence;
  return added;
}

/// From what stands before something to what stands behind it; what has nothing else in it goes along.
inline Room removal_room(Cursor at) {
  for (Cursor parent = edit::parent_of(at); parent; parent = edit::parent_of(at)) {
    std::uint32_t begin = begin_of(parent);
    if (count_of_children(parent) > 1) {
      for (const Cursor child : parent.children()) {
        if (child == at) break;
        begin = child.node().end;
      }
      return room(at, begin, end_of_room(at));
    }
    at = parent;
  }
  return document_room(at);
}

/// Where an id stands as a word of its own, in any file.
inline std::vector<Room> rooms_of_word(const Register& records, std::string_view word) {
  const auto is_part = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  std::vector<Room> rooms;
  for (const File& file : records.files()) {
    const std::string_view text = file.source.bytes();
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at > 0 && is_part(text[at - 1])) || (end < text.size() && is_part(text[end]))) continue;
      rooms.push_back({{file.index, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}}});
    }
  }
  return rooms;
}

/// Whether the edits are all made, and each within one of the rooms.
inline void check_within(const Register& records, const SetEdit& change, const std::vector<Room>& rooms) {
  std::map<std::uint32_t, std::vector<Edit>> of_files;
  for (const Edit& edit : change.edits) {
    CAPTURE(records.files()[edit.place.file].source.slice(edit.place.span));
    CAPTURE(edit.text);
    const bool is_within = std::ranges::any_of(rooms, [&](const Room& each) {
      const Span span = edit.place.span;
      return each.place.file == edit.place.file && each.place.span.begin <= span.begin &&
             span.end <= each.place.span.end && (!each.for_additions || span.begin == span.end);
    });
    CHECK(is_within);
    of_files[edit.place.file].push_back(edit);
  }
  for (const auto& [file, edits] : of_files)
    CHECK(apply(records.files()[file].source.bytes(), edits).edits == edits.size());
}

/// The same for the change of what an address names.
inline void check_change(const Register& records, const FieldChange& change) {
  CAPTURE(change.address);
  CAPTURE(change.value);
  const auto edit = propose(records, change);
  const auto place = edit::find_place(records, change.address);
  REQUIRE_MESSAGE(edit, edit.fault().message);
  REQUIRE(place);
  CHECK(edit->created.empty());
  CHECK(edit->moved.empty());
  const bool is_addition = change.kind == FieldChange::Kind::add;
  if (change.kind == FieldChange::Kind::remove)
    check_within(records, *edit, {removal_room(place->at)});
  else if (!place->at)
    check_within(records, *edit, {addition_room(place->holder)});
  else if (is_addition && place->at.form() == Form::sequence)
    check_within(records, *edit, {addition_room(place->at)});
  else
    check_within(records, *edit, {value_room(place->at)});
}

}  // namespace ko::test
