// SPDX-License-Identifier: MIT
/// Changes of single fields and entries, named by their addresses.
///
/// An address is one that `Register::resolve` follows, or one with the names of fields after it:
/// `meeting#3/title`, `styret#members/4/to`, `ada-nes#contact/email`, `bygget#name/nn`, `ada-nes#aliases/2`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "ko/editing/set_edit.hpp"
#include "ko/records/register.hpp"
#include "ko/values/result.hpp"

namespace ko {

struct FieldChange {
  enum class Kind : std::uint8_t {
    set,    ///< the field gets this value, whether it had one or not
    add,    ///< the list gets this entry, as its last
    remove  ///< the field, the entry or the record is taken out
  };

  Kind kind = Kind::set;
  std::string address = {};
  /// A text as it is to be read; for what has parts, YAML within brackets or braces: `[a, b]`, `{person: a}`.
  std::string value = {};
  bool is_json = false;  ///< the value is JSON, texts in quotes
};

/// Reads a change from a line of JSON: an object with `address`, with `value` where it sets or adds, and with
/// `op` (`set`, `add`, `remove`) where it is not of this kind. The fault says what is wrong in it.
Result<FieldChange> parse_field_change(const std::string& json, FieldChange::Kind kind);

/// The id of the only record that the change is about; empty where it changes ids.
std::string_view record_of(const FieldChange& change);

/// What it takes to make the change. Whether the value is one that the field takes is for validating to say,
/// of the text that comes of it. The fault says what of the address there is not, with the nearest; that a
/// field takes one value only, has the value already, or has none; or what is wrong in the YAML of the value.
Result<SetEdit> propose(const Register& records, const FieldChange& change);

}  // namespace ko
