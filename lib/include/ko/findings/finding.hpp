// SPDX-License-Identifier: MIT
/// What a rule finds.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "ko/files/edit.hpp"
#include "ko/findings/rule.hpp"
#include "ko/values/shared_text.hpp"

namespace ko {

/// A second place that explains a finding: "first defined here".
struct Related {
  Place place;
  SharedText label;
};

/// What few of many have: nothing, or a `T` that lies elsewhere.
template <class T>
class Rare {
 public:
  Rare() = default;
  Rare(T value) : value_(std::make_unique<T>(std::move(value))) {}  // NOLINT(google-explicit-constructor)
  Rare(const Rare& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) { return *this = Rare(other); }
  Rare& operator=(Rare&&) noexcept = default;
  ~Rare() = default;

  explicit operator bool() const { return value_ != nullptr; }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }
  void reset() { value_.reset(); }

 private:
  std::unique_ptr<T> value_;
};

/// One thing found, with its place and what to do about it. There may be millions, so that it is small, and
/// texts that several of them have are there once.
struct Finding {
  const Rule* rule = nullptr;
  Place place;
  SharedText message;
  SharedText mend = {};  ///< what to do about it, as a sentence without a full stop
  std::vector<Related> related = {};
  Rare<Edit> edit = {};    ///< only where it is safe to make without asking; lies in the place's file
  SharedText record = {};  ///< id of the record it stands in; empty when the record could not be read
  SharedText path = {};    ///< field path within the record: `agenda[3].points[1].by`, counted from 1

  /// Sets the edit: what stands at `span` becomes `text`, for the rule's sake.
  void replace(Span span, std::string text);
};

}  // namespace ko
