// SPDX-License-Identifier: MIT
/// What a rule finds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ko/files/edit.hpp"
#include "ko/findings/rule.hpp"

namespace ko {

/// A second place that explains a finding: "first defined here".
struct Related {
  Place place;
  std::string label;
};

/// One thing found, with its place and what to do about it.
struct Finding {
  const Rule* rule = nullptr;
  Place place;
  std::string message;
  std::string mend = {};  ///< what to do about it, as a sentence without a full stop
  std::vector<Related> related = {};
  std::optional<Edit> edit = {};  ///< only where it is safe to make without asking; lies in the place's file
  std::string record = {};        ///< id of the record it stands in; empty when the record could not be read
  std::string path = {};          ///< field path within the record: `agenda[3].points[1].by`, counted from 1

  /// Sets the edit: what stands at `span` becomes `text`, for the rule's sake.
  void replace(Span span, std::string text);
};

}  // namespace ko
