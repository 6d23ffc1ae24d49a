// SPDX-License-Identifier: MIT
/// Records taken apart into facts, so that what was imported can be compared with what a source says.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "ko/records/new_value.hpp"

namespace ko::judge {

/// Kinds of facts, each with every fact as often as it is there: `present Ada Nes for ap`.
using Facts = std::map<std::string, std::multiset<std::string>, std::less<>>;

/// What stands for an id, so that ids of two sets can be compared: the name, folded.
using NameOf = std::function<std::string(std::string_view id)>;

/// The facts of a meeting, a document or a hearing.
Facts facts_of(const NewValue::Fields& record, const NameOf& name_of);

/// Letters and digits of a text, in lower case, with one `-` for whatever is between them; initials before a
/// surname are left out, as minutes name a person with and without them.
std::string folded_name(std::string_view name);

}  // namespace ko::judge
