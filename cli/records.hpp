// SPDX-License-Identifier: MIT
/// How commands come by records.
#pragma once

#include <string>
#include <vector>

#include "context.hpp"
#include "ko/read.hpp"
#include "ko/register.hpp"

namespace ko::cli {

struct RecordsRead {
  RecordSet set;
  Reading reading;
};

/// Reads the sets that the paths of a command line belong to; `-` among them is standard input, read as a
/// file of the set around the working folder and called `input_name`. Without paths, the set around the
/// working folder.
std::vector<RecordsRead> read_sets(const Context& context, const std::vector<std::string>& paths,
                                   const std::string& input_name = "<stdin>");

/// The register of the set around the working folder, for commands that ask it something. What could not be
/// read is said on standard error, with a pointer to `ko validate`; a file that could not be opened ends the
/// command (status 3), and so does a set without records.
Register open_register(Context& context);

}  // namespace ko::cli
