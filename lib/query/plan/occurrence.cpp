// SPDX-License-Identifier: MIT
#include "query/plan/occurrence.hpp"

#include "query/plan/candidates.hpp"

namespace ko::query {

std::set<std::string, std::less<>> occurring(const Path& path, const Scope& scope) {
  std::set<std::string, std::less<>> texts;
  std::string buffer;
  for_each_row(path.relation(), scope, [&](const Row& row) {
    path.visit(scope, row, [&](const Datum& datum) {
      const std::string_view text = datum.text(scope.language, buffer);
      if (!texts.contains(text)) texts.emplace(text);
    });
  });
  return texts;
}

}  // namespace ko::query
