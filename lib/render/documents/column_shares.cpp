// SPDX-License-Identifier: MIT
#include "render/documents/column_shares.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <string_view>

#include "base/text/text_width.hpp"
#include "ko/values/text.hpp"
#include "words/cell_text.hpp"

namespace ko {
namespace {

// A page of A4 with margins of 25 mm, text of 11 points and 3 mm beside what stands in a cell: in sizes of
// the text.
constexpr double page_width = 41;
constexpr double beside_text = 1;

struct Needs {
  double word = 0;  ///< the longest that cannot be broken
  double line = 0;  ///< the longest cell on one line

  void take(std::string_view text, bool is_bold) {
    line = std::max(line, text_width(text, 1, is_bold) + beside_text);
    for (const std::string_view each : split(text, ' '))
      word = std::max(word, text_width(each, 1, is_bold) + beside_text);
  }
};

double sum(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0);
}

}  // namespace

std::vector<double> column_shares(const Table& table, Language language) {
  std::vector<Needs> needs(table.columns.size());
  for (std::size_t at = 0; at < needs.size(); ++at) needs[at].take(table.columns[at].name, true);
  for (const auto& row : table.rows)
    for (std::size_t at = 0; at < row.size() && at < needs.size(); ++at)
      needs[at].take(cell_for_people(row[at], table.columns[at], language), false);
  std::vector<double> words;
  std::vector<double> lines;
  for (const Needs& each : needs) {
    words.push_back(each.word);
    lines.push_back(each.line);
  }
  std::vector<double> widths = sum(words) < page_width ? lines : words;
  if (sum(words) < page_width && sum(lines) > page_width) {
    const double part = (page_width - sum(words)) / (sum(lines) - sum(words));
    for (std::size_t at = 0; at < widths.size(); ++at)
      widths[at] = words[at] + (lines[at] - words[at]) * part;
  }
  const double whole = sum(widths);
  for (double& width : widths) width /= whole;
  return widths;
}

}  // namespace ko
