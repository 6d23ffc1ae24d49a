// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/system/embedded.hpp"
#include "base/text/digits.hpp"
#include "base/values/fault.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

constexpr std::string_view list_name = "municipality_numbers.txt";
constexpr std::size_t number_length = 4;

struct Municipality {
  std::string_view number;
  std::string_view name;
};

/// The rows of the embedded list, which are sorted: a number, a blank and a name each. `#` begins a comment.
std::vector<Municipality> read_list() {
  std::vector<Municipality> list;
  for (const EmbeddedFile& file : embedded::data()) {
    if (file.path != list_name) continue;
    std::string_view rest = file.bytes;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
      if (digits_at(line, 0, number_length) >= 0)
        list.push_back({line.substr(0, number_length), trim(line.substr(number_length))});
    }
  }
  return list;
}

const Municipality* find(std::string_view number) {
  static const std::vector<Municipality> list = read_list();
  const auto found =
      std::lower_bound(list.begin(), list.end(), number,
                       [](const Municipality& row, std::string_view n) { return row.number < n; });
  return found != list.end() && found->number == number ? &*found : nullptr;
}

}  // namespace

Result<std::string> parse_municipality_number(std::string_view text) {
  if (text.size() == number_length && find(text) != nullptr) return std::string(text);
  std::string meant(trim(text));
  if (meant.size() == number_length - 1 && all_digits(meant)) meant = fmt::format("0{}", meant);
  if (const Municipality* row = find(meant))
    return fault_with_replacement(
        fmt::format("{} is not a municipality number: {} is {}", quoted(text), row->number, row->name),
        row->number);
  if (text.size() == number_length && all_digits(text))
    return Fault{fmt::format("no municipality has had the number {} since 2014", text), {}};
  return Fault{fmt::format("{} is not a municipality number: four digits are", quoted(text)), {}};
}

}  // namespace ko
