// SPDX-License-Identifier: MIT
/// Who was at which meeting: a row a person, a column a meeting.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ko/answers/picture.hpp"

namespace ko::pictures {

enum class Presence : std::uint8_t { present, partly, absent, no_seat, unknown };

struct AttendanceStrip {
  struct Person {
    std::string name = {};
    std::vector<Presence> meetings = {};  ///< one each, in their order
  };

  std::string title = {};
  std::string description = {};
  std::string person = {};                 ///< what persons are called, over the column of names
  std::vector<std::string> meetings = {};  ///< short: `25.1.`
  std::vector<Person> persons = {};
  std::array<std::string, 5> words = {};  ///< for each `Presence`
};

Picture draw(const AttendanceStrip& strip);

}  // namespace ko::pictures
