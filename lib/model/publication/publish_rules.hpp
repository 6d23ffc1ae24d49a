// SPDX-License-Identifier: MIT
/// What `publish` of a set's `ko.yaml` says, on a day.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "ko/records/publishing.hpp"
#include "ko/records/register.hpp"
#include "ko/records/visibility.hpp"

namespace ko {

/// The fields that lead from a record to a value of it, the outermost first.
using FieldChain = std::vector<const Field*>;

/// What the names of fields with points between them lead to: `contact.email`. Nothing where there is no such
/// field.
std::optional<FieldChain> field_chain(const Type& type, std::string_view names);

/// Whether words can stand in place of a value of the field.
bool takes_words(const Field& field);

/// A rule whose kind or field is not there holds for records as a whole, of every kind where that is not
/// there: what cannot be read is closed.
class PublishRules {
 public:
  PublishRules(const Configuration& configuration, Day day);

  bool empty() const { return rows_.empty(); }
  /// Of a field of the record, or without fields of the record as a whole.
  Visibility of(const Record& record, std::span<const Field* const> fields) const;

 private:
  struct Row {
    std::optional<Kind> kind;  // nothing: of every kind
    FieldChain fields;
    Visibility seen;
    PublishUntil until;
  };
  bool holds(const Row& row, const Record& record) const;

  std::vector<Row> rows_;
  Day day_;
};

/// The last day on which what such a rule says holds for the record; nothing where it has no end, or none
/// that the record tells of.
std::optional<Day> last_day_of(const PublishUntil& until, const Record& record);

}  // namespace ko
