// SPDX-License-Identifier: MIT
/// What is known beforehand of how documents are written: in which language, and with which words of their
/// own.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ko/records/configuration.hpp"

namespace ko::import {

enum class DocumentSort : std::uint8_t { found, minutes, letter };  ///< found: by what it says

/// What a document is written in, in the order of `import_languages`.
enum class SourceLanguage : std::uint8_t { nb, nn, da, sv, en };

/// The language of a BCP 47 tag; nothing for any other text.
std::optional<SourceLanguage> find_source_language(std::string_view tag);

/// How the bodies of a set write: the `import:` section of its `ko.yaml`, as texts. What a row means is one
/// of the words that its field takes.
struct Habits {
  using Row = std::pair<std::string, std::string>;  ///< words, and what they mean
  struct Files {
    std::string path = {};  ///< a glob, from the root of the set
    DocumentSort sort = DocumentSort::found;
    std::optional<SourceLanguage> language = {};
    std::string body = {};  ///< id
  };

  std::vector<Row> labels = {};
  std::vector<Row> roles = {};
  std::vector<Row> parties = {};
  std::vector<Row> phrases = {};
  std::vector<std::string> left_out = {};
  std::vector<Files> files = {};

  /// What the rows of files say of one at this path from the root; of several that fit, the first that says
  /// it, field by field.
  Files of_file(std::string_view path) const;
};

/// The habits that a set states.
Habits stated_habits(const Configuration& configuration);

}  // namespace ko::import
