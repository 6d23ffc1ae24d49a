// SPDX-License-Identifier: MIT
#include "base/system/stored_archive.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace ko {
namespace {

using namespace std::string_literals;

TEST_CASE("a file in an archive is told of before it and in the directory") {
  const std::vector<ArchivedFile> files = {{"a.txt", "123456789"}};
  // The check sum of these nine digits is the example that comes with the algorithm: CBF43926.
  const std::string told = "\x0A\0\0\x08\0\0\0\0\x21\0\x26\x39\xF4\xCB\x09\0\0\0\x09\0\0\0\x05\0\0\0"s;
  const std::string whole = "PK\x03\x04" + told + "a.txt123456789" + "PK\x01\x02" + "\x0A\0"s + told +
                            std::string(14, '\0') + "a.txt" + "PK\x05\x06" + std::string(4, '\0') +
                            "\x01\0\x01\0"s + "\x33\0\0\0"s + "\x2C\0\0\0"s + std::string(2, '\0');
  CHECK(stored_archive(files) == whole);
}

TEST_CASE("an archive may be empty") {
  CHECK(stored_archive({}) == "PK\x05\x06" + std::string(18, '\0'));
}

}  // namespace
}  // namespace ko
