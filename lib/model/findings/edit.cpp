// SPDX-License-Identifier: MIT
#include "ko/files/edit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "ko/findings/finding.hpp"

namespace ko {

Edited apply(std::string_view text, std::vector<Edit> edits) {
  std::ranges::stable_sort(
      edits, [](const Edit& a, const Edit& b) { return a.place.span.begin < b.place.span.begin; });
  Edited edited;
  edited.text.reserve(text.size());
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    const auto [begin, end] = edit.place.span;
    const bool touches_last = begin == at && end == at && edited.edits != 0;
    if (begin < at || end > text.size() || touches_last) continue;
    edited.text += text.substr(at, begin - at);
    edited.text += edit.text;
    at = end;
    ++edited.edits;
  }
  edited.text += text.substr(at);
  return edited;
}

void Finding::replace(Span span, std::string text) {
  edit = Edit{{place.file, span}, std::move(text), fmt::format("{} {}", rule->code, rule->name)};
}

}  // namespace ko
