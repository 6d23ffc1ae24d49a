// SPDX-License-Identifier: MIT
/// Reading a comment that keeps findings quiet.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ko/values/date.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// `# ko: ignore[KO402, wrong-weekday] because …, until 2027-01-01`. The parts are views into the comment.
struct Suppression {
  std::vector<std::string_view> words;  ///< codes, names, families, as written
  std::string_view reason;              ///< empty: none is given
  std::optional<Date> until;
};

/// True when the comment speaks to `ko`: `# ko:`.
bool is_for_ko(std::string_view comment);

/// Reads a comment for which `is_for_ko` holds. Words that name no rule are no fault of its form.
Result<Suppression> parse_suppression(std::string_view comment);

}  // namespace ko
