// SPDX-License-Identifier: MIT
// Damages every example in every way a slip of the hand can: mutations EXAMPLES [MOST]
//
// Tries MOST damages of each file (by default all there are), and all of a file's beginnings, of a long file
// with MOST some that lie evenly. Reading ends, and loses nothing silently, and what is accepted yaml-cpp
// reads alike, where it can read it. Prints what was lost, and exits 1 when anything was.
#include <fmt/format.h>

#include <cstdlib>

#include "damage.hpp"

namespace {

constexpr std::uint32_t seed = 2017;

/// So many beginnings for each damage asked for: to read all of a file takes the square of its length.
constexpr std::size_t beginnings_a_damage = 50;

struct Tally {
  std::size_t tried = 0;
  std::size_t failed = 0;
};

void attempt(const ko::test::NamedText& file, const ko::test::Original& original,
             const ko::test::Damage& damage, Tally& tally) {
  ++tally.tried;
  const std::string wrong = original.judge(damage);
  if (wrong.empty()) return;
  ++tally.failed;
  fmt::print("{}: byte {}, {} removed, `{}` inserted: {}\n", file.name, damage.at, damage.removed,
             damage.inserted, wrong);
}

void try_file(const ko::test::NamedText& file, std::size_t most, Tally& tally) {
  const ko::test::Original original(file.bytes);
  for (const std::size_t way : ko::test::choose_ways(file.bytes.size(), most, seed))
    attempt(file, original, ko::test::damage_of(file.bytes, way), tally);
  const std::size_t step = most == 0 ? 1 : file.bytes.size() / (most * beginnings_a_damage) + 1;
  for (std::size_t at = 0; at < file.bytes.size(); at += step)
    attempt(file, original, {at, file.bytes.size() - at}, tally);
}

}  // namespace

int main(int count, char** arguments) {
  Tally tally;
  const std::size_t most = count > 2 ? std::strtoul(arguments[2], nullptr, 10) : 0;
  for (const ko::test::NamedText& file : ko::test::yaml_files(arguments[1])) try_file(file, most, tally);
  fmt::print("{} readings of damaged files, {} failed\n", tally.tried, tally.failed);
  return tally.failed == 0 ? 0 : 1;
}
