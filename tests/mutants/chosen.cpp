// SPDX-License-Identifier: MIT
/// Which of the changes that are woven into a program is made: the one whose number KO_MUTANT is. Where
/// KO_MUTANT_REACHED names a file, the number of each whose function is run is written to its end, a line
/// each, at once: how the program ends does not matter.
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <string>

namespace ko_mutants {

bool is(int number);

namespace {

constexpr int most = 1 << 16;
std::atomic<bool> reached[most];

void write_reached(const char* path, int number) {
  const int before = errno;
  if (const int file = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600); file >= 0) {
    const std::string line = std::to_string(number) + "\n";
    if (::write(file, line.data(), line.size()) < 0) std::abort();
    ::close(file);
  }
  errno = before;
}

}  // namespace

bool is(int number) {
  static const char* const path = std::getenv("KO_MUTANT_REACHED");
  static const char* const told = std::getenv("KO_MUTANT");
  static const int chosen = told != nullptr ? std::atoi(told) : 0;
  if (path != nullptr && !reached[number].exchange(true)) write_reached(path, number);
  return number == chosen;
}

}  // namespace ko_mutants
