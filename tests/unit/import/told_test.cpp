// SPDX-License-Identifier: MIT
// All that is made of invented minutes in many layouts, and what is asked and left unread of them, as it was
// last read. It is not all right: what is known to be right is judged in tests/import.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "ko/importing/import.hpp"
#include "unit/as_told.hpp"

namespace ko::import {
namespace {

namespace fs = std::filesystem;

const fs::path told = "tests/unit/import/told";

std::string all_made_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  SourceFile source = {.name = path.filename().string()};
  source.format = source_format_of_file(source.name)->format;
  source.bytes = {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  const auto none = [](const SourceFormatRow&, std::string_view) -> Result<std::string> {
    return Fault{"none"};
  };
  const auto document = read_document(source, {}, none);
  REQUIRE(document);
  const Register nothing{Reading{}};
  Importer importer(nothing, {});
  std::vector<ImportedRecord> records;
  const ImportedDocument imported = importer.add(*document, records);
  std::ranges::move(importer.new_records(), std::back_inserter(records));
  return imported_json({imported}, records, {});
}

TEST_CASE("what is made of minutes, asked about them and left unread is as it was") {
  std::vector<fs::path> documents;
  for (const auto& entry : fs::directory_iterator(told))
    if (entry.path().extension() != ".json") documents.push_back(entry.path());
  std::ranges::sort(documents);
  REQUIRE(documents.size() > 40);
  for (const fs::path& document : documents)
    test::check_as_told(document.string() + ".json", all_made_of(document));
}

}  // namespace
}  // namespace ko::import
