// SPDX-License-Identifier: MIT
/// Memberships as changes of records name them.
#pragma once

#include <string>
#include <string_view>

#include "ko/editing/field_changes.hpp"
#include "ko/records/structure.hpp"

namespace ko::edit {

/// A field that gets a value.
FieldChange setting(std::string address, std::string value);

/// `styret#members/4`: an entry of a list of a record.
std::string address_of_entry(std::string_view record, Cursor entry);

/// Where a membership is kept: with the organisation, else with the person.
const Record& keeper_of(const Tenure& tenure);

/// True of fields that say who has a place and when, not what place it is.
bool own_of_the_holder(std::string_view field);

}  // namespace ko::edit
