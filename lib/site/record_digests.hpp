// SPDX-License-Identifier: MIT
/// What the pages of a site were made from, in short, so that a site is brought up to date without making
/// every page anew.
///
/// A page says something of its own record, of those it is linked with, and of those that these are linked
/// with, a few steps on. Organisations and persons are linked with nearly everything: a page is not read
/// through them, but where what they say themselves has changed, or who uses them, everything is made anew.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/records/register.hpp"
#include "model/publication/hidden_names.hpp"
#include "site/records/linked_names.hpp"

namespace ko {

class RecordDigests {
 public:
  /// `whole`: what every page depends on beside the records, which outlive it.
  RecordDigests(const Register& records, const NamesOfRecords& names, const HiddenNames& hidden,
                std::string_view whole);

  /// A line of what every page depends on, and one a record. It tells nothing of the records but their ids.
  std::string text() const;

  /// By position: whether the page of the record may say something else than when `text` was `before`. All of
  /// them where `before` is no such text, or of another whole.
  std::vector<bool> changed_since(std::string_view before) const;

 private:
  struct Digest {
    std::uint64_t content = 0;   // what it says itself, and what that leads to
    std::uint64_t incoming = 0;  // which records refer to it
  };
  std::string first_line() const;
  std::string line_of(std::size_t at) const;
  std::vector<std::uint32_t> neighbours(std::uint32_t at) const;

  const Register& records_;
  std::uint64_t whole_ = 0;
  std::vector<Digest> digests_;  // by position
};

}  // namespace ko
