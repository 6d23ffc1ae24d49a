// SPDX-License-Identifier: MIT
/// What is made of sets in which all fields are filled, held against files beside the tests as they were last
/// read. Every text in the sets names the field it stands in. After a change that is meant, `KO_ACCEPT=1`
/// writes the files anew, and what is different in them is to be read again.
#pragma once

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "unit/memory_files.hpp"
#include "unit/publishing/everything_made.hpp"
#include "unit/publishing/generated_set.hpp"

namespace ko::test {

/// The set of a seed, from 1 on.
inline Register filled_set(std::uint64_t seed) {
  Chance chance(seed);
  return register_of(yaml_of(generated_set(chance)));
}

/// Those of `made` whose names end so, one below the other.
inline std::string in_one(const Made& made, std::string_view ending) {
  std::string all;
  for (const auto& [name, text] : made)
    if (name.ends_with(ending))
      all += fmt::format("{0:=<100}\n{1}\n{0:=<100}\n\n{2}\n", "",
                         name.substr(0, name.size() - ending.size()), text);
  return all;
}

inline void check_as_told(const std::string& path, const std::string& told) {
  if (std::getenv("KO_ACCEPT") != nullptr) std::ofstream(path, std::ios::binary) << told;
  std::ifstream file(path, std::ios::binary);
  const std::string before{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  CAPTURE(path);
  CHECK(told == before);
}

}  // namespace ko::test
