// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace ko {

/// Where a link may lead: an `http`, `https` or `mailto` address, a place in the page (`#…`) or a path beside
/// it. Empty for anything else, such as a script, and for a target with control characters: its text then
/// stands alone.
std::string link_target(std::string_view target);

/// An address as people read it: a mail address without its `mailto:`.
std::string_view address_of(std::string_view target);

}  // namespace ko
