// SPDX-License-Identifier: MIT
/// Rows of tables of people, and the columns they are in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/frame/attendance.hpp"

namespace ko::import {

/// What the cells below the head of a column hold: `name`, `role`, `party`, `presence` …; empty where nobody
/// knows.
std::string column_named(std::string_view cell);

/// Which column has the names, of the heads of columns: the first, or one behind what says whose they are, or
/// behind numbers. Nothing where these are no heads.
std::optional<std::size_t> name_column(const std::vector<std::string>& cells);

struct Peeled {
  std::string name;
  std::string role;
  std::string party;
};

/// Takes a party and a function off the end of `Ada Nes Medlem AP`, and apart what ran together: `MedlemAP`.
Peeled peeled(std::string_view text, const Vocabulary& words);

/// The person of a row; none where it has no name, or where it leaves open whether that person came.
std::vector<AttendeeFact> attendees_of_row(const Piece& piece, const Vocabulary& words,
                                           AttendanceHeading& heading);

}  // namespace ko::import
