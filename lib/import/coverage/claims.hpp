// SPDX-License-Identifier: MIT
/// What records say of where in a document they come from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"

namespace ko::import {

/// A record or an entry with a source in the document.
struct Claim {
  std::string address = {};  ///< of the record or entry, as `ko query` prints it
  std::string_view at = {};
  std::string_view quote = {};
};

/// All of them, in the order of the register. The records outlive them.
std::vector<Claim> claims_on(const Register& records, std::string_view document);

/// Words of a document that no record holds, and why, as its record says.
struct LeftOut {
  std::string_view at = {};
  std::string_view quote = {};
  std::string_view why = {};
};
std::vector<LeftOut> left_out_of(const Record& document);

}  // namespace ko::import
