// SPDX-License-Identifier: MIT
/// Where the documents of a file begin and end. A line of `---` ends a document and begins the next one
/// wherever it stands, in a quote or a block text too (YAML 1.2.2 section 9.1.2), so that no fault of one
/// document reaches another.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/findings/rule.hpp"
#include "model/findings/finding_list.hpp"

namespace ko {

inline constexpr std::size_t marker_length = 3;

/// A `---` or `...` line.
struct Marker {
  std::size_t begin = 0;
  bool ends = false;  ///< `...`
};

/// The first marker line at or after `from`, which is the beginning of a line.
std::optional<Marker> next_marker(std::string_view bytes, std::size_t from);

/// Where the last marker line begins that lies at or after `from`; nothing when there is none. One that ends
/// with `bytes` does not count: it may be the beginning of another line.
std::optional<std::size_t> last_marker(std::string_view bytes, std::size_t from);

/// Cuts the bytes of a file from `begin` on into parts, before the first line of `---` that lies `bytes` or
/// more behind the last cut. Documents lie in one part each, and there is always a part.
std::vector<Span> parts_of_documents(std::string_view file, std::uint32_t begin, std::size_t bytes);

/// Splits the bytes of a part of a file, a document at a time, so that each is still in the processor's cache
/// when it is read.
class DocumentSplitter {
 public:
  DocumentSplitter(const Source& source, Span part, std::uint32_t file_index);

  /// The text of the next document with something in it, without its markers: after `---` it begins with the
  /// rest of that line. Nothing when there is none left.
  std::optional<Span> next();

  /// What was met on the way: comments that stand in no document; directives, empty documents, text after
  /// `...`.
  std::vector<Span> comments;
  FindingList findings;

 private:
  /// What lies between two markers.
  struct Segment {
    std::size_t marker = 0;
    std::size_t begin = 0;
    bool after_marker = false;  ///< the marker is `---`
    bool after_end = false;     ///< the marker is `...`
  };

  Segment open(const Marker& marker);
  std::optional<Span> close(Segment segment, std::size_t end);
  void close_empty(const Segment& segment, std::size_t end);
  std::size_t skip_directives(std::size_t begin, std::size_t end);
  template <class Take>
  void for_each_line(std::size_t begin, std::size_t end, Take take) const;
  std::size_t first_content(std::size_t begin, std::size_t end) const;
  void report(const Rule& rule, std::size_t begin, std::size_t end, std::string message, std::string mend);

  std::string_view bytes_;
  std::uint32_t file_index_;
  Segment segment_;
  std::size_t from_;  // where markers are looked for
  bool is_over_ = false;
};

}  // namespace ko
