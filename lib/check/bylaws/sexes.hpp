// SPDX-License-Identifier: MIT
/// How many women and men there are among some persons, and how many there have to be.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ko/records/bylaws.hpp"
#include "ko/records/register.hpp"

namespace ko {

/// How many of each sex a provision asks where `number` are to be elected or are members; a share is one of
/// `all`, which may be others: the candidates of a list. Nothing where no row is for that number.
std::optional<std::int64_t> asked_of_each_sex(const ProvisionEntry& provision, std::int64_t number,
                                              std::int64_t all);

/// The sex of which there are certainly fewer than asked, and how many of it there can be: `2 … women`.
/// Whose sex is not recorded may be of either. Nothing where both may be enough.
struct TooFew {
  std::int64_t there = 0;
  std::string_view one;      ///< `woman`
  std::string_view several;  ///< `women`

  /// `none of the 4 members are women`, `1 of the 4 members is a woman`.
  std::string in_words(std::int64_t all, std::string_view whom) const;
};
std::optional<TooFew> sex_with_too_few(const Register& records, std::span<const std::string_view> persons,
                                       std::int64_t asked);

/// `at least 2 have to be`.
std::string at_least(std::int64_t asked);

}  // namespace ko
