// SPDX-License-Identifier: MIT
/// How much of a document's text the records of a set hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "ko/values/percent.hpp"

namespace ko {

/// A sentence of a document: one of its running text, an item of a list, a row of a table, a field.
struct CoveredSentence {
  enum class Part : std::uint8_t { sentence, title, label };

  std::string text = {};
  std::uint32_t page = 0;      ///< where it begins, from 1; 0 where the document has no pages
  std::uint32_t line = 0;      ///< of its page or file, from 1
  bool in_paragraphs = false;  ///< the document has no lines of its own, and `line` counts its paragraphs
  /// Titles and labels (`Behandling`, `Til stede:`, the heads of a table) tell where one is; they are counted
  /// only where a record holds them.
  Part part = Part::sentence;
  bool begins_block = false;              ///< a paragraph, an item, a row begins with it
  std::vector<std::string> held_by = {};  ///< addresses of the entries whose source it is, each once
  std::string left_out = {};              ///< why no record holds it, as the document's record says
};

/// A document with its sentences.
struct SourceCoverage {
  std::string document = {};  ///< id of its record
  std::string file = {};      ///< its path from the root of the set
  std::string fault = {};     ///< why it could not be read; empty where it could
  std::vector<CoveredSentence> sentences = {};
};

/// The sentences that count, and what became of them.
struct CoverageFigures {
  std::size_t sentences = 0;
  std::size_t held = 0;      ///< by a record
  std::size_t left_out = 0;  ///< by no record, and the document's record says why
  std::size_t missing() const { return sentences - held - left_out; }
};

CoverageFigures figures_of(const SourceCoverage& coverage);

/// Held or left out with a reason, of all; all of a document without sentences. What is not whole rounds
/// down, so that 100 % is all.
Percent share_of(const CoverageFigures& figures);

}  // namespace ko
