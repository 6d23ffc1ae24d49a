// SPDX-License-Identifier: MIT
#include "base/text/replacing.hpp"

#include <cstddef>

namespace ko {

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
  std::string replaced;
  for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from)) {
    replaced += text.substr(0, at);
    replaced += to;
    text.remove_prefix(at + from.size());
  }
  return replaced += text;
}

}  // namespace ko
