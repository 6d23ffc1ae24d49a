// SPDX-License-Identifier: MIT
/// The case: what an archive keeps together under one reference, and what bodies take up until it is closed.
#pragma once

#include "ko/records/decision.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr auto case_fields = record_fields({
    {"title", value(Value::localized).required(), "what it is about", "Noark 5 mappe.tittel",
     "sakstittel, case"},
    {"reference", value(Value::text), "its number in the archive, as it is written: 2026/1234",
     "Noark 5 mappeID", "arkivsak, arkivsaksnummer, saksnummer, case number"},
    {"opened", value(Value::date), "when it was opened", "Noark 5 opprettetDato", "opprettet, saksdato"},
    {"closed", value(Value::date), "when it was closed", "Noark 5 avsluttetDato",
     "avsluttet, ferdigbehandlet"},
    {"responsible", reference(person_or_organisation), "who answers for it", "Noark 5 saksansvarlig",
     "saksansvarlig, saksbehandler, ansvarlig enhet"},
    {"parties", set(text_or_reference(person_or_organisation)),
     "whom it concerns: persons, organisations, or names where there is no record", "Noark 5 sakspart",
     "sakspart, part, søker"},
    {"documents", set(reference(Kind::document)), "the documents in it", "Noark 5 journalpost",
     "saksdokumenter, journalposter"},
});
inline constexpr Type case_type = {.name = "case",
                                   .meaning = "a case, with its way through the bodies that took it up",
                                   .fields = case_fields};

using Case = View<case_type>;

}  // namespace ko
