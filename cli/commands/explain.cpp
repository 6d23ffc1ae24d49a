// SPDX-License-Identifier: MIT
/// `ko explain [CODE|FAMILY|KIND|FIELD]`
#include "ko/answers/explain.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "ko/answers/render.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/findings/rule.hpp"
#include "ko/records/schema.hpp"
#include "records/records.hpp"

namespace ko::cli {
namespace {

struct Options {
  std::vector<std::string> subject;
  bool deep = false;
};

/// `ko302` is KO302, too.
std::string upper_case(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

const Rule* rule_named(const std::string& subject) {
  const Rule* by_code = find_rule(upper_case(subject));
  return by_code != nullptr ? by_code : find_rule(subject);
}

/// The failure of a path that goes wrong behind `parent`: there is no such field, or there can be none.
Failure unknown_field(const std::string& parent, const FieldPath& reached) {
  if (reached.field != nullptr)
    return {Exit::usage, fmt::format("`{}` is no mapping, and has no fields", parent),
            fmt::format("`ko explain {}` tells what it takes", parent)};
  std::vector<std::string_view> known;
  for (const Field& field : reached.type->fields) known.push_back(field.name);
  return {Exit::usage,
          fmt::format("`{}` has no field `{}`{}", parent, reached.wrong, did_you_mean(reached.wrong, known)),
          fmt::format("`ko explain {}` lists its fields", parent)};
}

/// The word that all profiles answer to.
constexpr std::string_view all_profiles = "profiles";

/// A law or bylaws that can be named, or all of them.
std::optional<DocumentTree> explain_profile(const std::string& subject) {
  const std::vector<Profile>& there_are = read_profiles()->profiles;
  if (subject == all_profiles) return explain(std::span<const Profile>(there_are));
  for (const Profile& profile : there_are)
    if (profile.get<"profile">() == subject) return explain(profile);
  return std::nullopt;
}

/// Everything that can be explained: types, families of rules, rules, and fields by name and by path.
std::vector<std::string> subjects() {
  std::vector<std::string> all;
  for (const Type* type : all_types()) all.emplace_back(type->name);
  for (const RuleFamily& family : rule_families()) all.emplace_back(family.code);
  for (const Rule* rule : rules()) {
    all.emplace_back(rule->code);
    all.emplace_back(rule->name);
  }
  for (const std::string_view profile : profiles) all.emplace_back(profile);
  all.emplace_back(all_profiles);
  for (const std::string_view name : field_names()) all.emplace_back(name);
  for (const std::string_view term : terms_there_are()) all.emplace_back(term);
  for (const Type* type : all_types())
    for (const Field& field : type->fields) all.push_back(fmt::format("{}.{}", type->name, field.name));
  return all;
}

/// The failure of a word that is nothing: suggests among everything it could have been.
Failure unknown_word(const std::string& subject) {
  const std::vector<std::string> words = subjects();
  const std::vector<std::string_view> known(words.begin(), words.end());
  return {Exit::usage,
          fmt::format("there is no kind, field, rule or term `{}`{}", subject, did_you_mean(subject, known)),
          "name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)"};
}

/// A field by itself: the one field of that name, or a list of those that have it.
std::optional<DocumentTree> explain_by_name(const std::string& subject) {
  const std::vector<std::string> paths = find_fields(subject);
  if (paths.empty()) return std::nullopt;
  if (paths.size() == 1) return explain(*follow_fields(paths.front()).field, paths.front());
  return explain_each(paths, subject);
}

/// Kinds of record go before fields of that name, and fields before entries: `vote` is a field of decisions,
/// and what it takes is told with it.
bool is_kind(const Type& type) {
  return std::ranges::find(schema_types(), &type) != schema_types().end();
}

/// A rule that the set around states itself, by code or name, or all of them; nothing for another word.
std::optional<DocumentTree> explain_own(const Context& context, const std::string& subject) {
  RecordSet around = configured_set_around(context);
  around.files.clear();  // the configuration is enough
  const Register set(read_set(context.files(), around));
  if (subject == own_family && !set.own_rules().empty()) return explain(set.own_rules());
  for (const OwnRule& own : set.own_rules())
    if (subject == own.rule.code || subject == own.rule.name) return explain(own);
  return std::nullopt;
}

DocumentTree explain_subject(const Context& context, const std::string& subject) {
  if (subject.empty()) return explain_all(read_profiles()->profiles);
  if (const Rule* rule = rule_named(subject))
    return can_be_laid_down(*rule)
               ? explain(*rule, Register(read_set(context.files(), configured_set_around(context))))
               : explain(*rule);
  if (const RuleFamily* family = find_rule_family(upper_case(subject))) return explain(*family, rules());
  const FieldPath found = follow_fields(subject);
  const bool is_found = found.wrong.empty();
  if (is_found && found.field != nullptr) return explain(*found.field, subject);
  if (is_found && is_kind(*found.type)) return explain(*found.type, subject);
  if (const auto document = explain_by_name(subject)) return *document;
  if (is_found) return explain(*found.type, subject);
  if (const auto document = explain_profile(subject)) return *document;
  if (const auto document = explain_own(context, subject)) return *document;
  if (const auto document = explain_term(subject)) return *document;
  if (found.type != nullptr)
    throw unknown_field(subject.substr(0, subject.find("." + std::string(found.wrong))), found);
  throw unknown_word(subject);
}

/// A kind as a record to begin with: in text YAML that can be saved as it is.
void print_deep(Context& context, const std::string& subject) {
  const FieldPath found = follow_fields(subject);
  if (!found.wrong.empty() || found.field != nullptr || !is_kind(*found.type))
    throw Failure(Exit::usage, "--deep shows a kind of record", "write `ko explain meeting --deep`");
  std::string skeleton = skeleton_of(*found.type);
  if (context.format() == "text") return context.print(skeleton);
  const std::string title = fmt::format("{}, with every field it can have", subject);
  context.print({.title = title,
                 .language = Language::en,
                 .blocks = {{Heading{1, title}}, {Listing{std::move(skeleton)}}}},
                context.render_options());
}

Exit print_explanation(Context& context, const Options& options) {
  const std::string subject = fmt::format("{}", fmt::join(options.subject, " "));
  if (options.deep)
    print_deep(context, subject);
  else
    context.print(explain_subject(context, subject), context.render_options());
  return Exit::done;
}

/// All but the one that takes pictures, of which an explanation has none.
std::vector<const Format*> formats_of_explanations() {
  std::vector<const Format*> formats = document_formats();
  std::erase(formats, find_document_format("svg"));
  return formats;
}

void declare(Arguments& takes, Options& options) {
  takes.positional(
      "SUBJECT", options.subject,
      "A rule by code or name, a family of rules, a kind of record, a field, a term or a law: KO302, KO5, "
      "meeting, meeting.agenda.points.kind, habilitet, kommuneloven 11-4, kommuneloven-2018; without one, "
      "what there is");
  takes.flag("--deep", options.deep, "Of a kind: a record with every field it can have, as YAML");
}

}  // namespace

KO_ENTRY(Command, explain_command) = {
    .name = "explain",
    .order = 5,
    .summary = "explain a rule, a kind of record, a field or a word of the field of work",
    .example = "ko explain meeting.agenda.points.kind",
    .formats = formats_of_explanations,
    .declare = declared<Options, declare, print_explanation>,
};

}  // namespace ko::cli
