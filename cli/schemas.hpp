// SPDX-License-Identifier: MIT
/// The JSON Schemas that `ko schema` prints.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ko::cli {

struct NamedSchema {
  std::string_view name;
  std::string_view meaning;
  std::function<std::string()> text;
};

/// A record of any kind, each kind by itself, `ko.yaml`, and findings.
std::vector<NamedSchema> schemas();

}  // namespace ko::cli
