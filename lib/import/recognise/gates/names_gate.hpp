// SPDX-License-Identifier: MIT
/// What a name must say before a record is made of it: a wrong record is worse than none.
#pragma once

#include <string_view>

namespace ko::import {

/// True where the words themselves say that they are an organisation's: a word or an ending of them, a form
/// of company, an acronym. `Finance`, `Kristiansund` and `Meldt forfall` may be anything.
bool says_organisation(std::string_view name);

/// True of the name of a person as it is shaped, with no word in it that people are not called:
/// not `Legal`, `Meldt Forfall`, `Sunde Maskin AS`.
bool may_be_person(std::string_view name);

}  // namespace ko::import
