// SPDX-License-Identifier: MIT
#pragma once

namespace ko {

/// True for a character that a terminal obeys or hides instead of showing, or that reorders the text around
/// it.
bool is_hidden(char32_t code);

}  // namespace ko
