// SPDX-License-Identifier: MIT
/// What is wrong with a query, said the same way everywhere.
#pragma once

#include <span>
#include <string_view>

#include "ko/values/result.hpp"

namespace ko::query {

/// `there is no field `x` in `y``, with the nearest of what there is, or else all of it.
Fault unknown_name(std::string_view what, std::string_view name, std::string_view among,
                   std::span<const std::string_view> known);

}  // namespace ko::query
