// SPDX-License-Identifier: MIT
#include "ko/answers/coverage.hpp"

namespace ko {

CoverageFigures figures_of(const SourceCoverage& coverage) {
  CoverageFigures figures;
  for (const CoveredSentence& sentence : coverage.sentences) {
    const bool is_held = !sentence.held_by.empty();
    const bool is_left_out = !is_held && !sentence.left_out.empty();
    if (sentence.part != CoveredSentence::Part::sentence && !is_held && !is_left_out) continue;
    ++figures.sentences;
    if (is_held) ++figures.held;
    if (is_left_out) ++figures.left_out;
  }
  return figures;
}

Percent share_of(const CoverageFigures& figures) {
  constexpr std::int64_t whole = 10'000;
  if (figures.sentences == 0) return {whole};
  const auto covered = static_cast<std::int64_t>(figures.held + figures.left_out);
  return {covered * whole / static_cast<std::int64_t>(figures.sentences)};
}

}  // namespace ko
