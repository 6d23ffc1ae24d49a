// SPDX-License-Identifier: MIT
#include "ko/files/unified_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

#include "base/text/differences.hpp"

namespace ko {
namespace {

constexpr std::size_t context_lines = 3;

bool ends_a_name(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7f;
}

/// The name behind its prefix, as git writes it: in quotes where it has to be, and followed by a tab where a
/// space in it would be taken for its end.
std::string header_name(char side, std::string_view name) {
  while (name.starts_with('/')) name.remove_prefix(1);
  const std::string whole = fmt::format("{}/{}", side, name);
  if (std::none_of(whole.begin(), whole.end(), ends_a_name))
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

/// `12,3`, or `12` for one line. Where there are none, the line before them.
std::string range(std::size_t first, std::size_t count) {
  if (count == 1) return fmt::format("{}", first + 1);
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

class DiffWriter {
 public:
  DiffWriter(std::vector<std::string_view> before, std::vector<std::string_view> after)
      : before_(std::move(before)), after_(std::move(after)) {}

  std::string write() {
    const std::vector<LineChange> changes = line_changes(before_, after_);
    for (std::size_t i = 0; i < changes.size();) {
      std::size_t end = i + 1;
      while (end < changes.size() && is_near(changes[end - 1], changes[end])) ++end;
      hunk(std::span(changes).subspan(i, end - i));
      i = end;
    }
    return std::move(out_);
  }

 private:
  /// True when the context of one change reaches that of the next.
  static bool is_near(const LineChange& one, const LineChange& next) {
    return next.before - (one.before + one.removed) <= 2 * context_lines;
  }

  void hunk(std::span<const LineChange> changes) {
    const LineChange& first = changes.front();
    const LineChange& last = changes.back();
    const std::size_t lead = std::min(first.before, context_lines);
    const std::size_t begin = first.before - lead;
    const std::size_t end = std::min(last.before + last.removed + context_lines, before_.size());
    const std::size_t after_begin = first.after - lead;
    const std::size_t after_end = last.after + last.added + (end - last.before - last.removed);
    fmt::format_to(std::back_inserter(out_), "@@ -{} +{} @@\n", range(begin, end - begin),
                   range(after_begin, after_end - after_begin));
    std::size_t at = begin;
    for (const LineChange& change : changes) {
      put(' ', before_, at, change.before);
      put('-', before_, change.before, change.before + change.removed);
      put('+', after_, change.after, change.after + change.added);
      at = change.before + change.removed;
    }
    put(' ', before_, at, end);
  }

  void put(char sign, const std::vector<std::string_view>& lines, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      out_ += sign;
      out_ += lines[i];
      if (!lines[i].ends_with('\n')) out_ += "\n\\ No newline at end of file\n";
    }
  }

  std::vector<std::string_view> before_;
  std::vector<std::string_view> after_;
  std::string out_;
};

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before, std::string_view after) {
  const std::string hunks = DiffWriter(lines_with_ends(before), lines_with_ends(after)).write();
  if (hunks.empty()) return {};
  return fmt::format("--- {}\n+++ {}\n{}", header_name('a', name), header_name('b', name), hunks);
}

}  // namespace ko
