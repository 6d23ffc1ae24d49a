// SPDX-License-Identifier: MIT
#include "edit/records_named.hpp"

#include <fmt/format.h>

#include <vector>

#include "ko/values/text.hpp"

namespace ko::edit {
namespace {

Result<const Record*> named_among(const Register& records, std::string_view id, Kinds kinds) {
  const Record* record = records.find(id);
  if (record != nullptr && kinds.has(record->kind)) return record;
  std::vector<std::string_view> ids;
  for (const Record& each : records.records())
    if (kinds.has(each.kind)) ids.push_back(each.id);
  const auto near = nearest(id, ids);
  const std::string meant = near.empty() ? "" : fmt::format("; did you mean `{}`?", near.front());
  if (record != nullptr)
    return Fault{fmt::format("`{}` is of the kind {}{}", printable(id), name(record->kind), meant)};
  return Fault{fmt::format("there is no record `{}`{}", printable(id), meant)};
}

}  // namespace

Result<const Record*> record_named(const Register& records, std::string_view id) {
  return named_among(records, id, Kinds::any());
}

Result<const Record*> record_named(const Register& records, std::string_view id, Kind kind) {
  return named_among(records, id, kind);
}

std::optional<Fault> new_id_fault(const Register& records, const Record& record, std::string_view id) {
  if (id == record.id) return Fault{fmt::format("`{}` is its id already", printable(id))};
  const Record* other = records.find(id);
  return other == &record ? std::nullopt : new_id_fault(records, id);
}

std::optional<Fault> new_id_fault(const Register& records, std::string_view id) {
  if (!is_id(id)) {
    const std::string better = slug(id);
    return Fault{.message = fmt::format(
                     "`{}` is no id: ids are lower-case words of a-z and 0-9 joined by `-`", printable(id)),
                 .advice = better.empty() ? "" : fmt::format("write {}", better)};
  }
  if (records.find(id) != nullptr || records.is_broken(id))
    return Fault{fmt::format("there is a record `{}` already", printable(id))};
  return std::nullopt;
}

}  // namespace ko::edit
