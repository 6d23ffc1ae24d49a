// SPDX-License-Identifier: MIT
/// A text that was read, and places in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ko {

/// Bytes [begin, end) of a source.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const Span&) const = default;
};

/// A line and a column as people count them: both from 1, columns in characters.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  auto operator<=>(const Position&) const = default;
};

/// A named text. Positions are computed only when somebody asks, so reading pays nothing for them.
class Source {
 public:
  Source(std::string name, std::string bytes) : name_(std::move(name)), bytes_(std::move(bytes)) {}

  const std::string& name() const { return name_; }
  std::string_view bytes() const { return bytes_; }
  std::string_view slice(Span span) const { return bytes().substr(span.begin, span.end - span.begin); }

  /// The place of a byte. An offset past the end is the end. A line ends at its line feed; a byte order mark
  /// is no character. Takes time proportional to `offset`: whoever needs many positions builds a `LineIndex`.
  Position position(std::size_t offset) const;
  /// The bytes of the line that holds `offset`, without its line break.
  Span line_around(std::size_t offset) const;

 private:
  std::string name_;
  std::string bytes_;
};

/// Where the lines of a source begin, for many positions in it: each takes the time of one line. The source
/// must outlive it.
class LineIndex {
 public:
  explicit LineIndex(const Source& source);
  Position position(std::size_t offset) const;  ///< as `Source::position`

 private:
  const Source* source_;
  std::vector<std::size_t> starts_;
};

}  // namespace ko
