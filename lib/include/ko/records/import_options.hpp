// SPDX-License-Identifier: MIT
/// How the bodies of a set write their minutes and letters: what `ko import` cannot know by itself, each with
/// what it means among the things that it knows.
#pragma once

#include "ko/records/organisation.hpp"
#include "ko/records/type.hpp"
#include "ko/records/view.hpp"

namespace ko {

/// What minutes and letters put a label before, or a heading over.
inline constexpr std::string_view import_labels[] = {"body",
                                                     "title",
                                                     "number",
                                                     "date",
                                                     "time",
                                                     "time_and_place",
                                                     "start",
                                                     "end",
                                                     "place",
                                                     "present",
                                                     "present_in_chair",
                                                     "absent",
                                                     "substitutes",
                                                     "administration",
                                                     "guests",
                                                     "observers",
                                                     "chair",
                                                     "secretary",
                                                     "agenda",
                                                     "agenda_approval",
                                                     "notice_approval",
                                                     "approval_of_both",
                                                     "approvers",
                                                     "approved_by",
                                                     "signers",
                                                     "next",
                                                     "documents",
                                                     "treatment",
                                                     "recommendation",
                                                     "proposals",
                                                     "decision",
                                                     "voting",
                                                     "action",
                                                     "remark",
                                                     "recusal",
                                                     "case_reference",
                                                     "sign_off",
                                                     "other",
                                                     "our_reference",
                                                     "their_reference",
                                                     "sender",
                                                     "caseworker",
                                                     "recipients",
                                                     "copies",
                                                     "regards",
                                                     "sent_on"};
/// What a phrase in running text says of a vote, a decision or somebody's part in it.
inline constexpr std::string_view import_statements[] = {"unanimous", "acclamation", "adopted",
                                                         "rejected",  "approved",    "noted",
                                                         "postponed", "referred",    "recused"};
inline constexpr std::string_view import_kinds[] = {"minutes", "letter"};
/// BCP 47 tags of the languages that sources are read in.
inline constexpr std::string_view import_languages[] = {"nb", "nn", "da", "sv", "en"};

inline constexpr Field import_label_fields[] = {
    {"words", one_or_list(value(Value::text)).required(), "what the bodies write, without a colon"},
    {"means", choice(import_labels).required(), "what stands behind it, or below it"},
};
inline constexpr Type import_label_type = {.name = "import_label",
                                           .meaning = "a label or a heading, and what it stands before",
                                           .fields = import_label_fields};

inline constexpr Field import_role_fields[] = {
    {"words", one_or_list(value(Value::text)).required(), "what the bodies call the function"},
    {"means", choice(roles).required(), "the role it is in records"},
};
inline constexpr Type import_role_type = {.name = "import_role",
                                          .meaning = "a word for a function, and the role it is",
                                          .fields = import_role_fields};

inline constexpr Field import_party_fields[] = {
    {"words", one_or_list(value(Value::text)).required(), "how the bodies write it: BL, Bygdel."},
    {"means", value(Value::text).required(), "what the party or list is called"},
};
inline constexpr Type import_party_type = {.name = "import_party",
                                           .meaning = "a party or list, and what it is abbreviated as",
                                           .fields = import_party_fields};

inline constexpr Field import_phrase_fields[] = {
    {"words", one_or_list(value(Value::text)).required(), "what the bodies write, anywhere in a sentence"},
    {"means", choice(import_statements).required(),
     "what that says: of a vote, of what was decided, or that whom it tells of took no part"},
};
inline constexpr Type import_phrase_type = {.name = "import_phrase",
                                            .meaning = "a phrase, and what it says was decided",
                                            .fields = import_phrase_fields};

inline constexpr Field import_files_fields[] = {
    {"path", value(Value::text).required(), "a file, a folder or a glob, from the root of the set"},
    {"kind", choice(import_kinds), "what they are; found by what they say unless stated"},
    {"language", choice(import_languages), "what they are written in; found by their words unless stated",
     "BCP 47"},
    {"body", reference(Kind::organisation), "whose minutes they are, where they do not say it"},
};
inline constexpr Type import_files_type = {
    .name = "import_files", .meaning = "what some sources are", .fields = import_files_fields};

inline constexpr Field import_options_fields[] = {
    {"labels",
     list(entry(import_label_type)),
     "labels and headings of the bodies: {words, means}",
     {},
     "ledetekst, overskrift"},
    {"roles",
     list(entry(import_role_type)),
     "words for functions of people: {words, means}",
     {},
     "rolle, funksjon, verv"},
    {"parties",
     list(entry(import_party_type)),
     "parties and lists of the place: {words, means}",
     {},
     "parti, gruppe, liste"},
    {"phrases",
     list(entry(import_phrase_type)),
     "phrases that say what came of something: {words, means}",
     {},
     "votering, vedtak, inhabil"},
    {"leave_out",
     set(value(Value::text)),
     "lines that are part of the paper and of no record; * stands for any text",
     {},
     "topptekst, bunntekst, running head"},
    {"files", list(entry(import_files_type)),
     "what the sources in a folder are; of several that fit, the first that says it: {path, kind, language, "
     "body}"},
};
inline constexpr Type import_options_type = {.name = "import_options",
                                             .meaning = "how the bodies of a set write what is imported",
                                             .fields = import_options_fields};

using ImportOptions = View<import_options_type>;

}  // namespace ko
