// SPDX-License-Identifier: MIT
/// Phases as bars and meetings as points on a line of time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/answers/picture.hpp"
#include "ko/values/date.hpp"

namespace ko::pictures {

struct TimeLine {
  struct Phase {
    std::string name = {};
    std::optional<Day> from = {};  ///< nothing: nobody has said, and it is hatched from the start of the line
    std::optional<Day> to = {};    ///< its last day; nothing: hatched to the line's end
    std::string when = {};         ///< its days in words
  };
  struct Event {
    Day day = {};
    std::string name = {};
    std::string when = {};
  };
  struct Tick {
    Day day = {};
    std::string label = {};  ///< `2014`, `mars 2014`; left out where there is no room for it
  };

  std::string title = {};
  std::string description = {};
  Day from = {};  ///< where the line begins
  Day to = {};    ///< and ends, behind `from`
  std::vector<Tick> ticks = {};
  std::vector<Phase> phases = {};
  std::vector<Event> events = {};              ///< by day
  std::string what_word = {}, when_word = {};  ///< over the columns of the table that stands for it
};

Picture draw(const TimeLine& line);

}  // namespace ko::pictures
