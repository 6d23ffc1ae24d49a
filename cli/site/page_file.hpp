// SPDX-License-Identifier: MIT
/// Files of a site: there are very many of them, and they can be made again at any time.
#pragma once

#include <string>
#include <string_view>

namespace ko::cli {

/// Writes a file, and the folders that it lies in where they are not there. One that is there is replaced in
/// one step. It is not waited for until it is safe on the disk. A signal that ends the program takes away
/// what is not whole. Throws `Failure` (status 3).
void write_page_file(const std::string& path, std::string_view bytes);

}  // namespace ko::cli
