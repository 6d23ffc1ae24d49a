// SPDX-License-Identifier: MIT
/// The terms column of rows: words of the field of work, lower-case, separated by commas.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "ko/records/type.hpp"

namespace ko {

/// The terms of a row, each by itself.
std::vector<std::string_view> terms_of(std::string_view terms);

/// Whether a word is one of the terms; `Saker_til_behandling` is `saker til behandling`.
bool has_term(std::string_view terms, std::string_view word);

/// The field of a type that goes by a term; nothing where none or more than one does.
std::optional<std::size_t> field_with_term(const Type& type, std::string_view word);

}  // namespace ko
