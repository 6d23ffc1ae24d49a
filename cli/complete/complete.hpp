// SPDX-License-Identifier: MIT
/// What could be written next on a command line.
///
/// Everything follows from the program's own options: the placeholder of an option or a positional says what
/// stands there, and a row in `complete.cpp` says where the candidates for that placeholder come from. A
/// placeholder without a row (FILE, DIR, DATE) gets none, and the shell offers files.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ko::cli {

class Context;

struct Candidate {
  std::string word;
  std::string meaning;
};

/// The candidates for the last of `words`, which are those behind `ko` as typed so far; the last may be empty
/// or half-written. Sorted as they are listed elsewhere.
std::vector<Candidate> complete(const Context& context, std::span<const std::string> words);

}  // namespace ko::cli
