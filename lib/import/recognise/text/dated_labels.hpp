// SPDX-License-Identifier: MIT
/// Labels of what was recommended or decided, with the day behind them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/vocabulary.hpp"
#include "ko/values/date.hpp"

namespace ko::import {

struct DatedLabel {
  Label label;
  std::string said = {};  ///< without the day
  Day day = {};
};

/// `Formannskapets innstilling 04.06.2026:`, `Beslutning i Byrådet den 24. marts 2026`. Nothing where
/// anything else stands behind the day.
std::optional<DatedLabel> dated_label(std::string_view text, const Vocabulary& words);

}  // namespace ko::import
