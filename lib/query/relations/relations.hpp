// SPDX-License-Identifier: MIT
/// The tables there are. Each is defined in the file of its name or of the record it is read from.
#pragma once

#include "query/relation.hpp"

namespace ko::query {

extern const Relation organisations_relation;
extern const Relation persons_relation;
extern const Relation meetings_relation;
extern const Relation decisions_relation;
extern const Relation documents_relation;
extern const Relation hearings_relation;
extern const Relation projects_relation;
extern const Relation staffing_relation;

}  // namespace ko::query
