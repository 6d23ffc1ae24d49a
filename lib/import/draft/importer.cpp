// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/system/append.hpp"
#include "base/system/sha256.hpp"
#include "import/coverage/source_sentences.hpp"
#include "import/draft/fields.hpp"
#include "import/draft/known_records.hpp"
#include "import/draft/letter_draft.hpp"
#include "import/draft/meeting_draft.hpp"
#include "import/draft/people.hpp"
#include "import/match/directory.hpp"
#include "import/read_source.hpp"
#include "import/recognise/letter/letter.hpp"
#include "import/recognise/minutes.hpp"
#include "import/recognise/text/labels.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/sentences.hpp"
#include "import/recognise/text/vocabulary.hpp"
#include "import/source/left_out.hpp"
#include "ko/importing/claims.hpp"
#include "ko/importing/import.hpp"
#include "ko/records/person.hpp"
#include "ko/values/text.hpp"
#include "model/findings/source_rules.hpp"

namespace ko::import {

struct ReadDocument::Contents {
  std::string name = {};
  std::string path = {};
  std::string sha256 = {};
  std::string body = {};  // that the set's habits state
  SourceText source = {};
  std::vector<Unplaced> unplaced = {};
  std::size_t sentences = 0;
  bool is_letter = false;
  MinutesFacts minutes = {};
  LetterFacts letter = {};

  bool are_no_minutes() const {
    return !is_letter && !minutes.start.day && minutes.items.empty() && minutes.attendees.empty();
  }

  /// The document that minutes are themselves.
  NewValue::Fields fields_of_minutes(const std::string& id) const {
    FieldList fields;
    fields.text("kind", "document").text("id", id);
    fields.text("title", minutes.document_title ? minutes.document_title.text : name)
        .text("type", minutes.is_notice ? "notice" : "minutes");
    if (!path.empty()) fields.entry("file", std::move(FieldList().text("path", path).text("sha256", sha256)));
    return fields.flag("draft", true).take();
  }
  /// Finds the sentences of which nothing was made.
  void take_unplaced(const std::vector<Piece>& pieces) {
    std::vector<Span> placed = is_letter ? letter.placed : minutes.placed;
    if (are_no_minutes()) placed.clear();
    unplaced = unplaced_sentences(source, pieces, std::move(placed));
    for (const Piece& piece : pieces) sentences += sentences_of(source, piece).size();
  }
};

ReadDocument::ReadDocument() : contents_(std::make_unique<Contents>()) {}
ReadDocument::ReadDocument(ReadDocument&&) noexcept = default;
ReadDocument& ReadDocument::operator=(ReadDocument&&) noexcept = default;
ReadDocument::~ReadDocument() = default;

Result<ReadDocument> read_document(const SourceFile& file, const ImportRequest& request,
                                   const ConvertSource& convert) {
  Result<SourceText> source = read_source(file.name, file.format, file.bytes, convert);
  if (!source) return source.fault();
  ReadDocument document;
  ReadDocument::Contents& contents = *document.contents_;
  contents.name = file.name;
  contents.path = file.path;
  Sha256 sum;
  sum.add(file.bytes);
  contents.sha256 = sum.hex();
  contents.source = *std::move(source);
  leave_out(request.habits.left_out, contents.source);
  const Habits::Files stated = request.habits.of_file(file.path);
  contents.body = stated.body;
  auto language = request.language ? request.language : stated.language;
  if (!language) language = language_of(contents.source.text);
  const Vocabulary words(request.habits, language);
  const std::vector<Piece> pieces = pieces_of(contents.source, words);
  const DocumentSort sort = request.sort != DocumentSort::found ? request.sort : stated.sort;
  contents.is_letter =
      sort == DocumentSort::letter || (sort == DocumentSort::found && looks_like_letter(pieces, words));
  if (contents.is_letter)
    contents.letter = read_letter(contents.source, pieces, words);
  else
    contents.minutes = read_minutes(contents.source, pieces, words);
  contents.take_unplaced(pieces);
  return document;
}

namespace {

/// Words of bodies, and the type of organisation they are.
constexpr std::pair<std::string_view, std::string_view> body_types[] = {
    {"kommunestyre", "council"},      {"bystyre", "council"}, {"fylkesting", "council"},
    {"kommunfullmäktige", "council"}, {"byråd", "council"},   {"council", "council"},
    {"utvalg", "committee"},          {"komit", "committee"}, {"committee", "committee"},
    {"nemnd", "committee"},           {"nämnd", "committee"}, {"styre", "committee"},
    {"board", "committee"},           {"råd", "committee"},   {"formannskap", "committee"},
    {"udvalg", "committee"},          {"forum", "network"},
};

std::string_view type_of_body(std::string_view name) {
  const std::string folded = fold_case(name);
  for (const auto& [word, type] : body_types)
    if (folded.find(word) != std::string::npos) return type;
  return "";
}

std::string document_word(std::string_view title) {
  const std::string folded = fold_case(title);
  for (const std::string_view word : {"innkalling", "indkaldelse", "kallelse", "notice", "referat",
                                      "protokoll", "protokol", "minutes", "møtebok"})
    if (folded.find(word) != std::string::npos) return slug(word);
  return "protokoll";
}

}  // namespace

struct Importer::Contents {
  Contents(const Register& register_of_set, ImportRequest asked)
      : records(register_of_set),
        request(std::move(asked)),
        directory(register_of_set, Vocabulary(request.habits)) {}

