// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "base/system/entry.hpp"
#include "ko/answers/render.hpp"

namespace ko {

/// Every format that a source in this room enters, by the entry's name; the build makes the list.
std::span<const Format* const> entered_formats();

}  // namespace ko
