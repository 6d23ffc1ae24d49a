// SPDX-License-Identifier: MIT
/// Findings that take no more memory than can be read: a file of nothing but faults would otherwise take its
/// own size many times over.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/finding.hpp"

namespace ko {

/// The text, or its beginning and its end where it is longer than anybody reads.
std::string shortened(std::string_view text);

/// Has the last finding of its sort that is kept say how many more there are.
void say_more_follow(Finding& last, std::size_t more);

class FindingList {
 public:
  /// How many findings of one rule a list keeps.
  static constexpr std::size_t most_of_a_rule = 100'000;

  explicit FindingList(std::size_t most = most_of_a_rule) : most_(most) {}

  /// The reference is good until the next call; what is made of the finding until then belongs to it.
  Finding& add(Finding finding);
  /// Counts one more finding of a rule where it would not be kept, so that it need not be made; false where
  /// it is to be added.
  bool passes_over(const Rule& rule);
  bool empty() const { return kept_.empty(); }
  /// Adds what another list of as many findings a rule was given after this one, as if it had come here.
  void append(FindingList more);
  /// All that were kept, in the order they came. The last one of a rule that found more says how many.
  std::vector<Finding> take();

 private:
  struct Count {
    const Rule* rule = nullptr;
    std::size_t findings = 0;
    std::size_t last = 0;  // the place of the last one that was kept
  };

  void settle_newest();
  Count& count_of(const Rule& rule);

  std::size_t most_;
  bool has_newest_ = false;  // the last finding is not counted yet
  std::vector<Finding> kept_;
  std::vector<Count> counts_;
};

}  // namespace ko
