// SPDX-License-Identifier: MIT
/// Bytes to a descriptor, and what is said where that fails.
#pragma once

#include <string>
#include <string_view>

namespace ko::cli {

/// Throws `Failure` (status 3) for an `errno`, `ClosedPipe` where nobody reads. `name` is what messages call
/// the file.
[[noreturn]] void fail_to_write(const std::string& name, int error);

/// Writes all of the bytes, or fails as above.
void write_all(int descriptor, std::string_view bytes, const std::string& name);

}  // namespace ko::cli
