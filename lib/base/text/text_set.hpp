// SPDX-License-Identifier: MIT
/// A set of many texts in little more memory than their bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace ko {

/// Texts lie behind one another in blocks, each behind its length; a table in open addressing leads to them.
class TextSet {
 public:
  /// False where the text is in the set already.
  bool add(std::string_view text);
  bool contains(std::string_view text) const;
  std::size_t size() const { return size_; }

 private:
  static std::string_view text_at(const char* place);
  /// The slot of the text, or the free one where it belongs.
  std::size_t slot_of(std::string_view text) const;
  void make_room();
  const char* keep(std::string_view text);

  std::vector<const char*> slots_;  // null: free; as many as a power of two
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t left_ = 0;  // bytes of the last block
  char* next_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace ko
