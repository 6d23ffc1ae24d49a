// SPDX-License-Identifier: MIT
/// Those a letter went to, as its sentences speak of them: by their names, `kommunene`, `the society`, `you`.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/recognise/facts.hpp"

namespace ko::import {

/// Whom a part of a sentence is about.
struct Mention {
  std::vector<std::size_t> of = {};      ///< places among the recipients
  bool is_all = false;                   ///< `dere`, `høringsinstansene`
  std::vector<std::string> nobody = {};  ///< words that name no recipient, or several where one is meant
  std::size_t end = 0;                   ///< where it ends in the text; where it began if it is about nobody

  explicit operator bool() const { return is_all || !of.empty(); }
  /// A request that they are told.
  RequestFact told_to(Ask ask, std::optional<Day> due, std::string what, Span span) const;
};

class Addressees {
 public:
  explicit Addressees(const std::vector<RecipientFact>& recipients);

  /// Whom the words from `begin` on name, one or a list of them: `kommunene og Fjellvik idrettslag`. A single
  /// word in the singular is about somebody only where it fits one recipient alone.
  Mention named_at(std::string_view text, std::size_t begin) const;

 private:
  struct Word {
    std::string whole = {};
    std::string stem = {};
  };
  struct Name {
    std::string folded = {};  ///< as a whole
    std::vector<Word> words = {};
  };
  /// One name or noun.
  Mention one_at(std::string_view folded, std::size_t begin) const;

  /// `kommunene i Nedre og Øvre Elvedal`: only those in whose names one of the places stands.
  Mention of_places(std::string_view text, std::string_view folded, Mention mention) const;

  std::vector<Name> names_ = {};
};

}  // namespace ko::import
