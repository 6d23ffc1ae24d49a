// SPDX-License-Identifier: MIT
#include "arguments/look_up.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "arguments/arguments.hpp"
#include "ko/values/text.hpp"

namespace ko::cli {
namespace {

Failure unknown_record(const Register& records, std::string_view written, Kinds kinds) {
  std::vector<std::string_view> ids;
  for (const Record& record : records.records())
    if (kinds.has(record.kind)) ids.push_back(record.id);
  const std::string what = printable(written);
  if (records.is_broken(written))
    return {Exit::usage, fmt::format("the record `{}` could not be read", what), "`ko validate` says why"};
  constexpr std::size_t few = 12;
  return {Exit::usage, fmt::format("there is no record `{}`{}", what, did_you_mean(written, ids)),
          ids.size() > few ? std::string() : fmt::format("there is {}", fmt::join(ids, ", "))};
}

}  // namespace

const Record& find_record(const Register& records, std::string_view id, Kinds kinds) {
  const Record* record = records.find(id);
  if (record == nullptr) throw unknown_record(records, id, kinds);
  return *record;
}

}  // namespace ko::cli
