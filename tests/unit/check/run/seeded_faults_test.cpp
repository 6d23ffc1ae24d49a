// SPDX-License-Identifier: MIT
/// Ten thousand sound records, a thousand of them spoilt in one known way each: exactly those faults are
/// found, each where it was put, and nothing else.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/record_generator.hpp"
#include "check/run/check.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

constexpr std::uint64_t record_count = 10'000;
constexpr std::uint64_t fault_count = 1'000;  // one a block of ten records

/// A way to spoil a record: the first `sound` in it becomes `spoilt`, and that gives one finding of `code`.
/// In both, `{block}` is the number of the block, and in `spoilt`, `{id}` the id of the record.
struct SeededFault {
  std::string_view code;
  std::uint64_t place;  ///< of the record in its block
  std::string_view sound;
  std::string_view spoilt;
};

/// Some of every family. Each changes nothing that any other rule looks at. The identity number is of
/// somebody who will be born in 2039.
constexpr std::array faults = std::to_array<SeededFault>({
    {"KO106", 8, "title: Ny møteplan", "title:\u00a0Ny møteplan"},
    {"KO119", 9, "place: Lia", "place: Lia\nplace: Lia"},
    {"KO203", 3, "given_name:", "gven_name:"},
    {"KO207", 8, "outcome: adopted", "outcome: vedtatt"},
    {"KO208", 9, "date: 2024-01-16", "date: 16.01.2024"},
    {"KO301", 8, "concerns: [", "concerns: [finnes-ikke, "},
    {"KO302", 9, "recipients:\n", "recipients:\n  - {person: administrasjon-0}\n"},
    {"KO304", 0, "parent: ", "parent: {id}  # "},
    {"KO305", 8, "implemented:", "follows: utvalg-0-mote-1#9\nimplemented:"},
    {"KO306", 0, "post: leder", "post: ledar"},
    {"KO312", 9, "status: final", "status: final\nfile: borte.txt"},
    {"KO313", 9, "status: final",
     "status: final\nfile: {path: vedlegg.txt, sha256: "
     "0000000000000000000000000000000000000000000000000000000000000000}"},
    {"KO314", 9, "status: final", "status: final\nfile: ../vedlegg.txt"},
    {"KO315", 8, "implemented:", "supersedes: {id}\nimplemented:"},
    {"KO401", 0, "quorum: half", "quorum: half\nschedule: {every: month, from: 2013-01-01, to: 2012-01-01}"},
    {"KO403", 8, "text: 'Sak", "text: 'Møtet mandag 2024-02-06. Sak"},
    {"KO407", 8, "date: 2024-02-06", "date: 2024-02-08"},
    {"KO408", 6, "due: 2024-05-01", "due: 2023-05-01"},
    {"KO409", 7, "number: 2/2024", "number: 1/2024"},
    {"KO411", 7, "    reason: Meldt forfall",
     "    substitute: {name: Vara, from: utvalg-{block}-mote-1, tentative: true}"},
    {"KO412", 9, "status: final", "sent: 2027-01-16\nstatus: final"},
    {"KO413", 0, "quorum: half", "quorum: half\nschedule: {every: month, on: \"32\"}"},
    {"KO504", 7, "- by: medlem-{block}-2\n        kind: discussion",
     "- by: medlem-{block}-5\n        kind: discussion"},
    {"KO513", 7, "for: 3", "for: 9"},
    {"KO516", 7, "against: 1", "against: 1\n        unanimous: true"},
    {"KO522", 6, "      - who: medlem-",
     "      - {what: Skriver brev, due: 2030-05-01}\n      - who: medlem-"},
    {"KO604", 0, "    role: member\n", "    role: leader\n"},
    {"KO701", 0, "founded:", "identifiers: {orgnr: \"123456789\"}\nfounded:"},
    {"KO705", 2, "@", " hos "},
    {"KO708", 9, "address: Storgata 1", "address: \"Storgata 1, 9999 LIA\""},
    {"KO709", 7, "agenda:\n", "guests: [{name: Torunn Øverbye}, {name: Torunn Øverby}]\nagenda:\n"},
    {"KO801", 4, "title: Medlem", "# 71013960075\ntitle: Medlem"},
    {"KO802", 2, "contact:", "identifiers: {account: \"1234 56 78903\"}\ncontact:"},
    {"KO803", 1, "@example.no\n", "@example.no\n  phone: 400 00 000\n"},
    {"KO804", 7, "Meldt forfall", "Syk"},
    {"KO901", 9, "date: 2024-01-16\nplace: Lia", "place: Lia\ndate: 2024-01-16"},
});

