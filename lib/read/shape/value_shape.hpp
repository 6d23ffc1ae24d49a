// SPDX-License-Identifier: MIT
/// Whether one text is what its field says it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ko/files/tree.hpp"
#include "ko/findings/rule.hpp"
#include "ko/records/type.hpp"

namespace ko {

struct ValueFault {
  const Rule* rule = nullptr;
  std::string message;
  std::string mend;
  std::string replacement = {};  ///< what to write, where that is certain
};

/// Nothing when `text` can be read as the field's value. E-mail and web addresses, checksums and journal
/// references are texts here: the rules of identifiers look at them.
std::optional<ValueFault> check_value(const Field& field, std::string_view text);

/// `a text`, `a list`, `a mapping`, `nothing`.
std::string_view form_name(Form form);

}  // namespace ko
