// SPDX-License-Identifier: MIT
/// `generate_minutes FOLDER PROTOCOLS`: writes so many protocols as text, each of some 70 kB.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "bench/minutes_generator.hpp"

int main(int argument_count, char** arguments) {
  if (argument_count != 3) {
    std::cerr << "usage: generate_minutes FOLDER PROTOCOLS\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const std::uint64_t protocols = std::strtoull(arguments[2], nullptr, 10);
  std::filesystem::create_directories(folder);
  for (std::uint64_t number = 0; number < protocols; ++number) {
    std::ofstream out(folder / (std::to_string(number) + ".txt"), std::ios::binary);
    out << ko::bench::protocol(number);
    if (!out) {
      std::cerr << "generate_minutes: cannot write to " << folder << '\n';
      return 3;
    }
  }
  return 0;
}
