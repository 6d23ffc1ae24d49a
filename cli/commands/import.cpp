// SPDX-License-Identifier: MIT
/// `ko import FILE|DIR…`
#include "ko/importing/import.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "importing/sources.hpp"
#include "ko/editing/imported_records.hpp"
#include "ko/files/path.hpp"
#include "ko/files/read.hpp"
#include "ko/values/text.hpp"
#include "records/paths_in_set.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

using import::DocumentSort;
using import::ImportedDocument;
using import::ImportedRecord;
using import::ImportedRemark;

struct Options {
  std::vector<std::string> paths;
  std::string body;
  std::string sort;
  std::string language;
  EditingOptions editing;
};

struct SortRow {
  std::string_view name;
  DocumentSort sort;
};
constexpr std::array<SortRow, std::size(import_kinds)> sorts = {
    {{"minutes", DocumentSort::minutes}, {"letter", DocumentSort::letter}}};

constexpr Format own_formats[] = {
    {"text", "", "what was made of each document, the questions, and the sentences without a record"},
    {"json", "", "the same, with the records, for programs"},
};

std::vector<const Format*> formats() {
  return {&own_formats[0], &own_formats[1]};
}

/// What was imported, and what is left for people to see.
struct Imported {
  std::vector<ImportedDocument> documents = {};
  std::vector<IncomingRecord> records = {};
  std::vector<ImportedRecord> fields = {};  ///< of all records, where they are the answer
};

std::string kept_path(const std::string& root, const std::string& id) {
  return join_path(root, ".ko/import/" + id + ".yaml");
}

/// A record for the editing layer, with what the last import made of it.
IncomingRecord incoming(const Context& context, const SetRead& set, const import::Importer& importer,
                        const ImportedRecord& record) {
  IncomingRecord one = {.kind = record.kind, .id = record.id, .text = record_text(record.fields)};
  if (const auto text = context.files().read(kept_path(set.root, record.id), Limits().file_bytes)) {
    one.before = *text;
    one.before->share(one.text);  // of what did not change there is one
  }
  const Record* there = set.records.find(record.id);
  if (!one.before && there != nullptr && there->kind == record.kind)
    if (const auto completed = import::with_lacking(
            *there, record.fields, [&](std::string_view id) { return importer.name_of_person(id); });
        !completed.empty())
      one.completed = record_text(completed);
  return one;
}

SetEdit edit_of(const Register& records, const std::string& root, const std::string& folder,
                const Imported& imported) {
  SetEdit edit = take_imported(records, imported.records, folder, root);
  for (const IncomingRecord& record : imported.records) {
    const bool is_written_by_people = !record.before && records.find(record.id) != nullptr;
    if (is_written_by_people) continue;
    if (record.before != record.text) edit.kept.push_back({kept_path(root, record.id), record.text});
  }
  return edit;
}

void list(std::string& text, std::string_view title, const std::vector<ImportedRemark>& remarks) {
  if (remarks.empty()) return;
  text += fmt::format("  {}\n", title);
  for (const ImportedRemark& remark : remarks)
    text += fmt::format("    {}: {}\n", remark.at, printable(remark.text));
}

std::string told(const Imported& imported) {
  std::string text;
  for (const ImportedDocument& document : imported.documents) {
    text += fmt::format("{}: {}", printable(document.name),
                        document.document.empty() ? "nothing" : document.document);
    for (const std::string& id : document.records) text += ", " + id;
    text += '\n';
    list(text, "questions:", document.questions);
    list(text,
         fmt::format("no record holds {} of {}:", document.unplaced.size(),
                     counted(static_cast<std::int64_t>(document.sentences), "sentence")),
         document.unplaced);
  }
  return text;
}

