// SPDX-License-Identifier: MIT
/// A record for reading in a terminal.
#pragma once

#include <string>
#include <string_view>

#include "ko/records/register.hpp"

namespace ko::cli {

/// What is to be shown: a record, or a part of one, with its description.
struct Shown {
  std::string_view address;
  const Record& record;
  const Type& type;
  Cursor at;
};

/// What it is and where it is written; its fields, with the names of the records they refer to; and, of a
/// whole record, where others refer to it.
std::string record_text(const Register& records, const Shown& shown);

}  // namespace ko::cli
