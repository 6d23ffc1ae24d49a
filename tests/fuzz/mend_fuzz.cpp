// SPDX-License-Identifier: MIT
/// Whatever records there are: the edits of their findings lie in the text, making them loses no record and
/// brings no other nodes or texts to the eyes of yaml-cpp, and after some rounds there is nothing left to
/// make.
#include <string>
#include <vector>

#include "fuzzing.hpp"
#include "ko/files/edit.hpp"
#include "ko/files/second_opinion.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::fuzz::expect;

constexpr int most_rounds = 10;  // as `ko validate --fix` takes

struct Seen {
  std::vector<ko::Edit> edits;
  std::size_t records = 0;
};

Seen look_at(const std::string& text) {
  ko::Reading reading = ko::test::read_text(text);
  std::vector<ko::Finding> of_reading = std::move(reading.findings);
  const ko::Register records(std::move(reading));
  Seen seen;
  seen.records = records.records().size();
  for (const ko::Finding& finding :
       ko::validate(records, std::move(of_reading), {.today = ko::to_day({2025, 1, 15})})) {
    if (!finding.edit) continue;
    const ko::Span span = finding.edit->place.span;
    expect(span.begin <= span.end && span.end <= text.size(), "an edit lies in the text");
    seen.edits.push_back(*finding.edit);
  }
  return seen;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text = ko::fuzz::text_of(data, size);
  Seen seen = look_at(text);
  for (int round = 0; !seen.edits.empty(); ++round) {
    expect(round < most_rounds, "mending comes to an end");
    const std::string before = std::move(text);
    text = ko::apply(before, std::move(seen.edits)).text;
    const auto brought = ko::disagreement_brought({"fuzzed.yaml", before}, {"fuzzed.yaml", text});
    expect(!brought || brought->refused, "mending brings no other reading");
    Seen after = look_at(text);
    expect(after.records >= seen.records, "mending loses no record");
    seen = std::move(after);
  }
  return 0;
}
