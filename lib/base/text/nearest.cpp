// SPDX-License-Identifier: MIT
/// Spelling help: the optimal string alignment distance (insertions, deletions, substitutions, and swaps of
/// neighbours of which neither is edited again), counted row by row with three rows kept.
#include <algorithm>
#include <numeric>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

std::size_t aligned_distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
  const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
  if (gap > limit) return limit + 1;
  std::vector<std::size_t> before_previous(b.size() + 1);
  std::vector<std::size_t> previous(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(previous.begin(), previous.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({previous[j] + 1, row[j - 1] + 1, previous[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], before_previous[j - 2] + 1);
    }
    // No later row can be below the least of two rows in succession: a swap skips one row, never two.
    const std::size_t least = std::min(*std::min_element(row.begin(), row.end()),
                                       *std::min_element(previous.begin(), previous.end()));
    if (least > limit) return limit + 1;
    before_previous.swap(previous);
    previous.swap(row);
  }
  return std::min(previous[b.size()], limit + 1);
}

struct Ranked {
  std::size_t distance;
  std::string_view candidate;
};

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  return aligned_distance(to_code_points(a), to_code_points(b), limit);
}

std::vector<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates,
                                      std::size_t most) {
  const std::u32string wanted = to_code_points(fold_case(word));
  const std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3);
  std::vector<Ranked> ranked;
  for (std::string_view candidate : candidates) {
    const std::size_t distance = aligned_distance(wanted, to_code_points(fold_case(candidate)), limit);
    if (distance <= limit) ranked.push_back({distance, candidate});
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const Ranked& a, const Ranked& b) { return a.distance < b.distance; });
  std::vector<std::string_view> result;
  for (const Ranked& entry : ranked) {
    if (result.size() == most) break;
    if (std::find(result.begin(), result.end(), entry.candidate) == result.end())
      result.push_back(entry.candidate);
  }
  return result;
}

}  // namespace ko
