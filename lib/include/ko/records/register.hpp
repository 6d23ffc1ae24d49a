// SPDX-License-Identifier: MIT
/// The register: every record of a set, found by id, with its references both ways. Its order is that of
/// kinds and then ids, whatever order files were read in.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/findings/finding.hpp"
#include "ko/records/configuration.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/profile.hpp"

namespace ko {

struct OwnRule;

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

/// A former id that another record bears, or claims before this one does.
struct TakenId {
  const Record* record = nullptr;
  Cursor at;
  const Record* other = nullptr;
};

/// What an id or an address leads to.
struct Target {
  const Record* record = nullptr;  ///< nothing: there is no such record
  Cursor at;                   ///< the record, or the entry in it; false when the part after # is not there
  const Type* type = nullptr;  ///< what describes it; null when it is not there

  explicit operator bool() const { return record != nullptr && static_cast<bool>(at); }
};

/// The profiles that there are, and the files they were read from.
struct ProfileFiles {
  std::vector<File> files;
  std::vector<Profile> profiles;  ///< by name
};

/// Everything that reading a set gives: what `Register` is built from.
struct Reading {
  std::vector<File> files;              ///< sorted by name; a file's place here is its `index`
  std::vector<Record> records;          ///< in reading order
  std::vector<std::string> broken_ids;  ///< of records that are there but could not be read: not "unknown"
  std::vector<Finding> findings;        ///< of text and shape: KO1xx and KO2xx
  Configuration configuration;          ///< of the set; a view of nothing without a `ko.yaml`
  std::vector<std::string> unreadable;  ///< files that could not be opened, each with why
  std::shared_ptr<const ProfileFiles> profiles;  ///< laws and bylaws that records can name; null: none
};

class Register {
 public:
  explicit Register(Reading reading);
  Register(Register&&) noexcept;
  Register& operator=(Register&&) noexcept;
  ~Register();

  std::span<const Record> records() const;
  std::span<const Record> records(Kind kind) const;
  /// The positions of `records()` in the order they were read. What one record says lies beside what the next
  /// in this order says, so that whoever looks at every record does it soonest this way.
  std::span<const std::uint32_t> reading_order() const;
  /// The record with this id, the first in file order when several have it; else the one that had it before,
  /// as its `former_ids` say. Null when there is none.
  const Record* find(std::string_view id) const;
  /// Every record after the first that bears an id already taken, in file order.
  std::span<const Record> duplicates() const;
  /// Former ids that lead to another record than the one that states them, in file order.
  std::span<const TakenId> taken_former_ids() const;
  /// What an address leads to: the record's id and, after `#`, places in it joined by `/`. A place is a
  /// number (of an agenda item, and in an item of a decision: `meeting#3/1`), a list and a number
  /// (`meeting#3/votes/2`, `organisation#members/4`), or the id of an entry, anywhere in the meeting
  /// (`meeting#budget`) or within what stands before it (`meeting#3/a`).
  Target resolve(std::string_view address) const;
  /// The case with this id, else the first in file order with this reference; null when there is none.
  const Record* find_case(std::string_view id_or_reference) const;
  /// True for the id of a record that is there but could not be read, so that a reference to it is no fault.
  bool is_broken(std::string_view id) const;

  std::span<const Link> links_from(const Record& record) const;
  std::span<const Link> links_to(const Record& record) const;
  Cursor cursor(const Link& link) const;
  /// In register order. References to records that could not be read are not among them.
  std::span<const BrokenLink> broken_links() const;

  std::span<const File> files() const;
  const Configuration& configuration() const;
  /// The rules that the configuration states, by name; of several of one name, the first.
  std::span<const OwnRule> own_rules() const;
  /// The laws and bylaws that records can name.
  std::span<const Profile> profiles() const;
  /// The same with their files, for another register; null where there are none.
  const std::shared_ptr<const ProfileFiles>& profile_files() const;
  /// The position of one of `records()` in it.
  std::uint32_t position(const Record& record) const;
  /// The language of reports: the configuration's, else nb.
  std::string_view language() const;

 private:
  struct Contents;
  std::unique_ptr<const Contents> contents_;
};

/// The ids a record had before, as it states them.
std::vector<std::string_view> former_ids(const Record& record);

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
