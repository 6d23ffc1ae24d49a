// SPDX-License-Identifier: MIT
/// Cases for tests of properties: the same ones in every run.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace ko::test {

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : engine_(seed) {}

  /// A number from `least` to `most`. (The distributions of the standard library differ from one to the
  /// next.)
  std::int64_t number(std::int64_t least, std::int64_t most) {
    const auto range = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least) + 1;
    const std::uint64_t drawn = range == 0 ? engine_() : engine_() % range;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(least) + drawn);
  }
  int small(int least, int most) { return static_cast<int>(number(least, most)); }
  bool chance() { return number(0, 1) == 1; }

  char one_of(std::string_view characters) {
    return characters[static_cast<std::size_t>(number(0, static_cast<std::int64_t>(characters.size()) - 1))];
  }
  std::string word(std::string_view characters, std::size_t longest) {
    std::string word(static_cast<std::size_t>(number(0, static_cast<std::int64_t>(longest))), ' ');
    for (char& c : word) c = one_of(characters);
    return word;
  }
  std::string digits(std::size_t count) {
    std::string digits(count, '0');
    for (char& c : digits) c = one_of("0123456789");
    return digits;
  }

 private:
  std::mt19937_64 engine_;
};

inline constexpr int cases = 4000;

}  // namespace ko::test
