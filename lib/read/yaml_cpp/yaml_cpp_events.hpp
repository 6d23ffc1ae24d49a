// SPDX-License-Identifier: MIT
/// What yaml-cpp sees in one document. Nothing else in the library includes yaml-cpp, and nothing of what it
/// says about places, styles or ends is relied upon: only which nodes there are, in which order, and where it
/// gave up.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "ko/files/tree.hpp"

namespace ko {

/// What may stand before a node.
struct Properties {
  bool anchor = false;
  bool tag = false;

  bool any() const { return anchor || tag; }
};

/// Takes the events. A member may throw to end the reading; the exception passes through.
class YamlEvents {
 public:
  virtual ~YamlEvents() = default;
  virtual void scalar(std::string_view value) = 0;
  virtual void blank(Properties properties) = 0;
  virtual void alias() = 0;
  virtual void begin(Form form, bool flow, Properties properties) = 0;
  virtual void end() = 0;
  /// The document is over, and yaml-cpp has found the beginning of another one: what follows was not read.
  virtual void rest(std::size_t offset) = 0;
};

/// Why yaml-cpp gave up, and about where.
struct YamlFailure {
  std::size_t offset = 0;
  std::string message;
};

/// Runs yaml-cpp over the text of one document. It must hold no byte that YAML does not allow, nor a document
/// marker.
std::optional<YamlFailure> run_yaml_cpp(std::string_view text, YamlEvents& events);

}  // namespace ko
