// SPDX-License-Identifier: MIT
#include "base/text/glob.hpp"

#include <re2/re2.h>

#include <string>

namespace ko {
namespace {

std::string expression(std::string_view pattern) {
  while (pattern.ends_with('/')) pattern.remove_suffix(1);
  if (pattern.empty()) return {};
  std::string all;
  while (!pattern.empty()) {
    // A `/` after `**` belongs to it, so that it can be no folder at all.
    const bool deep = pattern.starts_with("**");
    const std::size_t length = !deep ? 1 : pattern.starts_with("**/") ? 3 : 2;
    const std::string_view part = pattern.substr(0, length);
    all += deep ? ".*" : part == "*" ? "[^/]*" : part == "?" ? "[^/]" : re2::RE2::QuoteMeta(part);
    pattern.remove_prefix(length);
  }
  return all + "(?:/.*)?";
}

re2::RE2::Options options() {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_dot_nl(true);
  options.set_log_errors(false);
  return options;
}

}  // namespace

Glob::Glob(std::string_view pattern)
    : expression_(std::make_shared<const re2::RE2>(expression(pattern), options())) {}

bool Glob::fits(std::string_view path) const {
  return re2::RE2::FullMatch(path, *expression_);
}

}  // namespace ko
