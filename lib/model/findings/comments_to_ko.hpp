// SPDX-License-Identifier: MIT
/// Comments that are addressed to ko: `# ko: ignore[KO402] because …`.
#pragma once

#include <optional>
#include <string_view>

#include "ko/values/text.hpp"

namespace ko {

/// What a comment says behind `# ko:`; nothing where it does not begin so.
inline std::optional<std::string_view> said_to_ko(std::string_view comment) {
  constexpr std::string_view name = "ko:";
  if (comment.starts_with('#')) comment.remove_prefix(1);
  comment = trim(comment);
  if (!comment.starts_with(name)) return std::nullopt;
  return trim(comment.substr(name.size()));
}

/// True of a comment that begins so.
inline bool is_for_ko(std::string_view comment) {
  return said_to_ko(comment).has_value();
}

}  // namespace ko
