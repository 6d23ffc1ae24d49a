// SPDX-License-Identifier: MIT
#include "ko/files/changes.hpp"

#include <fmt/format.h>
#include <git2.h>

#include <algorithm>
#include <new>
#include <string_view>

#include "base/text/differences/differences.hpp"

namespace ko {
namespace {

constexpr unsigned context_lines = 3;

bool ends_a_name(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7f;
}

/// The name behind its prefix, as git writes it: in quotes where it has to be, and followed by a tab where a
/// space in it would be taken for its end.
std::string header_name(char side, std::string_view name) {
  while (name.starts_with('/')) name.remove_prefix(1);
  const std::string whole = fmt::format("{}/{}", side, name);
  if (std::ranges::none_of(whole, ends_a_name))
    return whole + (whole.find(' ') == std::string::npos ? "" : "\t");
  std::string quoted = "\"";
  for (const char c : whole) {
    if (c == '"' || c == '\\') {
      quoted += fmt::format("\\{}", c);
    } else if (ends_a_name(c)) {
      quoted += fmt::format("\\{:03o}", static_cast<unsigned char>(c));
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

/// `12,3`, or `12` for one line.
std::string range(std::size_t first, std::size_t count) {
  return count == 1 ? fmt::format("{}", first) : fmt::format("{},{}", first, count);
}

/// libgit2 asks to be begun and ended, and counts how often.
struct Libgit2 {
  Libgit2() { git_libgit2_init(); }
  Libgit2(const Libgit2&) = delete;
  Libgit2& operator=(const Libgit2&) = delete;
  ~Libgit2() { git_libgit2_shutdown(); }
};

int add_hunk(const git_diff_delta*, const git_diff_hunk* hunk, void* hunks) {
  const auto count = [](int number) { return static_cast<std::size_t>(number); };
  static_cast<std::vector<Hunk>*>(hunks)->push_back(
      {count(hunk->old_start), count(hunk->old_lines), count(hunk->new_start), count(hunk->new_lines), {}});
  return 0;
}

/// A line with its sign. That a text does not end in a line feed comes as a line, too, without a sign.
int add_line(const git_diff_delta*, const git_diff_hunk*, const git_diff_line* line, void* hunks) {
  std::string& lines = static_cast<std::vector<Hunk>*>(hunks)->back().lines;
  const char sign = line->origin;
  if (sign == GIT_DIFF_LINE_CONTEXT || sign == GIT_DIFF_LINE_ADDITION || sign == GIT_DIFF_LINE_DELETION)
    lines += sign;
  lines.append(line->content, line->content_len);
  return 0;
}

}  // namespace

std::vector<Hunk> differences(std::string_view before, std::string_view after, unsigned context) {
  static const Libgit2 library;
  git_diff_options options;
  git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
  options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_PATIENCE;
  options.context_lines = context;
  options.max_size = -1;
  std::vector<Hunk> hunks;
  const int error = git_diff_buffers(before.data(), before.size(), nullptr, after.data(), after.size(),
                                     nullptr, &options, nullptr, nullptr, add_hunk, add_line, &hunks);
  if (error != 0) throw std::bad_alloc();  // nothing else can be wrong with two texts
  return hunks;
}

std::string unified_diff(std::string_view name, std::optional<std::string_view> before,
                         std::optional<std::string_view> after) {
  std::string text;
  for (const Hunk& hunk : differences(before.value_or(""), after.value_or(""), context_lines))
    text += fmt::format("@@ -{} +{} @@\n{}", range(hunk.before, hunk.before_count),
                        range(hunk.after, hunk.after_count), hunk.lines);
  if (text.empty()) return text;
  const auto header = [&](char side, bool is_there) {
    return is_there ? header_name(side, name) : std::string("/dev/null");
  };
  return fmt::format("--- {}\n+++ {}\n{}", header('a', before.has_value()), header('b', after.has_value()),
                     text);
}

}  // namespace ko
