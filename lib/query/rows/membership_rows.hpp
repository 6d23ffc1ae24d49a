// SPDX-License-Identifier: MIT
/// Somebody's places in organisations, from wherever one looks: rows of `memberships` and `posts`.
#pragma once

#include "query/rows/row.hpp"

namespace ko::query {

/// A membership in the record of the end it is kept at.
struct KeptMembership {
  const Record& record;
  Cursor entry;

  bool at_person() const { return record.kind == Kind::person; }
};

/// The organisation it is a place in, as it is named.
Content organisation_named(const KeptMembership& place);
/// The same as a record; null when it is not in the set.
const Record* organisation_record(const Scope& scope, const KeptMembership& place);
/// Who holds it, as the person is named.
Content holder_named(const KeptMembership& place);
/// The name of the person's record, else the one that is written.
Content holder_name(const Scope& scope, const KeptMembership& place);

/// The memberships of the person a row is, whichever end they are kept at; with organisations first.
void memberships_of_person(const Scope& scope, const Row& person, EmitRow emit);
/// The memberships of the organisation a row is, likewise.
void members_of_organisation(const Scope& scope, const Row& organisation, EmitRow emit);
/// The post that a membership names, of its organisation.
void post_of_membership(const Scope& scope, const Row& membership, EmitRow emit);

}  // namespace ko::query
