// SPDX-License-Identifier: MIT
/// The order of texts in lists that people read.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace ko {

/// Norwegian alphabetical order, case aside: æ, ø and å follow z in that order, ä and ö stand with æ and ø,
/// and other letters with marks stand with the plain ones. Numbers within texts are ordered as numbers, so
/// that `sak 9` comes before `sak 10`. Texts that differ only in what this passes over are ordered by bytes.
std::strong_ordering collate(std::string_view a, std::string_view b);

/// What a text is ordered by, for lists in which each is compared many times: the keys of two texts are
/// ordered as the texts are, and are equal where only bytes would tell these apart.
std::u32string collation_key(std::string_view text);

}  // namespace ko
