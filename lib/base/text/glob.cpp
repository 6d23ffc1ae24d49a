// SPDX-License-Identifier: MIT
#include "base/text/glob.hpp"

#include <cstddef>

namespace ko {
namespace {

/// Matches with one remembered star of each sort, so that the time is bounded by the product of the lengths.
bool fits_whole(std::string_view pattern, std::string_view path) {
  std::size_t p = 0;
  std::size_t s = 0;
  std::size_t star = std::string_view::npos;
  std::size_t star_path = 0;
  std::size_t deep = std::string_view::npos;
  std::size_t deep_path = 0;
  while (s < path.size()) {
    if (pattern.substr(p).starts_with("**")) {
      deep = p;
      deep_path = s;
      star = std::string_view::npos;
      p += pattern.substr(p).starts_with("**/") ? 3 : 2;
    } else if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      star_path = s;
    } else if (p < pattern.size() && (pattern[p] == path[s] || (pattern[p] == '?' && path[s] != '/'))) {
      ++p;
      ++s;
    } else if (star != std::string_view::npos && path[star_path] != '/') {
      p = star + 1;
      s = ++star_path;
    } else if (deep != std::string_view::npos) {
      star = std::string_view::npos;
      p = deep + (pattern.substr(deep).starts_with("**/") ? 3 : 2);
      s = ++deep_path;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

}  // namespace

bool fits_glob(std::string_view pattern, std::string_view path) {
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (fits_whole(pattern, path)) return true;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos; slash = path.find('/', slash + 1))
    if (fits_whole(pattern, path.substr(0, slash))) return true;
  return false;
}

}  // namespace ko
