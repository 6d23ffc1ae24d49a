// SPDX-License-Identifier: MIT
/// `--baseline FILE` and `--update-baseline`: findings that are known, and those that have come since.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "arguments/arguments.hpp"
#include "context.hpp"
#include "ko/files/source.hpp"
#include "ko/findings/baseline.hpp"
#include "validate/examine.hpp"

namespace ko::cli {

struct BaselineOptions {
  std::string file;
  bool update = false;
};
void declare_baseline(Arguments& takes, BaselineOptions& options);

/// A baseline as it was read.
struct Baseline {
  Source source;
  std::vector<KnownFinding> known;
};

/// The baseline that the options name; nothing when they name none. One that is to be updated may be missing,
/// and is empty then. Throws `Failure`: status 3 when it cannot be read, 2 when it is not a baseline.
std::optional<Baseline> read_baseline(const Context& context, const BaselineOptions& options);

/// Takes away the findings that the baseline knows, and adds one for each of its lines that nothing is found
/// for any more. Of what this run did not look at (`request` asks for some files or rules), nothing is said.
void hold_against(Baseline baseline, const Request& request, Examination& examination);

/// Writes the baseline anew, so that it knows every finding there is; what this run did not look at stays in
/// it. Then nothing is left to report. Throws `Failure` (status 3) when it cannot be written, or when some
/// file could not be read, since what is in there would be forgotten.
void update_baseline(Context& context, const Baseline& baseline, const Request& request,
                     Examination& examination);

}  // namespace ko::cli
