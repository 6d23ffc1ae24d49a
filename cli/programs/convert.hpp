// SPDX-License-Identifier: MIT
/// Formats whose bytes another program makes.
#pragma once

#include <functional>
#include <string>

#include "ko/answers/render.hpp"
#include "programs/child.hpp"
#include "world/sink.hpp"

namespace ko::cli {

/// Runs another program.
using RunChild = std::function<ChildOutcome(const Child&)>;

/// What the program of `format.through` makes of `text`, which the format wrote. No time of making is in it:
/// where the environment has no SOURCE_DATE_EPOCH, programs are told that it is the first day of 1980, the
/// earliest that files of these formats can say. Throws `Failure` (status 3) when the program is not there,
/// and names the package that has it; and with what it said when it fails.
std::string convert(const Format& format, std::string text, const RunChild& run,
                    const Environment& environment);

}  // namespace ko::cli
