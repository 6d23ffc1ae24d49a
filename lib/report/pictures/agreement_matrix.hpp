// SPDX-License-Identifier: MIT
/// How often members voted alike, each with each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/answers/picture.hpp"

namespace ko::pictures {

struct AgreementMatrix {
  std::string title = {};
  std::string description = {};
  std::string member = {};  ///< what members are called, over the column of names
  std::vector<std::string> names = {};
  /// For each name the percent of votes in which it voted as the other did, a value a name; nothing where the
  /// two never voted together. Values from the diagonal on are not looked at.
  std::vector<std::vector<std::optional<int>>> percents = {};
  std::string legend = {};  ///< what the numbers are
};

Picture draw(const AgreementMatrix& matrix);

}  // namespace ko::pictures
