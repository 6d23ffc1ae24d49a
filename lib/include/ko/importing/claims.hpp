// SPDX-License-Identifier: MIT
/// What records say of where in a document they come from.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"

namespace ko::import {

/// A record or an entry with a source in a document.
struct Claim {
  std::string address = {};  ///< of the record or entry, as `ko query` prints it
  std::string_view at = {};
  std::string_view quote = {};
};

/// Those of all records of a set, looked for once. The records outlive them.
class Claims {
 public:
  explicit Claims(const Register& records);

  /// Those on the document with this id, in the order of the register.
  std::span<const Claim> on(std::string_view document) const;

 private:
  std::map<std::string_view, std::vector<Claim>> by_document_ = {};
};

/// Words of a document that no record holds, and why, as its record says.
struct LeftOut {
  std::string_view at = {};
  std::string_view quote = {};
  std::string_view why = {};
};
std::vector<LeftOut> left_out_of(const Record& document);

}  // namespace ko::import
