// SPDX-License-Identifier: MIT
#include "import/recognise/gates/refusals.hpp"

#include <cstdint>
#include <utility>

namespace ko::import {
void Refusals::unplace(Span span) {
  std::vector<Span> left;
  for (const Span each : facts_.placed) {
    if (each.end <= span.begin || span.end <= each.begin) {
      left.push_back(each);
      continue;
    }
    if (each.begin < span.begin) left.push_back({each.begin, span.begin});
    if (span.end < each.end) left.push_back({span.end, each.end});
  }
  facts_.placed = std::move(left);
}

void Refusals::ask(const std::string& words, std::string_view why, Span span) {
  facts_.questions.push_back({"`" + words + "` " + std::string(why), span});
}

std::optional<Span> Refusals::where(std::string_view words, Span within) const {
  for (std::uint32_t begin = within.begin; begin < within.end; ++begin) {
    std::uint32_t at = begin;
    std::size_t next = 0;
    for (; next < words.size() && at < within.end; ++next) {
      if (is_space(words[next])) continue;
      while (at < within.end && is_space(source_.text[at])) ++at;
      if (at >= within.end || source_.text[at] != words[next]) break;
      ++at;
    }
    if (next < words.size()) continue;
    // The mark that ends it is part of it.
    while (at < within.end && !is_space(source_.text[at])) ++at;
    return Span{begin, at};
  }
  return std::nullopt;
}

}  // namespace ko::import
