// SPDX-License-Identifier: MIT
#include "base/system/sha256.hpp"

#include <doctest/doctest.h>

namespace ko {
namespace {

std::string sum_of(std::string_view bytes) {
  Sha256 sum;
  sum.add(bytes);
  return sum.hex();
}

TEST_CASE("checksums are those of the standard's examples") {
  CHECK(sum_of("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sum_of("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sum_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("a checksum does not depend on how the bytes are parted") {
  Sha256 sum;
  for (int i = 0; i < 1000; ++i) sum.add(std::string(1000, 'a'));
  CHECK(sum.hex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a checksum is 64 lower-case hexadecimal digits") {
  CHECK(is_sha256(sum_of("x")));
  CHECK(!is_sha256(sum_of("x").substr(1)));
  CHECK(!is_sha256(std::string(64, 'A')));
  CHECK(!is_sha256(std::string(64, 'g')));
}

}  // namespace
}  // namespace ko
