// SPDX-License-Identifier: MIT
/// Whatever texts there are, cut in three at lines of `===`: they are merged, and a merge with the base is no
/// change; conflicts stand where it is said; and where all three read well and nothing contradicts, so does
/// what comes of them.
#include <algorithm>
#include <string>
#include <string_view>

#include "edit/merging/merged_documents.hpp"
#include "fuzzing.hpp"
#include "ko/editing/merge.hpp"

namespace {

using ko::fuzz::expect;

constexpr std::string_view cut = "\n===\n";

/// Takes what stands before the next cut.
std::string take(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(cut), rest.size());
  const std::string part(rest.substr(0, end));
  rest.remove_prefix(std::min(end + cut.size(), rest.size()));
  return part + (part.empty() ? "" : "\n");
}

/// Whether all of it is records that could be read.
bool reads_well(const std::string& text) {
  const auto documents = ko::edit::documents_of({"fuzzed.yaml", text});
  return documents && std::ranges::all_of(documents->all, &ko::edit::MergedDocument::is_understood);
}

std::string_view line_at(std::string_view text, std::size_t line) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  while (--line != 0) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return text.substr(0, text.find('\n'));
}

ko::Merged merged(const std::string& base, const std::string& ours, const std::string& theirs) {
  return ko::merge({"fuzzed.yaml", base}, {"fuzzed.yaml", ours}, {"fuzzed.yaml", theirs});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = ko::fuzz::text_of(data, size);
  std::string_view rest = text;
  const std::string base = take(rest);
  const std::string ours = take(rest);
  const std::string theirs = take(rest);
  expect(merged(base, ours, base).text == ours, "theirs changed nothing");
  expect(merged(base, base, theirs).text == theirs, "ours changed nothing");
  expect(merged(base, ours, ours).text == ours, "both changed the same");
  const ko::Merged all = merged(base, ours, theirs);
  if (text.find('\0') != std::string::npos) return 0;
  for (const ko::MergeConflict& conflict : all.conflicts)
    expect(line_at(all.text, conflict.line).starts_with("<<<<<<< ours"),
           "a conflict stands where it is said");
  if (all.conflicts.empty() && reads_well(base) && reads_well(ours) && reads_well(theirs))
    expect(reads_well(all.text), "texts that read well are merged to one that does");
  return 0;
}
