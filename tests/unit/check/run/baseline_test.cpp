// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/answers/render.hpp"
#include "ko/findings/baseline.hpp"
#include "ko/findings/validate.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// What is found in a text, with everything it refers to.
struct Found {
  explicit Found(const std::string& text, const std::string& file = "records.yaml")
      : reading(test::read_file(file, text)),
        of_reading(std::move(reading.findings)),
        records(std::move(reading)),
        findings(validate(records, std::move(of_reading), {to_day({2026, 1, 1})})),
        diagnostics(diagnose(findings, records.files())) {
    set_fingerprints(diagnostics);
  }

  std::vector<KnownFinding> known() const {
    std::vector<KnownFinding> all;
    for (const Diagnostic& diagnostic : diagnostics) all.push_back(known_finding(diagnostic));
    return all;
  }
  std::vector<std::string> fingerprints() const {
    std::vector<std::string> all;
    for (const Diagnostic& diagnostic : diagnostics) all.push_back(diagnostic.fingerprint());
    return all;
  }

  Reading reading;
  std::vector<Finding> of_reading;
  Register records;
  std::vector<Finding> findings;
  std::vector<Diagnostic> diagnostics;
};

std::vector<KnownFinding> parsed(const std::string& text) {
  auto known = parse_baseline(Source("known.jsonl", text));
  REQUIRE(known);
  return *known;
}

std::string fault_of(const std::string& text) {
  const auto known = parse_baseline(Source("known.jsonl", text));
  REQUIRE(!known);
  return known.fault().message;
}

const std::string person = "kind: person\nid: bo-lie\nname: Bo Lie\n";
const std::string two_faults =
    "kind: organisation\nid: styret\nname: Styret\nfounded: 2014-02-30\nparent: ingen\n";

TEST_CASE("a finding keeps its fingerprint when its record moves") {
  const std::vector<std::string> before = Found(two_faults).fingerprints();
  REQUIRE(before.size() == 2);
  CHECK(Found("# en linje\n\n" + two_faults).fingerprints() == before);
  CHECK(Found(person + "---\n" + two_faults).fingerprints() == before);
  CHECK(Found(two_faults, "annen/mappe.yaml").fingerprints() == before);
}

TEST_CASE("a finding has another fingerprint in another record, in another field, or a second time") {
  const std::string same = "kind: person\nid: a\nname: A\nborn: 1970-13\ndied: 1970-13\n";
  const std::string two_there =
      "kind: organisation\nid: a\nname: A\ncontact: {web: 'x y', email: 'x y'}\n"
      "links: ['x y', 'x y']\n";
  for (const std::string& text :
       {same + "---\n" + "kind: person\nid: b\nname: B\nborn: 1970-13\n", two_there}) {
    std::vector<std::string> all = Found(text).fingerprints();
    CAPTURE(text);
    CHECK(all.size() >= 3);
    std::sort(all.begin(), all.end());
    CHECK(std::unique(all.begin(), all.end()) == all.end());
  }
}

TEST_CASE("a finding in an entry with an id keeps its fingerprint when entries are added before it") {
  const std::string meeting = "kind: meeting\nid: mote\nbody: mote\nagenda:\n";
  const std::string with_id =
      "  - {id: lan, title: Lån, start: '25:00', votes: [{for: 1}, {id: a, for: x}]}\n";
  const std::string without_id = "  - {title: Navn, start: '26:00'}\n";
  const auto of_times = [](const std::string& text) {
    std::vector<std::string> all;
    for (const Diagnostic& diagnostic : Found(text).diagnostics)
      if (diagnostic.finding->rule->code != "KO302") all.push_back(diagnostic.lasting_path());
    return all;
  };
  CHECK(of_times(meeting + with_id + without_id) ==
        std::vector<std::string>{"agenda[#lan].start", "agenda[#lan].votes[#a].for", "agenda[2].start"});
  const auto prints = [](const std::string& text) {
    std::vector<std::string> all = Found(text).fingerprints();
    std::sort(all.begin(), all.end());
    return all;
  };
  const std::string added = "  - {title: Åpning}\n";
  CHECK(prints(meeting + with_id) == prints(meeting + added + with_id));
  CHECK(prints(meeting + without_id) != prints(meeting + added + without_id));
}

TEST_CASE("two findings of one rule in one field are two") {
  const std::vector<std::string> all =
      Found("kind: person\nid: a\nname: A\nnote: 'fnr 01017000027 og 01017000108'\n").fingerprints();
  REQUIRE(all.size() == 2);
  CHECK(all[0] != all[1]);
}

TEST_CASE("a baseline is read as it was written") {
  const Found found(two_faults);
  const std::string text = write_baseline(found.known());
  CHECK(write_baseline(parsed(text)) == text);
  const Compared compared = compare(found.diagnostics, parsed(text));
  CHECK(compared.fresh.empty());
  CHECK(compared.known == 2);
  CHECK(compared.unmatched.empty());
}

