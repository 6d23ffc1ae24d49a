// SPDX-License-Identifier: MIT
#include "base/text/path.hpp"

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

std::string join_path(const std::string& folder, std::string_view name) {
  if (folder == ".") return std::string(name);
  return folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
}

std::string parent_folder(const std::string& path) {
  if (path == ".") return "..";
  if (path == ".." || path.ends_with("/..")) return path + "/..";
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

bool lies_within(std::string_view path, std::string_view folder) {
  return path.starts_with(folder) && (folder.ends_with('/') || path.substr(folder.size()).starts_with('/'));
}

bool leaves_its_folder(std::string_view path) {
  if (path.starts_with('/')) return true;
  int depth = 0;
  while (!path.empty()) {
    const std::string_view part = path.substr(0, path.find('/'));
    if (part == "..") --depth;
    if (!part.empty() && part != "." && part != "..") ++depth;
    if (depth < 0) return true;
    path.remove_prefix(part.size() < path.size() ? part.size() + 1 : part.size());
  }
  return false;
}

Glob::Glob(std::string_view pattern)
    : expression_(std::make_shared<const re2::RE2>(expression(pattern), options())) {}

bool Glob::fits(std::string_view path) const {
  return re2::RE2::FullMatch(path, *expression_);
}

}  // namespace ko
