// SPDX-License-Identifier: MIT
/// Somebody's places in organisations, from wherever one looks: rows of `memberships` and `posts`.
#pragma once

#include "query/tables/row.hpp"

namespace ko::query {

/// The memberships of the person a row is, whichever end they are kept at; with organisations first.
void memberships_of_person(const Scope& scope, const Row& person, EmitRow emit);
/// The memberships of the organisation a row is, likewise.
void members_of_organisation(const Scope& scope, const Row& organisation, EmitRow emit);
/// The post that a membership names, of its organisation.
void post_of_membership(const Scope& scope, const Row& membership, EmitRow emit);

}  // namespace ko::query
