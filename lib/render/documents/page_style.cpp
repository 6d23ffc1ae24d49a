// SPDX-License-Identifier: MIT
#include "render/documents/page_style.hpp"

#include <string_view>
#include <vector>

#include "base/system/embedded.hpp"
#include "base/system/stored_archive.hpp"

namespace ko {
namespace {

std::string archive_of(std::string_view folder) {
  std::vector<ArchivedFile> files;
  for (const EmbeddedFile& file : embedded::page_styles())
    if (file.path.starts_with(folder)) files.push_back({file.path.substr(folder.size()), file.bytes});
  return stored_archive(files);
}

}  // namespace

std::string page_style_docx() {
  return archive_of("docx/");
}

std::string page_style_odt() {
  return archive_of("odt/");
}

}  // namespace ko
