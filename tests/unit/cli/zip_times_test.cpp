// SPDX-License-Identifier: MIT
#include "world/zip_times.hpp"

#include <doctest/doctest.h>

#include <string>

namespace ko::cli {
namespace {

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(value);
  return text;
}

/// An archive of one empty file `a`, made at this time and day.
std::string archive(const std::string& when) {
  const std::string local =
      "PK\x03\x04" + bytes({20, 0, 0, 0, 0, 0}) + when + std::string(12, '\0') + bytes({1, 0, 0, 0}) + "a";
  const std::string entry = "PK\x01\x02" + bytes({20, 0, 20, 0, 0, 0, 0, 0}) + when + std::string(12, '\0') +
                            bytes({1, 0}) + std::string(16, '\0') + "a";
  return local + entry + "PK\x05\x06" + bytes({0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 31, 0, 0, 0, 0, 0});
}

TEST_CASE("an archive's entries have the first day of 1980 for their time") {
  CHECK(without_zip_times(archive("\x11\x22\x33\x44")) == archive(std::string("\0\0\x21\0", 4)));
}

TEST_CASE("what is no archive, or a broken one, stays as it is") {
  CHECK(without_zip_times("") == "");
  CHECK(without_zip_times("%PDF-1.7") == "%PDF-1.7");
  const std::string whole = archive("\x11\x22\x33\x44");
  for (std::size_t length = 0; length < whole.size(); ++length)
    CHECK(without_zip_times(whole.substr(0, length)) == whole.substr(0, length));
  std::string elsewhere = whole;
  elsewhere[elsewhere.size() - 4] = '\x7f';
  CHECK(without_zip_times(elsewhere) == elsewhere);
}

}  // namespace
}  // namespace ko::cli
