// SPDX-License-Identifier: MIT
/// The register: every record of a set, found by id, with its references both ways. Its order is that of
/// kinds and then ids, whatever order files were read in.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/configuration.hpp"
#include "ko/records/kinds.hpp"

namespace ko {

/// A record that could be read. `id` is empty when it has none that is well-formed.
struct Record {
  Kind kind = Kind::organisation;
  std::string_view id;
  Cursor at;

  /// The record through its description; a view of nothing when it is of another kind.
  template <const Type& T>
  View<T> as() const {
    return &type_of(kind) == &T ? View<T>(at) : View<T>();
  }
};

/// A reference as written: the record it stands in, the node that names the other, and the record that is
/// named.
struct Link {
  std::uint32_t from = 0;  ///< position in `Register::records()`
  std::uint32_t to = 0;    ///< position in `Register::records()`
  std::uint32_t node = 0;  ///< in the tree of the file of `from`
};

/// A reference that leads nowhere, or to a record of a kind the field does not take.
struct BrokenLink {
  const Record* from = nullptr;
  Cursor at;
  const Field* field = nullptr;
  const Record* to = nullptr;  ///< the record of the wrong kind; null when there is none of that id
};

/// What an id or an address such as `meeting#3/1` leads to.
struct Target {
  const Record* record = nullptr;  ///< nothing: there is no such record
  Cursor at;  ///< the record, the item or the decision; false when the part after # is not there

  explicit operator bool() const { return record != nullptr && static_cast<bool>(at); }
};

/// Everything that reading a set gives: what `Register` is built from.
struct Reading {
  std::vector<File> files;              ///< sorted by name; a file's place here is its `index`
  std::vector<Record> records;          ///< in reading order
  std::vector<std::string> broken_ids;  ///< of records that are there but could not be read: not "unknown"
  std::vector<Finding> findings;        ///< of text and shape: KO1xx and KO2xx
  Configuration configuration;          ///< of the set; a view of nothing without a `ko.yaml`
  std::vector<std::string> unreadable;  ///< files that could not be opened, each with why
};

class Register {
 public:
  explicit Register(Reading reading);
  Register(Register&&) = default;
  Register& operator=(Register&&) = default;
  Register(const Register&) = delete;
  Register& operator=(const Register&) = delete;

  std::span<const Record> records() const { return records_; }
  std::span<const Record> records(Kind kind) const;
  /// The positions of `records()` in the order they were read. What one record says lies beside what the next
  /// in this order says, so that whoever looks at every record does it soonest this way.
  std::span<const std::uint32_t> reading_order() const { return reading_order_; }
  /// The record with this id; the first in file order when several have it. Null when none has.
  const Record* find(std::string_view id) const;
  /// Every record after the first that bears an id already taken, in file order.
  std::span<const Record> duplicates() const { return duplicates_; }
  Target resolve(std::string_view address) const;
  /// True for the id of a record that is there but could not be read, so that a reference to it is no fault.
  bool is_broken(std::string_view id) const;

  std::span<const Link> links_from(const Record& record) const;
  std::span<const Link> links_to(const Record& record) const;
  Cursor cursor(const Link& link) const;
  /// In register order. References to records that could not be read are not among them.
  std::span<const BrokenLink> broken_links() const { return broken_links_; }

  std::span<const File> files() const { return files_; }
  const Configuration& configuration() const { return configuration_; }
  /// The position of one of `records()` in it.
  std::uint32_t position(const Record& record) const {
    return static_cast<std::uint32_t>(&record - records_.data());
  }
  /// The language of reports: the configuration's, else nb.
  std::string_view language() const;

 private:
  /// A part of an id's hash beside the record's place, so that a record is looked at only when it is very
  /// likely the one that is wanted.
  struct Slot {
    std::uint32_t tag = 0;
    std::uint32_t place = 0;  // position in records_ + 1; 0: the slot is free
  };

  void keep_first_of_each_id();
  std::uint32_t enter(std::uint32_t position, std::uint64_t hash);
  void sort_records();
  void find_kinds();
  void link();
  void link_record(std::uint32_t from);
  void link_value(std::uint32_t from, const Field& field, Cursor value);
  void link_back();

  std::vector<File> files_;
  Configuration configuration_;
  std::vector<Record> records_;
  std::vector<Record> duplicates_;
  std::vector<std::string> broken_ids_;
  std::vector<std::uint32_t> reading_order_;
  std::vector<Slot> slots_;  // hash table over ids, in open addressing
  std::uint32_t kind_begin_[kind_count + 1] = {};
  std::vector<Link> links_;                // in reading order
  std::vector<Span> links_of_;             // of a record in links_
  std::vector<Link> back_links_;           // sorted by to, then from, then node
  std::vector<std::uint32_t> back_begin_;  // of a record in back_links_
  std::vector<BrokenLink> broken_links_;
};

/// The path of a node within its record: `agenda[3].points[1].by`, entries counted from 1. Empty for the
/// root.
std::string field_path(const File& file, NodeIndex root, NodeIndex node);

/// Calls `visit(const Field&, Cursor)` for every value below `at` that a row of `type` describes, depth first
/// in reading order: each entry of a list on its own, entries and mappings of entries entered. Keys that no
/// row has are passed over.
template <class Visit>
void walk(const Type& type, Cursor at, Visit&& visit) {
  auto one = [&](const Field& field, Cursor value) {
    visit(field, value);
    if (field.shape.value == Value::entry && value.form() == Form::mapping)
      walk(*field.shape.entry, value, visit);
  };
  for (Cursor child : at.children()) {
    if (child.node().field >= type.fields.size()) continue;
    const Field& field = type.fields[child.node().field];
    if (field.shape.arity != Arity::one && child.form() == Form::sequence) {
      for (Cursor element : child.children()) one(field, element);
    } else if (child.form() != Form::blank) {
      one(field, child);
    }
  }
}

}  // namespace ko
