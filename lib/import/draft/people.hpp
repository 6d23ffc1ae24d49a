// SPDX-License-Identifier: MIT
/// The people and bodies that one document names: its own list of them first, then those of the set.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "import/match/directory.hpp"
#include "import/recognise/facts.hpp"

namespace ko::import {

/// Makes the source of an entry: where it stands and in which words.
using SourceOf = std::function<NewValue(Span)>;

class People {
 public:
  People(Directory& directory, std::vector<Question>& questions, SourceOf source_of)
      : directory_(directory), questions_(questions), source_of_(std::move(source_of)) {}

  /// Somebody the document lists by the whole name: found in the set, or new. Empty where the name may be
  /// several persons', which is a question then, or is a single word of nobody who is known.
  std::string listed(const std::string& name, Span span);

  /// Somebody named in running text: of those listed, of the set, or new where the whole name stands.
  /// `may_be_new`: false for names that may be something else.
  std::string named(const std::string& written, Span span, bool may_be_new = true);

  /// An organisation, found or new; `type` as records have it, or empty. Empty for an empty name, and where
  /// it may be several.
  std::string organisation(const std::string& name, std::string_view type, Span span);
  /// The same of what may be anything: one that is new only where `type` or the words say that it is one.
  /// What is refused is a question.
  std::string organisation_that_says_so(const std::string& name, std::string_view type, Span span);
  /// Asks about what may be an organisation, and drafts nobody of that name.
  void refuse(const std::string& name, Span span);
  /// A person who is known by the whole name; empty else.
  std::string known(const std::string& name) const;
  /// Who of the set has this address of e-mail; null where nobody does, or several.
  const Record* with_email(std::string_view address) const { return directory_.find_email(address); }
  /// One that is known; empty else.
  std::string known_organisation(const std::string& name) const;

 private:
  std::string ask(const std::string& name, const std::vector<std::string>& candidates, Span span);

  Directory& directory_;
  std::vector<Question>& questions_;
  SourceOf source_of_;
  std::vector<std::pair<std::string, std::string>> listed_ = {};  // names of the document and their ids
  std::map<std::string, std::string> found_ = {};                 // what was answered before
  std::set<std::string> refused_ = {};                            // keys of names that may be organisations'
};

}  // namespace ko::import