  const Register& records;
  ImportRequest request;
  Directory directory;
  std::optional<Claims> claims = {};      // of the set, from when a document is known
  std::vector<ImportedRecord> made = {};  // of the document that is read in
  std::set<std::string> used = {};        // ids of records that documents of this run are

  /// The id of a record: of the one that is there, else a free one.
  std::string id_for(const std::string& there, const std::string& wanted) {
    std::string id = there.empty() || used.contains(there) ? directory.free_id(wanted) : there;
    used.insert(id);
    return id;
  }

  /// The same where what is known may be no record, and one of that kind may have the wanted id already.
  std::string id_for(std::string known, Kind kind, const std::string& wanted) {
    const Record* same = known.empty() ? records.find(wanted) : nullptr;
    if (same != nullptr && same->kind == kind) known = wanted;
    return id_for(known, wanted);
  }

  /// Tells of the sentences of which nothing was made, but for those that records of the set hold, or that
  /// the document's record leaves out.
  void tell_unplaced(const ReadDocument::Contents& read, ImportedDocument& imported) {
    const Record* const there = records.find(imported.document);
    std::optional<SentencesOfSource> known;
    if (there != nullptr && there->kind == Kind::document && !read.unplaced.empty()) {
      if (!claims) claims.emplace(records);
      known.emplace(read.source);
      known->mark(claims->on(there->id), left_out_of(*there));
    }
    for (const Unplaced& each : read.unplaced)
      if (!known || !known->is_marked(each.span.begin, each.text))
        imported.unplaced.push_back({place_in_words(read.source, each.span.begin), each.text});
  }

  void keep(Kind kind, const std::string& id, NewValue::Fields fields) {
    made.push_back({kind, id, std::move(fields)});
  }

