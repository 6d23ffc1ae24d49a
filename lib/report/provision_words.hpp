// SPDX-License-Identifier: MIT
/// What a provision of a law or of bylaws asks, in words.
#pragma once

#include <string>

#include "ko/records/bylaws.hpp"

namespace ko {

/// Its numbers and its time: `14 days; from 2025-01-01`; `as it stands` where it has none.
std::string asked_by(const ProvisionEntry& provision);

}  // namespace ko
