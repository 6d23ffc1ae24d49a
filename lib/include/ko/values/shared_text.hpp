// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace ko {

/// A text that does not change, in the eight bytes of a pointer. Copies share its bytes, on whatever thread
/// they are made; an empty one has none.
class SharedText {
 public:
  SharedText() = default;
  // NOLINTBEGIN(google-explicit-constructor): stands where a text does
  template <std::convertible_to<std::string_view> T>
  requires(!std::same_as<T, SharedText>) SharedText(const T& text) : shared_(made_of(text)) {}
  SharedText(const SharedText& other) : shared_(other.shared_) {
    if (shared_ != nullptr) shared_->owners.fetch_add(1, std::memory_order_relaxed);
  }
  SharedText(SharedText&& other) noexcept : shared_(std::exchange(other.shared_, nullptr)) {}
  SharedText& operator=(SharedText other) noexcept {
    std::swap(shared_, other.shared_);
    return *this;
  }
  ~SharedText() { release(); }

  operator std::string_view() const { return view(); }
  // NOLINTEND(google-explicit-constructor)
  std::string_view view() const;
  bool empty() const { return shared_ == nullptr; }
  std::size_t size() const { return shared_ == nullptr ? 0 : shared_->size; }

  template <std::convertible_to<std::string_view> T>
  friend bool operator==(const SharedText& a, const T& b) {
    return a.view() == std::string_view(b);
  }
  friend std::string operator+(std::string a, const SharedText& b) { return std::move(a += b.view()); }
  template <std::convertible_to<std::string_view> T>
  requires(!std::same_as<T, SharedText>) friend std::string operator+(const SharedText& a, const T& b) {
    return std::string(a.view()) += std::string_view(b);
  }
  friend std::string operator+(const SharedText& a, char b) { return std::string(a.view()) += b; }

  /// Gives up its bytes for those of another that has the same.
  void share(const SharedText& other) {
    if (shared_ != other.shared_ && view() == other.view()) *this = other;
  }

 private:
  /// What lies before the bytes.
  struct Shared {
    std::atomic<std::uint32_t> owners = 1;
    std::uint32_t size = 0;
  };

  static Shared* made_of(std::string_view text);
  void release();

  Shared* shared_ = nullptr;
};

}  // namespace ko
