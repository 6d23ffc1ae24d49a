// SPDX-License-Identifier: MIT
/// A document with what the records hold of it: each sentence in the colour of the record that has it as its
/// source, and those that no record has.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "base/system/entry.hpp"
#include "ko/values/percent.hpp"
#include "report/frame.hpp"

namespace ko {
namespace {

/// The colour of what no record holds; the others go round among the records.
constexpr std::uint8_t tint_of_missing = most_tints;

using Part = CoveredSentence::Part;

bool is_missing(const CoveredSentence& sentence) {
  return sentence.part == Part::sentence && sentence.held_by.empty() && sentence.left_out.empty();
}

/// Writes the text of a document anew, a paragraph a block of it.
class SourcePage {
 public:
  explicit SourcePage(const Context& context) : context_(context) {}

  void add_to(Blocks& blocks, const SourceCoverage& coverage) {
    Text text;
    Part part = Part::sentence;
    const auto finish = [&] {
      if (text.empty()) return;
      constexpr int level_of_titles = 3;
      if (part == Part::title)
        blocks.push_back({Heading{level_of_titles, std::exchange(text, {})}});
      else
        blocks.push_back({Paragraph{std::exchange(text, {})}});
    };
    for (const CoveredSentence& sentence : coverage.sentences) {
      if (sentence.begins_block) finish();
      part = sentence.part;
      if (!text.empty()) text += " ";
      add(text, sentence);
    }
    finish();
  }

 private:
  void add(Text& text, const CoveredSentence& sentence) {
    if (is_missing(sentence)) {
      text += Phrase{.text = sentence.text, .look = Phrase::Look::strong, .tint = tint_of_missing};
    } else if (sentence.held_by.empty()) {
      text += sentence.text;
      if (!sentence.left_out.empty()) text += emphasis(" (" + sentence.left_out + ")");
    } else {
      const std::string& holder = sentence.held_by.front();
      text += Phrase{.text = sentence.text, .target = file_of(holder), .tint = tint_of(holder)};
      std::string others;
      for (const std::string& address : sentence.held_by) others += (others.empty() ? " " : ", ") + address;
      text += code(others);
    }
  }

  static std::string record_of(std::string_view address) {
    return std::string(address.substr(0, address.find('#')));
  }

  /// The file of a record, for a link.
  std::string file_of(std::string_view address) const {
    const Record* record = context_.records.find(record_of(address));
    return record == nullptr ? "" : std::string(record->at.file().source.name());
  }

  std::uint8_t tint_of(std::string_view address) {
    constexpr std::uint8_t of_records = tint_of_missing - 1;
    const auto next = static_cast<std::uint8_t>(tints_.size() % of_records + 1);
    return tints_.try_emplace(record_of(address), next).first->second;
  }

  const Context& context_;
  std::map<std::string, std::uint8_t> tints_ = {};  // of each record, by its id
};

void add_figures(Blocks& blocks, const Context& context, const Record& about,
                 const SourceCoverage& coverage) {
  const CoverageFigures figures = figures_of(coverage);
  Definitions rows;
  add_about(rows, context, &about);
  add_row(rows, context.say("coverage.file"), coverage.file);
  add_row(rows, context.say("coverage.sentences"), std::to_string(figures.sentences));
  add_row(rows, context.say("coverage.held"), std::to_string(figures.held));
  add_row(rows, context.say("coverage.left_out"), std::to_string(figures.left_out));
  add_row(rows, context.say("coverage.missing"), std::to_string(figures.missing()));
  add_row(rows, context.say("coverage.share"), written(share_of(figures), context.language()));
  blocks.push_back({std::move(rows)});
}

/// A sentence behind its place.
std::string placed(const Context& context, const CoveredSentence& sentence) {
  if (sentence.in_paragraphs) return context.say("coverage.paragraph", sentence.line, sentence.text);
  if (sentence.page == 0) return context.say("coverage.line", sentence.line, sentence.text);
  return context.say("coverage.page_and_line", sentence.page, sentence.line, sentence.text);
}

List sentences_where(const Context& context, const SourceCoverage& coverage,
                     bool (*holds)(const CoveredSentence&)) {
  List list;
  for (const CoveredSentence& sentence : coverage.sentences) {
    if (!holds(sentence)) continue;
    Text line = placed(context, sentence);
    if (!sentence.left_out.empty()) line += emphasis(" (" + sentence.left_out + ")");
    list.items.emplace_back(std::move(line));
  }
  return list;
}

DocumentTree coverage_report(const Register& records, const Record& about, const ReportOptions& options) {
  const Context context{records, options};
  DocumentTree document = document_titled(context, context.say("coverage.title", name_of(context, about.id)));
  const auto coverage = std::ranges::find(options.coverage, about.id, &SourceCoverage::document);
  if (coverage == options.coverage.end()) return {};
  if (!coverage->fault.empty()) {
    add_paragraph(document.blocks, context.say("coverage.not_read", coverage->fault));
    return document;
  }
  add_figures(document.blocks, context, about, *coverage);
  List missing = sentences_where(context, *coverage, is_missing);
  if (missing.items.empty()) add_paragraph(document.blocks, context.say("coverage.all_held"));
  add_part(document.blocks, context.say("coverage.missing"), std::move(missing));
  add_part(document.blocks, context.say("coverage.left_out"),
           sentences_where(context, *coverage,
                           [](const CoveredSentence& each) { return !each.left_out.empty(); }));
  document.blocks.push_back({Heading{2, context.say("coverage.source")}});
  SourcePage(context).add_to(document.blocks, *coverage);
  return document;
}

}  // namespace

KO_ENTRY(Report, coverage_report_entry) = {
    .name = "coverage",
    .argument = "DOCUMENT",
    .about = Kind::document,
    .summary = "a document's text, each sentence with the record that holds it, and what none holds",
    .example = "ko report coverage referat-2024-09-10 --include-unpublished -o coverage.html",
    .of_sources = true,
    .make = coverage_report};

}  // namespace ko
