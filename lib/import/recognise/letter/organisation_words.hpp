// SPDX-License-Identifier: MIT
/// Names that say themselves that they are organisations'.
#pragma once

#include <string_view>

namespace ko::import {

/// True of a name with a word in it that only organisations have: `Elvedal kommune`, `Vale Water plc`.
bool is_organisation_by_words(std::string_view name);

}  // namespace ko::import
