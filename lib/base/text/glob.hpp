// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace ko {

/// True when the whole of `path` fits `pattern`: `*` is any run of characters but `/`, `**` any run at all,
/// `?` one character but `/`. A pattern that names a folder fits everything in it.
bool fits_glob(std::string_view pattern, std::string_view path);

}  // namespace ko
