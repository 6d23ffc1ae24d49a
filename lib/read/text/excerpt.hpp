// SPDX-License-Identifier: MIT
/// Taking the documents with certain ids out of a file of any size, while it goes past in parts.
///
/// Held at a time are the part that goes past and the document that it ends in, and never the whole file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "ko/files/source.hpp"

namespace ko {

/// Ids, to be found by views of them.
using IdSet = std::unordered_set<std::string_view>;

/// Documents of a file, each with the marker line before it, in their order.
struct Excerpt {
  std::string bytes;
  std::vector<Gap> gaps;
};

class ExcerptMaker {
 public:
  /// The documents that have a key `id:` with one of `ids` behind it on its line, bare or in quotes, be it
  /// the key of the record or of an entry within it.
  explicit ExcerptMaker(const IdSet& ids) : ids_(ids) {}

  /// The next bytes of the file.
  void take(std::string_view part);
  /// The file is over.
  Excerpt finish();

 private:
  void look_at(std::string_view documents);
  void leave_out(std::string_view documents);

  const IdSet& ids_;
  std::string held_;          // the bytes from the beginning of a document on
  std::size_t searched_ = 0;  // of them, where no document is known to end
  std::size_t left_out_ = 0;  // lines since the last document that was taken
  Excerpt excerpt_;
};

}  // namespace ko
