// SPDX-License-Identifier: MIT
/// What belongs to what on a date.
#pragma once

#include <string>
#include <vector>

#include "ko/answers/picture.hpp"

namespace ko::pictures {

struct OrganisationTree {
  struct Unit {
    std::string name = {};
    std::string detail = {};  ///< beneath it, such as who leads it and how many belong to it
    std::vector<Unit> below = {};
  };

  std::string title = {};
  std::string description = {};
  std::vector<Unit> units = {};  ///< at the top
};

Picture draw(const OrganisationTree& tree);

}  // namespace ko::pictures
