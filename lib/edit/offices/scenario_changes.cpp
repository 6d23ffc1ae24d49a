// SPDX-License-Identifier: MIT
/// A scenario's lists say what holds, not what held: what it leaves out of a list of things with days ends,
/// and is not taken back.
#include "ko/editing/scenario_changes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/system/append.hpp"
#include "edit/documents.hpp"
#include "edit/merging/values.hpp"
#include "edit/new_records/new_files.hpp"
#include "edit/new_value.hpp"
#include "edit/offices/memberships.hpp"
#include "edit/offices/scenario_entries.hpp"
#include "edit/records_named.hpp"
#include "edit/structure_edits.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

using edit::Described;
using edit::ListEntry;
using edit::NewValue;

/// What names a record, and is not changed.
constexpr auto of_the_record = std::to_array<std::string_view>({"kind", "id", "former_ids"});

/// Collects the changes. What is taken out of lists goes last to first, so that the numbers of what is before
/// it stay true.
class Application {
 public:
  Application(const Register& records, Day from)
      : records_(records), from_(from), first_(to_string(from)), last_(to_string(from - 1)) {}

  std::optional<Fault> add(const Record& by) {
    const Record* record = by.id.empty() ? nullptr : records_.find(by.id);
    if (record == nullptr) {
      added_.push_back(&by);
      return std::nullopt;
    }
    if (record->kind != by.kind)
      return Fault{fmt::format("the scenario's `{}` is of kind {}, and the set's of kind {}", by.id,
                               name(by.kind), name(record->kind))};
    for (const Cursor field : by.at.children()) state(*record, field);
    return std::nullopt;
  }

  std::optional<Fault> remove(std::string_view id) {
    const auto record = edit::record_named(records_, id);
    if (!record) {
      return Fault{
          .message = fmt::format("the scenario removes `{}`, and {}", printable(id), record.fault().message),
          .advice = record.fault().advice};
    }
    if ((*record)->kind == Kind::person)
      end_memberships_of(**record);
    else if ((*record)->kind == Kind::organisation)
      dissolve(**record);
    else
      removed_records_.push_back(std::string((*record)->id));
    return std::nullopt;
  }

  ScenarioChanges changes() && {
    ScenarioChanges all = {.changes = std::move(settings_), .added = std::move(added_)};
    for (auto taken = removed_.rbegin(); taken != removed_.rend(); ++taken)
      all.changes.push_back(
          {.kind = FieldChange::Kind::remove, .address = fmt::format("{}/{}", taken->first, taken->second)});
    append(all.changes, std::move(additions_));
    for (std::string& id : removed_records_)
      all.changes.push_back({.kind = FieldChange::Kind::remove, .address = std::move(id)});
    return all;
  }

 private:
  void set(std::string address, const NewValue& value) {
    const auto* text = value.text();
    FieldChange change = {.kind = FieldChange::Kind::set,
                          .address = std::move(address),
                          .value = text != nullptr ? *text : edit::written_in_flow(value),
                          .is_json = text == nullptr};
    const bool is_there = std::ranges::any_of(
        settings_, [&](const FieldChange& other) { return other.address == change.address; });
    if (!is_there) settings_.push_back(std::move(change));
  }

  /// Makes one field of a record what the scenario says it is.
  void state(const Record& record, Cursor field) {
    if (std::ranges::find(of_the_record, field.key()) != of_the_record.end()) return;
    const Described described = edit::field_of({.type = &type_of(record.kind)}, field.key());
    const Cursor there = record.at.child_with_key(field.key());
    if (edit::are_same(described, there, field)) return;
    const std::string address = fmt::format("{}#{}", record.id, field.key());
    if (edit::has_days(described) && (!there || there.form() == Form::sequence)) {
      state_entries(address, described, {there, field});
    } else if (field.form() == Form::blank) {
      settings_.push_back({.kind = FieldChange::Kind::remove, .address = address});
    } else {
      set(address, edit::value_of(field));
    }
  }

  struct Lists {
    Cursor there;
    Cursor here;
  };
  void state_entries(const std::string& address, const Described& list, const Lists& lists) {
    std::vector<ListEntry> there = edit::entries_of(list, lists.there);
    for (ListEntry& here : edit::entries_of(list, lists.here)) {
      if (ListEntry* same = edit::counterpart(list, there, here, from_)) {
        same->is_matched = true;
        state_entry(fmt::format("{}/{}", address, same->number), list, *same, here);
      } else {
        begin(address, here);
      }
    }
    for (const ListEntry& entry : there)
      if (!entry.is_matched) end(address, entry.number, entry.at);
  }

