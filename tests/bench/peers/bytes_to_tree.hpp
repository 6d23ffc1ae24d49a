// SPDX-License-Identifier: MIT
/// What the drivers of readers have in common: a file is taken into memory once and read into a tree some
/// times over. Each time's processor seconds are printed on a line of their own.
#pragma once

#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace ko::bench {

inline double processor_seconds() {
  timespec now = {};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Calls `read` with what `text_of` makes of the bytes of the file, outside the time that is measured:
/// whatever the reader takes text as. It returns the number of documents; 0 says that reading failed.
template <class TextOf, class Read>
int time_reader(int argument_count, char** arguments, TextOf text_of, Read read) {
  if (argument_count != 3) {
    std::cerr << "usage: " << arguments[0] << " FILE TIMES\n";
    return 2;
  }
  std::ifstream file(arguments[1], std::ios::binary);
  const auto text = text_of(std::string{std::istreambuf_iterator<char>(file), {}});
  for (int left = std::stoi(arguments[2]); left > 0; --left) {
    const double begin = processor_seconds();
    if (read(text) == 0) {
      std::cerr << arguments[0] << ": cannot read " << arguments[1] << '\n';
      return 3;
    }
    std::cout << processor_seconds() - begin << '\n';
  }
  return 0;
}

/// The same for a reader that takes the bytes as they are.
template <class Read>
int time_reader(int argument_count, char** arguments, Read read) {
  return time_reader(
      argument_count, arguments, [](std::string bytes) { return bytes; }, read);
}

}  // namespace ko::bench
