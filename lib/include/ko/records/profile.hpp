// SPDX-License-Identifier: MIT
/// A profile: a law, or bylaws that many bodies have, as a file of `data/profiles/`.
#pragma once

#include "ko/records/bylaws.hpp"
#include "ko/records/minutes_options.hpp"
#include "ko/records/organisation.hpp"

namespace ko {

inline constexpr Field profile_fields[] = {
    {"profile", value(Value::id).required(), "its name, as `ko.yaml` and bodies choose it"},
    {"name", value(Value::localized).required(), "what the law or the bylaws are called"},
    {"act", value(Value::text), "the act, as Lovdata cites it: LOV-2018-06-22-83"},
    {"seen", value(Value::text), "where its text was seen, and where it was not"},
    {"bodies", set(choice(organisation_types)), "the types of body it holds for; any unless stated"},
    {"from", value(Value::date), "first day on which it applies"},
    {"to", value(Value::date), "last day on which it applies, itself included"},
    {"layout", choice(minutes_layouts), "the layout that minutes of its bodies have; referat unless stated"},
    {"provisions", list(entry(provision_type)).required(), "the rules it lays down"},
};
inline constexpr Type profile_type = {
    .name = "profile", .meaning = "a law, or bylaws that many bodies have", .fields = profile_fields};

using Profile = View<profile_type>;

}  // namespace ko
