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

/// Lines of a file that a text taken from it leaves out.
struct Gap {
  std::size_t offset = 0;  ///< in the text: of the line that follows the gap
  std::size_t lines = 0;

  bool operator==(const Gap&) const = default;
};

/// A named text: a file, or some of its lines, with gaps where there were others. Positions are computed only
/// when somebody asks, so reading pays nothing for them.
class Source {
 public:
  Source(std::string name, std::string bytes, std::vector<Gap> gaps = {})
      : name_(std::move(name)), bytes_(std::move(bytes)), gaps_(std::move(gaps)) {}

  /// Other bytes of the same file, with the same name and the same lines left out.
  Source with(std::string bytes) const { return {name_, std::move(bytes), gaps_}; }

  const std::string& name() const { return name_; }
  std::string_view bytes() const { return bytes_; }
  std::string_view slice(Span span) const { return bytes().substr(span.begin, span.end - span.begin); }

  /// The place of a byte in the file. An offset past the end is the end. A line ends at its line feed; a byte
  /// order mark is no character. Takes time proportional to `offset`: whoever needs many positions builds a
  /// `LineIndex`.
  Position position(std::size_t offset) const;
  /// How many lines of the file, of those before the one that holds `offset`, the text leaves out.
  std::size_t lines_left_out(std::size_t offset) const;
  /// The bytes of the line that holds `offset`, without its line break; on either side of `offset` no more
  /// than `most_beside`, in whole characters.
  Span line_around(std::size_t offset, std::size_t most_beside = std::string::npos) const;

 private:
  std::string name_;
  std::string bytes_;
  std::vector<Gap> gaps_;
};

/// The lines and characters of a source, counted every few thousand bytes, for many positions in it: each
/// takes the time of so many bytes, however long its line is, and the counts take little memory, however many
/// lines there are. The source must outlive it.
class LineIndex {
 public:
  explicit LineIndex(const Source& source);
  Position position(std::size_t offset) const;  ///< as `Source::position`

 private:
  /// What lies before a place.
  struct Mark {
    std::uint32_t lines = 0;       // line feeds
    std::uint32_t characters = 0;  // since the last one of them
  };

  static constexpr std::size_t step = 4096;
  /// What lies before a place that `text` leads to from `mark`.
  static Mark past(Mark mark, std::string_view text);

  const Source* source_;
  std::vector<Mark> marks_;  // one every `step` bytes
};

}  // namespace ko
