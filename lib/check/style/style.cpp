// SPDX-License-Identifier: MIT
/// KO901 to KO904: conventions that make a set easy to find one's way in. All opt-in.
#include <fmt/format.h>

#include <map>

#include "check/run/check.hpp"

namespace ko {
namespace {

constexpr std::size_t longest_id = 60;  // longer ones leave no room for text beside them in a terminal

/// Reports the first field of a mapping that stands after one it belongs before.
void check_order(const Type& type, Cursor at, Findings& findings) {
  if (at.form() != Form::mapping) return;
  Cursor before;
  for (Cursor child : at.children()) {
    const std::uint8_t field = child.node().field;
    if (field >= type.fields.size()) continue;
    if (before && field < before.node().field) {
      findings.add_at_key(child,
                          fmt::format("`{}` stands after `{}`", type.fields[field].name,
                                      type.fields[before.node().field].name),
                          fmt::format("write `{}` before it", type.fields[field].name));
      return;
    }
    before = child;
  }
}

void field_order(const CheckContext&, const Record& record, Findings& findings) {
  check_order(type_of(record.kind), record.at, findings);
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.shape.value == Value::entry) check_order(*field.shape.entry, value, findings);
  });
}

/// `styret` of `organisasjoner/styret.yaml`.
std::string_view stem_of(std::string_view path) {
  path = path.substr(path.rfind('/') + 1);
  return path.substr(0, path.rfind('.'));
}

void file_name(const CheckContext&, const Record& record, Findings& findings) {
  const File& file = record.at.file();
  const std::string_view stem = stem_of(file.source.name());
  if (file.tree.documents.size() != 1 || stem == record.id) return;
  findings.add_at_record(fmt::format("the record `{}` lies in the file `{}`", record.id, stem),
                         fmt::format("call the file `{}.yaml`", record.id));
}

void id_form(const CheckContext&, const Record& record, Findings& findings) {
  if (record.id.size() > longest_id)
    findings.add_at_record(
        fmt::format("the id has {} characters, more than {}", record.id.size(), longest_id),
        "give it a shorter one; the full name stands in `name` or `title`");
  const std::string prefix = fmt::format("{}-", name(record.kind));
  if (record.id.starts_with(prefix))
    findings.add_at_record("the id begins with the kind of the record, which `kind` says already",
                           fmt::format("write `{}`", record.id.substr(prefix.size())));
}

void one_record_a_file(const CheckContext& context, Findings& findings) {
  std::map<const File*, const Record*> first_in;
  for (const Record& record : context.records.records()) {
    const Record*& first = first_in[&record.at.file()];
    if (first == nullptr || record.at.index() < first->at.index()) first = &record;
  }
  for (const Record& record : context.records.records()) {
    const Record* first = first_in[&record.at.file()];
    if (first == &record) continue;
    findings.in_record(&record);
    findings.add_at_record(fmt::format("`{}` shares its file with `{}`", record.id, first->id),
                           "put each record in a file of its own",
                           {{first->at.child(id_field).place(), "the first record of the file"}});
  }
}

constexpr Check style_checks[] = {
    {.rule = {.code = "KO901",
              .name = "field-order",
              .severity = Severity::advice,
              .summary = "a field that does not stand in the order its type describes",
              .why = "a reader finds what every record says in the same place",
              .opt_in = true},
     .kinds = Kinds::any(),
     .each = field_order},
    {.rule = {.code = "KO902",
              .name = "file-name",
              .severity = Severity::advice,
              .summary = "a file of one record that is not called after its id",
              .why = "whoever has the id knows the file",
              .opt_in = true},
     .kinds = Kinds::any(),
     .each = file_name},
    {.rule = {.code = "KO903",
              .name = "id-form",
              .severity = Severity::advice,
              .summary = "an id that is very long, or repeats the kind of its record",
              .why = "ids are typed in shells and stand in every reference",
              .opt_in = true},
     .kinds = Kinds::any(),
     .each = id_form},
    {.rule = {.code = "KO904",
              .name = "one-record-a-file",
              .severity = Severity::advice,
              .summary = "a file with more than one record",
              .why = "the history of a file is then the history of a record",
              .opt_in = true},
     .once = one_record_a_file},
};

}  // namespace

KO_ENTRY(RuleFile, style_rules) = {style_checks};

}  // namespace ko
