// SPDX-License-Identifier: MIT
/// `ko new KIND [NAME] [FIELD=VALUE...]`
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editing/editing.hpp"
#include "failure.hpp"
#include "ko/editing/field_changes.hpp"
#include "ko/editing/new_records.hpp"
#include "ko/records/kinds.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::string kind;
  std::vector<std::string> words;
  std::string id;
  std::string body;
  std::string on;
  std::string in;
  EditingOptions editing;
};

/// An entry that is begun in a meeting: the list it goes to, and the field it is called by.
struct EntryKind {
  std::string_view name;
  std::string_view list;
  std::string_view naming;
};

constexpr std::array<EntryKind, 3> entry_kinds = {
    {{"item", "agenda", "title"}, {"action", "actions", "what"}, {"decision", "decisions", "title"}}};

struct Words {
  std::string name;
  std::vector<std::pair<std::string, std::string>> fields;
};

bool is_field_name(std::string_view text) {
  return !text.empty() &&
         std::ranges::all_of(text, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

/// What is no FIELD=VALUE is the name.
Words words_of(const Options& options) {
  Words words;
  for (const std::string& word : options.words) {
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos && is_field_name(std::string_view(word).substr(0, equals)))
      words.fields.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    else
      words.name += (words.name.empty() ? "" : " ") + word;
  }
  return words;
}

Exit begin_entry(Context& context, const Options& options, const EntryKind& kind) {
  Words words = words_of(options);
  const char between = options.in.find('#') == std::string::npos ? '#' : '/';
  NewEntry entry = {.list = fmt::format("{}{}{}", options.in, between, kind.list),
                    .fields = std::move(words.fields)};
  if (!words.name.empty()) entry.fields.emplace(entry.fields.begin(), kind.naming, std::move(words.name));
  Result<FieldChange> change = ko::begin_entry(entry);
  if (!change) throw Failure(Exit::usage, change.fault());
  return change_records(context, options.editing, [&](const SetRead& set) {
    const Record* record = set.records.find(options.in);
    if (record != nullptr && record->kind == Kind::meeting && kind.list != "agenda")
      throw Failure(Exit::usage,
                    fmt::format("in a meeting, what is new under `{}` is of one of its items", kind.list),
                    fmt::format("name the item by its number: --in {}#1", record->id));
    return std::vector<Step>{step_of(*std::move(change))};
  });
}

/// Changes the set by what `begin` makes of it.
Exit begin_file(Context& context, const Options& options,
                const std::function<Result<SetEdit>(const Register&, const std::string& root)>& begin) {
  return change_records(context, options.editing, [&](const SetRead& set) {
    return std::vector<Step>{
        {.make = [&begin, root = set.root](const Register& records) { return begin(records, root); }}};
  });
}

Exit begin_meeting(Context& context, const Options& options) {
  const std::string on = options.on.empty() ? to_string(context.today()) : options.on;
  const Result<Moment> start = Moment::parse(on);
  if (!start)
    throw Failure(Exit::usage, fmt::format("--on: {}", start.fault().message), start.fault().mend());
  if (!options.words.empty())
    throw Failure(Exit::usage, "a meeting is called after its body and its day",
                  "`ko set MEETING#title TEXT` gives it a title");
  const NewMeeting meeting = {.body = options.body, .start = *start, .id = options.id};
  return begin_file(context, options, [&](const Register& records, const std::string& root) {
    return ko::begin_meeting(records, meeting, root);
  });
}

Exit act(Context& context, const Options& options) {
  const auto entry = std::ranges::find(entry_kinds, options.kind, &EntryKind::name);
  if (entry != entry_kinds.end() && !options.in.empty()) return begin_entry(context, options, *entry);
  const std::optional<Kind> kind = find_kind(options.kind);
  if (!kind) {
    if (entry != entry_kinds.end())
      throw Failure(Exit::usage, fmt::format("an {} stands in a meeting", options.kind),
                    "name it: --in MEETING");
    std::vector<std::string_view> known;
    for (const Type* type : kinds) known.push_back(type->name);
    for (const EntryKind& each : entry_kinds)
      if (!find_kind(each.name)) known.push_back(each.name);
    throw unknown_name("kind", options.kind, known);
  }
  if (*kind == Kind::meeting && !options.body.empty()) return begin_meeting(context, options);
  Words words = words_of(options);
  const NewRecord record = {
      .kind = *kind, .name = std::move(words.name), .id = options.id, .fields = std::move(words.fields)};
  return begin_file(context, options, [&](const Register& records, const std::string& root) {
    return begin_record(records, record, root);
  });
}

void declare(Arguments& takes, Options& options) {
  takes
      .positional("KIND", options.kind,
                  "What is begun: a kind of record, or item, action, decision in a meeting")
      .required();
  takes.positional("NAME", options.words,
                   "Its name, title or text, and any of its fields: FIELD=VALUE, born=1970 role=leader");
  takes.option("--id", options.id, "WORD", "Its id, where it is not to be made of the name");
  takes.option("--body", options.body, "ID", "Whose meeting it is");
  takes.option("--on", options.on, "DATE", "The day of the meeting, or day and time; today unless given");
  takes.option("--in", options.in, "ADDRESS", "The meeting, or the item of it, that an entry is for");
  declare_editing(takes, options.editing);
}

}  // namespace

KO_ENTRY(Command, new_command) = {
    .name = "new",
    .order = 19,
    .summary = "begin a record, or an item, an action or a decision of a meeting",
    .example = "ko new meeting --body kompetanseforum --on 2014-04-30T09:00",
    .declare = declared<Options, declare, act>,
    .details =
        "A record gets a file in the folder where most of its kind have theirs. A meeting of a body gets "
        "the\n"
        "next number, the members of the day as those present, the deputies as comments, and on its agenda "
        "the\n"
        "minutes that are not approved, the items that were put off, and what is still to be done.\n\n",
};

}  // namespace ko::cli
