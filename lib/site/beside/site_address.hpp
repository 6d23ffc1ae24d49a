// SPDX-License-Identifier: MIT
/// Where a site is published: what makes its paths addresses.
#pragma once

#include <string>
#include <string_view>

namespace ko {

class SiteAddress {
 public:
  /// `base`: as `base_address` gives it; empty where it is not known.
  explicit SiteAddress(std::string base) : base_(std::move(base)) {}

  bool is_known() const { return !base_.empty(); }
  /// The absolute address of a file of the site; the first page of a folder goes by the folder's. Empty where
  /// it is not known where the site is.
  std::string of(std::string_view path) const;
  /// The same, or the way from a file in a folder to it, whose way to the front page's folder is `root`.
  std::string or_way(std::string_view path, std::string_view root) const;

 private:
  std::string base_;
};

}  // namespace ko
