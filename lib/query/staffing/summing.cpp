// SPDX-License-Identifier: MIT
#include "query/staffing/summing.hpp"

#include <algorithm>
#include <optional>

#include "ko/records/structure.hpp"
#include "query/staffing/figures.hpp"

namespace ko::query::staffing {
namespace {

/// The groups of a workforce's slots, found when they are first asked for.
class GroupsOfSlots {
 public:
  struct Membership {
    std::size_t group;
    const Record* organisation;  ///< that the slot counts for there
  };

  GroupsOfSlots(const Summing& summing, const Workforce& workforce, GroupIndex& index)
      : summing_(summing), workforce_(workforce), index_(index), groups_(workforce.slots.size()) {
    organisations_.push_back(workforce.organisation);
    if (!summing.plan.scope.deep) return;
    for (const Record* above : ancestors(summing.plan.scope.records, *workforce.organisation))
      organisations_.push_back(above);
  }

  /// Each group once.
  const std::vector<Membership>& of(const Slot& slot) {
    auto& groups = groups_[static_cast<std::size_t>(&slot - workforce_.slots.data())];
    if (!groups) groups = find(slot);
    return *groups;
  }

 private:
  std::vector<Membership> find(const Slot& slot) {
    std::vector<Membership> groups;
    // Where groups are not told apart by organisation, the nearest one it passes for is the one it counts
    // for.
    for (const Record* organisation : organisations_) {
      Row row{.record = organisation, .at = slot.entry};
      row.slot = &slot;
      if (!summing_.plan.chooses(row)) continue;
      for (const Key& key : keys_of(summing_.plan.plan.by, summing_.plan.scope, row))
        groups.push_back({index_.number_of(key), organisation});
    }
    std::ranges::stable_sort(groups, {}, &Membership::group);
    const auto same_group = [](const Membership& a, const Membership& b) { return a.group == b.group; };
    groups.erase(std::unique(groups.begin(), groups.end(), same_group), groups.end());
    return groups;
  }

  const Summing& summing_;
  const Workforce& workforce_;
  GroupIndex& index_;
  std::vector<const Record*> organisations_;
  std::vector<std::optional<std::vector<Membership>>> groups_;
};

/// Days on which nothing changes.
struct Stretch {
  Day first;
  std::int64_t days = 0;
  bool in_leap_year = false;
};

std::vector<Stretch> stretches(const Workforce& workforce, const Period& period) {
  const std::vector<Day> days = changes(workforce, period);
  std::vector<Stretch> found;
  for (std::size_t i = 0; i < days.size(); ++i) {
    const Day end = i + 1 < days.size() ? days[i + 1] : *period.end;
    found.push_back({days[i], end - days[i], is_leap_year(to_civil(days[i]).year)});
  }
  return found;
}

/// Adds the staff of one stretch to the groups of one period.
void add_stretch(const Summing& summing, const Workforce& workforce, const Stretch& stretch,
                 GroupsOfSlots& groups, std::map<std::size_t, Sums>& sums) {
  const bool with_totals = groups_organisations(summing.plan.plan.by);
  std::map<std::size_t, Contribution> contributions;
  const std::vector<Part> parts = snapshot(workforce, stretch.first);
  for (const Part& part : parts) {
    const bool is_total = part.slot->sort == Sort::total;
    // Of finer groups a total says nothing, unless there may be staff that nothing else stands for.
    if (is_total && !with_totals && !part.filled.open) continue;
    for (const auto& [group, organisation] : groups.of(*part.slot)) {
      contributions.try_emplace(group, summing.roles).first->second.add(part, with_totals);
      sums[group].figures.add_head(*part.slot, part.slot->certain.contains(stretch.first));
      sums[group].organisations.insert(organisation);
    }
  }
  for (auto& [group, contribution] : contributions) {
    contribution.finish(parts.back().filled);
    sums[group].figures.add(contribution, stretch.days, stretch.in_leap_year);
  }
}

}  // namespace

void add_to_groups(const Summing& summing, const Workforce& workforce, GroupIndex& index,
                   std::vector<std::map<std::size_t, Sums>>& sums) {
  GroupsOfSlots groups(summing, workforce, index);
  for (std::size_t i = 0; i < summing.periods.size(); ++i)
    for (const Stretch& stretch : stretches(workforce, summing.periods[i]))
      add_stretch(summing, workforce, stretch, groups, sums[i]);
}

}  // namespace ko::query::staffing
