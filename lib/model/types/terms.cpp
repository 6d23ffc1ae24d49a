// SPDX-License-Identifier: MIT
#include "model/types/terms.hpp"

#include <algorithm>
#include <string>

#include "ko/values/text.hpp"

namespace ko {

std::vector<std::string_view> terms_of(std::string_view terms) {
  if (terms.empty()) return {};
  std::vector<std::string_view> all = split(terms, ',');
  for (std::string_view& term : all) term = trim(term);
  return all;
}

bool has_term(std::string_view terms, std::string_view word) {
  std::string folded = fold_case(trim(word));
  std::replace(folded.begin(), folded.end(), '_', ' ');
  const std::vector<std::string_view> all = terms_of(terms);
  return std::ranges::find(all, folded) != all.end();
}

std::optional<std::size_t> field_with_term(const Type& type, std::string_view word) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    if (!has_term(type.fields[i].terms, word)) continue;
    if (found) return std::nullopt;
    found = i;
  }
  return found;
}

}  // namespace ko