Exit act(Context& context, const Options& options) {
  import::ImportRequest request = {.body = options.body,
                                   .language = import::find_source_language(options.language)};
  for (const SortRow& row : sorts)
    if (row.name == options.sort) request.sort = row.sort;
  const auto set = find_around(context);
  if (!set) throw Failure(Exit::usage, "this folder belongs to no record set", "make a set with `ko init`");
  const std::vector<FoundSource> sources = find_sources(context, options.paths);
  std::vector<import::UnreadDocument> all_unread;
  Imported imported;
  EditingOptions editing = options.editing;
  // What a source gets wrong is told, and no reason not to keep what it says.
  editing.force = true;
  editing.shows_changes = context.format() != "json";
  const Exit exit = change_records(context, editing, [&](const SetRead& read) {
    const std::string folder =
        context.output().empty() ? "" : name_in_set(context, context.output(), read.root);
    request.habits = import::stated_habits(read.records.configuration());
    if (!request.body.empty()) (void)find_record(read.records, request.body, Kind::organisation);
    for (const import::Habits::Files& stated : request.habits.files)
      if (!stated.body.empty()) (void)find_record(read.records, stated.body, Kind::organisation);
    import::Importer importer(read.records, request);
    imported = {};
    // Of each document only the texts of its records stay.
    const auto take = [&](std::vector<ImportedRecord> made) {
      for (const ImportedRecord& record : made)
        imported.records.push_back(incoming(context, read, importer, record));
      if (context.format() == "json") std::ranges::move(made, std::back_inserter(imported.fields));
    };
    all_unread =
        read_sources(context, sources, read.root, request, [&](const import::ReadDocument& document) {
          std::vector<ImportedRecord> made;
          imported.documents.push_back(importer.add(document, made));
          take(std::move(made));
        });
    take(importer.new_records());
    return std::vector<Step>{
        {.make = [&, root = read.root, folder](const Register& records) -> Result<SetEdit> {
          return edit_of(records, root, folder, imported);
        }}};
  });
  if (context.format() == "json")
    context.print(import::imported_json(imported.documents, imported.fields, all_unread));
  else if (options.editing.diff)
    context.print_error(told(imported));
  else
    context.print(told(imported));
  for (const import::UnreadDocument& unread : all_unread)
    context.note(fmt::format("{}: error[{}]: {}{}{}", unread.path, unread.rule().code, unread.fault.message,
                             unread.fault.mend().empty() ? "" : "; ", unread.fault.mend()));
  return all_unread.empty() ? exit : Exit::input_output;
}

void declare(Arguments& takes, Options& options) {
  takes.positional("FILE", options.paths, "Minutes and letters: files, and folders with such").required();
  takes.option("--body", options.body, "ID", "Whose minutes they are, where they do not say it");
  takes.option("--kind", options.sort, "KIND", "What they are, where that is not to be seen from them")
      .one_of({std::begin(import_kinds), std::end(import_kinds)});
  takes
      .option("--language", options.language, "LANGUAGE",
              "What they are written in, where their words do not tell")
      .one_of({std::begin(import_languages), std::end(import_languages)});
  takes.flag("--diff", options.editing.diff,
             "Show what would change, as a unified diff or with -O json as records, and write nothing");
}

bool is_into_folder(const Arguments& /*takes*/) {
  return true;
}

}  // namespace

KO_ENTRY(Command, import_command) = {
    .name = "import",
    .order = 35,
    .summary = "make draft records of minutes and letters",
    .example = "ko import minutes/2025-03-11.docx --body styret",
    .formats = formats,
    .declare = declared<Options, declare, act>,
    .details =
        R"(Reads text, Markdown, HTML, docx and odt (pandoc), PDF (pdftotext) and e-mails. What a document says of the meeting,
who was there, the items, proposals, votes, decisions and actions becomes a record with `draft: true`, and each
entry has the place and the words of its source. What a letter asks of whom, and by when, becomes a hearing where
it is a statement, and an action of the document where it is anything else. Names are matched to the persons and
organisations of the set; who is in none becomes a draft record, too. A name that may be several people's is a
question and no fact. The answer lists the questions, and each sentence that no record holds, neither one
made now nor one of the set.

What words of a house's own mean, which lines to leave out and what the files of a folder are, `import:` in ko.yaml says;
`ko explain ko.yaml.import` tells how. The language, by --language, by ko.yaml or found by the small words of a text,
decides how words and days are read that are something else in another one.

Imported again, a document changes only what changed in it: the last import is kept in `.ko/import/`, and what
somebody changed since stays. What people wrote themselves gets what it lacks, and no more. With -o new
records go into that folder, a file each.

)",
    .into_folder = is_into_folder,
};

}  // namespace ko::cli
