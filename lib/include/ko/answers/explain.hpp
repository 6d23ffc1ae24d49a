// SPDX-License-Identifier: MIT
/// What `ko explain` tells of kinds, fields and rules: their descriptions as a document, in English.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/answers/document_tree.hpp"
#include "ko/findings/own_rule.hpp"
#include "ko/findings/rule.hpp"
#include "ko/records/profile.hpp"
#include "ko/records/type.hpp"

namespace ko {

/// Where a path of field names such as `meeting.agenda.points.kind` leads.
struct FieldPath {
  const Type* type = nullptr;    ///< the type that `field` is in; null when the first name is no type's
  const Field* field = nullptr;  ///< null: the path names a type and no more, or a field that there is not
  std::string_view wrong = {};   ///< the first name that leads nowhere; empty when all do

  /// The type whose fields may follow; null when none may, or the path goes wrong.
  const Type* entered() const {
    if (!wrong.empty()) return nullptr;
    return field == nullptr ? type : field->shape.entry;
  }
};

/// Every type there is: the kinds of record, `ko.yaml`, and those of entries (`membership`), each once.
std::span<const Type* const> all_types();

/// Follows a path from a type of `all_types`. Where it goes wrong, `type` is the last type it reached.
FieldPath follow_fields(std::string_view path);

/// The paths to the fields of this name, of every kind of record in turn; `points.kind` is a name too. What
/// every entry may carry (`note`, `source` …) is found with the kinds alone.
std::vector<std::string> find_fields(std::string_view name);
/// The name of every field there is, once.
std::vector<std::string_view> field_names();

/// A record set's own text that breaks a rule, and the same mended. Empty where a rule has none.
struct RuleExamples {
  std::string_view bad;
  std::string_view good;
};
RuleExamples examples_of(const Rule& rule);

/// A type: what it is, where it stands if it is one of entries, and its fields. `path` is what leads there,
/// and becomes the title.
DocumentTree explain(const Type& type, std::string_view path);
/// A field: what it means, what it takes and how that is written; of an entry, its fields too.
DocumentTree explain(const Field& field, std::string_view path);
/// Several fields of one name: what each means.
DocumentTree explain_each(const std::vector<std::string>& paths, std::string_view name);
/// A rule: what it finds, why that matters, on whose authority, and what the mend looks like.
DocumentTree explain(const Rule& rule);
/// The same, and what laws and bylaws lay down of it for the bodies of a set.
DocumentTree explain(const Rule& rule, const Register& records);
/// A rule that a set states itself, and what it asks.
DocumentTree explain(const OwnRule& own);
/// All of them, each in short.
DocumentTree explain(std::span<const OwnRule> own_rules);
/// A family of rules: those of `rules` that belong to it, each in short.
DocumentTree explain(const RuleFamily& family, std::span<const Rule* const> rules);

/// A profile: what it is called, where its text was seen, whom it holds for, and each rule it lays down.
DocumentTree explain(const Profile& profile);
/// All of them, each in short.
DocumentTree explain(std::span<const Profile> profiles);

/// What has to do with a term of the field of work (`habilitet`), a law (`kommuneloven`) or a section of one
/// (`kommuneloven 11-4`): the fields and rules whose terms have it, and the rules that rest on it. Nothing
/// where nothing has.
std::optional<DocumentTree> explain_term(std::string_view word);
/// Every term that fields and rules have, once.
std::vector<std::string_view> terms_there_are();

/// A record of a kind as YAML with nothing in it: every field of it and of its entries with its meaning as a
/// comment, and commented out where it is not required. What every entry may carry stands with the record
/// alone.
std::string skeleton_of(const Type& type);

/// What there is to explain: the kinds of record, the families of rules, and the profiles.
DocumentTree explain_all(std::span<const Profile> profiles);
/// The reference of `rules`, family by family, and of what each profile lays down.
DocumentTree rule_reference(std::span<const Rule* const> rules, std::span<const Profile> profiles);
/// The reference of the kinds of record and of `ko.yaml`: every field of every entry, by its path.
DocumentTree record_reference();

}  // namespace ko
