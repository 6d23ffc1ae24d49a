// SPDX-License-Identifier: MIT
#include "query/staffing/table.hpp"

#include <algorithm>
#include <map>

#include "ko/structure.hpp"
#include "query/groups.hpp"
#include "query/staffing/columns.hpp"

namespace ko::query::staffing {
namespace {

/// The organisations a workforce counts for: its own and, with --deep, those above.
std::vector<const Record*> counted_for(const Scope& scope, const Record& organisation) {
  std::vector<const Record*> all = {&organisation};
  if (scope.deep)
    for (const Record* above : ancestors(scope.records, organisation)) all.push_back(above);
  return all;
}

/// The groups of a workforce's slots, found when they are first asked for.
class GroupsOfSlots {
 public:
  GroupsOfSlots(const Query::Plan& plan, const Expression& filter, const Scope& scope,
                const Workforce& workforce, GroupIndex& index)
      : plan_(plan),
        filter_(filter),
        scope_(scope),
        workforce_(workforce),
        index_(index),
        organisations_(counted_for(scope, *workforce.organisation)),
        groups_(workforce.slots.size()) {}

  /// The numbers of the slot's groups, each once.
  const std::vector<std::size_t>& of(const Slot& slot) {
    auto& groups = groups_[static_cast<std::size_t>(&slot - workforce_.slots.data())];
    if (!groups) groups = find(slot);
    return *groups;
  }

 private:
  std::vector<std::size_t> find(const Slot& slot) {
    std::vector<std::size_t> groups;
    for (const Record* organisation : organisations_) {
      Row row{.record = organisation, .at = slot.entry};
      row.slot = &slot;
      if (!holds(filter_, scope_, row)) continue;
      for (const Key& key : keys_of(plan_.by, scope_, row)) groups.push_back(index_.number_of(key));
    }
    std::ranges::sort(groups);
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
  }

  const Query::Plan& plan_;
  const Expression& filter_;
  const Scope& scope_;
  const Workforce& workforce_;
  GroupIndex& index_;
  std::vector<const Record*> organisations_;
  std::vector<std::optional<std::vector<std::size_t>>> groups_;
};

}  // namespace

std::vector<Group> groups_on(const Query::Plan& plan, const Expression& filter, const Scope& scope,
                             const std::vector<Workforce>& workforces) {
  const bool with_totals = groups_organisations(plan.by);
  GroupIndex index;
  std::vector<Figures> figures;
  for (const Workforce& workforce : workforces) {
    GroupsOfSlots groups(plan, filter, scope, workforce, index);
    std::map<std::size_t, Contribution> contributions;
    Bounds unrecorded;
    for (const Part& part : snapshot(workforce, scope.as_of)) {
      if (part.slot->sort == Sort::total) unrecorded = part.filled;
      if (part.slot->sort == Sort::total && !with_totals && !part.filled.open) continue;
      for (const std::size_t group : groups.of(*part.slot)) {
        figures.resize(std::max(figures.size(), group + 1));
        contributions[group].add(part, with_totals);
        figures[group].add_head(*part.slot, part.slot->certain.contains(scope.as_of));
      }
    }
    for (auto& [group, contribution] : contributions) {
      if (!contribution.has_unrecorded) contribution.add_unrecorded(unrecorded);
      contribution.reconcile();
      figures[group].add(contribution, 1);
    }
  }
  std::vector<Group> found;
  for (const std::size_t number : index.sorted()) found.push_back({index.keys()[number], figures[number]});
  return found;
}

}  // namespace ko::query::staffing
