// SPDX-License-Identifier: MIT
// A set whose files are not what they were when its folders were looked through: what cannot be read is
// named, and everything else is read.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "ko/files/read.hpp"
#include "unit/memory_files.hpp"

using namespace ko;

namespace {

const std::map<std::string, std::string>& persons() {
  static const std::map<std::string, std::string> files = {{"ko.yaml", "ko: 1\nlanguage: nn\n"},
                                                           {"a.yaml", "kind: person\nid: ada\nname: Ada\n"},
                                                           {"b.yaml", "kind: person\nid: bo\nname: Bo\n"},
                                                           {"c.yaml", "kind: person\nid: cy\nname: Cy\n"}};
  return files;
}

/// Files of which one cannot be read when its turn comes, though it was there before.
class ChangingFiles : public test::MemoryFiles {
 public:
  ChangingFiles(std::string name, Fault fault)
      : MemoryFiles(persons()), name_(std::move(name)), fault_(std::move(fault)) {}

  Result<std::string> read(const std::string& path, std::uint64_t most_bytes) const override {
    if (path == name_) return fault_;
    return MemoryFiles::read(path, most_bytes);
  }

 private:
  std::string name_;
  Fault fault_;
};

std::string ids(const Reading& reading) {
  std::string all;
  for (const Record& record : reading.records) all += (all.empty() ? "" : " ") + std::string(record.id);
  return all;
}

}  // namespace

TEST_CASE("a file that changed or vanished is named, and the others are read") {
  for (const char* why : {"b.yaml: changed while it was read", "b.yaml: No such file or directory",
                          "b.yaml: 3000000000 bytes, and the limit is 2147483648"}) {
    CAPTURE(why);
    const ChangingFiles files("b.yaml", {why, "run again when nobody is writing to it"});
    const RecordSet set = find_sets(files, {}, ".").front();
    const Reading all = read_set(files, set);
    CHECK(ids(all) == "ada cy");
    CHECK(all.unreadable == std::vector<std::string>{why});
    CHECK(all.findings.empty());
    CHECK(all.configuration.get<"language">() == "nn");

    const std::vector<std::string> wanted = {"ada", "bo"};
    const Reading few = read_records(files, set, wanted);
    CHECK(ids(few) == "ada");
    CHECK(few.unreadable == std::vector<std::string>{why});
  }
}

TEST_CASE("places in files behind one that could not be read are right") {
  ChangingFiles files("a.yaml", {"a.yaml: changed while it was read", {}});
  const Reading reading = read_set(files, find_sets(files, {}, ".").front());
  const auto cy = std::ranges::find(reading.records, "cy", &Record::id);
  REQUIRE(cy != reading.records.end());
  CHECK(reading.files[cy->at.place().file].source.name() == "c.yaml");
}

TEST_CASE("a ko.yaml that vanished is named, and its records are read") {
  const ChangingFiles files("ko.yaml", {"ko.yaml: No such file or directory", {}});
  const Reading reading = read_set(files, find_sets(files, {}, ".").front());
  CHECK(ids(reading) == "ada bo cy");
  CHECK(reading.unreadable == std::vector<std::string>{"ko.yaml: No such file or directory"});
  CHECK(!reading.configuration);
}

TEST_CASE("a path to nothing is said to lead to nothing, wherever it begins") {
  const test::MemoryFiles files(persons());
  for (const char* path :
       {"nobody.yaml", "no/body.yaml", "/no/body.yaml", "/body.yaml", "../no/body.yaml", "..", "a.yaml/b"}) {
    const std::vector<RecordSet> sets = find_sets(files, {path}, ".");
    REQUIRE(sets.size() == 1);
    CHECK(sets.front().unreadable ==
          std::vector<std::string>{std::string(path) + ": No such file or folder"});
  }
}

TEST_CASE("a set of more records than the limit says so at the first one too many") {
  const test::MemoryFiles files(persons());
  const RecordSet set = find_sets(files, {}, ".").front();
  ReadOptions options;
  options.limits.records = 3;
  CHECK(read_set(files, set, {}, options).findings.empty());
  options.limits.records = 2;
  const Reading reading = read_set(files, set, {}, options);
  REQUIRE(reading.findings.size() == 1);
  const Finding& finding = reading.findings.front();
  CHECK(finding.rule->code == "KO126");
  CHECK(finding.message == "the set has 3 records, and the limit is 2");
  CHECK(finding.mend == "split the set");
  CHECK(reading.files[finding.place.file].source.name() == "c.yaml");
  CHECK(ids(reading) == "ada bo cy");
}
