// SPDX-License-Identifier: MIT
/// `generate FOLDER RECORDS FILES [long]`: writes a record set of about that many records in that many files.
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "bench/record_generator.hpp"

int main(int argument_count, char** arguments) {
  if (argument_count < 4) {
    std::cerr << "usage: generate FOLDER RECORDS FILES [long]\n";
    return 2;
  }
  const std::filesystem::path folder = arguments[1];
  const std::uint64_t records = std::strtoull(arguments[2], nullptr, 10);
  const std::uint64_t files = std::strtoull(arguments[3], nullptr, 10);
  const auto lines = argument_count > 4 ? ko::bench::Lines::long_texts : ko::bench::Lines::as_written;
  if (records == 0 || files == 0) return 2;

  std::filesystem::create_directories(folder);
  std::ofstream(folder / "ko.yaml") << "ko: 1\nname: Measured records\nlanguage: nb\n";
  for (std::uint64_t file = 0; file < files; ++file) {
    const std::filesystem::path part = folder / std::to_string(file / 1000);
    if (file % 1000 == 0) std::filesystem::create_directories(part);
    std::ofstream out(part / (std::to_string(file) + ".yaml"), std::ios::binary);
    for (std::uint64_t at = records * file / files; at < records * (file + 1) / files; ++at)
      out << (at == records * file / files ? "" : "---\n") << ko::bench::record(at, lines);
    if (!out) {
      std::cerr << "generate: cannot write to " << part << '\n';
      return 3;
    }
  }
  return 0;
}
