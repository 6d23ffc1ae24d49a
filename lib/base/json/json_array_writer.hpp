// SPDX-License-Identifier: MIT
/// An array of many elements within a JSON text, written one at a time.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/json/json.hpp"

namespace ko {

/// Writes what `Json::text(2)` and a line feed would write of a value with all the elements in its array.
class JsonArrayWriter {
 public:
  using Write = std::function<void(std::string_view bytes)>;

  /// `around` has a member of this name in it, at whatever depth, that is an empty array; without a name, it
  /// is the empty array itself. Writes what comes before the elements.
  JsonArrayWriter(const Json& around, std::string_view member, Write write);
  void add(const Json& element);
  /// Writes what comes after the elements. Called once, last.
  void finish();

 private:
  Write write_;
  std::string after_;      // from the array's closing bracket on
  std::size_t depth_ = 0;  // of the line that the array begins on
  bool is_empty_ = true;
};

}  // namespace ko
