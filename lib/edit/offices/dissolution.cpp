// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "edit/new_value.hpp"
#include "edit/offices/memberships.hpp"
#include "edit/records_named.hpp"
#include "ko/editing/office_changes.hpp"
#include "ko/records/structure.hpp"

namespace ko {
namespace {

using edit::NewValue;
using edit::setting;

/// An organisation that ends, and the one that goes on.
class Dissolution {
 public:
  Dissolution(const Register& records, const Record& from, const Record& into, Day on)
      : records_(records),
        from_(from),
        into_(into),
        there_(tenures_of(records, into)),
        on_(on),
        last_(to_string(on)),
        next_(to_string(on + 1)) {}

  std::vector<FieldChange> changes() && {
    changes_.push_back(setting(at_from("dissolved"), last_));
    changes_.push_back(setting(at_from("successor"), std::string(into_.id)));
    add(at_into("predecessors"), std::string(from_.id));
    move_posts();
    move_members();
    move_duties();
    move_actions();
    move_hearings();
    return std::move(changes_);
  }

 private:
  std::string at_from(std::string_view field) const { return fmt::format("{}#{}", from_.id, field); }
  std::string at_into(std::string_view field) const { return fmt::format("{}#{}", into_.id, field); }

  void add(std::string address, const NewValue& value) {
    changes_.push_back({.kind = FieldChange::Kind::add,
                        .address = std::move(address),
                        .value = edit::written_in_flow(value),
                        .is_json = true});
  }

  /// An entry as it goes on from the day after, without its last day.
  NewValue going_on(Cursor entry) const {
    NewValue::Fields fields;
    for (const Cursor field : entry.children())
      if (field.key() != "from" && field.key() != "to")
        fields.emplace_back(std::string(field.key()), edit::value_of(field));
    fields.emplace_back("from", next_);
    return fields;
  }

  bool is_on_that_day(const Period& period) const { return period.contains(on_); }
  bool ends_then(const Period& period) const { return period.end == on_ + 1; }

  void move_posts() {
    const auto there = into_.as<organisation_type>().get<"posts">();
    for (const auto& post : from_.as<organisation_type>().get<"posts">()) {
      const Period days = Period::between(post.get<"from">(), post.get<"to">());
      if (!is_on_that_day(days)) continue;
      if (!ends_then(days))
        changes_.push_back(setting(edit::address_of_entry(from_.id, post.at()) + "/to", last_));
      const bool is_there = std::any_of(there.begin(), there.end(), [&](const auto& other) {
        return !post.template get<"id">().empty() && other.template get<"id">() == post.template get<"id">();
      });
      if (!is_there) add(at_into("posts"), going_on(post.at()));
    }
  }

  bool has_place_there(const Tenure& tenure) const {
    return tenure.person != nullptr && std::ranges::any_of(there_, [&](const Tenure& other) {
             return other.person == tenure.person && other.period.contains(on_ + 1);
           });
  }

  void move_members() {
    for (const Tenure& tenure : tenures_of(records_, from_)) {
      if (!is_on_that_day(tenure.period)) continue;
      const Record& keeper = edit::keeper_of(tenure);
      if (!ends_then(tenure.period))
        changes_.push_back(setting(edit::address_of_entry(keeper.id, tenure.entry.at()) + "/to", last_));
      if (has_place_there(tenure)) continue;
      NewValue place = going_on(tenure.entry.at());
      if (keeper.kind == Kind::organisation) {
        add(at_into("members"), place);
        continue;
      }
      for (auto& [key, value] : std::get<NewValue::Fields>(place.content))
        if (key == "organisation") value = into_.id;
      add(fmt::format("{}#memberships", keeper.id), place);
    }
  }

  void move_duties() {
    for (const auto& duty : from_.as<organisation_type>().get<"duties">())
      add(at_into("duties"), edit::value_of(duty.at()));
  }

  /// Lets the other do what is still to be done.
  void move_action(const Action& action, const std::string& address) {
    if (action.has<"done">() || action.has<"dropped">()) return;
    const Cursor who = action.cursor<"who">();
    if (!who) return;
    if (who.is_scalar() && who.text() == from_.id)
      changes_.push_back(setting(address + "/who", std::string(into_.id)));
    std::size_t number = 0;
    for (const Cursor each : who.children()) {
      ++number;
      if (each.text() == from_.id)
        changes_.push_back(setting(fmt::format("{}/who/{}", address, number), std::string(into_.id)));
    }
  }

  /// `before`: the address that they stand in.
  template <class Actions>
  void move_all(const Actions& actions, const std::string& before) {
    std::size_t number = 0;
    for (const Action& action : actions) move_action(action, fmt::format("{}actions/{}", before, ++number));
  }

  void move_actions() {
    for (const Record& record : records_.records(Kind::meeting)) {
      std::size_t item_number = 0;
      for (const Item& item : record.as<meeting_type>().get<"agenda">()) {
        move_all(item.get<"actions">(), fmt::format("{}#{}/", record.id, ++item_number));
      }
    }
    for (const Record& record : records_.records(Kind::decision))
      move_all(record.as<decision_type>().get<"actions">(), fmt::format("{}#", record.id));
    for (const Record& record : records_.records(Kind::document))
      move_all(record.as<document_type>().get<"actions">(), fmt::format("{}#", record.id));
  }

  void move_hearings() {
    for (const Record& record : records_.records(Kind::hearing)) {
      const auto hearing = record.as<hearing_type>();
      const auto deadline = hearing.get<"deadline">();
      const bool is_open = !deadline || deadline->last() > on_;
      if (is_open && hearing.get<"contact">() == from_.id)
        changes_.push_back(setting(fmt::format("{}#contact", record.id), std::string(into_.id)));
    }
  }

  const Register& records_;
  const Record& from_;
  const Record& into_;
  std::vector<Tenure> there_;  // the places in `into_`
  Day on_;
  std::string last_;
  std::string next_;
  std::vector<FieldChange> changes_;
};

}  // namespace

Result<std::vector<FieldChange>> dissolve_organisation(const Register& records,
                                                       const std::string& organisation,
                                                       const std::string& into, Day on) {
  const auto from = edit::record_named(records, organisation, Kind::organisation);
  if (!from) return from.fault();
  const auto to = edit::record_named(records, into, Kind::organisation);
  if (!to) return to.fault();
  if (*from == *to) return Fault{fmt::format("`{}` cannot go on in itself", organisation)};
  if (const auto dissolved = (*from)->as<organisation_type>().get<"dissolved">())
    return Fault{fmt::format("`{}` is dissolved already: {}", organisation, dissolved->str())};
  return Dissolution(records, **from, **to, on).changes();
}

}  // namespace ko