TEST_CASE("the order of findings leaves no trace in a baseline, nor does one that stands there twice") {
  std::vector<KnownFinding> known = Found(two_faults + "---\n" + person + "born: 1970-13\n").known();
  REQUIRE(known.size() == 3);
  const std::string text = write_baseline(known);
  std::reverse(known.begin(), known.end());
  known.push_back(known.front());
  known.back().record = "zoo";
  CHECK(write_baseline(known) == text);
  CHECK(text.starts_with("{\"code\":\"KO208\",\"record\":\"bo-lie\""));
}

TEST_CASE("what a baseline does not know is fresh, and what is not found is left over") {
  const std::string baseline = write_baseline(Found(two_faults).known());
  const Found now("kind: organisation\nid: styret\nname: Styret\nfounded: 2014-02-30\ndissolved: 2014-13\n");
  const std::vector<KnownFinding> known = parsed(baseline);
  const Compared compared = compare(now.diagnostics, known);
  REQUIRE(compared.fresh.size() == 1);
  CHECK(compared.fresh[0].finding->path == "dissolved");
  CHECK(compared.known == 1);
  REQUIRE(compared.unmatched.size() == 1);
  const Finding stale = stale_entry(*compared.unmatched[0]);
  CHECK(stale.rule->code == "KO134");
  CHECK(stale.message == "KO301 is not found any more in `parent` of `styret`");
  CHECK(baseline.substr(stale.place.span.begin, 15) == "{\"code\":\"KO301\"");
}

TEST_CASE("what is left over is told with its field, its record or its file") {
  const auto stale = [](const std::string& where) {
    const KnownFinding known =
        parsed(R"({"code":"KO301",)" + where + R"(,"fingerprint":"0123456789abcdef"})")[0];
    return std::string(stale_entry(known).message.view());
  };
  CHECK(stale(R"("record":"styret","path":"parent")") ==
        "KO301 is not found any more in `parent` of `styret`");
  CHECK(stale(R"("record":"styret")") == "KO301 is not found any more in `styret`");
  CHECK(stale(R"("file":"a.yaml")") == "KO301 is not found any more in a.yaml");
}

TEST_CASE("a line says where by its record, and without one by its file") {
  const std::string line = R"({"code":"KO101","file":"a.yaml","fingerprint":"0123456789abcdef")";
  CHECK(parsed(line + "}")[0].file == "a.yaml");
  const KnownFinding in_record = parsed(line + R"(,"record":"ada"})")[0];
  CHECK(in_record.record == "ada");
  CHECK(in_record.file.empty());  // a record may move to another one
}

TEST_CASE("a baseline that cannot be read says where") {
  const std::string good = R"({"code":"KO301","fingerprint":"0123456789abcdef"})";
  CHECK(parsed("").empty());
  CHECK(parsed("\n \r\n" + good + "\r\n\n").size() == 1);
  CHECK(fault_of(good + "\n[]\n") ==
        "known.jsonl:2: this is not a JSON object, and a baseline has one a line");
  CHECK(fault_of("{\"code\":") == "known.jsonl:1: this is not a JSON object, and a baseline has one a line");
  CHECK(fault_of(R"({"fingerprint":"0123456789abcdef"})") == "known.jsonl:1: there is no `code`");
  CHECK(fault_of(R"({"code":"","fingerprint":"0123456789abcdef"})") == "known.jsonl:1: `code` is empty");
  CHECK(fault_of(good + "\n\n" + R"({"code":1,"fingerprint":"0123456789abcdef"})") ==
        "known.jsonl:3: `code` is not a text");
  CHECK(fault_of(R"({"code":"KO301","fingerprint":"0123"})") ==
        "known.jsonl:1: `fingerprint` is not sixteen hexadecimal digits");
  CHECK(fault_of("<<<<<<< HEAD\n" + good) == "known.jsonl:1: this is a conflict marker of git");
}

TEST_CASE("whatever byte of a baseline is spoilt, it is refused or read to what can be written again") {
  const std::string good = write_baseline(Found(two_faults).known());
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (const char byte : {'\0', '"', '\\', '\n', '{', '\xff'}) {
      std::string spoilt = good;
      spoilt[at] = byte;
      const auto known = parse_baseline(Source("known.jsonl", spoilt));
      if (!known) continue;
      const std::string text = write_baseline(*known);
      CAPTURE(spoilt);
      CHECK(write_baseline(parsed(text)) == text);
    }
  }
}

TEST_CASE("what -O jsonl writes is a baseline") {
  const Found found(two_faults);
  const std::string lines = render_findings(*find_findings_format("jsonl"), {found.diagnostics, {}}, {});
  CHECK(compare(found.diagnostics, parsed(lines)).fresh.empty());
}

}  // namespace
}  // namespace ko
