// SPDX-License-Identifier: MIT
/// Whatever records there are: every report on every one of them comes to an end in every format, and what is
/// meant for a terminal holds nothing that a terminal obeys.
#include <string>

#include "fuzzing.hpp"
#include "ko/answers/render.hpp"
#include "ko/answers/report.hpp"
#include "ko/values/text.hpp"
#include "unit/memory_files.hpp"

namespace {

void make(const ko::Report& report, const ko::Register& records, const ko::Record& about) {
  const ko::DocumentTree document = make_report(report, records, about, {.as_of = ko::to_day({2025, 1, 15})});
  for (const ko::Format* format : ko::document_formats()) {
    const std::string written = format->document(document, {});
    if (format->name == "text")
      ko::fuzz::expect(written == ko::printable(written, true), "text for a terminal is printable");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ko::Register records = ko::test::register_of(ko::fuzz::text_of(data, size));
  for (const ko::Report* report : ko::reports())
    for (const ko::Record& record : records.records())
      if (report->about.has(record.kind)) make(*report, records, record);
  return 0;
}
