// SPDX-License-Identifier: MIT
/// Records that were made of documents, taken into a set without touching what people wrote.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/editing/set_edit.hpp"
#include "ko/records/new_value.hpp"
#include "ko/records/register.hpp"
#include "ko/values/shared_text.hpp"

namespace ko {

/// The text of a record in the layout of records.
std::string record_text(const NewValue::Fields& fields);

/// A record as a document has it.
struct IncomingRecord {
  Kind kind = Kind::meeting;
  std::string id = {};
  SharedText text = {};  ///< as `record_text` writes it
  /// The text that the last import made of it; nothing where it is the first.
  std::optional<SharedText> before = {};
  /// Of a record that people wrote: itself with what it lacks, as `record_text` writes it. Empty where it
  /// lacks nothing.
  SharedText completed = {};
};

/// Takes records into a set:
/// - what is not there is written as a new record: in `folder`, a file each, or where that is empty where
///   most of its kind have theirs; but for what the last import made and somebody has removed since;
/// - what the last import made gets what changed between the two, where it is a draft still. What somebody
///   changed in it stays, and so does all of what is no draft any more: that is told;
/// - what people wrote gets the fields and entries it lacks.
SetEdit take_imported(const Register& records, const std::vector<IncomingRecord>& incoming,
                      const std::string& folder, const std::string& root);

}  // namespace ko
