// SPDX-License-Identifier: MIT
#include "import/draft/letter_draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "import/draft/fields.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/date.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Parts of words that only organisations have in their names.
constexpr std::string_view of_organisations[] = {
    "senter",      "kommune",     "råd",       "skole",          "skule",   "fylke",   "arkiv",
    "direktorat",  "departement", "forening",  "utvalg",         "styre",   "nav ",    " as",
    "universitet", "høgskole",    "høyskole",  "nemnd",          "forbund", "council", "office",
    "ministry",    "agency",      "kontor",    "lag ",           "klubb",   "etat",    "tilsyn",
    "bibliotek",   "sykehus",     "region",    "statsforvalter", "kyrkje",  "kirke",   "organisasjon",
    "selskap",     "stiftelse",   "university"};

/// Whether a name is an organisation's by its words, or because others on the list begin with the same two.
bool is_organisation(const std::string& name, const std::vector<RecipientFact>& beside) {
  const std::string folded = fold_case(name) + " ";
  for (const std::string_view part : of_organisations)
    if (folded.find(part) != std::string::npos) return true;
  const auto two_words = [](std::string_view text) {
    const std::size_t first = text.find(' ');
    return std::string(text.substr(
        0, first == std::string_view::npos ? text.size() : std::min(text.find(' ', first + 1), text.size())));
  };
  if (name.find(' ') == std::string::npos) return true;
  return std::ranges::count_if(
             beside, [&](const RecipientFact& each) { return two_words(each.name) == two_words(name); }) > 1;
}

/// `Fylkesrådmannen, Rasmus Olav Vigrestad, Postboks 988`: an office before who holds it.
RecipientFact without_office(RecipientFact recipient, const People& people) {
  const std::size_t comma = recipient.address.find(',');
  const std::string next(trim(std::string_view(recipient.address).substr(0, comma)));
  const bool is_office = recipient.name.find(' ') == std::string::npos &&
                         (recipient.name.ends_with("en") || recipient.name.ends_with("a"));
  if (comma == std::string::npos || !is_office || !is_full_name(next) || people.known(next).empty())
    return recipient;
  recipient.name = next;
  recipient.address = std::string(trim(std::string_view(recipient.address).substr(comma + 1)));
  return recipient;
}

NewValue::List recipients_of(const std::vector<RecipientFact>& recipients, People& people,
                             std::vector<Question>& questions, const SourceOf& source_of) {
  NewValue::List list;
  for (const RecipientFact& each : recipients) {
    const RecipientFact recipient = without_office(each, people);
    FieldList entry;
    const std::string person = people.known(recipient.name);
    if (!person.empty()) {
      entry.text("person", person);
    } else if (!people.known_organisation(recipient.name).empty() ||
               is_organisation(recipient.name, recipients)) {
      entry.text("organisation", people.organisation(recipient.name, "", recipient.span));
    } else {
      questions.push_back(
          {fmt::format("whether `{}` is a person or an organisation cannot be told", recipient.name),
           recipient.span});
      entry.text("address", recipient.name + (recipient.address.empty() ? "" : ", " + recipient.address));
      list.emplace_back(entry.value("source", source_of(recipient.span)).take());
      continue;
    }
    if (!recipient.care_of.empty())
      entry.text("care_of", people.organisation(recipient.care_of, "", recipient.span));
    entry.text("address", recipient.address);
    list.emplace_back(entry.value("source", source_of(recipient.span)).take());
  }
  return list;
}

/// The sender, where it is known or is an organisation by its name.
std::string sender_of(const Said& sender, People& people) {
  if (std::string known = people.known_organisation(sender.text); !known.empty()) return known;
  const std::string folded = fold_case(sender.text) + " ";
  for (const std::string_view part : of_organisations)
    if (folded.find(part) != std::string::npos) return people.organisation(sender.text, "", sender.span);
  return {};
}

/// Who is asked: those the letter is addressed to that are organisations.
NewValue::List asked_of(const LetterFacts& facts, People& people, const SourceOf& source_of) {
  NewValue::List list;
  for (const RecipientFact& each : facts.recipients) {
    const std::string organisation = people.known_organisation(each.name);
    if (organisation.empty() || !people.known(each.name).empty()) continue;
    list.emplace_back(
        FieldList().text("organisation", organisation).value("source", source_of(each.span)).take());
  }
  return list;
}

}  // namespace

NewValue::Fields letter_fields_of(const LetterDraft& letter, People& people, std::vector<Question>& questions,
                                  const SourceOf& source_of) {
  const LetterFacts& facts = *letter.facts;
  FieldList fields;
  fields.text("kind", "document")
      .text("id", letter.id)
      .text("title", facts.title ? facts.title.text : letter.name)
      .text("type", "letter");
  if (facts.reference && JournalReference::parse(facts.reference.text))
    fields.text("reference", facts.reference.text);
  if (facts.their_reference)
    fields.text("their_reference", facts.their_reference.text);
  else if (facts.their_reference_is_blank)
    fields.value("their_reference", NewValue(std::string()));
  if (facts.date.day) fields.text("date", to_string(*facts.date.day));
  fields.text("place", facts.place.text);
  if (facts.sender) fields.text("sender", sender_of(facts.sender, people));
  if (facts.signatory) fields.text("signatory", people.named(facts.signatory.text, facts.signatory.span));
  if (facts.caseworker)
    fields.text("caseworker", people.named(bare_name(facts.caseworker.text), facts.caseworker.span));
  fields.list("recipients", recipients_of(facts.recipients, people, questions, source_of));
  fields.list("copies", recipients_of(facts.copies, people, questions, source_of));
  if (!letter.path.empty())
    fields.entry("file", std::move(FieldList().text("path", letter.path).text("sha256", letter.sha256)));
  fields.flag("draft", true);
  NewValue::List sources;
  for (const Said* said : {&facts.reference, &facts.their_reference, &facts.title, &facts.sender,
                           &facts.signatory, &facts.signatory_title, &facts.caseworker})
    if (*said) sources.push_back(source_of(said->span));
  if (facts.date.day) sources.push_back(source_of(facts.date.span));
  if (!sources.empty()) fields.value("source", std::move(sources));
  return fields.take();
}

NewValue::Fields hearing_fields_of(const std::string& id, const LetterDraft& letter, People& people,
                                   const SourceOf& source_of) {
  const LetterFacts& facts = *letter.facts;
  if (!facts.deadline.day) return {};
  FieldList fields;
  fields.text("kind", "hearing")
      .text("id", id)
      .text("title", facts.title ? facts.title.text : letter.name)
      .text("document", letter.id);
  fields.text("deadline", to_string(*facts.deadline.day));
  if (facts.caseworker)
    fields.text("contact", people.named(bare_name(facts.caseworker.text), facts.caseworker.span));
  NewValue::List process;
  for (const Said& asked : facts.requests)
    process.emplace_back(FieldList().text("step", asked.text).value("source", source_of(asked.span)).take());
  fields.list("asked", asked_of(facts, people, source_of));
  fields.list("process", std::move(process));
  return fields.flag("draft", true).value("source", source_of(facts.deadline.span)).take();
}

}  // namespace ko::import
