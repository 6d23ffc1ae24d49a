// SPDX-License-Identifier: MIT
#include "ko/editing/office_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "edit/new_value.hpp"
#include "edit/offices/memberships.hpp"
#include "edit/records_named.hpp"
#include "edit/structure_edits.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

using edit::address_of_entry;
using edit::keeper_of;
using edit::own_of_the_holder;
using edit::setting;
using Changes = std::vector<FieldChange>;

edit::NewValue::Fields place_for(const Tenure& left, const Replacement& replacement) {
  edit::NewValue::Fields fields;
  for (const Cursor field : left.entry.at().children()) {
    const bool is_own = own_of_the_holder(field.key());
    if (field.key() == "person") fields.emplace_back("person", replacement.with);
    if (!is_own) fields.emplace_back(std::string(field.key()), edit::value_of(field));
  }
  fields.emplace_back("succeeds", replacement.person);
  fields.emplace_back("from", to_string(replacement.from));
  return fields;
}

}  // namespace

Result<Changes> end_membership(const Register& records, const std::string& address, Day on,
                               const std::string& because) {
  const Target target = records.resolve(address);
  if (!target || target.type->name != membership_type.name)
    return Fault{.message = fmt::format("`{}` is no membership", printable(address)),
                 .advice = "`ko query memberships` has their addresses"};
  // A term has a last day beforehand, and whoever leaves before it ends it sooner.
  const Cursor last = target.at.child_with_key("to");
  const auto stated =
      last && last.form() != Form::blank ? std::optional(Date::parse(last.text())) : std::nullopt;
  if (stated && (!*stated || (*stated)->last() < on))
    return Fault{.message = fmt::format("`{}` has ended already: {}", printable(address), last.text()),
                 .advice = fmt::format("`ko set {}/to DATE` gives it another last day", printable(address))};
  Changes changes = {setting(address + "/to", to_string(on))};
  if (!because.empty()) changes.push_back(setting(address + "/ended_because", because));
  return changes;
}

Result<Changes> replace_member(const Register& records, const Replacement& replacement) {
  const auto person = edit::record_named(records, replacement.person, Kind::person);
  if (!person) return person.fault();
  const auto with = edit::record_named(records, replacement.with, Kind::person);
  if (!with) return with.fault();
  const auto organisation = edit::record_named(records, replacement.organisation, Kind::organisation);
  if (!organisation) return organisation.fault();
  std::vector<Tenure> places;
  for (const Tenure& tenure : tenures_of(records, **organisation))
    if (tenure.person == *person && tenure.period.contains(replacement.from - 1)) places.push_back(tenure);
  if (places.size() != 1)
    return Fault{
        .message = fmt::format("`{}` has {} in `{}` on {}", replacement.person,
                               places.empty() ? "no place" : "several places", replacement.organisation,
                               to_string(replacement.from - 1)),
        .advice = places.empty() ? "" : "`ko end MEMBERSHIP` ends one of them, `ko add` adds the other"};
  const Tenure& left = places.front();
  const Record& keeper = keeper_of(left);
  if (keeper.kind != Kind::organisation)
    return Fault{
        .message = fmt::format("the membership is kept with `{}`", keeper.id),
        .advice = fmt::format("`ko end {}` ends it, `ko add {}#members` adds the other",
                              address_of_entry(keeper.id, left.entry.at()), replacement.organisation)};
  const std::string address = address_of_entry(keeper.id, left.entry.at());
  return Changes{setting(address + "/to", to_string(replacement.from - 1)),
                 {.kind = FieldChange::Kind::add,
                  .address = fmt::format("{}#members", keeper.id),
                  .value = edit::written_in_flow(place_for(left, replacement)),
                  .is_json = true}};
}

Result<Changes> approve_minutes(const Register& records, const std::string& meeting, const std::string& in) {
  const auto approved = edit::record_named(records, meeting, Kind::meeting);
  if (!approved) return approved.fault();
  const auto approving = edit::record_named(records, in.substr(0, in.find('#')), Kind::meeting);
  if (!approving) return approving.fault();
  if (*approved == *approving)
    return Fault{
        .message = fmt::format("`{}` cannot approve its own minutes here", printable(meeting)),
        .advice = fmt::format("`ko set {}#minutes/approved_by` says who approved them", printable(meeting))};
  const std::string id((*approved)->id);
  Changes changes = {setting(id + "#minutes/status", "approved"), setting(id + "#minutes/approved_in", in)};
  const auto start = (*approving)->as<meeting_type>().get<"start">();
  if (start) changes.insert(changes.begin() + 1, setting(id + "#minutes/on", start->date().str()));
  return changes;
}

Result<Changes> supersede_decision(const Register& records, const std::string& decision,
                                   const std::string& by) {
  const auto replaced = edit::record_named(records, decision, Kind::decision);
  if (!replaced) return replaced.fault();
  const auto replacing = edit::record_named(records, by, Kind::decision);
  if (!replacing) return replacing.fault();
  return Changes{{.kind = FieldChange::Kind::add,
                  .address = fmt::format("{}#supersedes", (*replacing)->id),
                  .value = std::string((*replaced)->id)}};
}

}  // namespace ko
