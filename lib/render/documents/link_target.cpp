// SPDX-License-Identifier: MIT
#include "render/documents/link_target.hpp"

#include <algorithm>

#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view mailto = "mailto:";
constexpr std::string_view schemes[] = {"http://", "https://", mailto};

/// A path beside the page: no scheme, and no `//` that would name another host.
bool is_relative(std::string_view target) {
  const std::size_t end = std::min(target.find_first_of("/?#"), target.size());
  return target.substr(0, end).find(':') == std::string_view::npos && !target.starts_with("//") &&
         target.find('\\') == std::string_view::npos;
}

}  // namespace

std::string link_target(std::string_view target) {
  if (printable(target) != target || target.find_first_of(" \t\n") != std::string_view::npos) return {};
  const bool has_scheme = std::any_of(std::begin(schemes), std::end(schemes),
                                      [&](std::string_view scheme) { return target.starts_with(scheme); });
  return has_scheme || is_relative(target) ? std::string(target) : std::string();
}

std::string_view address_of(std::string_view target) {
  return target.starts_with(mailto) ? target.substr(mailto.size()) : target;
}

}  // namespace ko
