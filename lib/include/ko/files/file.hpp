// SPDX-License-Identifier: MIT
/// A file of records as it was read, and a cursor to stand somewhere in it.
#pragma once

#include <cstdint>
#include <string_view>

#include "ko/files/edit.hpp"
#include "ko/files/source.hpp"
#include "ko/files/tree.hpp"

namespace ko {

struct File {
  std::uint32_t index = 0;  ///< its number among the files of one reading
  Source source;
  Tree tree;
};

/// A node of a file. Cheap to copy; the file outlives it.
class Cursor {
 public:
  Cursor() = default;
  Cursor(const File& file, NodeIndex node) : file_(&file), node_(node) {}

  /// False where there is no such node: what a search that found nothing returns.
  explicit operator bool() const { return file_ != nullptr; }

  const File& file() const { return *file_; }
  NodeIndex index() const { return node_; }
  const Node& node() const { return file_->tree.nodes[node_]; }
  Form form() const { return node().form; }
  bool is_scalar() const { return form() == Form::scalar; }
  std::string_view text() const { return file_->tree.text(file_->source, node_); }
  std::string_view key() const { return file_->tree.key(file_->source, node_); }
  /// Where the value stands; where the key stands when there is no value.
  Place place() const;
  Place key_place() const { return {file_->index, node().key_span()}; }

  /// The children of a mapping or sequence, in reading order.
  class Children;
  Children children() const;
  /// The child with this field number; the first one when there are several.
  Cursor child(std::uint8_t field) const;
  /// The child of a mapping with this key; the first one when there are several.
  Cursor child_with_key(std::string_view key) const;

  bool operator==(const Cursor&) const = default;

 private:
  const File* file_ = nullptr;
  NodeIndex node_ = 0;
};

class Cursor::Children {
 public:
  class Iterator {
   public:
    Iterator(const File& file, NodeIndex node) : file_(&file), node_(node) {}
    Cursor operator*() const { return {*file_, node_}; }
    Iterator& operator++() {
      node_ += file_->tree.nodes[node_].size;
      return *this;
    }
    bool operator==(const Iterator& other) const { return node_ == other.node_; }

   private:
    const File* file_;
    NodeIndex node_;
  };
  Children(const File& file, NodeIndex first, NodeIndex end) : file_(&file), first_(first), end_(end) {}
  Iterator begin() const { return {*file_, first_}; }
  Iterator end() const { return {*file_, end_}; }
  bool empty() const { return first_ == end_; }

 private:
  const File* file_;
  NodeIndex first_;
  NodeIndex end_;
};

inline Cursor::Children Cursor::children() const {
  const Node& here = node();
  if (here.form != Form::mapping && here.form != Form::sequence) return {*file_, node_, node_};
  return {*file_, node_ + 1, node_ + here.size};
}

inline Cursor Cursor::child_with_key(std::string_view key) const {
  for (const Cursor child : children())
    if (child.key() == key) return child;
  return {};
}

inline Cursor Cursor::child(std::uint8_t field) const {
  for (Cursor child : children())
    if (child.node().field == field) return child;
  return {};
}

inline Place Cursor::place() const {
  const Node& here = node();
  if (here.begin == here.end && here.key_length != 0) return key_place();
  return {file_->index, here.span()};
}

}  // namespace ko
