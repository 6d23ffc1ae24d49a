// SPDX-License-Identifier: MIT
#include "ko/findings/mend.hpp"

#include <algorithm>

namespace ko {

Mended mend(std::string_view text, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.span.begin < b.span.begin; });
  Mended mended;
  mended.text.reserve(text.size());
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    const bool touches_last = edit.span.begin == at && edit.span.end == at && mended.edits != 0;
    if (edit.span.begin < at || edit.span.end > text.size() || touches_last) continue;
    mended.text += text.substr(at, edit.span.begin - at);
    mended.text += edit.replacement;
    at = edit.span.end;
    ++mended.edits;
  }
  mended.text += text.substr(at);
  return mended;
}

}  // namespace ko
