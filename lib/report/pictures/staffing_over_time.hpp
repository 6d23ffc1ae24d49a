// SPDX-License-Identifier: MIT
/// Full-time equivalents over time, function upon function, what nobody has stated hatched on top; as it is
/// and as it would be side by side, to one scale.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/answers/picture.hpp"
#include "ko/values/date.hpp"

namespace ko::pictures {

struct StaffingOverTime {
  /// How much of a function there is: at least and at most so much, in full-time equivalents.
  struct Part {
    double least = 0;
    std::optional<double> most = 0;  ///< nothing: nobody has stated how much
    bool is_recorded = true;         ///< false: nothing is recorded of the function then
  };
  /// A time in which nothing changes.
  struct Span {
    Day from = {};
    Day to = {};                   ///< its last day
    std::string label = {};        ///< `2017`, `fra 1. august 2017`
    std::vector<Part> parts = {};  ///< one a function
  };
  struct Panel {
    std::string name = {};         ///< `i dag`, `med felles leder`; nothing where there is one panel
    std::vector<Span> spans = {};  ///< one after the other
  };

  std::string title = {};
  std::string description = {};
  std::vector<std::string> functions = {};
  std::vector<Panel> panels = {};
  std::string unit = {};                          ///< `årsverk`
  std::string when_word = {}, unknown_word = {};  ///< over a column, and in the legend
  char decimal_mark = ',';
};

Picture draw(const StaffingOverTime& staffing);

}  // namespace ko::pictures
