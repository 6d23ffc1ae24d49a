// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ko/files/file.hpp"
#include "ko/records/type.hpp"
#include "model/findings/finding_list.hpp"
#include "model/records/field_paths.hpp"
#include "model/types/shape_rules.hpp"
#include "read/shape/shape.hpp"

namespace ko {

/// Reads one document's values as its type describes them. Of the tree it writes nothing but `Node::field`.
class ShapeReader {
 public:
  /// `record` is the document's id, as its findings name it. What begins at `errors` of its text is not
  /// reported.
  ShapeReader(File& file, const Document& document, std::string_view record, const Spans& errors,
              FindingList& findings)
      : file_(file),
        document_(document),
        record_(record),
        errors_(errors),
        findings_(findings),
        paths_(file, document.root) {}

  void mapping(const Type& type, NodeIndex at);

 private:
  template <class Visit>
  void each_child(NodeIndex at, Visit visit);
  void value(const Field& field, NodeIndex at);
  void entries(const Field& field, NodeIndex at);
  void one(const Field& field, NodeIndex at);
  void entry(const Field& field, NodeIndex at);
  void localized(const Field& field, NodeIndex at);
  void count(const Field& field, NodeIndex at);
  void free_keys(const Field& field, NodeIndex at);
  void scalar(const Field& field, NodeIndex at);

  bool decimal_comma(NodeIndex at, NodeIndex before, std::string_view key);
  void unknown_field(const Type& type, NodeIndex at, NodeIndex before, std::string_view key);
  std::string mend_of_unknown_field(const Type& type, NodeIndex at, NodeIndex before,
                                    std::string_view key) const;
  bool goes_on_after_comma(NodeIndex before, NodeIndex at) const;
  std::string mend_of_no_list(const Field& field, NodeIndex at) const;
  bool is_miswritten(const Type& type, std::size_t field, NodeIndex at);
  void missing_fields(const Type& type, NodeIndex at, std::uint64_t seen);
  // The finding that is returned may be added to until the next one.
  Finding& report(RuleOf<shape_rules> rule, Place place, NodeIndex at, std::string message, std::string mend);
  Finding& report(RuleOf<shape_rules> rule, NodeIndex at, std::string message, std::string mend);

  File& file_;
  const Document& document_;
  std::string_view record_;
  const Spans& errors_;
  FindingList& findings_;
  FieldPaths paths_;
  Finding unreported_;
};

/// `a text`, `a list`, `a mapping`, `nothing`.
std::string_view form_name(Form form);

/// The field that a key of a type was meant for: by a term of the field of work, or by a slip of the hand.
std::optional<std::size_t> field_meant(const Type& type, std::string_view key);

/// ``a`, `b`, `c``: the fields of a type, for a mend.
std::string field_list(const Type& type);

}  // namespace ko
