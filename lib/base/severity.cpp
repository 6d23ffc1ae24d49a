// SPDX-License-Identifier: MIT
#include "ko/rule.hpp"

namespace ko {

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::advice: return "advice";
  }
  return "error";
}

}  // namespace ko
