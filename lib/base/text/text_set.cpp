// SPDX-License-Identifier: MIT
#include "base/text/text_set.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/text/hash.hpp"

namespace ko {
namespace {

constexpr std::size_t least_slots = 64;
constexpr std::size_t block_bytes = std::size_t{1} << 16U;
using Length = std::uint32_t;

}  // namespace

bool TextSet::add(std::string_view text) {
  make_room();
  const char*& slot = slots_[slot_of(text)];
  if (slot != nullptr) return false;
  slot = keep(text);
  ++size_;
  return true;
}

bool TextSet::contains(std::string_view text) const {
  return size_ != 0 && slots_[slot_of(text)] != nullptr;
}

std::string_view TextSet::text_at(const char* place) {
  Length length = 0;
  std::memcpy(&length, place, sizeof length);
  return {place + sizeof length, length};
}

std::size_t TextSet::slot_of(std::string_view text) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash(text) & mask;
  while (slots_[at] != nullptr && text_at(slots_[at]) != text) at = (at + 1) & mask;
  return at;
}

void TextSet::make_room() {
  if (size_ < slots_.size() / 4 * 3) return;
  const std::vector<const char*> before =
      std::exchange(slots_, std::vector<const char*>(std::max(least_slots, 2 * slots_.size())));
  for (const char* text : before)
    if (text != nullptr) slots_[slot_of(text_at(text))] = text;
}

const char* TextSet::keep(std::string_view text) {
  const auto length = static_cast<Length>(text.size());
  const std::size_t needed = sizeof length + text.size();
  if (needed > left_) {
    left_ = std::max(block_bytes, needed);
    next_ = blocks_.emplace_back(std::make_unique_for_overwrite<char[]>(left_)).get();
  }
  char* const place = next_;
  std::memcpy(place, &length, sizeof length);
  std::copy(text.begin(), text.end(), place + sizeof length);
  next_ += needed;
  left_ -= needed;
  return place;
}

}  // namespace ko
