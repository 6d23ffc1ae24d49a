// SPDX-License-Identifier: MIT
/// The document: a letter, minutes, a plan; who sent it, to whom, and where its file is.
#pragma once

#include "ko/records/decision.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

inline constexpr std::string_view document_types[] = {"letter", "minutes", "report", "presentation",
                                                      "plan",   "mandate", "annex",  "notice",
                                                      "agenda", "strategy"};
inline constexpr std::string_view document_statuses[] = {"draft", "in_revision", "final"};

inline constexpr auto recipient_fields = entry_fields({
    {"organisation", reference(Kind::organisation), "the organisation addressed",
     "Noark 5 korrespondansepart"},
    {"person", reference(Kind::person), "the person addressed", "Noark 5 korrespondansepart"},
    {"care_of", reference(person_or_organisation), "who passes it on (c/o)"},
    {"address", value(Value::text), "the address as written"},
});
inline constexpr Type recipient_type = {
    .name = "recipient", .meaning = "to whom a document went", .fields = recipient_fields};

inline constexpr auto attached_file_fields = entry_fields({
    {"path", value(Value::text).required(), "where the file lies, from the root of the set"},
    {"sha256", value(Value::checksum), "its checksum"},
});
inline constexpr Type attached_file_type = {
    .name = "file", .meaning = "a file of the set", .fields = attached_file_fields, .shorthand = "path"};

inline constexpr auto left_out_fields = entry_fields({
    {"quote", value(Value::text), "the document's own words; without them, all of what stands there"},
    {"at", value(Value::text), "where in the document: a page, a section, a line"},
    {"why", value(Value::text).required(), "why no record holds it, in a line"},
});
inline constexpr Type left_out_type = {
    .name = "left_out",
    .meaning = "words of a document that no record holds: {quote, at, why}",
    .fields = left_out_fields};

inline constexpr auto document_fields = record_fields({
    {"title", value(Value::localized).required(), "its title", "Noark 5 tittel"},
    {"type", open_choice(document_types), "letter, minutes, report …", "Noark 5 dokumenttype",
     "dokumenttype"},
    {"reference", value(Value::journal_reference),
     "our reference: 201606938-89 is case 6938 of 2016, document 89", "Noark 5 journalpost",
     "journalpost, saksnummer, our reference"},
    {"their_reference",
     value(Value::text),
     "the counterpart's reference; blank when left blank",
     {},
     "deres referanse"},
    {"date", value(Value::date), "the document's date", "Noark 5 dokumentetsDato", "dokumentdato, brevdato"},
    {"place", value(Value::text), "where it was written"},
    {"sender", reference(person_or_organisation), "who sent it", "Noark 5 avsender", "avsender"},
    {"signatory", reference(Kind::person), "who signed it", {}, "underskriver"},
    {"caseworker", reference(Kind::person), "who handles the case", "Noark 5 saksbehandler", "saksbehandler"},
    {"recipients", list(entry(recipient_type)), "to whom it went", "Noark 5 mottaker",
     "mottaker, mottakere, addressee"},
    {"copies", list(entry(recipient_type)), "who got a copy", "Noark 5 kopimottaker",
     "kopimottaker, gjenpart"},
    {"case", text_or_reference(Kind::case_file), "the case it belongs to: its id, or its reference",
     "Noark 5 saksmappe", "sak, arkivsak, saksmappe"},
    {"actions",
     list(entry(action_type)),
     "what it asks of whom, and by when, beside statements",
     {},
     "anmodning, bes om, frist, request"},
    {"attachments", set(reference(Kind::document)), "documents that go with it", "Noark 5 vedlegg",
     "vedlegg, annex"},
    {"sent", value(Value::date), "when it was sent", "Noark 5 sendtDato"},
    {"status", choice(document_statuses), "draft, in_revision or final", "Noark 5 dokumentstatus"},
    {"file", entry(attached_file_type), "the file itself: {path, sha256}"},
    {"left_out",
     list(entry(left_out_type)),
     "sentences of it that no record holds, and why",
     {},
     "utelatt, dekning, coverage"},
});
inline constexpr Type document_type = {
    .name = "document", .meaning = "a letter, minutes, a report, a plan", .fields = document_fields};

using Recipient = View<recipient_type>;
using DocumentRecord = View<document_type>;

}  // namespace ko
