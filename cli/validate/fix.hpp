// SPDX-License-Identifier: MIT
/// `--fix` and `--diff`: mending what can be mended without asking.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "context.hpp"
#include "failure.hpp"
#include "records/records.hpp"
#include "validate/examine.hpp"

namespace ko::cli {

/// A text before and after it was mended.
struct MendedText {
  std::string name;
  std::string before;
  std::string after;
};

/// What came of mending: the texts that changed, by name, and what is still to be found in them all.
struct Mending {
  std::vector<MendedText> texts;
  std::size_t mends = 0;  ///< how many findings were mended
  Examination left;
};

/// Replaces one file, whole or not at all; false, and nothing done, when it is no longer as it was read.
bool replace_text(const FileSystem& files, const MendedText& mended);

/// Makes the edits of what `look` finds in the texts, looks again, and goes on so until nothing it finds can
/// be mended, for at most ten rounds. Writes nothing.
Mending mend_all(const Texts& texts, const std::function<Examination(const Texts&)>& look);

/// Puts each mended text in the place of its file, whole or not at all. That of standard input is the answer,
/// mended or not. A file that changed since it was read is left alone, and false is returned. What was done
/// is said on standard error.
bool write_mended(Context& context, const Texts& texts, const Mending& mending);

/// Answers with what `--fix` would change, as one unified diff. There is something to mend: `Exit::findings`.
Exit show_difference(Context& context, const Mending& mending);

}  // namespace ko::cli
