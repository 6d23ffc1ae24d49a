// SPDX-License-Identifier: MIT
/// The person.
#pragma once

#include "ko/records/organisation.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

/// A membership kept with the person: the same entry, field for field, with the organisation in the person's
/// place. The fields keep their numbers, so that either side is read through `Membership`.
inline constexpr auto person_membership_fields = [] {
  auto fields = membership_fields;
  fields[0] = {"organisation", reference(Kind::organisation).required(), "the organisation it is in",
               "Popolo membership.organization_id"};
  return fields;
}();
inline constexpr Type person_membership_type = {.name = "person_membership",
                                                .meaning =
                                                    "somebody's place in an organisation, on the "
                                                    "person's side",
                                                .fields = person_membership_fields};

inline constexpr auto person_fields = record_fields({
    {"name", value(Value::text).required(), "the full name, as the person is addressed", "Popolo person.name",
     "navn"},
    {"given_name", value(Value::text), "given names", "Popolo person.given_name", "fornavn"},
    {"family_name", value(Value::text), "family name", "Popolo person.family_name", "etternavn"},
    {"aliases", set(value(Value::text)), "other ways the name is written", "Popolo person.other_names"},
    {"title", value(Value::localized), "the title of the person's position", "OParl Person.title",
     "stillingstittel"},
    {"gender", value(Value::text), "as the person states it", "Popolo person.gender", "kjønn, kjønnsbalanse"},
    {"born", value(Value::date), "date of birth", "Popolo person.birth_date", "født, fødselsdato"},
    {"died", value(Value::date), "date of death", "Popolo person.death_date"},
    {"employer", reference(Kind::organisation), "where the person is employed", {}, "arbeidsgiver"},
    {"party", reference(Kind::organisation), "the party represented", {}, "parti, party"},
    {"identifiers", value(Value::texts_by_scheme), "scheme: value", "Popolo person.identifiers"},
    {"contact", one_or_list(entry(contact_type)), "how to reach the person", "Popolo person.contact_details"},
    {"links", set(value(Value::url)), "web pages about the person", "Popolo person.links"},
    {"memberships", list(entry(person_membership_type)), "places in organisations, kept at this end",
     "Popolo person.memberships", "verv, medlemskap, memberships"},
});
inline constexpr Type person_type = {
    .name = "person", .meaning = "somebody who decides, reports or works", .fields = person_fields};

using Person = View<person_type>;
using PersonMembership = View<person_membership_type>;

}  // namespace ko
