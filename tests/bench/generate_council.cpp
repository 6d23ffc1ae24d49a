// SPDX-License-Identifier: MIT
/// `generate_council FOLDER MEETINGS`: writes a set of about that many meetings of ten items, a file each.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "bench/council_generator.hpp"

int main(int argument_count, char** arguments) {
  if (argument_count != 3) {
    std::cerr << "usage: generate_council FOLDER MEETINGS\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const std::uint64_t meetings = std::strtoull(arguments[2], nullptr, 10);
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "ko.yaml") << "ko: 1\nname: Målt kommune\nlanguage: nb\n";
  for (std::uint64_t at = 0; at < meetings; ++at) {
    const std::uint64_t committee = at / ko::bench::meetings_a_committee;
    const std::uint64_t nr = at % ko::bench::meetings_a_committee;
    const std::filesystem::path part = folder / std::to_string(committee);
    if (nr == 0) {
      std::filesystem::create_directories(part);
      std::ofstream(part / "utvalg.yaml", std::ios::binary) << ko::bench::committee_and_members(committee);
    }
    std::ofstream out(part / (std::to_string(nr + 1) + ".yaml"), std::ios::binary);
    out << ko::bench::meeting_and_case(committee, nr);
    if (!out) {
      std::cerr << "generate_council: cannot write to " << part << '\n';
      return 3;
    }
  }
  return 0;
}
