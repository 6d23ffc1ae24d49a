// SPDX-License-Identifier: MIT
/// `--fix` and `--diff`: mending what can be mended without asking.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "context.hpp"
#include "failure.hpp"
#include "records/records.hpp"
#include "validate/examine.hpp"
#include "world/several_files.hpp"

namespace ko::cli {

/// What came of mending: the texts that changed, by name, and what is still to be found in them all.
struct Mending {
  std::vector<FileChange> texts;
  std::size_t mends = 0;  ///< how many findings were mended
  Examination left;
};

/// Makes the edits of what `look` finds in the texts, looks again, and goes on so until nothing it finds can
/// be mended, for at most ten rounds. Writes nothing.
Mending mend_all(const Texts& texts, const std::function<Examination(const Texts&)>& look);

/// Writes the mended texts, those of a set all or none. That of standard input is the answer, mended or not.
/// What was done is said on standard error. Throws `Failure`: status 3 where a file has changed since it was
/// read, 4 where a second reader of YAML sees something else in it than before; then nothing is written.
void write_mended(Context& context, const Texts& texts, const Mending& mending);

/// Answers with what `--fix` would change, as one unified diff. There is something to mend: `Exit::findings`.
Exit show_difference(Context& context, const Mending& mending);

}  // namespace ko::cli
