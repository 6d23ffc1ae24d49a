// SPDX-License-Identifier: MIT
/// KO3xx: what records say of each other.
#include <fmt/format.h>

#include <algorithm>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

std::string with_article(Kind kind) {
  return fmt::format("{} {}", kind == Kind::organisation ? "an" : "a", name(kind));
}

std::vector<std::string_view> ids_of(const Register& records, Kinds kinds) {
  std::vector<std::string_view> ids;
  for (const Record& record : records.records())
    if (kinds.has(record.kind)) ids.push_back(record.id);
  return ids;
}

/// `write a, b or c`: the nearest ids, first among records of the right kind and then among all.
std::string nearest_ids(const Register& records, std::string_view id, Kinds kinds) {
  std::vector<std::string_view> near = nearest(id, ids_of(records, kinds), 3);
  if (near.empty()) return fmt::format("add the record, or write the id of one there is");
  std::string mend = "write `" + std::string(near.front()) + '`';
  for (std::size_t i = 1; i < near.size(); ++i)
    mend += (i + 1 == near.size() ? " or `" : ", `") + std::string(near[i]) + '`';
  return mend;
}

void unknown_reference(const CheckContext& context, Findings& findings) {
  for (const BrokenLink& link : context.records.broken_links()) {
    if (link.to != nullptr) continue;
    const std::string_view id = link.at.text().substr(0, link.at.text().find('#'));
    findings.begin(*findings.rule(), link.from);
    findings.add(link.at, fmt::format("there is no record `{}`", printable(id)),
                 nearest_ids(context.records, id, link.field->shape.targets));
  }
}

void wrong_kind(const CheckContext& context, Findings& findings) {
  for (const BrokenLink& link : context.records.broken_links()) {
    if (link.to == nullptr) continue;
    findings.begin(*findings.rule(), link.from);
    Finding& finding = findings.add(link.at,
                                    fmt::format("`{}` is {}, and `{}` does not take one", link.to->id,
                                                with_article(link.to->kind), link.field->name),
                                    nearest_ids(context.records, link.to->id, link.field->shape.targets));
    const Cursor id = link.to->at.child(id_field);
    finding.related.push_back(
        {id.place(), fmt::format("`{}` is {}", link.to->id, with_article(link.to->kind))});
  }
}

void unknown_item(const CheckContext& context, const Record& record, Findings& findings) {
  for (const Link& link : context.records.links_from(record)) {
    const Cursor at = context.records.cursor(link);
    const std::string_view text = at.text();
    if (text.find('#') == std::string_view::npos || context.records.resolve(text)) continue;
    const Record& to = context.records.records()[link.to];
    const std::size_t items = to.as<meeting_type>().get<"agenda">().size();
    findings.add(
        at, fmt::format("`{}` leads to nothing: `{}` has {}", text, to.id, counted(items, "agenda item")),
        "count items, and decisions within an item, from 1");
  }
}

void duplicate_id(const CheckContext& context, Findings& findings) {
  for (const Record& record : context.records.duplicates()) {
    const Record* first = context.records.find(record.id);
    findings.begin(*findings.rule(), &record);
    Finding& finding = findings.add_at_record(fmt::format("the id `{}` is taken", record.id),
                                              "give one of the two another id, or make them one record");
    finding.related.push_back({first->at.child(id_field).place(), "first defined here"});
  }
  for (const TakenId& taken : context.records.taken_former_ids()) {
    const std::string_view id = taken.at.text();
    const bool bears = taken.other->id == id;
    findings.begin(*findings.rule(), taken.record);
    Finding& finding = findings.add(
        taken.at,
        fmt::format("the former id `{}` is {} another record", id, bears ? "the id of" : "claimed by"),
        "leave it with the one that references to it mean");
    finding.related.push_back({taken.other->at.child(bears ? id_field : former_ids_field).place(), "here"});
  }
}

constexpr Check table[] = {
    {.rule = {.code = "KO301",
              .name = "unknown-reference",
              .summary = "a reference to a record there is not",
              .why = "what it says of the other record is lost to every query and report"},
     .once = unknown_reference},
    {.rule = {.code = "KO302",
              .name = "wrong-kind",
              .summary = "a reference to a record of another kind than the field takes",
              .why = "a person where an organisation belongs can be neither counted nor reported"},
     .once = wrong_kind},
    {.rule = {.code = "KO303",
              .name = "duplicate-id",
              .summary = "an id that two records bear, or a former id that another record bears or had",
              .why = "a reference to it could mean either"},
     .once = duplicate_id},
    {.rule = {.code = "KO305",
              .name = "unknown-item",
              .summary = "an address of an agenda item, or of a decision in one, that is not there",
              .why = "minutes are referred to for years; a number that leads to nothing cannot be looked up"},
     .kinds = Kinds::any(),
     .each = unknown_item},
};

}  // namespace

KO_ENTRY(RuleFile, reference_rules) = {table};

}  // namespace ko
