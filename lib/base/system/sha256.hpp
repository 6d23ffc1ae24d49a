// SPDX-License-Identifier: MIT
#pragma once

#include <nettle/sha2.h>

#include <string>
#include <string_view>

namespace ko {

/// The SHA-256 checksum (FIPS 180-4) of bytes that come in parts.
class Sha256 {
 public:
  Sha256() { sha256_init(&state_); }

  void add(std::string_view bytes);
  /// 64 lower-case hexadecimal digits, as `sha256sum` prints them. Nothing may be added afterwards.
  std::string hex();

 private:
  sha256_ctx state_ = {};
};

/// True for 64 lower-case hexadecimal digits.
bool is_sha256(std::string_view text);

}  // namespace ko
