// SPDX-License-Identifier: MIT
/// Spelling help: the optimal string alignment distance (insertions, deletions, substitutions, and swaps of
/// neighbours of which neither is edited again), counted row by row with three rows kept.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <numeric>

#include "base/text/utf8.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::uint8_t most_counted = 255;

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
    const std::size_t least = std::min(*std::ranges::min_element(row), *std::ranges::min_element(previous));
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

Spelling::Spelling(std::span<const std::string_view> candidates)
    : candidates_(candidates.begin(), candidates.end()) {
  letters_.reserve(candidates_.size());
  for (const std::string_view candidate : candidates_)
    letters_.push_back(letters_of(to_code_points(fold_case(candidate))));
}

Spelling::Letters Spelling::letters_of(std::u32string_view folded) {
  Letters letters = {};
  for (const char32_t letter : folded)
    if (std::uint8_t& count = letters[letter % letters.size()]; count != most_counted) ++count;
  return letters;
}

/// An edit changes two counts by one at the most.
unsigned Spelling::difference(const Letters& a, const Letters& b) {
  int sum = 0;  // written so that compilers see a sum of absolute differences in it
  for (std::size_t i = 0; i < a.size(); ++i) sum += std::abs(int{a[i]} - int{b[i]});
  return static_cast<unsigned>(sum);
}

std::vector<std::string_view> Spelling::nearest(std::string_view word, std::size_t most) const {
  const std::u32string wanted = to_code_points(fold_case(word));
  const Letters letters = letters_of(wanted);
  std::size_t limit = std::clamp<std::size_t>(wanted.size() / 3, 1, 4);
  std::vector<Ranked> ranked;
  for (std::size_t i = 0; i < candidates_.size() && most != 0; ++i) {
    if (difference(letters, letters_[i]) > 2 * limit) continue;
    const std::string_view candidate = candidates_[i];
    const std::size_t distance = aligned_distance(wanted, to_code_points(fold_case(candidate)), limit);
    if (distance > limit || std::ranges::find(ranked, candidate, &Ranked::candidate) != ranked.end())
      continue;
    const auto behind = std::ranges::upper_bound(ranked, distance, {}, &Ranked::distance);
    ranked.insert(behind, {distance, candidate});
    if (ranked.size() > most) ranked.pop_back();
    if (ranked.size() < most) continue;
    // Whatever comes later has to be nearer than the last of them.
    if (ranked.back().distance == 0) break;
    limit = ranked.back().distance - 1;
  }
  std::vector<std::string_view> result;
  for (const Ranked& entry : ranked) result.push_back(entry.candidate);
  return result;
}

std::vector<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates,
                                      std::size_t most) {
  return Spelling(candidates).nearest(word, most);
}

}  // namespace ko
