// SPDX-License-Identifier: MIT
/// The numbers agenda items go by. Every table, report and rule that shows one asks here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ko/records/meeting.hpp"

namespace ko {

/// `PS 47/26`: the item's number with its series and the last two digits of its year, as far as they are
/// stated; empty where it has no `number`.
std::string body_number(const Item& item);

/// The number an item states: `body_number`, else its `nr`; empty where it states none.
std::string stated_number(const Item& item);

/// The number an item goes by: the one it states, else its place in the agenda, from 1.
std::string number_of(const Item& item, std::size_t place);

/// True when a text is a way to write the item's `number`: `PS 47/26`, `47/2026`, `47`.
bool writes_number(std::string_view text, const Item& item);

/// The item that a record outside the meeting names by its number, or its id; false when there is none.
Item item_numbered(const Meeting& meeting, std::string_view number);

}  // namespace ko
