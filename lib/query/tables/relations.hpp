// SPDX-License-Identifier: MIT
/// The tables there are. Each is defined in the file of its name or of the record it is read from.
#pragma once

#include "query/tables/relation.hpp"

namespace ko::query {

extern const Relation organisations_relation;
extern const Relation persons_relation;
extern const Relation meetings_relation;
extern const Relation decisions_relation;
extern const Relation documents_relation;
extern const Relation hearings_relation;
extern const Relation projects_relation;
extern const Relation memberships_relation;
extern const Relation posts_relation;
extern const Relation staffing_relation;
extern const Relation figures_relation;
extern const Relation budget_relation;
extern const Relation attendance_relation;
extern const Relation guests_relation;
extern const Relation items_relation;
extern const Relation points_relation;
extern const Relation proposals_relation;
extern const Relation recused_relation;
extern const Relation votes_relation;
extern const Relation ballots_relation;
extern const Relation actions_relation;
extern const Relation statements_relation;
extern const Relation phases_relation;
extern const Relation roles_relation;
extern const Relation measures_relation;
extern const Relation evaluations_relation;
extern const Relation findings_relation;

}  // namespace ko::query