  /// A record of what the minutes say that another body decided; its id, or nothing where they do not say who
  /// and when.
  std::string keep_decided_elsewhere(const DecisionFact& decision, const std::string& meeting, People& people,
                                     const SourceOf& source_of) {
    const std::string decider =
        people.organisation_that_says_so(decision.body, type_of_body(decision.body), decision.span);
    if (decider.empty() || !decision.date) return {};
    std::string id = id_for(known_decision(records, decider, *decision.date),
                            "vedtak-" + decider + '-' + to_string(*decision.date));
    FieldList fields;
    fields.text("kind", "decision").text("id", id).text("title", decision.title).text("body", decider);
    fields.text("date", to_string(*decision.date))
        .text("outcome", decision.outcome)
        .text("reported_in", meeting);
    fields.flag("draft", true).value("source", source_of(decision.span));
    keep(Kind::decision, id, fields.take());
    return id;
  }
};

const Rule& UnreadDocument::rule() const {
  const auto* const found = std::ranges::find(source_rules, fault.rule, &Rule::name);
  return found != std::end(source_rules) ? *found : row(source_rules, "unreadable-document");
}

Importer::Importer(const Register& records, ImportRequest request)
    : contents_(std::make_unique<Contents>(records, std::move(request))) {}
Importer::Importer(Importer&&) noexcept = default;
Importer::~Importer() = default;

namespace {

/// Makes the sources of entries. The document's id is settled before the first is asked for.
SourceOf sources_in(const SourceText& source, const std::string& document) {
  return [&](Span span) {
    FieldList fields;
    fields.text("document", document).text("at", place_in_words(source, span.begin));
    const std::string quote = running_text(source, span);
    fields.text("quote", quote);
    NewValue value(fields.take());
    // Some readers of YAML take a question mark within braces for the sign of a key.
    value.in_braces = quote.find('?') == std::string::npos;
    return value;
  };
}

void ask(ImportedDocument& imported, const SourceText& source, const std::vector<Question>& questions) {
  for (const Question& question : questions)
    imported.questions.push_back({place_in_words(source, question.span.begin), question.text});
}

}  // namespace

ImportedDocument Importer::add(const ReadDocument& document, std::vector<ImportedRecord>& records) {
  ImportedDocument imported = document.contents_->is_letter ? add_letter(document) : add_minutes(document);
  contents_->tell_unplaced(*document.contents_, imported);
  append(records, std::exchange(contents_->made, {}));
  return imported;
}

ImportedDocument Importer::add_letter(const ReadDocument& document) {
  Contents& all = *contents_;
  const ReadDocument::Contents& read = *document.contents_;
  const LetterFacts& facts = read.letter;
  ImportedDocument imported = {.name = read.name, .sentences = read.sentences};
  std::vector<Question> questions = facts.questions;
  std::string wanted =
      slug(facts.reference ? "brev-" + facts.reference.text : read.name.substr(0, read.name.rfind('.')));
  if (wanted.empty()) wanted = "brev";
  std::string there = known_letter(all.records, {.title = facts.title.text,
                                                 .reference = facts.reference.text,
                                                 .path = read.path,
                                                 .sha256 = read.sha256});
  if (const Record* same = all.records.find(wanted);
      there.empty() && same != nullptr && same->kind == Kind::document)
    there = wanted;
  const std::string id = all.id_for(there, wanted);
  const SourceOf source_of = sources_in(read.source, id);
  People people(all.directory, questions, source_of);
  const LetterDraft letter = {
      .id = id, .name = read.name, .path = read.path, .sha256 = read.sha256, .facts = &facts};
  // Who signs and who handles it are known before the lists that may name them.
  for (const Said* said : {&facts.signatory, &facts.caseworker})
    if (*said) (void)people.named(bare_name(said->text), said->span);
  all.keep(Kind::document, id, letter_fields_of(letter, people, questions, source_of));
  imported.document = id;
  if (asks_for_statements(facts)) {
    const std::string hearing_id =
        all.id_for(known_hearing(all.records, id), Kind::hearing, "horing-" + wanted);
    all.keep(Kind::hearing, hearing_id, hearing_fields_of(hearing_id, letter, people, source_of));
    imported.records.push_back(hearing_id);
  }
  ask(imported, read.source, questions);
  return imported;
}

ImportedDocument Importer::add_minutes(const ReadDocument& document) {
  Contents& all = *contents_;
  const ReadDocument::Contents& read = *document.contents_;
  const MinutesFacts& facts = read.minutes;
  ImportedDocument imported = {.name = read.name, .sentences = read.sentences};
  std::vector<Question> questions = facts.questions;
  if (read.are_no_minutes()) {
    ask(imported, read.source, {{"it has no day, nobody present and no items: these are no minutes", {}}});
    return imported;
  }
  std::string document_id;
  const SourceOf source_of = sources_in(read.source, document_id);
  People people(all.directory, questions, source_of);

  std::string stated_body = all.request.body;
  if (stated_body.empty()) stated_body = people.known_organisation(facts.body.text);
  if (stated_body.empty()) stated_body = read.body;
  const KnownMeeting known = known_meeting(all.records, {.body = stated_body,
                                                         .day = facts.start.day,
                                                         .title = facts.title.text,
                                                         .document_title = facts.document_title.text,
                                                         .path = read.path,
                                                         .sha256 = read.sha256});
  std::string body = stated_body;
  if (body.empty() && !known.body.empty()) body = known.body;
  // The ids are those that the body and the day make; the body's record may be new.
  const std::string day = facts.start.day ? to_string(*facts.start.day) : "";
  std::string named = !body.empty() ? body : slug(facts.body.text);
  // `Ada Nes (FFO), leder` was read as whose they are.
  const std::size_t comma = facts.body.text.rfind(',');
  if (body.empty() && comma != std::string::npos && !known_role(plain(facts.body.text.substr(comma))).empty())
    named.clear();
  if (named.empty()) named = day.empty() ? slug(read.name.substr(0, read.name.rfind('.'))) : "meeting";
  const std::string wanted = day.empty() ? named : named + '-' + day;
  const std::string meeting_id = all.id_for(known.meeting, Kind::meeting, wanted);
  document_id =
      all.id_for(known.document, Kind::document, document_word(facts.document_title.text) + '-' + meeting_id);
  if (body.empty() && facts.body)
    body = people.organisation_that_says_so(facts.body.text, type_of_body(facts.body.text), facts.body.span);
  if (body.empty())
    questions.push_back(
        {"the minutes do not say whose they are; say it by --body ID", facts.document_title.span});
  if (!facts.start.day)
    questions.push_back({"the minutes do not say on which day the meeting was", facts.document_title.span});

  all.keep(
      Kind::meeting, meeting_id,
      meeting_fields_of({.id = meeting_id, .body = body, .facts = &facts}, people, questions, source_of));
  imported.records.push_back(meeting_id);
  for (const DecisionFact& decision : facts.decided_elsewhere)
    if (std::string id = all.keep_decided_elsewhere(decision, meeting_id, people, source_of); !id.empty())
      imported.records.push_back(std::move(id));
  all.keep(Kind::document, document_id, read.fields_of_minutes(document_id));
  imported.document = document_id;

  ask(imported, read.source, questions);
  return imported;
}

std::vector<ImportedRecord> Importer::new_records() const {
  std::vector<ImportedRecord> all;
  const auto add = [&](Kind kind, const Directory::New& each) {
    FieldList fields;
    fields.text("kind", kind == Kind::person ? "person" : "organisation")
        .text("id", each.id)
        .text("name", each.name);
    fields.text("type", each.type).flag("draft", true).value("source", each.source);
    all.push_back({kind, each.id, fields.take()});
  };
  for (const Directory::New& each : contents_->directory.new_organisations()) add(Kind::organisation, each);
  for (const Directory::New& each : contents_->directory.new_persons()) add(Kind::person, each);
  return all;
}

std::string Importer::name_of_person(std::string_view id) const {
  const Record* const there = contents_->records.find(id);
  if (there != nullptr && there->kind == Kind::person)
    return std::string(there->as<person_type>().get<"name">());
  const auto& brought = contents_->directory.new_persons();
  const auto one = std::ranges::find(brought, id, &Directory::New::id);
  return one == brought.end() ? std::string() : one->name;
}

}  // namespace ko::import
