// SPDX-License-Identifier: MIT
#include "query/language/fault.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "ko/values/text.hpp"

namespace ko::query {

Fault unknown_name(std::string_view what, std::string_view name, std::string_view among,
                   std::span<const std::string_view> known) {
  const std::string message = among.empty() ? fmt::format("there is no {} `{}`", what, name)
                                            : fmt::format("there is no {} `{}` in `{}`", what, name, among);
  const auto near = nearest(name, known);
  if (!near.empty()) return {message, fmt::format("did you mean `{}`?", near.front())};
  if (known.empty()) return {message, {}};
  return {message, fmt::format("there is {}", fmt::join(known, ", "))};
}

}  // namespace ko::query
