// SPDX-License-Identifier: MIT
#include "ko/editing/renaming.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "ko/records/register.hpp"
#include "unit/memory_files.hpp"

namespace {

using Texts = std::map<std::string, std::string>;

const Texts texts = {
    {"ko.yaml", "ko: 1\nrules:\n  - {name: x, query: \"memberships person:ada-nes\", message: Ada.}\n"},
    {"persons/ada-nes.yaml",
     "# about her\nkind: person\nid: ada-nes  # short\nname: Ada Nes\nborn: 1970\naliases: [A]\n"},
    {"persons/ada.yaml",
     "kind: person\nid: ada\nformer_ids: [ada-n]\nname: Ada Nes\nborn: 1971\naliases: B\nemail: a@b.no # "
     "hers\n"},
    {"mote.yaml",
     "kind: meeting\nid: mote\nbody: styret\nagenda:\n  - title: Halltider\n    votes:\n"
     "      - between:\n          a: [ada, ada-nes]\n          ada-nes: 2\n"
     "      - elect: {candidates: {ada-nes: 2, \"ada\": [ada-nes]}}\n"},
    {"styret.yaml",
     "kind: organisation\nid: styret\nname: Styret\nmembers:\n  - {person: ada-nes, role: leader}\n  - "
     "person: "
     "\"ada-nes\"\n  - person: ada\n"}};

struct Outcome {
  std::string fault = {};
  Texts files = {};
  std::vector<std::string> told = {};
};

template <class Make>
Outcome after(const Make& make) {
  const ko::test::MemoryFiles files(texts);
  const ko::Register records(ko::read_set(files, ko::find_sets(files, {}, ".").front()));
  const ko::Result<ko::SetEdit> edit = make(records);
  if (!edit) return {.fault = edit.fault().message};
  Outcome outcome = {.files = texts, .told = edit->told};
  for (const ko::File& file : records.files()) {
    std::vector<ko::Edit> edits;
    for (const ko::Edit& each : edit->edits)
      if (each.place.file == file.index) edits.push_back(each);
    const ko::Edited edited = ko::apply(file.source.bytes(), edits);
    CHECK(edited.edits == edits.size());
    outcome.files[file.source.name()] = edited.text;
  }
  for (const auto& moved : edit->moved) {
    outcome.files[moved.to] = outcome.files.at(moved.from);
    outcome.files.erase(moved.from);
  }
  for (const std::string& name : edit->removed) outcome.files.erase(name);
  return outcome;
}

Outcome renamed(const std::string& id, const std::string& new_id) {
  return after([&](const ko::Register& records) { return rename_record(records, id, new_id); });
}

Outcome merged(const std::string& id, const std::string& into) {
  return after([&](const ko::Register& records) { return merge_records(records, id, into); });
}

}  // namespace

TEST_CASE("A record gets another id in its file, in every reference and in the file's name") {
  const Outcome outcome = renamed("ada-nes", "ada-lie");
  CHECK(outcome.fault == "");
  CHECK(!outcome.files.contains("persons/ada-nes.yaml"));
  CHECK(outcome.files.at("persons/ada-lie.yaml") ==
        "# about her\nkind: person\nid: ada-lie  # short\nformer_ids: [ada-nes]\nname: Ada Nes\nborn: "
        "1970\naliases: [A]\n");
  CHECK(outcome.files.at("styret.yaml") ==
        "kind: organisation\nid: styret\nname: Styret\nmembers:\n  - {person: ada-lie, role: leader}\n  - "
        "person: "
        "\"ada-lie\"\n  - person: ada\n");
  REQUIRE(outcome.told.size() == 1);
  CHECK(outcome.told[0] == "ko.yaml:3 names `ada-nes` and stays as it is");
}

TEST_CASE("Whoever votes between proposals, and whoever is voted for, gets the new id") {
  // A proposal that happens to be called as somebody is called stays what it is.
  CHECK(renamed("ada-nes", "ada-lie").files.at("mote.yaml") ==
        "kind: meeting\nid: mote\nbody: styret\nagenda:\n  - title: Halltider\n    votes:\n"
        "      - between:\n          a: [ada, ada-lie]\n          ada-nes: 2\n"
        "      - elect: {candidates: {ada-lie: 2, \"ada\": [ada-lie]}}\n");
  CHECK(renamed("ada", "ada-moe").files.at("mote.yaml").ends_with("{ada-nes: 2, \"ada-moe\": [ada-nes]}}\n"));
}

TEST_CASE("An id that a record had before is its own again when it returns") {
  CHECK(renamed("styret", "styre")
            .files.at("styre.yaml")
            .starts_with("kind: organisation\nid: styre\nformer_ids: [styret]\nname: Styret\n"));
  const Outcome back = renamed("ada", "ada-n");
  CHECK(back.files.at("persons/ada-n.yaml").starts_with("kind: person\nid: ada-n\nformer_ids: ada\n") ==
        false);
  CHECK(back.files.at("persons/ada-n.yaml").starts_with("kind: person\nid: ada-n\nformer_ids: [ada]\n"));
  CHECK(back.files.at("styret.yaml").ends_with("  - person: ada-n\n"));
}

TEST_CASE("An id that is taken, or none, is refused") {
  CHECK(renamed("ada-nes", "ada").fault == "there is a record `ada` already");
  CHECK(renamed("ada-nes", "ada-n").fault == "there is a record `ada-n` already");
  CHECK(renamed("ada-nes", "ada-nes").fault == "`ada-nes` is its id already");
  CHECK(renamed("ada-nes", "Ada Nes").fault.starts_with("`Ada Nes` is no id"));
  CHECK(renamed("ada-ness", "x").fault == "there is no record `ada-ness`; did you mean `ada-nes`?");
}

TEST_CASE("Of two records one is made, with the references to both") {
  const Outcome outcome = merged("ada", "ada-nes");
  CHECK(outcome.fault == "");
  CHECK(!outcome.files.contains("persons/ada.yaml"));
  CHECK(outcome.files.at("persons/ada-nes.yaml") ==
        "# about her\nkind: person\nid: ada-nes  # short\nformer_ids: [ada, ada-n]\nname: Ada Nes\nborn: "
        "1970\naliases: [A, B]\nemail: a@b.no # hers\n");
  CHECK(outcome.files.at("styret.yaml").ends_with("  - person: \"ada-nes\"\n  - person: ada-nes\n"));
  REQUIRE(outcome.told.size() == 1);
  CHECK(outcome.told[0] == "`born` is `1971` in ada, and stays `1970`");
  CHECK(merged("ada", "styret").fault ==
        "`ada` is of the kind person, and `styret` of the kind organisation");
  CHECK(merged("ada", "ada").fault == "`ada` and `ada` are one record already");
}
