// SPDX-License-Identifier: MIT
#include "model/records/provisions.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ko {
namespace {

bool is_in_force(const std::optional<Date>& from, const std::optional<Date>& to, Day day) {
  return (!from || from->first() <= day) && (!to || day <= to->last());
}

/// Whether a profile is one for the body on that day.
bool holds_for(const Profile& profile, const Record& body, Day day) {
  const auto types = profile.get<"bodies">();
  const std::string_view type = body.as<organisation_type>().get<"type">();
  const bool is_for_type = types.empty() || std::find(types.begin(), types.end(), type) != types.end();
  return is_for_type && is_in_force(profile.get<"from">(), profile.get<"to">(), day);
}

/// Whether it is one for the body on that day.
bool holds_for(const Provision& provision, const Record& body, Day day) {
  if (provision.body != nullptr && provision.body != &body) return false;
  if (!is_in_force(provision.entry.get<"from">(), provision.entry.get<"to">(), day)) return false;
  return !provision.profile || holds_for(provision.profile, body, day);
}

/// The layout that the profiles of these names state for the body; empty where none does.
template <class Names>
std::string_view layout_among(const Register& records, const Names& names, const Record& body, Day day) {
  for (const std::string_view name : names)
    for (const Profile& profile : records.profiles())
      if (profile.get<"profile">() == name && !profile.get<"layout">().empty() &&
          holds_for(profile, body, day))
        return profile.get<"layout">();
  return {};
}

}  // namespace

std::string Provision::basis() const {
  std::string whose = "the bylaws in ko.yaml";
  if (profile)
    whose = profile.get<"profile">();
  else if (body != nullptr)
    whose = fmt::format("the bylaws of `{}`", body->id);
  const std::string_view section = entry.get<"section">();
  return section.empty() ? whose : fmt::format("{}, {}", whose, section);
}

template <class Entries>
void Provisions::add(const Entries& entries, Provision like) {
  for (const ProvisionEntry entry : entries) {
    like.entry = entry;
    like.rule = find_rule(entry.get<"rule">());
    all_.push_back(like);
  }
}

void Provisions::add_profile(std::string_view name, Provision::Of whose, const Record* body) {
  if (std::ranges::find(named_, name) == named_.end()) named_.push_back(name);
  for (const Profile& profile : profiles_)
    if (profile.get<"profile">() == name)
      add(profile.get<"provisions">(), {.entry = {}, .whose = whose, .body = body, .profile = profile});
}

Provisions::Provisions(const Register& records) : profiles_(records.profiles()) {
  const Configuration& set = records.configuration();
  add(set.get<"bylaws">(), {.entry = {}, .whose = Provision::Of::set});
  for (const std::string_view name : set.get<"profile">())
    add_profile(name, Provision::Of::profile_of_set, nullptr);
  for (const Record& body : records.records(Kind::organisation)) {
    const Organisation organisation = body.as<organisation_type>();
    add(organisation.get<"bylaws">(), {.entry = {}, .whose = Provision::Of::body, .body = &body});
    for (const std::string_view name : organisation.get<"profile">())
      add_profile(name, Provision::Of::profile_of_body, &body);
  }
  std::vector<Provision> named = std::move(all_);
  all_.clear();
  for (const Profile& profile : profiles_)
    if (std::ranges::find(named_, profile.get<"profile">()) == named_.end())
      add(profile.get<"provisions">(),
          {.entry = {}, .whose = Provision::Of::profile_of_set, .profile = profile});
  unnamed_ = std::exchange(all_, std::move(named));
}

bool Provisions::lay_down(const Rule& rule) const {
  return std::ranges::any_of(all_, [&](const Provision& each) { return each.rule == &rule; });
}

template <class Visit>
void Provisions::each_in_force(const Rule& rule, const Record& body, Day day, const Visit& visit) const {
  for (const Provision& each : rule.opt_in && !lay_down(rule) ? unnamed_ : all_)
    if (each.rule == &rule && holds_for(each, body, day)) visit(each);
}

std::vector<Provision> Provisions::in_force(const Rule& rule, const Record& body, Day day) const {
  std::vector<Provision> found;
  each_in_force(rule, body, day, [&](const Provision& each) { found.push_back(each); });
  return found;
}

std::optional<Provision> Provisions::find(const Rule& rule, const Record& body, Day day,
                                          IsStricter is_stricter) const {
  const Provision* best = nullptr;
  each_in_force(rule, body, day, [&](const Provision& each) {
    const bool goes_before =
        best == nullptr || each.whose < best->whose ||
        (each.whose == best->whose && is_stricter != nullptr && is_stricter(each.entry, best->entry));
    if (goes_before) best = &each;
  });
  return best != nullptr ? std::optional(*best) : std::nullopt;
}

std::string_view minutes_layout_of(const Register& records, const Record& body, Day day) {
  const Configuration& set = records.configuration();
  const Organisation organisation = body.as<organisation_type>();
  std::string_view layout = organisation.get<"minutes">().get<"layout">();
  if (layout.empty()) layout = set.get<"minutes">().get<"layout">();
  if (layout.empty()) layout = layout_among(records, organisation.get<"profile">(), body, day);
  if (layout.empty()) layout = layout_among(records, set.get<"profile">(), body, day);
  return layout.empty() ? minutes_layouts[0] : layout;
}

}  // namespace ko
