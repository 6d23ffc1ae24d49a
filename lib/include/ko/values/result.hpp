// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ko {

/// Why a piece of text is not the value it should be, and what to write instead.
struct Fault {
  std::string message;
  std::string advice = {};                      ///< what to do about it; empty when nothing is known
  std::optional<std::string> replacement = {};  ///< what to write for the whole text; goes before the advice
  std::string_view rule = {};  ///< the name of the one it breaks, where whoever asked does not know

  /// What to do about it, in words: `write 2014-02-21`, or the advice.
  std::string mend() const { return replacement ? "write " + *replacement : advice; }
};

/// A value, or the fault that prevented it.
template <class T>
class Result {
 public:
  Result(T value) : content_(std::move(value)) {}  // NOLINT(google-explicit-constructor): reads as the value
  // NOLINTNEXTLINE(google-explicit-constructor): reads as the fault
  Result(Fault fault) : content_(std::move(fault)) {}

  explicit operator bool() const { return content_.index() == 0; }
  const T& operator*() const& { return *std::get_if<0>(&content_); }
  T& operator*() & { return *std::get_if<0>(&content_); }
  T&& operator*() && { return std::move(*std::get_if<0>(&content_)); }
  const T* operator->() const { return std::get_if<0>(&content_); }
  T* operator->() { return std::get_if<0>(&content_); }
  const Fault& fault() const { return *std::get_if<1>(&content_); }

 private:
  std::variant<T, Fault> content_;
};

}  // namespace ko
