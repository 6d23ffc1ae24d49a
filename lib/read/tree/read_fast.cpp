// SPDX-License-Identifier: MIT
#include "read/set/document_reader.hpp"
#include "read/tree/fast_reader.hpp"

namespace ko {

Verdict read_fast(const Source& source, Span span, std::uint32_t file_index, const Limits& limits, Tree& tree,
                  std::vector<Finding>& findings) {
  return fast::FastReader(source, file_index, limits, tree, findings).read(span);
}

}  // namespace ko
