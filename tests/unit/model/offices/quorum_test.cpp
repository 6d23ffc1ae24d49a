// SPDX-License-Identifier: MIT
#include "ko/values/quorum.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

using namespace ko;

namespace {

std::int64_t least(std::string_view quorum, std::int64_t members) {
  const auto read = Quorum::parse(quorum);
  return read ? read->least(members) : -1;
}

std::string fault(std::string_view text) {
  const auto quorum = Quorum::parse(text);
  return quorum ? "none" : quorum.fault().message + " | " + quorum.fault().mend();
}

}  // namespace

TEST_CASE("the least number present") {
  CHECK(least("half", 11) == 6);
  CHECK(least("half", 10) == 5);
  CHECK(least("1/2", 11) == 6);
  CHECK(least("2/3", 9) == 6);
  CHECK(least("2/3", 10) == 7);
  CHECK(least("50%", 11) == 6);
  CHECK(least("33,33 %", 3) == 1);
  CHECK(least("33,34 %", 3) == 2);
  CHECK(least("7", 11) == 7);
  CHECK(least("7", 5) == 7);
  CHECK(least("1/1", 11) == 11);
  CHECK(least("half", 0) == 0);
  CHECK(least("half", 1) == 1);
  CHECK(least("9223372036854775806/9223372036854775807", 1'000'000) == 1'000'000);
}

TEST_CASE("the least number is a share of the members, and one fewer is not") {
  for (std::int64_t denominator = 1; denominator <= 6; ++denominator)
    for (std::int64_t numerator = 1; numerator <= denominator; ++numerator)
      for (std::int64_t members = 1; members <= 60; ++members) {
        const std::int64_t needed = Quorum{numerator, denominator}.least(members);
        REQUIRE(needed * denominator >= members * numerator);
        REQUIRE((needed - 1) * denominator < members * numerator);
      }
}

TEST_CASE("a quorum that cannot be read says what to write") {
  constexpr std::string_view forms = " | a quorum is written half, 2/3, 50% or 7";
  CHECK(fault("halvparten") == "\"halvparten\" is not in the form of a quorum | write half");
  CHECK(fault("Half") == "\"Half\" is not in the form of a quorum | write half");
  CHECK(fault("to tredjedeler") == "\"to tredjedeler\" is not in the form of a quorum | write 2/3");
  CHECK(fault("2 / 3") == "\"2 / 3\" is not in the form of a quorum | write 2/3");
  CHECK(fault("flertall") == "\"flertall\" is not a quorum" + std::string(forms));
  CHECK(fault("") == "there is no quorum" + std::string(forms));
  CHECK(fault("3/2") == "\"3/2\" is more than all members" + std::string(forms));
  CHECK(fault("120%") == "\"120%\" is more than all members" + std::string(forms));
  CHECK(fault("1/0") == "\"1/0\" divides by 0" + std::string(forms));
  CHECK(fault("0") == "a quorum of nobody is none | leave the field out where there is no quorum");
  CHECK(fault("0%") == "a quorum of nobody is none | leave the field out where there is no quorum");
  CHECK(fault("-1/2") == "\"-1/2\" is not a quorum" + std::string(forms));
  CHECK(fault("1/2/3") == "\"1/2/3\" is not a quorum" + std::string(forms));
}

TEST_CASE("words of bylaws are told of with the form they have here") {
  const auto mends = [](std::string words, const std::string& form) {
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      std::string word = words.substr(at, end - at);
      std::replace(word.begin(), word.end(), '_', ' ');
      CAPTURE(word);
      CHECK(fault(word).ends_with("is not in the form of a quorum | write " + form));
      at = end + 1;
    }
  };
  mends("halvparten halve en_halv one_half half_of_members", "half");
  mends("to_tredeler to_tredjedeler two_thirds two-thirds", "2/3");
  mends("tre_firedeler three_quarters", "3/4");
  mends("en_tredel en_tredjedel one_third", "1/3");
}
