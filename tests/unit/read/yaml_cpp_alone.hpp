// SPDX-License-Identifier: MIT
/// What yaml-cpp makes of a text with no guard around it: the misreadings that ko must never pass on.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ko::test {

/// The events of a text, as yaml-test-suite names them, without what yaml-cpp does not tell or ko does not
/// ask: `+MAP`, `-MAP`, `+SEQ`, `-SEQ`, `=ALI`, and `=VAL` with the
/// text, escaped as there. Nothing when yaml-cpp rejects it.
std::optional<std::vector<std::string>> read_by_yaml_cpp_alone(const std::string& text);

/// The same on one line, documents parted by `---`: `{ a b c [ d ] }`. A text stands as it is, an empty one
/// or a null as `_`; `rejected` stands for what yaml-cpp rejects, and `endless` for what it never ends to
/// read.
std::string yaml_cpp_alone(const std::string& text);

}  // namespace ko::test
