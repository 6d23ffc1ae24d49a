// SPDX-License-Identifier: MIT
/// Laws and bylaws as data: which rules hold for a body, with what numbers, and where that is written. The
/// same entry stands in a profile (`data/profiles/`), in a set's `ko.yaml` and in a body's own record.
#pragma once

#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

/// The files of `data/profiles/`, by their names.
inline constexpr std::string_view profiles[] = {"forening", "kommuneloven-1992", "kommuneloven-2018",
                                                "likestillingsloven"};

inline constexpr auto balance_fields = entry_fields({
    {"from", value(Value::integer).required(), "the least number of members it holds for"},
    {"to", value(Value::integer), "the greatest; none unless stated"},
    {"each", value(Value::quorum).required(), "how many of each sex there must be: a number, or a share"},
});
inline constexpr Type balance_type = {.name = "balance",
                                      .meaning = "how many of each sex a body of some size must have",
                                      .fields = balance_fields};

/// How much may be seen of an agenda item that was closed, from the most to the least.
inline constexpr std::string_view closed_item_views[] = {"shown", "redacted", "omitted"};

inline constexpr auto closed_view_fields = entry_fields({
    {"basis",
     value(Value::text),
     "words that the basis of the item has; any basis unless stated",
     {},
     "hjemmel"},
    {"shown", choice(closed_item_views).required(),
     "what is published of it: shown whole, redacted (its numbers, the basis and the vote on closing), or "
     "omitted as if it had not been there"},
});
inline constexpr Type closed_view_type = {.name = "closed view",
                                          .meaning = "what is published of items closed on some basis",
                                          .fields = closed_view_fields,
                                          .shorthand = "shown"};

inline constexpr auto provision_fields = entry_fields({
    {"rule", value(Value::rule).required(), "the rule it lays down, by code or name"},
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
    {"closed",
     list(entry(closed_view_type)),
     "what is published of closed items, the first whose basis fits: {basis, shown}",
     {},
     "unntatt offentlighet, lukket møte, sladding"},
});
inline constexpr Type provision_type = {.name = "provision",
                                        .meaning = "a rule that a law or bylaws lay down, with its numbers",
                                        .fields = provision_fields,
                                        .shorthand = "rule"};

using Balance = View<balance_type>;
using ClosedView = View<closed_view_type>;
using ProvisionEntry = View<provision_type>;

}  // namespace ko
