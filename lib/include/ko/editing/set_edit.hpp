// SPDX-License-Identifier: MIT
/// A change of several files of a set at once, as a value: making it writes nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/files/edit.hpp"
#include "ko/values/shared_text.hpp"

namespace ko {

/// A file that is to be there, where none is.
struct NewFile {
  std::string name;
  SharedText text;
};

/// A file that is to have another name, with the edits that are made in it.
struct MovedFile {
  std::string from;
  std::string to;
};

/// Names are those of the files that were read.
struct SetEdit {
  std::vector<Edit> edits = {};  ///< none overlaps another
  std::vector<NewFile> created = {};
  std::vector<MovedFile> moved = {};
  std::vector<std::string> removed = {};
  /// Files that are no records and lie beside them, written whether they are there or not.
  std::vector<NewFile> kept = {};
  std::vector<std::string> told = {};  ///< what follows from it, or is left to do, a line each
  /// Addresses in the record may lead elsewhere afterwards.
  bool moves_addresses = false;
  /// All it does is to put an entry behind those of the list at this place.
  std::optional<Place> appended_to = {};
};

}  // namespace ko