bool is_seeded(std::string_view code) {
  return std::any_of(faults.begin(), faults.end(),
                     [&](const SeededFault& fault) { return fault.code == code; });
}

/// What was put in: the rule, and the id of the record.
using Expected = std::pair<std::string, std::string>;

std::string id_of(std::string_view record) {
  const std::size_t at = record.find("\nid: ") + 5;
  return std::string(record.substr(at, record.find('\n', at) - at));
}

/// The text with a name in braces filled.
std::string filled(std::string text, std::string_view name, const std::string& value) {
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
    text.replace(at, name.size(), value);
  return text;
}

struct Seeded {
  std::string text;
  std::vector<Expected> expected;
};

Seeded seeded_records() {
  Seeded set;
  for (std::uint64_t number = 0; number < record_count; ++number) {
    std::string record = bench::record(number);
    const std::uint64_t block = number / bench::records_a_block;
    const SeededFault& fault = faults[block % faults.size()];
    const std::string sound = filled(std::string(fault.sound), "{block}", std::to_string(block));
    const std::size_t at = record.find(sound);
    if (block < fault_count && number % bench::records_a_block == fault.place && at != std::string::npos) {
      const std::size_t document = record.rfind("---\n", at);
      const std::string id = id_of(document == std::string::npos ? std::string_view(record)
                                                                 : std::string_view(record).substr(document));
      set.expected.emplace_back(fault.code, id);
      const std::string spoilt = filled(std::string(fault.spoilt), "{block}", std::to_string(block));
      record.replace(at, sound.size(), filled(spoilt, "{id}", id));
    }
    set.text += (number == 0 ? "" : "---\n") + record;
  }
  return set;
}

TEST_CASE("faults of every family are seeded") {
  for (const Rule* rule : rules()) {
    // Those of documents that are imported stand in no record.
    if (rule->family() == "KO0") continue;
    CHECK_MESSAGE(std::any_of(faults.begin(), faults.end(),
                              [&](const SeededFault& fault) {
                                return std::string_view(fault.code).starts_with(rule->family());
                              }),
                  "none of the family of ", rule->code);
  }
}

TEST_CASE("a thousand faults in ten thousand records are found, each where it is, and nothing else") {
  Seeded set = seeded_records();
  CHECK(set.expected.size() == fault_count);

  const test::MemoryFiles files({{"records.yaml", set.text}, {"vedlegg.txt", "vedlegg"}});
  Reading reading = read_set(files, find_sets(files, {"records.yaml"}, ".").front());
  std::vector<Finding> findings = std::move(reading.findings);
  const Register records(std::move(reading));
  for (Finding& finding : check(records, to_day({2026, 1, 1}), {.files = &files}))
    findings.push_back(std::move(finding));

  std::vector<Expected> found;
  for (const Finding& finding : findings)
    if (!finding.rule->opt_in || is_seeded(finding.rule->code))
      found.emplace_back(finding.rule->code, finding.record);
  std::sort(found.begin(), found.end());
  std::sort(set.expected.begin(), set.expected.end());

  std::vector<Expected> missed;
  std::set_difference(set.expected.begin(), set.expected.end(), found.begin(), found.end(),
                      std::back_inserter(missed));
  std::vector<Expected> invented;
  std::set_difference(found.begin(), found.end(), set.expected.begin(), set.expected.end(),
                      std::back_inserter(invented));
  for (const Expected& each : missed) CHECK_MESSAGE(false, "missed ", each.first, " in ", each.second);
  for (const Expected& each : invented) CHECK_MESSAGE(false, "invented ", each.first, " in ", each.second);
}

}  // namespace
}  // namespace ko
