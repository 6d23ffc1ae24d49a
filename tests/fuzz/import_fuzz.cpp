// SPDX-License-Identifier: MIT
/// Whatever a document says: its drafts are records that are read back as they were made, and what they quote
/// stands in the document where they say it does.
#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fuzzing.hpp"
#include "import/read_source.hpp"
#include "ko/editing/imported_records.hpp"
#include "ko/files/edit.hpp"
#include "ko/importing/import.hpp"
#include "unit/memory_files.hpp"

namespace {

using ko::NewValue;
using ko::fuzz::expect;
using ko::import::SourceText;

/// Some of whom minutes may tell.
constexpr std::string_view known_records = R"(kind: organisation
id: styret
name: Styret
---
kind: person
id: ada-nes
name: Ada Nes
---
kind: person
id: bo-lie
name: Bo Lie
)";

const NewValue* field(const NewValue::Fields& fields, std::string_view name) {
  for (const auto& [key, value] : fields)
    if (key == name) return &value;
  return nullptr;
}

class Quotes {
 public:
  explicit Quotes(const SourceText& source)
      : whole_(running_text(source, {0, static_cast<std::uint32_t>(source.text.size())})) {
    for (const ko::import::SourceLine& line : source.lines)
      ++places_[ko::import::place_in_words(source, line.span.begin)];
  }

  void expect_in(const NewValue& value) const {
    if (const auto* list = value.list())
      for (const NewValue& entry : *list) expect_in(entry);
    const auto* fields = value.fields();
    if (fields == nullptr) return;
    if (const NewValue* quote = field(*fields, "quote")) {
      expect(whole_.find(*quote->text()) != std::string::npos, "what is quoted stands in the document");
      expect(places_.contains(*field(*fields, "at")->text()), "its place is there");
    }
    for (const auto& [key, entry] : *fields) expect_in(entry);
  }

 private:
  std::string whole_;
  std::map<std::string, int> places_ = {};
};

void expect_read_back(const ko::import::ImportedRecord& record) {
  const std::string text = ko::record_text(record.fields);
  const ko::Reading reading = ko::test::read_text(text);
  for (const ko::Finding& finding : reading.findings)
    expect(!finding.rule->code.starts_with("KO1"),
           "a draft is YAML that ko reads: " + std::string(finding.rule->code) + " in\n" + text);
  expect(reading.records.size() == 1 && reading.records[0].id == record.id, "a draft is one record: " + text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string bytes = ko::fuzz::text_of(data + 1, size - 1);
  const auto formats = ko::import::source_formats();
  const auto& format = formats[data[0] % formats.size()];
  const auto convert = [](const ko::import::SourceFormatRow&,
                          std::string_view given) -> ko::Result<std::string> { return std::string(given); };
  const auto source = ko::import::read_source("fuzzed", format.format, bytes, convert);
  if (!source) return 0;
  const ko::import::SourceFile file = {.name = "fuzzed", .format = format.format, .bytes = bytes};
  const auto read = ko::import::read_document(file, {}, convert);
  expect(static_cast<bool>(read), "what is read is recognised");
  const ko::Register records = ko::test::register_of(std::string(known_records));
  ko::import::Importer importer(records, {});
  std::vector<ko::import::ImportedRecord> records_made;
  (void)importer.add(*read, records_made);
  std::ranges::move(importer.new_records(), std::back_inserter(records_made));
  const Quotes quotes(*source);
  for (const ko::import::ImportedRecord& record : records_made) {
    for (const auto& [key, value] : record.fields) quotes.expect_in(value);
    expect_read_back(record);
  }
  return 0;
}
