// SPDX-License-Identifier: MIT
/// Baselines: the findings a set is known to have, so that a run shows what has come since.
///
/// A baseline is JSON Lines (https://jsonlines.org): a line is one finding that is known, an object with
/// `code`, `record` (or `file`, where it stands in no record), `path`, `message` and `fingerprint`. What
/// decides is the fingerprint, which lines and files do not enter; the rest is for people. As lines are
/// sorted and stand alone, versions merge as text does, and what `-O jsonl` writes is a baseline too.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "ko/files/source.hpp"
#include "ko/findings/diagnostic.hpp"
#include "ko/values/result.hpp"

namespace ko {

/// A finding that is known, as a line of a baseline states it.
struct KnownFinding {
  std::string code;
  std::string record = {};  ///< id of the record it stands in
  std::string file = {};    ///< the file, as its set knows it, where it stands in no record
  std::string path = {};    ///< field path within the record
  std::string message = {};
  std::string fingerprint;
  Span span = {};  ///< the line it was read from; not written
};

/// Reads a baseline. Members that are not listed above are passed over, as are blank lines. The fault names
/// the file and the line: `known.jsonl:3: this is not a JSON object`.
Result<std::vector<KnownFinding>> parse_baseline(const Source& source);

/// The text of a baseline: sorted by record, file, path, code and fingerprint, each fingerprint once.
std::string write_baseline(std::vector<KnownFinding> known);

/// What a baseline keeps of a finding.
KnownFinding known_finding(const Diagnostic& diagnostic);

/// Findings held against a baseline.
struct Compared {
  std::vector<Diagnostic> fresh;               ///< those it does not know, in their order
  std::size_t known = 0;                       ///< how many it knows
  std::vector<const KnownFinding*> unmatched;  ///< lines of it that nothing was found for
};
Compared compare(std::vector<Diagnostic> diagnostics, std::span<const KnownFinding> baseline);

/// What is to be said of a line of a baseline that nothing is found for any more. The place is in the
/// baseline, which is the only file.
Finding stale_entry(const KnownFinding& known);

}  // namespace ko
