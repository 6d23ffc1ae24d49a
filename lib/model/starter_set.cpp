// SPDX-License-Identifier: MIT
#include "ko/files/starter_set.hpp"

#include "base/system/embedded.hpp"

namespace ko {

std::vector<StarterFile> starter_set() {
  constexpr std::string_view folder = "init/";
  std::vector<StarterFile> files;
  for (const EmbeddedFile& file : embedded::data())
    if (file.path.starts_with(folder)) files.push_back({file.path.substr(folder.size()), file.bytes});
  return files;
}

}  // namespace ko
