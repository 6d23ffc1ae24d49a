// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/text/path.hpp"
#include "ko/records/register.hpp"

namespace ko {

/// The folder that the names of a set's files begin with; `.` for a set without a `ko.yaml`.
inline std::string root_of(const Configuration& configuration) {
  return configuration ? parent_folder(configuration.at().file().source.name()) : ".";
}

/// The root of a record's set; for a set without a `ko.yaml`, the folder of the record's own file.
inline std::string root_around(const Configuration& configuration, const Record& record) {
  return configuration ? root_of(configuration) : parent_folder(record.at.file().source.name());
}

}  // namespace ko
