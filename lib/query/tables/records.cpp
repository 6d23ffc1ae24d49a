// SPDX-License-Identifier: MIT
/// The tables of whole records: a row a record, a column a field of its kind.
#include "model/meetings/meeting_hours.hpp"
#include "query/rows/durations.hpp"
#include "query/rows/meeting_rows.hpp"
#include "query/rows/membership_rows.hpp"

namespace ko::query {
namespace {

void one_row(const Scope&, const Record& record, EmitRow emit) {
  emit({.record = &record, .at = record.at});
}

constexpr Attribute id_of(Kind kind) {
  return key(owner("id", kind, "its name in the set"));
}

/// The first and last day that two fields of a record state.
template <const Type& T, FieldName From, FieldName To>
std::optional<Period> days_between(const Scope&, const Row& row) {
  const auto record = row.record->as<T>();
  return Period::between(record.template get<From>(), record.template get<To>());
}

/// What an entry is called in the list of a record: as it is written, or by the record at its other end.
void each_membership(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) {
  memberships_of_person(scope, row, [&](const Row& entry) {
    emit(entry.record == row.record ? content(entry.at) : content(entry.record));
  });
}
void each_member(const Scope& scope, const Row& row, FunctionRef<void(const Content&)> emit) {
  members_of_organisation(scope, row, [&](const Row& entry) {
    emit(entry.record == row.record ? content(entry.at) : content(entry.record));
  });
}
void each_post(const Scope&, const Row& row, FunctionRef<void(const Content&)> emit) {
  entry_rows<organisation_type, "posts">(*row.record, [&](const Row& post) { emit(content(post.at)); });
}
void posts_of(const Scope&, const Row& row, EmitRow emit) {
  entry_rows<organisation_type, "posts">(*row.record, emit);
}

Content age_of(const Scope& scope, const Row& row) {
  const auto person = row.record->as<person_type>();
  return content(age(person.get<"born">(), person.get<"died">(), scope.as_of));
}

constexpr Attribute organisation_attributes[] = {
    id_of(Kind::organisation),
    {.field = described(organisation_type, "posts"), .all = each_post, .table = "posts", .entries = posts_of},
    of_whole_set({.field = described(organisation_type, "members"),
                  .all = each_member,
                  .table = "memberships",
                  .entries = members_of_organisation}),
};
constexpr Attribute person_attributes[] = {
    id_of(Kind::person),
    on_day(measured(
        column("age", value(Value::number), "years completed on the day asked about, or at death", age_of),
        "years", 0)),
    of_whole_set({.field = described(person_type, "memberships"),
                  .all = each_membership,
                  .table = "memberships",
                  .entries = memberships_of_person}),
};
/// Its field `file` is that of the document itself.
constexpr Attribute document_attributes[] = {id_of(Kind::document), case_column<document_type>};
constexpr Attribute hearing_attributes[] = {id_of(Kind::hearing)};
constexpr Attribute project_attributes[] = {id_of(Kind::project)};

Content duration(const Scope&, const Row& row) {
  const auto minutes = MeetingHours(row.record->as<meeting_type>()).duration();
  return minutes ? Content(*minutes) : Content();
}

constexpr Attribute meeting_attributes[] = {
    id_of(Kind::meeting),
    date_column,
    measured(column("duration", value(Value::number), "from start to end", duration), "minutes", 0),
};

/// The table of the records of a kind, a row a record.
template <Kind K>
consteval Relation records_of(Relation table) {
  table.order = order_of(K);
  table.type = &type_of(K);
  table.sources = K;
  table.rows = one_row;
  return table;
}

}  // namespace

KO_ENTRY(Relation, organisations_relation) = records_of<Kind::organisation>({
    .name = "organisations",
    .row = "an organisation",
    .terms = "organ, utvalg, råd, enhet",
    .attributes = organisation_attributes,
    .searched = "name short_name aliases formerly.name",
    .shown = "id name type parent",
    .time = days_between<organisation_type, "founded", "dissolved">,
});

KO_ENTRY(Relation, persons_relation) = records_of<Kind::person>({
    .name = "persons",
    .row = "a person",
    .terms = "person, representant, ansatt",
    .attributes = person_attributes,
    .searched = "name aliases",
    .shown = "id name title employer party",
    .time = days_between<person_type, "born", "died">,
});

KO_ENTRY(Relation, meetings_relation) = records_of<Kind::meeting>({
    .name = "meetings",
    .row = "a meeting",
    .terms = "møte, møtebok, møteplan",
    .attributes = meeting_attributes,
    .searched = "title",
    .shown = "id title body start end status",
    .time = days_of_meeting,
});

KO_ENTRY(Relation, documents_relation) = records_of<Kind::document>({
    .name = "documents",
    .row = "a document",
    .terms = "dokument, brev, journalpost",
    .attributes = document_attributes,
    .searched = "title",
    .shown = "id title type reference date sender",
    .time = days_on<document_type, "date">,
});

KO_ENTRY(Relation, hearings_relation) = records_of<Kind::hearing>({
    .name = "hearings",
    .row = "a hearing",
    .terms = "høring, høringsfrist, consultation",
    .attributes = hearing_attributes,
    .searched = "title",
    .shown = "id title proposer sent deadline decision",
    .time = days_between<hearing_type, "sent", "deadline">,
});

KO_ENTRY(Relation, projects_relation) = records_of<Kind::project>({
    .name = "projects",
    .row = "a project, a trial or a programme",
    .terms = "prosjekt, forsøk, program",
    .attributes = project_attributes,
    .searched = "title",
    .shown = "id title type owner group from to",
    .time = days_between<project_type, "from", "to">,
});

}  // namespace ko::query
