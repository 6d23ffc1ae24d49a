// SPDX-License-Identifier: MIT
#include "ko/editing/imported_records.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/memory_files.hpp"

namespace {

const std::string kept = "kind: person\nid: ada-nes\nname: Ada Nes\ntitle: lærer\ndraft: true\n";

/// What becomes of a set's text by one incoming record, with what is told; `new: …` for a file that is made.
std::string taken(const std::string& yaml, const ko::IncomingRecord& record) {
  const ko::Register records = ko::test::register_of(yaml);
  const ko::SetEdit edit = ko::take_imported(records, {record}, "drafts", ".");
  std::string result;
  for (const ko::NewFile& file : edit.created) result += "new: " + file.name + '\n' + file.text;
  if (!edit.edits.empty()) result += ko::apply(records.files()[0].source.bytes(), edit.edits).text;
  for (const std::string& line : edit.told) result += "told: " + line + '\n';
  return result.empty() ? "nothing" : result;
}

ko::IncomingRecord ada(const std::string& text) {
  return {.kind = ko::Kind::person, .id = "ada-nes", .text = text, .before = ko::SharedText(kept)};
}

}  // namespace

TEST_CASE("What is not there is made in the folder, but for what somebody removed since the last import") {
  ko::IncomingRecord fresh = ada(kept);
  fresh.before.reset();
  CHECK(taken("kind: person\nid: bo-lie\nname: Bo Lie\n", fresh) == "new: drafts/ada-nes.yaml\n" + kept);
  CHECK(taken("kind: person\nid: bo-lie\nname: Bo Lie\n", ada(kept)) ==
        "told: ada-nes was removed after it had been imported, and is not made again\n");
}

TEST_CASE("What changed between two imports comes in, and what somebody changed stays") {
  const std::string now = "kind: person\nid: ada-nes\nname: Ada Nes\ntitle: rektor\ndraft: true\n";
  CHECK(taken(kept, ada(kept)) == "nothing");
  CHECK(taken("# hers\n" + kept, ada(now)) == "# hers\n" + now);
  const std::string by_hand = "kind: person\nid: ada-nes\nname: Ada Nes\ntitle: lektor\ndraft: true\n";
  CHECK(taken(by_hand, ada(now)) ==
        "told: ada-nes: title: somebody changed it, and its source says something else now; it stays as it "
        "is\n");
}

TEST_CASE("What is no draft any more is left alone") {
  const std::string approved = "kind: person\nid: ada-nes\nname: Ada Nes\ntitle: lærer\n";
  CHECK(taken(approved, ada("kind: person\nid: ada-nes\nname: Ada Nes\ntitle: rektor\ndraft: true\n")) ==
        "told: ada-nes is no draft any more: what its source says otherwise now is not taken in\n");
}
