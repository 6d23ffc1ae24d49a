// SPDX-License-Identifier: MIT
/// Places in organisations, as tables of persons and organisations have them.
#pragma once

#include <string>
#include <vector>

#include "ko/records/structure.hpp"
#include "report/context.hpp"

namespace ko {

/// Who holds it: a name, that it is vacant, or that the holder is not known.
std::string holder_of(const Context& context, const Tenure& tenure);

/// `Leder`, `Politisk sekretær`: the role, else the title of the post that is held.
std::string role_in_words(const Context& context, const Tenure& tenure);

/// How much of a post is held or vacant: what the membership says, else the post; empty where neither does.
std::string percent_of(const Context& context, const Tenure& tenure);

/// `fra 1. januar 2024 til 31. mars 2024`; empty where neither day is stated.
std::string days_of(const Context& context, const std::optional<Date>& from, const std::optional<Date>& to);

/// What else is said of it: that it is not settled, for a time only, why it ended, a note.
std::string remark_on(const Context& context, const Tenure& tenure);

/// True where neither the place nor the organisation that it is in is withheld.
bool may_show_place(const Context& context, const Tenure& tenure);

/// Whether somebody is in it, or foreseen to be, on the report's day.
bool is_held_now(const Context& context, const Tenure& tenure);

}  // namespace ko
