// SPDX-License-Identifier: MIT
#include "import/draft/letter_draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "import/draft/fields.hpp"
#include "import/recognise/letter/organisation_words.hpp"
#include "import/recognise/text/names.hpp"
#include "ko/values/date.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// Whether a name is an organisation's by its words, or because others on the list begin with the same two.
bool is_organisation(const std::string& name, const std::vector<RecipientFact>& beside) {
  if (is_organisation_by_words(name)) return true;
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

/// `are_bodies`: the letter calls the recipients so, whatever they are named.
FieldList entry_of(const RecipientFact& recipient, const std::vector<RecipientFact>& beside, bool are_bodies,
                   People& people, std::vector<Question>& questions) {
  FieldList entry;
  if (const Record* known = people.with_email(recipient.email); known != nullptr) {
    entry.text(name(known->kind), known->id);
    return entry;
  }
  if (recipient.name.empty()) {
    const std::string& address = recipient.email.empty() ? recipient.address : recipient.email;
    questions.push_back({fmt::format("whose address `{}` is cannot be told", address), recipient.span});
    entry.text("address", address);
    return entry;
  }
  const std::string person =
      recipient.is_person ? people.named(recipient.name, recipient.span) : people.known(recipient.name);
  if (!person.empty()) {
    entry.text("person", person);
  } else if (are_bodies || !people.known_organisation(recipient.name).empty() ||
             is_organisation(recipient.name, beside)) {
    entry.text("organisation", people.organisation(recipient.name, "", recipient.span));
  } else {
    questions.push_back(
        {fmt::format("whether `{}` is a person or an organisation cannot be told", recipient.name),
         recipient.span});
    entry.text("address", recipient.name + (recipient.address.empty() ? "" : ", " + recipient.address));
    return entry;
  }
  if (!recipient.care_of.empty())
    entry.text("care_of", people.organisation(recipient.care_of, "", recipient.span));
  entry.text("address", recipient.address);
  return entry;
}

NewValue::List recipients_of(const std::vector<RecipientFact>& recipients, bool are_bodies, People& people,
                             std::vector<Question>& questions, const SourceOf& source_of) {
  NewValue::List list;
  for (const RecipientFact& each : recipients) {
    const RecipientFact recipient = without_office(each, people);
    FieldList entry = entry_of(recipient, recipients, are_bodies, people, questions);
    list.emplace_back(entry.value("source", source_of(recipient.span)).take());
  }
  return list;
}

/// The person or organisation with this address of e-mail, else of this name; empty where nobody is known.
std::string known_by(const std::string& email, const std::string& name, const People& people) {
  if (const Record* known = people.with_email(email); known != nullptr) return std::string(known->id);
  if (name.empty()) return {};
  std::string person = people.known(name);
  return person.empty() ? people.known_organisation(name) : person;
}

/// The sender, where it is known or is an organisation by its name.
std::string sender_of(const LetterFacts& facts, People& people) {
  const Said& sender = facts.sender;
  if (std::string known = known_by(facts.sender_email, sender.text, people); !known.empty()) return known;
  return sender && is_organisation_by_words(sender.text) ? people.organisation(sender.text, "", sender.span)
                                                         : std::string();
}

/// The organisation that a recipient is; empty where it is none, or could not be told.
std::string organisation_of(const RecipientFact& recipient, const People& people) {
  if (const Record* known = people.with_email(recipient.email); known != nullptr)
    return known->kind == Kind::organisation ? std::string(known->id) : std::string();
  return people.known(recipient.name).empty() ? people.known_organisation(recipient.name) : std::string();
}

/// What a letter asks somebody to do, beside giving statements: who, and by when.
NewValue::List actions_of(const LetterFacts& facts, const People& people, const SourceOf& source_of) {
  NewValue::List list;
  for (const RequestFact& request : facts.requests) {
    if (request.ask != Ask::act) continue;
    std::vector<std::string> who;
    for (std::size_t at = 0; at < facts.recipients.size(); ++at) {
      if (!request.is_of_all && std::ranges::find(request.of, at) == request.of.end()) continue;
      const RecipientFact& recipient = facts.recipients[at];
      if (std::string id = known_by(recipient.email, recipient.name, people); !id.empty())
        who.push_back(std::move(id));
    }
    FieldList action;
    action.texts("who", who).text("what", request.what);
    if (request.due) action.text("due", to_string(*request.due));
    list.emplace_back(action.value("source", source_of(request.span)).take());
  }
  return list;
}

/// One who is asked for a statement, or to take the matter up.
struct AskedOne {
  std::string organisation = {};
  std::optional<Ask> to = {};
  std::optional<Day> due = {};
  Span span = {};
};

/// Who is asked in a hearing: those whom its sentences name, and all recipients where none is named or the
/// list says that all of them are asked.
std::vector<AskedOne> asked_in(const LetterFacts& facts, const People& people) {
  std::vector<AskedOne> asked(facts.recipients.size());
  std::optional<Day> for_all;
  bool are_named = false;
  bool are_all_told = false;
  for (const RequestFact& request : facts.requests) {
    if (request.ask == Ask::act) continue;
    if (request.is_of_all) {
      if (request.due) for_all = request.due;
      are_all_told = are_all_told || (request.is_told_to && request.ask == Ask::state);
      continue;
    }
    for (const std::size_t at : request.of) {
      are_named = are_named || request.ask != Ask::inform;
      if (!asked[at].to || request.ask == Ask::state) asked[at].to = request.ask;
      if (request.due) asked[at].due = request.due;
      asked[at].span = request.span;
    }
  }
  std::vector<AskedOne> list;
  for (std::size_t at = 0; at < asked.size(); ++at) {
    AskedOne& one = asked[at];
    one.organisation = organisation_of(facts.recipients[at], people);
    const bool is_named = one.to.has_value();
    if (one.organisation.empty() || (!is_named && are_named && !are_all_told && !facts.recipients_are_asked))
      continue;
    if (!is_named && are_all_told) one.to = Ask::state;
    if (!one.due && one.to != Ask::inform) one.due = for_all;
    if (!is_named) one.span = facts.recipients[at].span;
    list.push_back(std::move(one));
  }
  return list;
}

std::string_view word_of(Ask ask) {
  switch (ask) {
    case Ask::state: return "state";
    case Ask::discuss: return "discuss";
    case Ask::inform: return "inform";
    case Ask::act: break;
  }
  return "";
}

/// The first day by which statements are wanted; nothing where the letter asks for none by a day.
const RequestFact* first_deadline(const LetterFacts& facts) {
  const RequestFact* first = nullptr;
  for (const RequestFact& each : facts.requests) {
    const bool is_wanted = each.ask == Ask::state || (each.ask == Ask::discuss && !each.of.empty());
    if (is_wanted && each.due && (first == nullptr || *each.due < *first->due)) first = &each;
  }
  return first;
}

/// Those who have a later day than the first: each such day with whom it is for.
NewValue::List later_days(const std::vector<AskedOne>& asked, Day first, const LetterFacts& facts,
                          const SourceOf& source_of) {
  std::map<Day, std::vector<const AskedOne*>> later;
  for (const AskedOne& one : asked)
    if (one.due && first < *one.due) later[*one.due].push_back(&one);
  NewValue::List list;
  for (const auto& [day, those] : later) {
    std::vector<std::string> whom;
    for (const AskedOne* one : those) whom.push_back(one->organisation);
    FieldList extension;
    extension.text("to", to_string(day)).ids("for", whom);
    if (facts.date.day) extension.text("on", to_string(*facts.date.day));
    list.emplace_back(extension.value("source", source_of(those.front()->span)).take());
  }
  return list;
}

/// True where answers go to an address with the name in it: `randi.moldskred@elvedal.example`.
bool is_address_of(std::string_view email, const std::string& name) {
  const std::string local = slug(email.substr(0, email.find('@')));
  return !local.empty() && local == slug(name);
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
  // A reference that is none of the archives' form is that of the case.
  std::string own_case;
  if (facts.reference) {
    const auto reference = JournalReference::parse(facts.reference.text);
    if (reference)
      fields.text("reference", facts.reference.text);
    else if (reference.fault().replacement)
      fields.text("reference", *reference.fault().replacement);
    else
      own_case = facts.reference.text;
  }
  if (facts.their_reference)
    fields.text("their_reference", facts.their_reference.text);
  else if (facts.their_reference_is_blank)
    fields.value("their_reference", NewValue(std::string()));
  if (facts.date.day) fields.text("date", to_string(*facts.date.day));
  fields.text("place", facts.place.text);
  fields.text("sender", sender_of(facts, people));
  if (facts.signatory) fields.text("signatory", people.named(facts.signatory.text, facts.signatory.span));
  if (facts.caseworker)
    fields.text("caseworker", people.named(bare_name(facts.caseworker.text), facts.caseworker.span));
  fields.list("recipients",
              recipients_of(facts.recipients, facts.recipients_are_bodies, people, questions, source_of));
  fields.list("copies", recipients_of(facts.copies, false, people, questions, source_of));
  fields.text("case", own_case);
  fields.list("actions", actions_of(facts, people, source_of));
  if (!letter.path.empty())
    fields.entry("file", std::move(FieldList().text("path", letter.path).text("sha256", letter.sha256)));
  fields.flag("draft", true);
  // One row may state several of them.
  std::vector<Span> spans;
  const auto add = [&](Span span) {
    const auto same = [&](Span each) { return each.begin == span.begin && each.end == span.end; };
    if (std::ranges::none_of(spans, same)) spans.push_back(span);
  };
  for (const Said* said : {&facts.reference, &facts.their_reference, &facts.title, &facts.sender,
                           &facts.signatory, &facts.signatory_title, &facts.caseworker})
    if (*said) add(said->span);
  if (facts.date.day) add(facts.date.span);
  NewValue::List sources;
  for (const Span span : spans) sources.push_back(source_of(span));
  if (!sources.empty()) fields.value("source", std::move(sources));
  return fields.take();
}

NewValue::Fields hearing_fields_of(const std::string& id, const LetterDraft& letter, People& people,
                                   const SourceOf& source_of) {
  const LetterFacts& facts = *letter.facts;
  const RequestFact* const first = first_deadline(facts);
  if (first == nullptr) return {};
  const std::vector<AskedOne> asked = asked_in(facts, people);
  FieldList fields;
  fields.text("kind", "hearing")
      .text("id", id)
      .text("title", facts.title ? facts.title.text : letter.name)
      .text("document", letter.id);
  fields.text("deadline", to_string(*first->due));
  if (facts.caseworker && is_address_of(facts.answers_to, bare_name(facts.caseworker.text)))
    fields.text("contact", people.named(bare_name(facts.caseworker.text), facts.caseworker.span));
  NewValue::List list;
  for (const AskedOne& one : asked)
    list.emplace_back(FieldList()
                          .text("organisation", one.organisation)
                          .text("to", one.to ? word_of(*one.to) : "")
                          .value("source", source_of(one.span))
                          .take());
  NewValue::List process;
  for (const RequestFact& each : facts.requests)
    if (each.ask == Ask::discuss)
      process.emplace_back(FieldList().text("step", each.what).value("source", source_of(each.span)).take());
  fields.list("asked", std::move(list));
  fields.list("extensions", later_days(asked, *first->due, facts, source_of));
  fields.list("process", std::move(process));
  return fields.flag("draft", true).value("source", source_of(first->span)).take();
}

bool asks_for_statements(const LetterFacts& facts) {
  return first_deadline(facts) != nullptr;
}

}  // namespace ko::import
