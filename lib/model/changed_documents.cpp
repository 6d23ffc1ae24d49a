// SPDX-License-Identifier: MIT
#include <algorithm>

#include "ko/changed_lines.hpp"

namespace ko {

std::size_t document_at(const File& file, std::uint32_t offset) {
  const std::vector<Document>& documents = file.tree.documents;
  const auto next =
      std::upper_bound(documents.begin(), documents.end(), offset,
                       [](std::uint32_t at, const Document& document) { return at < document.span.begin; });
  return next == documents.begin() ? 0 : static_cast<std::size_t>(next - documents.begin()) - 1;
}

std::set<std::size_t> documents_at(const File& file, const std::vector<LineRange>& lines) {
  const LineIndex index(file.source);
  std::vector<std::size_t> first_lines = {1};
  for (std::size_t i = 1; i < file.tree.documents.size(); ++i)
    first_lines.push_back(index.position(file.tree.documents[i].span.begin).line);
  std::set<std::size_t> found;
  for (const LineRange& range : lines) {
    const auto after_first = std::upper_bound(first_lines.begin(), first_lines.end(), range.first);
    const auto after_last = std::upper_bound(first_lines.begin(), first_lines.end(), range.last);
    for (auto at = after_first == first_lines.begin() ? after_first : after_first - 1; at < after_last; ++at)
      found.insert(static_cast<std::size_t>(at - first_lines.begin()));
  }
  return found;
}

}  // namespace ko
