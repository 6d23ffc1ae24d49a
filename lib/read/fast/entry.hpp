// SPDX-License-Identifier: MIT
/// An entry of a mapping, in a block or within brackets: its node, and what can be wrong with its key.
#pragma once

#include <string>

#include "read/fast/draft.hpp"
#include "read/fast/keys.hpp"

namespace ko::fast {

struct Key {
  const char* begin = nullptr;
  const char* end = nullptr;
  const std::string* text = nullptr;  ///< what it means, where that is not its bytes
};

/// Adds the node of a key to the innermost mapping, with a blank value after its colon. Reports a key that
/// stands there already, that is empty or overlong, that a no-break space ends, and a merge key.
NodeIndex add_entry(Draft& draft, Keys& keys, const Key& key, const char* after_colon);

/// Reports the no-break spaces at `at`, which stand where YAML needs spaces, and returns where they end.
const char* refuse_no_break_space(Draft& draft, const char* at, Loss loss);

/// Reports an anchor, an alias or a tag, and returns where it ends.
const char* refuse_property(Draft& draft, const char* at);

}  // namespace ko::fast
