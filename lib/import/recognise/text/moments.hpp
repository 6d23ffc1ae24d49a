// SPDX-License-Identifier: MIT
/// Days and times of day as people write them in prose and in headings.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/text/vocabulary.hpp"
#include "ko/values/date.hpp"

namespace ko::import {

struct WrittenDay {
  Day day = {};
  bool has_year = true;                 ///< false: the year was taken from what stands around it
  std::optional<Weekday> weekday = {};  ///< what is written beside it
  std::size_t begin = 0;
  std::size_t end = 0;
  bool weekday_is_right() const;
};

/// The first day that a text states, from `from` on. A day without a year is of `near`'s year, or of the one
/// after it where it would lie before that day; without `near` it is none.
std::optional<WrittenDay> find_day(std::string_view text, const Vocabulary& words,
                                   std::optional<Day> near = {}, std::size_t from = 0);

/// Times of day as records write them, and where they stand.
struct WrittenTime {
  std::string time = {};  ///< `09:00`, `11:00~`
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The times of day that a text states: after `kl.`, or written with a colon, a point or four digits where
/// the text is known to be about time.
std::vector<WrittenTime> find_times(std::string_view text, bool is_about_time);

/// From when until when something was, where a text tells of times: the first of them, and the one that it
/// goes until: `kl. 18.00–20.15`, `2 pm to 4 pm`. Of others nothing is said.
std::vector<WrittenTime> find_time_range(std::string_view text);

}  // namespace ko::import
