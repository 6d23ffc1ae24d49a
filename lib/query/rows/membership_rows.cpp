// SPDX-License-Identifier: MIT
#include "query/rows/membership_rows.hpp"

#include <string_view>

#include "query/rows/columns.hpp"

namespace ko::query {
namespace {

/// Calls `emit` with the rows of the lists of other records in which this field names the record.
template <const Type& T, FieldName List, FieldName Name, const Type& E>
void rows_naming(const Scope& scope, const Record& record, Kind kind, EmitRow emit) {
  for (const Link& link : scope.records.links_to(record)) {
    const Record& from = scope.records.records()[link.from];
    if (from.kind != kind) continue;
    const Cursor list = from.as<T>().template cursor<List>();
    // Whether the reference stands in an entry is told by its place; so most entries are passed over.
    if (!list || link.node < list.index() || link.node >= list.index() + list.node().size) continue;
    Row row{.record = &from, .at = list};
    row.list = List.view();
    row.number = 1;
    for (const Cursor entry : list.children()) {
      row.at = entry;
      if (link.node < entry.index() + entry.node().size) break;
      ++row.number;
    }
    if (View<E>(row.at).template cursor<Name>() == scope.records.cursor(link)) emit(row);
  }
}

}  // namespace

Content organisation_named(const KeptMembership& place) {
  if (!place.at_person()) return content(&place.record);
  return content(PersonMembership(place.entry).cursor<"organisation">());
}

Content holder_named(const KeptMembership& place) {
  return place.at_person() ? content(&place.record) : content(Membership(place.entry).cursor<"person">());
}

Content holder_name(const Scope& scope, const KeptMembership& place) {
  const Membership entry(place.entry);
  const Record* holder = place.at_person() ? &place.record : scope.find(entry.get<"person">());
  if (holder && holder->kind == Kind::person) return content(holder->as<person_type>().cursor<"name">());
  return content(entry.cursor<"name">());
}

const Record* organisation_record(const Scope& scope, const KeptMembership& place) {
  if (!place.at_person()) return &place.record;
  const Record* found = scope.find(PersonMembership(place.entry).get<"organisation">());
  return found && found->kind == Kind::organisation ? found : nullptr;
}

void memberships_of_person(const Scope& scope, const Row& person, EmitRow emit) {
  rows_naming<organisation_type, "members", "person", membership_type>(scope, *person.record,
                                                                       Kind::organisation, emit);
  entry_rows<person_type, "memberships">(*person.record, emit);
}

void members_of_organisation(const Scope& scope, const Row& organisation, EmitRow emit) {
  entry_rows<organisation_type, "members">(*organisation.record, emit);
  rows_naming<person_type, "memberships", "organisation", person_membership_type>(scope, *organisation.record,
                                                                                  Kind::person, emit);
}

void post_of_membership(const Scope& scope, const Row& membership, EmitRow emit) {
  const std::string_view id = Membership(membership.at).get<"post">();
  const Record* organisation = membership.record->kind == Kind::organisation
                                   ? membership.record
                                   : scope.find(PersonMembership(membership.at).get<"organisation">());
  if (id.empty() || !organisation || organisation->kind != Kind::organisation) return;
  bool found = false;
  entry_rows<organisation_type, "posts">(*organisation, [&](const Row& post) {
    if (!found && Post(post.at).get<"id">() == id) {
      found = true;
      emit(post);
    }
  });
}

}  // namespace ko::query
