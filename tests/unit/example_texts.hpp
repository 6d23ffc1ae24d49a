// SPDX-License-Identifier: MIT
/// Records that lie in the source, where unit tests run.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>
#include <vector>

namespace ko::test {

/// The text of every file of records in these folders, in an order that no disk decides.
inline std::vector<std::string> example_texts(std::initializer_list<const char*> folders) {
  std::vector<std::string> texts;
  for (const char* folder : folders)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".yaml") continue;
      std::ifstream file(entry.path(), std::ios::binary);
      texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
  std::sort(texts.begin(), texts.end());
  return texts;
}

}  // namespace ko::test
