// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ko/records/register.hpp"

namespace ko {

/// The positions of records in the order of a register: by kind, then by id. No two have the same id.
std::vector<std::uint32_t> register_order(std::span<const Record> records);

}  // namespace ko
