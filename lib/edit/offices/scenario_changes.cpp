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
#include "edit/new_files.hpp"
#include "edit/new_value.hpp"
#include "edit/offices/memberships.hpp"
#include "edit/records_named.hpp"
#include "edit/structure_edits.hpp"
#include "ko/records/kinds.hpp"
#include "ko/records/structure.hpp"
#include "ko/values/percent.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

using edit::child_with_key;
using edit::Described;
using edit::NewValue;

bool is_one_of(std::string_view key, std::span<const std::string_view> keys) {
  return std::ranges::find(keys, key) != keys.end();
}

/// What names a record, and is not changed.
constexpr auto of_the_record = std::to_array<std::string_view>({"kind", "id", "former_ids"});
/// Fields of an entry with days that a scenario may leave out, and means the same entry.
constexpr auto beside_the_point =
    std::to_array<std::string_view>({"from", "to", "ended_because", "source", "note"});

/// True of what begins and ends, such as memberships and posts.
bool has_days(const Described& list) {
  if (list.type == nullptr) return false;
  return std::ranges::all_of(std::to_array<std::string_view>({"from", "to"}), [&](std::string_view key) {
    const auto row = list.type->find(key);
    return row && list.type->fields[*row].shape.value == Value::date;
  });
}

std::optional<Date> date_of(Cursor entry, std::string_view key) {
  const Cursor at = child_with_key(entry, key);
  const auto date = at && at.is_scalar() ? Date::parse(at.text()) : Result<Date>(Fault{});
  return date ? std::optional(*date) : std::nullopt;
}

Period period_of(Cursor entry) {
  return Period::between(date_of(entry, "from"), date_of(entry, "to"));
}

bool has_ended(Cursor entry, Day from) {
  const Period period = period_of(entry);
  return period.end && *period.end <= from;
}

/// Whether two values are the same, however they are written; none is the same as one that is blank.
bool are_same(const Described& described, Cursor a, Cursor b) {
  const bool is_a = a && a.form() != Form::blank;
  const bool is_b = b && b.form() != Form::blank;
  if (!is_a || !is_b) return is_a == is_b;
  if (described.value == Value::percent && a.is_scalar() && b.is_scalar()) {
    const auto percent_a = Percent::parse(a.text());
    const auto percent_b = Percent::parse(b.text());
    if (percent_a && percent_b) return *percent_a == *percent_b;
  }
  return edit::fingerprint(described, a) == edit::fingerprint(described, b);
}

std::vector<Cursor> entries_of(Cursor list) {
  std::vector<Cursor> entries;
  if (list && list.form() == Form::sequence)
    for (const Cursor entry : list.children()) entries.push_back(entry);
  else if (list && list.form() != Form::blank)
    entries.push_back(list);
  return entries;
}

/// The fields of an entry; a bare text is one of them.
NewValue::Fields fields_of(const Described& list, Cursor entry) {
  NewValue value = edit::long_form(edit::entry_of(list), entry);
  const auto* fields = value.fields();
  return fields != nullptr ? *fields : NewValue::Fields();
}

std::string text_under(const NewValue::Fields& fields, std::string_view key) {
  const auto found = std::ranges::find(fields, key, &NewValue::Fields::value_type::first);
  return found == fields.end() ? std::string() : edit::fingerprint(found->second);
}

/// An entry of a list, of the set or of the scenario.
struct Entry {
  Cursor at;
  NewValue::Fields fields;
  std::size_t number = 0;  ///< in its list, from 1
  bool is_matched = false;
};

std::vector<Entry> entries_with_fields(const Described& list, Cursor at) {
  std::vector<Entry> entries;
  for (const Cursor entry : entries_of(at))
    entries.push_back({.at = entry, .fields = fields_of(list, entry), .number = entries.size() + 1});
  return entries;
}

