// SPDX-License-Identifier: MIT
/// The eight kinds of record, in the order of `Kind`.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "ko/records/case_file.hpp"
#include "ko/records/decision.hpp"
#include "ko/records/document.hpp"
#include "ko/records/hearing.hpp"
#include "ko/records/meeting.hpp"
#include "ko/records/organisation.hpp"
#include "ko/records/person.hpp"
#include "ko/records/project.hpp"
#include "ko/records/type.hpp"

namespace ko {

inline constexpr std::array<const Type*, kind_count> kinds = {
    &organisation_type, &person_type,  &meeting_type, &decision_type,
    &document_type,     &hearing_type, &project_type, &case_type};

constexpr const Type& type_of(Kind kind) {
  return *kinds[static_cast<std::size_t>(kind)];
}
constexpr std::string_view name(Kind kind) {
  return type_of(kind).name;
}

constexpr std::optional<Kind> find_kind(std::string_view name) {
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (kinds[i]->name == name) return static_cast<Kind>(i);
  return std::nullopt;
}

}  // namespace ko
