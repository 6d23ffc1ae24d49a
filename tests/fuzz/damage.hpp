// SPDX-License-Identifier: MIT
/// Slips of the hand in a text, and what reading makes of them: nothing that was written may be lost
/// silently.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ko/files/read.hpp"

namespace ko::test {

/// A change of a text: `removed` bytes at `at` give way to `inserted`.
struct Damage {
  std::size_t at = 0;
  std::size_t removed = 0;
  std::string inserted = {};
};

/// Whether a text was read with nothing worse than a warning.
bool is_accepted(const TreeReading& reading);

std::string damaged(const std::string& text, const Damage& damage);

/// How many ways there are to damage a text of this many bytes: at each byte, delete it, swap it with the
/// next, cut the text off, or insert a comma, a quote, a tab, a NUL, a bracket, a carriage return or another
/// of the characters that YAML minds.
std::size_t ways_to_damage(std::size_t bytes);
Damage damage_of(const std::string& text, std::size_t way);

/// The ways to try: all of them, or `most` that are the same in every run.
std::vector<std::size_t> choose_ways(std::size_t bytes, std::size_t most, std::uint32_t seed);

struct NamedText {
  std::string name;
  std::string bytes;
};
/// The YAML files in and below a folder, sorted by path.
std::vector<NamedText> yaml_files(const std::string& folder);

/// A text that has been read, so that damages of it can be held against it.
class Original {
 public:
  explicit Original(std::string text);

  const std::string& text() const { return text_; }
  /// What went wrong in reading the damaged text; empty when nothing did. Every key, value and record that
  /// the damage does not touch is there, at its place; or it has become part of other texts or of a
  /// comment; or a finding stands on its lines, or in its document, which is then said to be incomplete. What
  /// is accepted yaml-cpp reads alike, where it can read it.
  std::string judge(const Damage& damage) const;

 private:
  struct Word {
    Span span;
    std::string text;
    bool operator==(const Word&) const = default;
  };
  static std::vector<Word> words_of(const Tree& tree, const Source& source);

  std::string text_;
  std::vector<Word> words_;
  std::vector<Span> records_;  ///< their roots
};

}  // namespace ko::test
