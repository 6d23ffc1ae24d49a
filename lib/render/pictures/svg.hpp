// SPDX-License-Identifier: MIT
/// Pictures as SVG.
#pragma once

#include <string>
#include <string_view>

#include "ko/answers/picture.hpp"

namespace ko {

/// The element `svg`, for a page that has `svg_style` in a style. Its ids begin with `number`, so that those
/// of two pictures in one page differ. Its attributes alone give the colours of daylight.
std::string svg_of(const Picture& picture, int number);

/// What colours pictures become at night.
std::string_view svg_style();

}  // namespace ko
