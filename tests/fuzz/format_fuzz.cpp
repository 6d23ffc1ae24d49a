// SPDX-License-Identifier: MIT
/// Whatever a file holds: laid out, it says the same, keeps its comments, brings no other reading, and stays
/// as it is when it is laid out again.
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzzing.hpp"
#include "ko/editing/formatting.hpp"
#include "ko/files/edit.hpp"
#include "ko/files/second_opinion.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::fuzz::expect;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = ko::fuzz::text_of(data, size);
  const ko::Reading before = ko::test::read_text(text);
  const ko::File& file = before.files.front();
  const ko::Layout layout = layout_of(file, {.threads = 1});
  if (layout.edits.empty()) return 0;
  const std::string laid_out = ko::apply(text, layout.edits).text;
  const ko::Reading after = ko::test::read_text(laid_out);
  const ko::File& file_after = after.files.front();
  expect(say_the_same(file, file_after), "the layout changes no value and loses no comment");
  const ko::Layout again = layout_of(file_after, {.threads = 1});
  expect(again.edits.empty(), "what is laid out stays as it is");
  expect(again.left.size() == layout.left.size(), "as many documents are left as they are");
  const auto brought = ko::disagreement_brought(file.source, file_after.source);
  expect(!brought || brought->refused, "the layout brings no other reading");
  return 0;
}
