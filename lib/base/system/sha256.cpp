// SPDX-License-Identifier: MIT
#include "base/system/sha256.hpp"

#include <array>
#include <cstdint>

namespace ko {
namespace {

constexpr std::string_view hexadecimal_digits = "0123456789abcdef";

}  // namespace

void Sha256::add(std::string_view bytes) {
  sha256_update(&state_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::hex() {
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&state_, digest.size(), digest.data());
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += hexadecimal_digits[byte >> 4U];
    text += hexadecimal_digits[byte & 0xfU];
  }
  return text;
}

bool is_sha256(std::string_view text) {
  return text.size() == std::size_t{2} * SHA256_DIGEST_SIZE &&
         text.find_first_not_of(hexadecimal_digits) == std::string_view::npos;
}

}  // namespace ko
