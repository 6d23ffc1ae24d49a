// SPDX-License-Identifier: MIT
/// What of a record those may see whom it was not made for: the gate that all that is published goes through.
#pragma once

#include <cstdint>

#include "ko/records/register.hpp"
#include "ko/records/view.hpp"

namespace ko {

enum class Visibility : std::uint8_t {
  shown,
  redacted,  ///< it is shown that something stands there, and not what
  omitted    ///< as if it were not there
};

/// Of an entry, or of a record as a view of its fields: what its own mark says.
template <const Type& T>
Visibility visibility(const View<T>& entry) {
  return entry.template get<"public">().value_or(true) ? Visibility::shown : Visibility::omitted;
}

/// Of a value of the record, which may be the record itself (`record.at`): omitted where the record, or an
/// entry that the value is or lies in, is marked `public: false`.
Visibility visibility(const Record& record, Cursor value);

}  // namespace ko