/// Whether the scenario's entry means this one of the set: what is not beside the point is the same in both.
bool means(const Described& list, const Entry& there, const Entry& here) {
  const auto is_same = [&](std::string_view key) {
    return are_same(edit::field_of(list, key), child_with_key(there.at, key), child_with_key(here.at, key));
  };
  if (!there.at.is_scalar() && !here.at.is_scalar()) {
    if (child_with_key(here.at, "id")) return is_same("id");
    if (child_with_key(here.at, "from") && !is_same("from")) return false;
    const auto all_same = [&](const Entry& entry) {
      return std::ranges::all_of(entry.fields, [&](const auto& field) {
        return is_one_of(field.first, beside_the_point) || is_same(field.first);
      });
    };
    return all_same(there) && all_same(here);
  }
  return edit::fingerprint(NewValue(there.fields)) == edit::fingerprint(NewValue(here.fields));
}

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
    if (is_one_of(field.key(), of_the_record)) return;
    const Described described = edit::field_of({.type = &type_of(record.kind)}, field.key());
    const Cursor there = child_with_key(record.at, field.key());
    if (are_same(described, there, field)) return;
    const std::string address = fmt::format("{}#{}", record.id, field.key());
    if (has_days(described) && (!there || there.form() == Form::sequence)) {
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
    std::vector<Entry> there = entries_with_fields(list, lists.there);
    for (Entry& here : entries_with_fields(list, lists.here)) {
      if (Entry* same = counterpart(list, there, here)) {
        same->is_matched = true;
        state_entry(fmt::format("{}/{}", address, same->number), list, *same, here);
      } else {
        begin(address, here);
      }
    }
    for (const Entry& entry : there)
      if (!entry.is_matched) end(address, entry.number, entry.at);
  }

  /// The entry of the set that one of the scenario means: one that says just the same, else one that goes on.
  Entry* counterpart(const Described& list, std::vector<Entry>& there, const Entry& here) const {
    const auto same = std::ranges::find_if(there, [&](const Entry& entry) {
      return !entry.is_matched &&
             edit::fingerprint(NewValue(entry.fields)) == edit::fingerprint(NewValue(here.fields));
    });
    if (same != there.end()) return &*same;
    const auto meant = std::ranges::find_if(there, [&](const Entry& entry) {
      const bool may_be = !has_ended(entry.at, from_) || !text_under(here.fields, "to").empty();
      return !entry.is_matched && may_be && means(list, entry, here);
    });
    return meant == there.end() ? nullptr : &*meant;
  }

  void state_entry(const std::string& address, const Described& list, const Entry& there, const Entry& here) {
    for (const auto& [key, value] : here.fields) {
      const Cursor before = child_with_key(there.at, key);
      if (text_under(there.fields, key) == edit::fingerprint(value)) continue;
      if (!are_same(edit::field_of(list, key), before, child_with_key(here.at, key)))
        set(fmt::format("{}/{}", address, key), value);
    }
    for (const auto& [key, value] : there.fields)
      if (!is_one_of(key, beside_the_point) && text_under(here.fields, key).empty())
        settings_.push_back(
            {.kind = FieldChange::Kind::remove, .address = fmt::format("{}/{}", address, key)});
  }

  void begin(const std::string& address, const Entry& entry) {
    NewValue::Fields fields = entry.fields;
    // What it tells of an earlier time is not of this day.
    if (text_under(fields, "from").empty() && !has_ended(entry.at, from_))
      fields.emplace_back("from", first_);
    additions_.push_back({.kind = FieldChange::Kind::add,
                          .address = address,
                          .value = edit::written_in_flow(fields),
                          .is_json = true});
  }

  /// Ends an entry of a list on the day before; one that was to begin later never comes to be.
  void end(const std::string& list, std::size_t number, Cursor entry) {
    if (has_ended(entry, from_)) return;
    const Period period = period_of(entry);
    if (period.begin && *period.begin >= from_)
      removed_.emplace(list, number);
    else
      set(fmt::format("{}/{}/to", list, number), last_);
  }

  void end_all(const Record& record, std::string_view field) {
    std::size_t number = 0;
    for (const Cursor entry : entries_of(child_with_key(record.at, field)))
      end(fmt::format("{}#{}", record.id, field), ++number, entry);
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

Result<Edit> marked_as_applied(const Configuration& scenario, Day from) {
  const Cursor at = scenario ? scenario.cursor<"scenario">() : Cursor();
  if (!at)
    return Fault{.message = "its `ko.yaml` states no `scenario`",
                 .advice = "`ko explain ko.yaml.scenario` tells what one says"};
  if (const Cursor applied = child_with_key(at, "applied"); applied && applied.form() != Form::blank)
    return Fault{.message = fmt::format("it has been applied already: {}", printable(applied.text())),
                 .advice = "what it says is in the records"};
  if (at.form() == Form::mapping) return edit::with_field(at, &scenario_type, "applied", to_string(from));
  return edit::replaced(at, NewValue::Fields{{"applied", to_string(from)}});
}

}  // namespace ko
