// SPDX-License-Identifier: MIT
/// The steps of the gate, for whoever goes through a whole record.
#pragma once

#include "ko/records/visibility.hpp"

namespace ko {

/// Of a field of a mapping that is shown, redacted or omitted.
Visibility visibility_within(Visibility around, const Field& field);

}  // namespace ko
