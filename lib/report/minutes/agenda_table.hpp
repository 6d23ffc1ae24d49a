// SPDX-License-Identifier: MIT
/// The saksliste: the items of a meeting in a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "ko/answers/document_tree.hpp"
#include "report/context.hpp"

namespace ko {

enum class OnTheList : std::uint8_t {
  as_called,   ///< what the notice named: without what was taken up though it did not
  as_treated,  ///< what was dealt with under a number: without the approvals that come before
};

/// An approval that the agenda gives no number of its own, where it numbers others: that of the notice, of
/// the agenda, of the last minutes. Protocols have it before their list of items.
bool is_before_the_agenda(const Meeting& meeting, const Item& item);

/// The number a protocol gives an item: its place in the agenda only where the agenda numbers none.
std::string number_in_protocol(const Meeting& meeting, const Item& item, std::size_t place);

/// A row an item: number, case, title, whether it was closed, and in a notice that says so when it is to be
/// taken up. Of one that may not be shown the number stays, so that nobody takes it for missing.
Table agenda_table(const Context& context, const Meeting& meeting, OnTheList which);

}  // namespace ko
