// SPDX-License-Identifier: MIT
/// The persons and organisations that names of documents can mean: those of a set, and those that documents
/// brought.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "import/recognise/text/vocabulary.hpp"
#include "ko/records/new_value.hpp"
#include "ko/records/organisation.hpp"
#include "ko/records/register.hpp"

namespace ko::import {

/// What a name leads to.
struct Match {
  std::string id = {};                       ///< empty: to nobody
  std::vector<std::string> candidates = {};  ///< where it may be several
};

class Directory {
 public:
  /// `words` know how parties are written.
  Directory(const Register& records, Vocabulary words);

  /// The one person this can be, by the rules of `may_be_same_name`; of several the one whose name is most
  /// like it.
  /// A single word is a first name; where `or_last_name`, a last name as well.
  Match find_person(std::string_view name, bool or_last_name = true) const;
  /// The organisation of this name, short name, alias or id; parties by every way they are written; bodies
  /// with or without the ending for «the». Nothing where it can be several.
  Match find_organisation(std::string_view name) const;

  /// The one person or organisation of the set with this address of e-mail; null where there is none, or
  /// several have it.
  const Record* find_email(std::string_view address) const;

  /// The id of a person that is new. `source` is where the name stands.
  std::string add_person(const std::string& name, const NewValue& source);
  /// The id of an organisation that is new.
  std::string add_organisation(const std::string& name, std::string_view type, const NewValue& source);

  /// An id that no record has: the name's, else with a number after it. It is taken then.
  std::string free_id(const std::string& wanted);
  bool is_taken(const std::string& id) const;

  struct New {
    std::string id;
    std::string name;
    std::string type = {};  ///< of an organisation
    NewValue source;
  };
  const std::vector<New>& new_persons() const { return new_persons_; }
  const std::vector<New>& new_organisations() const { return new_organisations_; }

 private:
  struct Known {
    std::string id;
    std::string name;
  };
  void know_person(std::string id, std::string_view name);
  void know_organisation(const std::string& id, std::string_view name);
  void know_email(const Record& record, const Contact& contact);

  const Register& records_;
  Vocabulary words_;
  std::vector<Known> persons_;  // a person stands here once for each of its names
  std::unordered_map<std::string, std::vector<std::size_t>> by_word_;  // first and last words of names
  std::unordered_map<std::string, std::set<std::string>> organisations_;
  std::unordered_map<std::string, std::vector<const Record*>> by_email_;  // in lower case
  std::set<std::string> taken_;
  std::vector<New> new_persons_;
  std::vector<New> new_organisations_;
};

}  // namespace ko::import
