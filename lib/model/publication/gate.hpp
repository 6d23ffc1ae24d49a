// SPDX-License-Identifier: MIT
/// The steps of the gate, for whoever goes through a whole record.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/records/visibility.hpp"
#include "model/publication/publish_rules.hpp"
#include "model/records/provisions.hpp"

namespace ko {

/// Of a field of a mapping that is shown, redacted or omitted.
Visibility visibility_within(Visibility around, const Field& field);

/// Whether `public: true` stands on it.
bool is_opened(Cursor mapping);

/// What a law or bylaws publish of items closed on a basis: by the first of their rows that fits it. Nothing
/// where none does.
std::optional<Visibility> published_of(const ProvisionEntry& provision, std::string_view basis);

/// What is published of an item closed on a basis, and the provision that says so.
struct PublishedByLaw {
  Visibility seen = Visibility::shown;
  Provision provision;
};
/// By the rule closed-item-public, for a body on a day: the special before the general, and of two alike what
/// shows least. Nothing where nothing is laid down for that basis.
std::optional<PublishedByLaw> published_by_law(const Provisions& provisions, const Rule& rule,
                                               const Record& body, Day day, std::string_view basis);

/// What of a set's records may be seen on a day.
class Gate {
 public:
  /// The register outlives it.
  Gate(const Register& records, Day day);

  /// Whether laws or bylaws say of any closed item what is published of it.
  bool closes_items() const { return closes_items_; }
  /// Whether `ko.yaml` says of anything what is published of it.
  bool has_rules() const { return !rules_.empty(); }
  /// Of the record itself.
  Visibility of(const Record& record) const;
  /// Of a value of a field of it, or of an entry of that, whatever it lies in: the fields lead from the
  /// record to it.
  Visibility of(const Record& record, std::span<const Field* const> fields, Cursor value) const;
  /// Of a value of the record.
  Visibility of(const Record& record, Cursor value) const;
  /// Whether the value is or lies in what is to leave no trace, which bylaws or `ko.yaml` can ask for: what
  /// refers to it is omitted, too.
  bool leaves_no_trace(const Record& record, Cursor value) const;
  /// The address that leads to `target`, as `written` does, once what is omitted is gone: the numbers of
  /// entries that follow are less. What leads nowhere stays as it is.
  std::string published_address(std::string_view written, const Target& target) const;

 private:
  Visibility of_closed(const Record& meeting, const Item& item) const;
  /// By `ko.yaml`.
  Visibility by_rule(const Record& record, std::span<const Field* const> fields, Cursor value) const;
  std::vector<std::size_t> omitted_before(const Record& record, Cursor value) const;

  const Register& records_;
  Provisions provisions_;
  PublishRules rules_;
  const Rule* rule_;
  bool closes_items_;
};

}  // namespace ko
