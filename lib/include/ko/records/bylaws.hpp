// SPDX-License-Identifier: MIT
/// Laws and bylaws as data: which rules hold for a body, with what numbers, and where that is written. The
/// same entry stands in a profile (`data/profiles/`), in a set's `ko.yaml` and in a body's own record.
#pragma once

#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

/// The files of `data/profiles/`, by their names.
inline constexpr std::string_view profiles[] = {"forening", "kommuneloven-2018", "likestillingsloven"};

inline constexpr auto balance_fields = entry_fields({
    {"from", value(Value::integer).required(), "the least number of members it holds for"},
    {"to", value(Value::integer), "the greatest; none unless stated"},
    {"each", value(Value::quorum).required(), "how many of each sex there must be: a number, or a share"},
});
inline constexpr Type balance_type = {.name = "balance",
                                      .meaning = "how many of each sex a body of some size must have",
                                      .fields = balance_fields};

inline constexpr auto provision_fields = entry_fields({
    {"rule", value(Value::text).required(), "the rule it lays down, by code or name"},
    {"section", value(Value::text), "where the act or the bylaws say so", {}, "paragraf, hjemmel"},
    {"quote", value(Value::text), "what is said there, or in a source that tells of it"},
    {"from", value(Value::date), "first day on which it applies"},
    {"to", value(Value::date), "last day on which it applies, itself included"},
    {"days", value(Value::integer).within(0, 3660), "how many days, of a rule that counts days", {}, "frist"},
    {"times", value(Value::integer).within(1, 366), "how many times a year"},
    {"share",
     value(Value::quorum),
     "half, a fraction or a number of the members",
     {},
     "vedtaksfør, flertall"},
    {"balance",
     list(entry(balance_type)),
     "how many of each sex, by the number of members: {from, to, each}",
     {},
     "kjønnsbalanse"},
});
inline constexpr Type provision_type = {.name = "provision",
                                        .meaning = "a rule that a law or bylaws lay down, with its numbers",
                                        .fields = provision_fields,
                                        .shorthand = "rule"};

using Balance = View<balance_type>;
using ProvisionEntry = View<provision_type>;

}  // namespace ko
