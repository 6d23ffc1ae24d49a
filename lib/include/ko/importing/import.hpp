// SPDX-License-Identifier: MIT
/// From documents that people wrote to draft records: what each says, matched to a set, with its place in the
/// source, and the sentences that no record holds.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ko/findings/rule.hpp"
#include "ko/importing/habits.hpp"
#include "ko/importing/source_format.hpp"
#include "ko/records/new_value.hpp"
#include "ko/records/register.hpp"
#include "ko/values/result.hpp"

namespace ko::import {

/// What is known beforehand of the documents. What it says goes before what the set's habits say of a file.
struct ImportRequest {
  std::string body = {};  ///< id of the organisation whose minutes they are; empty: as they say
  DocumentSort sort = DocumentSort::found;
  std::optional<SourceLanguage> language = {};  ///< nothing: by the words of each
  Habits habits = {};
};

/// A document as it lies there.
struct SourceFile {
  std::string name = {};  ///< without its folder
  std::string path = {};  ///< from the root of the set, with `/`; empty where it lies elsewhere
  SourceFormat format = SourceFormat::text;
  std::string bytes = {};
};

/// A document that was read: its text, and what was recognised in it.
class ReadDocument {
 public:
  ReadDocument();
  ReadDocument(ReadDocument&&) noexcept;
  ReadDocument& operator=(ReadDocument&&) noexcept;
  ~ReadDocument();

 private:
  friend class Importer;
  friend Result<ReadDocument> read_document(const SourceFile&, const ImportRequest&, const ConvertSource&);
  struct Contents;
  std::unique_ptr<Contents> contents_;
};

/// Reads a document and what it says. Depends on nothing else, so that many can be read side by side.
/// `convert` runs the program of a format.
Result<ReadDocument> read_document(const SourceFile& file, const ImportRequest& request,
                                   const ConvertSource& convert);

/// Something in a source, for people: a sentence, or a question.
struct ImportedRemark {
  std::string at = {};  ///< `page 3, line 12`
  std::string text = {};
};

/// A record as a source has it.
struct ImportedRecord {
  Kind kind = Kind::meeting;
  std::string id = {};
  NewValue::Fields fields = {};
};

struct ImportedDocument {
  std::string name = {};
  std::string document = {};              ///< id of the document's record
  std::vector<std::string> records = {};  ///< ids of the others
  std::vector<ImportedRemark> questions = {};
  std::vector<ImportedRemark> unplaced = {};  ///< sentences that no record holds, one of the set neither
  std::size_t sentences = 0;
};

/// A document that could not be read, and why.
struct UnreadDocument {
  std::string path = {};
  Fault fault = {};

  /// The rule of documents that it breaks; `unreadable-document` unless the fault names another.
  const Rule& rule() const;
};

/// Makes records of documents, one after the other. Persons and organisations that a set does not have become
/// records once, however many documents name them.
class Importer {
 public:
  /// The register must outlive it.
  Importer(const Register& records, ImportRequest request);
  Importer(Importer&&) noexcept;
  ~Importer();

  /// Appends the records that a document makes to `records`: its meeting's, and its own.
  ImportedDocument add(const ReadDocument& document, std::vector<ImportedRecord>& records);

  /// The organisations and persons that the documents so far name and nobody knew, in the order in which they
  /// came.
  std::vector<ImportedRecord> new_records() const;

  /// The name of a person of the set, or of one that the documents so far brought; empty for any other id.
  std::string name_of_person(std::string_view id) const;

 private:
  struct Contents;
  ImportedDocument add_minutes(const ReadDocument& document);
  ImportedDocument add_letter(const ReadDocument& document);

  std::unique_ptr<Contents> contents_;
};

/// The documents and the records made of them as JSON: `{documents: [{name, document, records, questions,
/// unplaced, sentences}], records: [{…}], unread: [{path, code, rule, message, mend}]}`, a record as it would
/// be written, all values texts.
std::string imported_json(const std::vector<ImportedDocument>& documents,
                          const std::vector<ImportedRecord>& records,
                          const std::vector<UnreadDocument>& unread);

/// The name of a person with this id; empty where nobody has it.
using NameOfPerson = std::function<std::string(std::string_view id)>;

/// A record of the set with what it lacks of an imported one: fields that it does not have, and entries of
/// lists that name somebody or an item it does not have. Somebody whom it names without a record is not added
/// again by a record's id. What is there stays as it is. Nothing where it lacks nothing.
NewValue::Fields with_lacking(const Record& record, const NewValue::Fields& imported,
                              const NameOfPerson& name_of);

}  // namespace ko::import
