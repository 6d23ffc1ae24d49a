// SPDX-License-Identifier: MIT
/// When two ways of writing a name can be one person's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ko::import {

/// The words of a name as they are compared: in lower case, letters without accents, hyphens as blanks.
std::vector<std::string> name_words(std::string_view name);

/// The same joined by blanks.
std::string name_key(std::string_view name);

/// True where both can be one person's name, by these alone:
/// - `Tor-André Eide`, `Tor Andre Eide`: letters, accents and hyphens;
/// - `Nes, Ada`, `Ada Nes`: the order;
/// - `A. Nes`, `Ada K. Nes`, `Ada Nes`: initials, and names in the middle that one leaves out;
/// - `Ada`: the first name, or the first names, alone; `Nes`: the last name alone.
bool may_be_same_name(std::string_view one, std::string_view other);

/// True where one of the names may be this one's.
bool may_be_among(std::string_view name, const std::vector<std::string>& names);

/// How much two names that can be one person's have in common: 3 all words, 2 the first and the last, 1 less.
int likeness(std::string_view one, std::string_view other);

}  // namespace ko::import
