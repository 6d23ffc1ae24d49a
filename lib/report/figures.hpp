// SPDX-License-Identifier: MIT
/// Shares as running text has them, as far as they are known.
#pragma once

#include <string>

#include "ko/values/quantity.hpp"
#include "report/context.hpp"

namespace ko {

/// A share between 0 and 1: `37,5 %`, `minst 95,3 %`, `mellom 20 % og 50 %`, `ukjent`. Rounded to one
/// decimal, bounds outwards.
std::string share_in_words(const Context& context, const Quantity& share);

}  // namespace ko
