// SPDX-License-Identifier: MIT
/// Reading one document of a file into its tree. There are two readers of the same profile of YAML, and they
/// give the same trees. Neither declines anything: what is outside the profile, or no YAML at all, is
/// reported with its place. The guarded yaml-cpp reads where it is asked for, and what holds bytes that no
/// text may hold: those are reported already, so nothing falls to it silently.
#pragma once

#include <cstdint>
#include <vector>

#include "ko/files/read.hpp"

namespace ko {

/// What became of one document.
enum class Verdict : std::uint8_t {
  read,    ///< it is in the tree, and nothing is wrong with it
  refused  ///< findings say why; what could be read is in the tree
};

/// Reads the document whose text is `span` of `source` (the markers `---` and `...` left out) and appends it
/// to `tree`: its nodes, its comments and one Document. `file_index` is the file's number in the places of
/// findings.
Verdict read_fast(const Source& source, Span span, std::uint32_t file_index, const Limits& limits, Tree& tree,
                  std::vector<Finding>& findings);
Verdict read_yaml_cpp(const Source& source, Span span, std::uint32_t file_index, const Limits& limits,
                      Tree& tree, std::vector<Finding>& findings);

}  // namespace ko
