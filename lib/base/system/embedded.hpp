// SPDX-License-Identifier: MIT
/// Files that the build puts into the library, so that the program needs nothing beside itself.
#pragma once

#include <span>
#include <string_view>

namespace ko {

struct EmbeddedFile {
  std::string_view path;
  std::string_view bytes;
};

namespace embedded {

/// `nb.yaml`, `nn.yaml`, `en.yaml` and the code lists of `data/`.
std::span<const EmbeddedFile> data();
/// `KO101/bad.yaml`, `KO101/good.yaml`, …: the examples of the rules.
std::span<const EmbeddedFile> rule_examples();
/// `docx/word/styles.xml`, …: the parts of documents whose pages and styles others take over.
std::span<const EmbeddedFile> page_styles();
/// The scripts of a site, in the order in which they run.
std::span<const EmbeddedFile> site_scripts();

}  // namespace embedded
}  // namespace ko
