// SPDX-License-Identifier: MIT
/// A table in a letter that says of whom what is asked, and by when.
#pragma once

#include <cstdint>
#include <optional>

#include "import/recognise/facts.hpp"
#include "import/recognise/letter/addressees.hpp"
#include "import/recognise/letter/requests.hpp"

namespace ko::import {

class RequestTable {
 public:
  explicit RequestTable(const Vocabulary& words) : words_(words) {}

  /// Takes a row; the first of a table has the names of its columns. A table of recipients stands for their
  /// list where the letter has none; in others only those count that are recipients.
  void take(const ToldText& row, bool is_hearing, LetterFacts& facts);

 private:
  void take_columns(const ToldText& row, LetterFacts& facts);

  const Vocabulary& words_;
  std::uint32_t table_ = 0;
  bool lists_recipients_ = false;
  std::optional<Addressees> addressees_ = {};  // where the letter lists them
  std::optional<bool> has_no_list_ = {};       // the letter, before the first row
  std::optional<std::size_t> whom_ = {};       // columns
  std::optional<std::size_t> what_ = {};
  std::optional<std::size_t> due_ = {};
};

}  // namespace ko::import