  void state_entry(const std::string& address, const Described& list, const ListEntry& there,
                   const ListEntry& here) {
    for (const auto& [key, value] : here.fields) {
      const Cursor before = there.at.child_with_key(key);
      if (edit::text_under(there.fields, key) == edit::fingerprint(value)) continue;
      if (!edit::are_same(edit::field_of(list, key), before, here.at.child_with_key(key)))
        set(fmt::format("{}/{}", address, key), value);
    }
    for (const auto& [key, value] : there.fields)
      if (!edit::is_beside_the_point(key) && edit::text_under(here.fields, key).empty())
        settings_.push_back(
            {.kind = FieldChange::Kind::remove, .address = fmt::format("{}/{}", address, key)});
  }

  void begin(const std::string& address, const ListEntry& entry) {
    NewValue::Fields fields = entry.fields;
    // What it tells of an earlier time is not of this day.
    if (edit::text_under(fields, "from").empty() && !edit::has_ended(entry.at, from_))
      fields.emplace_back("from", first_);
    additions_.push_back({.kind = FieldChange::Kind::add,
                          .address = address,
                          .value = edit::written_in_flow(fields),
                          .is_json = true});
  }

  /// Ends an entry of a list on the day before; one that was to begin later never comes to be.
  void end(const std::string& list, std::size_t number, Cursor entry) {
    if (edit::has_ended(entry, from_)) return;
    const Period period = edit::period_of(entry);
    if (period.begin && *period.begin >= from_)
      removed_.emplace(list, number);
    else
      set(fmt::format("{}/{}/to", list, number), last_);
  }

  void end_all(const Record& record, std::string_view field) {
    for (const ListEntry& entry : edit::entries_of(edit::field_of({.type = &type_of(record.kind)}, field),
                                                   record.at.child_with_key(field)))
      end(fmt::format("{}#{}", record.id, field), entry.number, entry.at);
  }

  void end_tenure(const Tenure& tenure) {
    const std::string address = edit::address_of_entry(edit::keeper_of(tenure).id, tenure.entry.at());
    const std::size_t slash = address.rfind('/');
    end(address.substr(0, slash), std::stoul(address.substr(slash + 1)), tenure.entry.at());
  }

  void end_memberships_of(const Record& person) {
    for (const Tenure& tenure : tenures(records_))
      if (tenure.person == &person) end_tenure(tenure);
  }

  void dissolve(const Record& organisation) {
    if (!organisation.as<organisation_type>().get<"dissolved">())
      set(fmt::format("{}#dissolved", organisation.id), last_);
    end_all(organisation, "posts");
    for (const Tenure& tenure : tenures_of(records_, organisation)) end_tenure(tenure);
  }

  const Register& records_;
  Day from_;
  std::string first_;
  std::string last_;
  std::vector<FieldChange> settings_;
  std::set<std::pair<std::string, std::size_t>> removed_;  // lists, and numbers in them
  std::vector<FieldChange> additions_;
  std::vector<std::string> removed_records_;
  std::vector<const Record*> added_;
};

}  // namespace

Result<ScenarioChanges> scenario_changes(const Register& records, const Reading& scenario, Day from) {
  Application application(records, from);
  for (const Record& record : scenario.records)
    if (auto fault = application.add(record)) return *std::move(fault);
  for (const std::string_view id : scenario.configuration.get<"scenario">().get<"remove">())
    if (auto fault = application.remove(id)) return *std::move(fault);
  return std::move(application).changes();
}

Result<SetEdit> add_record(const Register& records, const Record& record, const std::string& root) {
  if (auto fault = edit::new_id_fault(records, record.id)) return *std::move(fault);
  return edit::written_as_new(records,
                              {.kind = record.kind,
                               .id = std::string(record.id),
                               .text = edit::text_of_document(record.at),
                               .root = root},
                              [](const Record&) { return true; });
}

Result<SetEdit> noted_as_applied(const Register& records, std::string_view path, Day from) {
  const Configuration& configuration = records.configuration();
  if (!configuration)
    return Fault{.message = "the set has no `ko.yaml`, which would say that the scenario has come true",
                 .advice = "make one with `ko init`"};
  for (const auto applied : configuration.get<"applied_scenarios">())
    if (applied.get<"path">() == path)
      return Fault{.message = fmt::format("it holds already, as the set's `ko.yaml` says: from {}",
                                          printable(applied.cursor<"from">().text())),
                   .advice = "what it says is in the records"};
  const NewValue::Fields entry = {{"path", std::string(path)}, {"from", to_string(from)}};
  const Cursor list = configuration.cursor<"applied_scenarios">();
  if (list && list.form() == Form::sequence) return SetEdit{.edits = {edit::with_entry(list, entry)}};
  const NewValue first = NewValue::List{entry};
  return SetEdit{.edits = {list ? edit::replaced(list, first)
                                : edit::with_field(configuration.at(), &configuration_type,
                                                   "applied_scenarios", first)}};
}

}  // namespace ko
