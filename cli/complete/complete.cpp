// SPDX-License-Identifier: MIT
#include "complete/complete.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "arguments/arguments.hpp"
#include "context.hpp"
#include "ko/answers/explain.hpp"
#include "ko/answers/query.hpp"
#include "ko/answers/report.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/rule.hpp"
#include "manual/manual.hpp"
#include "program.hpp"
#include "records/records.hpp"
#include "schemas.hpp"

namespace ko::cli {
namespace {

/// What is known where a value is to be written.
struct AskedAt {
  const Context& context;
  const std::string& folder;                 ///< of `-C` on the line that is being written; empty without
  const Declared* command;                   ///< null before a command is named
  std::span<const std::string> positionals;  ///< the command's, so far
  std::string_view begun;                    ///< the word as far as it is written
};

/// The rows of a list, each by its name and what it says of itself.
template <class Rows, class Said>
std::vector<Candidate> named(const Rows& rows, Said said) {
  std::vector<Candidate> found;
  for (const auto* row : rows) found.push_back({std::string(row->name), std::string(row->*said)});
  return found;
}

std::vector<Candidate> formats(const AskedAt& place) {
  const bool has_any = place.command != nullptr && place.command->command->formats != nullptr;
  return has_any ? named(place.command->command->formats(), &Format::summary) : std::vector<Candidate>();
}

std::vector<Candidate> schema_names(const AskedAt&) {
  std::vector<Candidate> found;
  for (const NamedSchema& schema : schemas())
    found.push_back({std::string(schema.name), std::string(schema.meaning)});
  return found;
}

/// The records of the set that the line is about, of some kinds. A set that cannot be read has none:
/// completion never complains.
std::vector<Candidate> ids_of(const AskedAt& place, Kinds kinds) {
  std::vector<Candidate> found;
  const FileSystem& files = place.context.files();
  const std::optional<RecordSet> set = set_around(files, place.folder.empty() ? "." : place.folder);
  if (!set) return found;
  const Register records(read_set(files, *set));
  for (const Record& record : records.records())
    if (kinds.has(record.kind)) found.push_back({std::string(record.id), title_of(records, record)});
  return found;
}

/// Behind a report, the records it can be about.
std::vector<Candidate> ids(const AskedAt& place) {
  const Report* report = place.positionals.empty() ? nullptr : find_report(place.positionals.front());
  return ids_of(place, report == nullptr ? Kinds::any() : report->about);
}

std::vector<Candidate> reports_there_are(const AskedAt&) {
  return named(reports(), &Report::summary);
}

std::vector<Candidate> commands_there_are(const AskedAt&) {
  std::vector<Candidate> found;
  for (const Command* command : commands())
    if (!command->hidden) found.push_back({std::string(command->name), std::string(command->summary)});
  return found;
}

std::vector<Candidate> manual_pages(const AskedAt& place) {
  std::vector<Candidate> found = commands_there_are(place);
  for (const Reference& reference : references())
    found.push_back({std::string(reference.name), std::string(reference.summary)});
  return found;
}

/// The names in the first column of a table of descriptions, with what its column `meaning`, or else its
/// last, says.
std::vector<Candidate> named_in(const Table& table, std::string_view ending) {
  const auto meanings = std::ranges::find(table.columns, "meaning", &Column::name);
  const auto at = std::min<std::size_t>(static_cast<std::size_t>(meanings - table.columns.begin()),
                                        table.columns.size() - 1);
  std::vector<Candidate> found;
  for (const std::vector<Cell>& row : table.rows) {
    const auto* name = std::get_if<std::string>(&row.front().value);
    const auto* meaning = std::get_if<std::string>(&row[at].value);
    if (name != nullptr) found.push_back({*name + std::string(ending), meaning == nullptr ? "" : *meaning});
  }
  return found;
}

std::vector<Candidate> tables(const AskedAt&) {
  return named_in(query_tables(), "");
}

/// The columns of the table that is asked; behind `COLUMN:`, ids.
std::vector<Candidate> terms(const AskedAt& place) {
  const std::size_t colon = place.begun.find(':');
  if (colon != std::string_view::npos) {
    std::vector<Candidate> found = ids_of(place, Kinds::any());
    for (Candidate& candidate : found) candidate.word.insert(0, place.begun.substr(0, colon + 1));
    return found;
  }
  if (place.positionals.empty()) return {};
  const Result<Table> columns = query_columns(place.positionals.front());
  return columns ? named_in(*columns, ":") : std::vector<Candidate>();
}

/// What `ko explain` takes: fields of a path once it has a point, kinds and rules before.
std::vector<Candidate> subjects(const AskedAt& place) {
  const std::size_t point = place.begun.rfind('.');
  std::vector<Candidate> found;
  if (point != std::string_view::npos) {
    const std::string path(place.begun.substr(0, point));
    const FieldPath reached = follow_fields(path);
    if (const Type* type = reached.entered())
      for (const Field& field : type->fields)
        found.push_back({fmt::format("{}.{}", path, field.name), std::string(field.meaning)});
    if (!found.empty()) return found;
  }
  found = named(all_types(), &Type::meaning);
  for (const RuleFamily& family : rule_families())
    found.push_back({std::string(family.code), std::string(family.subject)});
  for (const Rule* rule : rules()) {
    found.push_back({std::string(rule->code), std::string(rule->summary)});
    found.push_back({std::string(rule->name), std::string(rule->summary)});
  }
  for (const Profile& profile : read_profiles()->profiles)
    found.push_back({std::string(profile.get<"profile">()), std::string(profile.get<"name">().in("en"))});
  return found;
}

struct Row {
  std::string_view placeholder;
  std::vector<Candidate> (*make)(const AskedAt& place);
};

constexpr Row table[] = {
    {"FORMAT", formats},    {"KIND", schema_names}, {"ID", ids},     {"REPORT", reports_there_are},
    {"SUBJECT", subjects},  {"TABLE", tables},      {"TERM", terms}, {"COMMAND", commands_there_are},
    {"PAGE", manual_pages}, {"ADDRESS", ids},       {"INTO", ids},
};

/// The candidates for a placeholder; none where it has no row.
std::vector<Candidate> candidates(std::string_view placeholder, const AskedAt& place) {
  for (const Row& row : table)
    if (row.placeholder == placeholder) return row.make(place);
  return {};
}

/// Where a half-written command line stands.
struct WordsBefore {
  const Declared* command = nullptr;
  const Argument* awaiting = nullptr;    ///< an option whose value comes next
  bool options_over = false;             ///< behind `--`
  bool lost = false;                     ///< a command that there is not
  std::vector<std::string> positionals;  ///< of the command, so far
  std::string folder;                    ///< the value of -C
};

bool looks_like_option(std::string_view word) {
  return word.size() > 1 && word.front() == '-';
}

const Argument* find_option(const Program& program, const WordsBefore& at, const std::string& name) {
  const Argument* own = at.command == nullptr ? nullptr : at.command->takes->find(name);
  return own != nullptr ? own : program.takes.find(name);
}

/// The option that a word names, and the value it brings along (`--as-of=2014`, `-Ojson`), if any.
struct Written {
  const Argument* option = nullptr;
  std::string value;
  bool has_value = false;
};

Written read_option(const Program& program, const WordsBefore& at, const std::string& word) {
  if (word.starts_with("--")) {
    const std::size_t equals = word.find('=');
    const Argument* option = find_option(program, at, word.substr(0, equals));
    if (equals == std::string::npos) return {option, {}, false};
    return {option, word.substr(equals + 1), true};
  }
  return {find_option(program, at, word.substr(0, 2)), word.substr(2), word.size() > 2};
}

void take_value(WordsBefore& at, const Argument& option, const std::string& value) {
  if (option.is_called("-C")) at.folder = value;
  at.awaiting = nullptr;
}

void take_option(const Program& program, WordsBefore& at, const std::string& word) {
  const Written written = read_option(program, at, word);
  if (written.option == nullptr || written.option->placeholder.empty()) return;
  at.awaiting = written.option;
  if (written.has_value) take_value(at, *written.option, written.value);
}

void take(const Program& program, WordsBefore& at, const std::string& word) {
  if (at.awaiting != nullptr) return take_value(at, *at.awaiting, word);
  if (word == "--" && !at.options_over) {
    at.options_over = true;
  } else if (looks_like_option(word) && !at.options_over) {
    take_option(program, at, word);
  } else if (at.command == nullptr) {
    at.command = program.find(word);
    at.lost = at.command == nullptr;
  } else {
    at.positionals.push_back(word);
  }
}

/// The positional that the next word belongs to; the last one takes as many as it may.
const Argument* next_positional(const WordsBefore& at) {
  const Argument* last = nullptr;
  std::size_t count = 0;
  for (const Argument& argument : at.command->takes->all()) {
    if (!argument.positional) continue;
    last = &argument;
    if (count++ == at.positionals.size()) return last;
  }
  return last != nullptr && last->is_many ? last : nullptr;
}

/// The long names; the short one of an option that has no other.
void add_options(const Arguments& takes, std::vector<Candidate>& found) {
  for (const Argument& argument : takes.all()) {
    if (argument.positional) continue;
    for (const std::string& name : argument.names)
      if (name.starts_with("--") || argument.names.size() == 1) found.push_back({name, argument.meaning});
  }
}

std::vector<Candidate> values_of(const Context& context, const WordsBefore& at, const Argument& option,
                                 const std::string& begun) {
  std::vector<Candidate> found;
  for (const std::string& word : option.words) found.push_back({word, {}});
  if (!found.empty()) return found;
  const std::string placeholder = option.positional ? option.names.front() : option.placeholder;
  return candidates(placeholder, {context, at.folder, at.command, at.positionals, begun});
}

/// `--color=a`: the option's values, each with the option before it.
std::vector<Candidate> attached_values(const Context& context, const Program& program, const WordsBefore& at,
                                       const std::string& begun) {
  const Written written = read_option(program, at, begun);
  if (written.option == nullptr) return {};
  std::vector<Candidate> found = values_of(context, at, *written.option, written.value);
  for (Candidate& candidate : found) candidate.word.insert(0, begun.substr(0, begun.find('=') + 1));
  return found;
}

std::vector<Candidate> at_position(const Context& context, const Program& program, const WordsBefore& at,
                                   const std::string& begun) {
  if (at.awaiting != nullptr) return values_of(context, at, *at.awaiting, begun);
  if (begun.starts_with('-') && !at.options_over) {
    if (begun.find('=') != std::string::npos) return attached_values(context, program, at, begun);
    std::vector<Candidate> found;
    if (at.command != nullptr) add_options(*at.command->takes, found);
    add_options(program.takes, found);
    return found;
  }
  if (at.lost) return {};
  if (at.command == nullptr) return candidates("COMMAND", {context, at.folder, nullptr, {}, begun});
  const Argument* positional = next_positional(at);
  return positional == nullptr ? std::vector<Candidate>() : values_of(context, at, *positional, begun);
}

}  // namespace

std::vector<Candidate> complete(const Context& context, std::span<const std::string> words) {
  const Program program;
  WordsBefore at;
  const std::string begun = words.empty() ? std::string() : words.back();
  for (const std::string& word : words.first(words.empty() ? 0 : words.size() - 1)) take(program, at, word);
  std::vector<Candidate> found = at_position(context, program, at, begun);
  std::erase_if(found, [&](const Candidate& candidate) { return !candidate.word.starts_with(begun); });
  const auto repeated = [&](const Candidate& a, const Candidate& b) { return a.word == b.word; };
  found.erase(std::unique(found.begin(), found.end(), repeated), found.end());
  return found;
}

}  // namespace ko::cli
