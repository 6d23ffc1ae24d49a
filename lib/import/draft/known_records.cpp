// SPDX-License-Identifier: MIT
#include "import/draft/known_records.hpp"

#include <vector>

#include "ko/records/decision.hpp"
#include "ko/records/document.hpp"
#include "ko/records/meeting.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// A text field as written, whatever its language.
std::string_view known_text(const Record& record, std::string_view field) {
  const auto row = type_of(record.kind).find(field);
  if (!row) return {};
  const Cursor at = record.at.child(static_cast<std::uint8_t>(*row));
  return at && at.is_scalar() ? at.text() : std::string_view();
}

/// What stands under a key of an entry of a record.
std::string_view text_in(const Record& record, std::string_view field, std::string_view key) {
  const auto row = type_of(record.kind).find(field);
  if (!row) return {};
  const Cursor at = record.at.child(static_cast<std::uint8_t>(*row));
  if (!at) return {};
  if (at.is_scalar()) return key == "document" ? at.text() : std::string_view();
  for (const Cursor child : at.children())
    if (child.is_scalar() && child.key() == key) return child.text();
  return {};
}

bool is_this_document(const Record& document, const MinutesSaid& said) {
  if (!said.sha256.empty() && text_in(document, "file", "sha256") == said.sha256) return true;
  if (!said.path.empty() && text_in(document, "file", "path") == said.path) return true;
  const std::string_view title = known_text(document, "title");
  // A title of two words or more is one document's; `Møteprotokoll` is everybody's.
  return !said.document_title.empty() && said.document_title.find(' ') != std::string::npos &&
         fold_case(title) == fold_case(said.document_title);
}

}  // namespace

KnownMeeting known_meeting(const Register& records, const MinutesSaid& said) {
  KnownMeeting known;
  std::vector<const Record*> documents;
  for (const Record& document : records.records(Kind::document))
    if (is_this_document(document, said)) documents.push_back(&document);
  if (documents.size() == 1) known.document = std::string(documents[0]->id);
  if (!said.day) return known;
  std::vector<const Record*> meetings;
  for (const Record& meeting : records.records(Kind::meeting)) {
    const auto start = meeting.as<meeting_type>().get<"start">();
    if (!start || !start->date().exact() || start->date().first() != *said.day) continue;
    const std::string_view body = known_text(meeting, "body");
    if (!said.body.empty()) {
      if (body == said.body) meetings.push_back(&meeting);
      continue;
    }
    const bool same_title =
        !said.title.empty() && fold_case(known_text(meeting, "title")) == fold_case(said.title);
    const bool same_source =
        !known.document.empty() && text_in(meeting, "source", "document") == known.document;
    if (same_title || same_source) meetings.push_back(&meeting);
  }
  if (meetings.size() != 1) return known;
  known.meeting = std::string(meetings[0]->id);
  known.body = std::string(known_text(*meetings[0], "body"));
  return known;
}

std::string known_letter(const Register& records, const LetterSaid& said) {
  const MinutesSaid as_minutes = {.document_title = said.title, .path = said.path, .sha256 = said.sha256};
  const auto reference = JournalReference::parse(said.reference);
  std::string found;
  for (const Record& document : records.records(Kind::document)) {
    const auto theirs = JournalReference::parse(known_text(document, "reference"));
    const bool same_reference = reference && theirs && *reference == *theirs;
    if (!same_reference && !is_this_document(document, as_minutes)) continue;
    if (!found.empty()) return {};
    found = std::string(document.id);
  }
  return found;
}

std::string known_hearing(const Register& records, std::string_view document) {
  std::string found;
  for (const Record& hearing : records.records(Kind::hearing)) {
    if (known_text(hearing, "document") != document) continue;
    if (!found.empty()) return {};
    found = std::string(hearing.id);
  }
  return found;
}

std::string known_decision(const Register& records, std::string_view body, Day day) {
  std::string found;
  for (const Record& decision : records.records(Kind::decision)) {
    const auto date = decision.as<decision_type>().get<"date">();
    if (!date || !date->exact() || date->first() != day || known_text(decision, "body") != body) continue;
    if (!found.empty()) return {};
    found = std::string(decision.id);
  }
  return found;
}

}  // namespace ko::import
