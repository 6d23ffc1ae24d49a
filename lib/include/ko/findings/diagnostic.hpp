// SPDX-License-Identifier: MIT
/// Findings as people and programs read them: with file names, lines and columns, and in every format `ko
/// validate` writes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ko/files/file.hpp"
#include "ko/files/source.hpp"
#include "ko/findings/finding.hpp"

namespace ko {

struct Table;

/// A place with everything that is shown of it. The file outlives it.
struct Location {
  std::string_view file;
  Position begin;
  Position end;           ///< just after the last character
  std::string_view line;  ///< the line of `begin`, without its break; of a very long one, what lies near
  Span span;              ///< bytes of the file
  Span in_line;           ///< the part of `line` that is meant: bytes of it
};

struct Note {
  Location location;
  std::string_view label;
};

/// The places in the files of one set.
class Locations;

/// A finding as it is shown. There may be millions: what is shown of its places is looked up when somebody
/// asks. Refers to the finding and the files. Not for several threads at once.
struct Diagnostic {
  const Finding* finding = nullptr;
  Severity severity = Severity::error;  ///< the rule's, or what the set made of it
  std::uint64_t fingerprint_number = 0;
  std::shared_ptr<Locations> places = {};

  Location location() const;
  std::vector<Note> notes() const;
  std::optional<Location> edit_location() const;  ///< of the finding's edit, where it has one
  std::string_view file() const;                  ///< that of its location
  std::string_view file_in_set() const;           ///< the file's name without the folder of its set
  /// The finding's path with the id of an entry in place of its number, where it has one, so that it stays
  /// the same when entries are added before it: `agenda[#budget].votes[1]`.
  std::string lasting_path() const;
  /// The same as long as the record, the field and the rule are: sixteen hexadecimal digits over
  /// file-independent facts, so that moving a record to another line or file changes nothing. Several
  /// findings of one rule in one field are told apart by their number.
  std::string fingerprint() const;
};

/// What is to be shown of findings, which keep their order. `root` is the folder of the set, as the names of
/// its files begin.
std::vector<Diagnostic> diagnose(std::span<const Finding> findings, std::span<const File> files,
                                 std::string_view root = ".");

/// Gives each its fingerprint. Called once for everything found in one run, so that no two are the same.
void set_fingerprints(std::vector<Diagnostic>& diagnostics);

/// What was looked at.
struct Coverage {
  std::size_t files = 0;
  std::size_t records = 0;
};

/// What a run looked at and found, in numbers.
struct Tally {
  Coverage looked_at;
  std::array<std::size_t, severity_count> by_severity = {};
  std::size_t files = 0;                  ///< those with something to report
  std::optional<std::size_t> known = {};  ///< findings a baseline keeps back; nothing without a baseline
  std::size_t mendable = 0;               ///< findings that can be mended without asking

  std::size_t findings() const;
};
Tally tally(std::span<const Diagnostic> diagnostics, const Coverage& looked_at);

/// How often each rule was broken, a row a rule: code, name, severity, findings, and the files they stand in.
/// The most frequent first, equals by code.
Table count_by_rule(std::span<const Diagnostic> diagnostics);

/// `2 errors, 1 warning in 3 of 14 files, 120 records (4 known)`.
std::string summarize(const Tally& tally);

/// What is to be written: findings, and the numbers of the run they come from, which may have found more.
struct DiagnosticReport {
  std::span<const Diagnostic> shown;
  Tally tally;
};

struct DiagnosticOptions {
  bool color = false;
  std::size_t width = 100;                  ///< columns; longer lines of source are shown in part
  std::span<const Rule* const> rules = {};  ///< every rule there is, for formats that list them
  std::string_view version = {};            ///< of the program, for formats that name it
  Severity fail_on = Severity::error;       ///< what makes a run fail, for formats that tell the two apart
};

/// The JSON Schema of what the format `json` writes; a line of `jsonl` is its `#/$defs/finding`. Indented by
/// two, ending in a line feed.
std::string findings_schema();

}  // namespace ko
