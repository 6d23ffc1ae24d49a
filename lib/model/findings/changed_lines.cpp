// SPDX-License-Identifier: MIT
#include "ko/files/changes.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text/differences/differences.hpp"

namespace ko {
namespace {

bool has_carriage_returns(std::string_view text) {
  return text.find("\r\n") != std::string_view::npos;
}

std::string without_carriage_returns(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r' || text.substr(i + 1, 1) != "\n") plain += text[i];
  return plain;
}

std::vector<Hunk> changes_between(std::string_view before, std::string_view after) {
  if (has_carriage_returns(before) == has_carriage_returns(after)) return differences(before, after, 0);
  return differences(without_carriage_returns(before), without_carriage_returns(after), 0);
}

}  // namespace

std::size_t document_at(const File& file, std::uint32_t offset) {
  const std::vector<Document>& documents = file.tree.documents;
  const auto next =
      std::upper_bound(documents.begin(), documents.end(), offset,
                       [](std::uint32_t at, const Document& document) { return at < document.span.begin; });
  return next == documents.begin() ? 0 : static_cast<std::size_t>(next - documents.begin()) - 1;
}

std::set<std::size_t> all_documents(const File& file) {
  std::set<std::size_t> all = {0};
  for (std::size_t i = 1; i < file.tree.documents.size(); ++i) all.insert(i);
  return all;
}

std::set<std::size_t> changed_documents(const File& file, std::string_view before) {
  const LineIndex index(file.source);
  std::vector<std::size_t> first_lines = {1};
  for (std::size_t i = 1; i < file.tree.documents.size(); ++i)
    first_lines.push_back(index.position(file.tree.documents[i].span.begin).line);
  const auto document_of = [&](std::size_t line) {
    return static_cast<std::size_t>(std::ranges::upper_bound(first_lines, line) - first_lines.begin()) - 1;
  };
  std::set<std::size_t> found;
  for (const Hunk& hunk : changes_between(before, file.source.bytes())) {
    const std::size_t first = std::max<std::size_t>(hunk.after, 1);
    const std::size_t last = first + std::max<std::size_t>(hunk.after_count, 1) - 1;
    for (std::size_t at = document_of(first); at <= document_of(last); ++at) found.insert(at);
  }
  return found;
}

}  // namespace ko
