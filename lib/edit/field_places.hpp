// SPDX-License-Identifier: MIT
/// Where an address with names of fields leads to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"
#include "ko/values/result.hpp"

namespace ko::edit {

/// A record, an entry or a field, which need not be written yet.
struct FieldPlace {
  const Record* record = nullptr;
  Cursor at = {};                         ///< what is written there; false where nothing is
  const Type* type = nullptr;             ///< of a record or an entry: what describes it
  const Field* row = nullptr;             ///< of a field, and of a value in its list: what describes it
  bool has_free_key = false;              ///< a text of a mapping whose keys are free
  bool is_in_list = false;                ///< one of the values of a list
  Cursor holder = {};                     ///< of a field: what it stands in, as far as that is written
  const Type* holder_type = nullptr;      ///< null where keys are free
  std::vector<std::string> missing = {};  ///< the keys from there on, at least one where `at` is false
};

/// Follows an address. The fault says what there is not, with the nearest.
Result<FieldPlace> find_place(const Register& records, std::string_view address);

}  // namespace ko::edit
