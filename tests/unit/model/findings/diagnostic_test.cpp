// SPDX-License-Identifier: MIT
// What is told of findings: where they stand, how many there are, and what tells them apart.
#include "ko/findings/diagnostic.hpp"

#include <doctest/doctest.h>

#include "ko/answers/table.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

/// Findings of rules at places of a text, as they are shown.
struct Shown {
  Reading reading;
  std::vector<Finding> findings;
  std::vector<Diagnostic> diagnostics;

  Shown(const std::string& file, const std::vector<Finding>& of, std::string_view root = ".")
      : reading(test::read_file(file, "kind: person\nid: ada\nname: Ada\n")), findings(of) {
    diagnostics = diagnose(findings, reading.files, root);
    set_fingerprints(diagnostics);
  }
};

Finding finding_of(std::string_view code, Span span = {0, 4}, std::string record = "",
                   std::string path = "") {
  Finding finding;
  finding.rule = find_rule(code);
  finding.place = {0, span};
  finding.record = std::move(record);
  finding.path = std::move(path);
  return finding;
}

TEST_CASE("the name of a file within its set begins behind the folder, and only behind it") {
  const auto within = [](const std::string& file, std::string_view root) {
    return std::string(Shown(file, {finding_of("KO301")}, root).diagnostics[0].file_in_set());
  };
  CHECK(within("sett/moter/a.yaml", "sett") == "moter/a.yaml");
  CHECK(within("sett/moter/a.yaml", "sett/") == "moter/a.yaml");
  CHECK(within("sett/moter/a.yaml", ".") == "sett/moter/a.yaml");
  CHECK(within("settet/a.yaml", "sett") == "settet/a.yaml");
  CHECK(within("annet/a.yaml", "sett") == "annet/a.yaml");
}

TEST_CASE("a place is shown by its line and what is meant of it") {
  const Shown shown("a.yaml", {finding_of("KO301", {17, 20}), finding_of("KO301", {17, 25})});
  const Location one = shown.diagnostics[0].location();
  CHECK(one.line == "id: ada");
  CHECK(one.begin.line == 2);
  CHECK(one.begin.column == 5);
  CHECK(one.in_line.begin == 4);
  CHECK(one.in_line.end == 7);
  // What goes on in the next line is shown to the end of the first.
  CHECK(shown.diagnostics[1].location().in_line.end == 7);
  CHECK(shown.diagnostics[1].location().end.line == 3);
}

TEST_CASE("a finding in a record is the same wherever its line moves, and two of one field are told apart") {
  const auto prints = [](const Finding& a, const Finding& b) {
    const Shown shown("a.yaml", {a, b});
    return std::pair(shown.diagnostics[0].fingerprint(), shown.diagnostics[1].fingerprint());
  };
  const auto first_of = [](const Finding& a) { return Shown("a.yaml", {a}).diagnostics[0].fingerprint(); };
  const auto [one, two] =
      prints(finding_of("KO301", {0, 4}, "ada", "name"), finding_of("KO301", {0, 4}, "ada", "name"));
  CHECK(one != two);
  CHECK(one == first_of(finding_of("KO301", {17, 20}, "ada", "name")));
  CHECK(one != first_of(finding_of("KO302", {0, 4}, "ada", "name")));
  CHECK(one != first_of(finding_of("KO301", {0, 4}, "bo", "name")));
  CHECK(one != first_of(finding_of("KO301", {0, 4}, "ada", "born")));
  CHECK(one.size() == 16);
  // Outside a record the line's text tells, and the file's.
  CHECK(first_of(finding_of("KO301", {0, 4})) == first_of(finding_of("KO301", {1, 2})));
  CHECK(first_of(finding_of("KO301", {0, 4})) != first_of(finding_of("KO301", {17, 20})));
  CHECK(first_of(finding_of("KO301", {0, 4})) !=
        Shown("b.yaml", {finding_of("KO301", {0, 4})}).diagnostics[0].fingerprint());
}

TEST_CASE("an entry is known by its id, and by its place where what stands as its id is none") {
  const Reading reading = test::read_file("a.yaml",
                                          "kind: organisation\nid: o\nposts:\n  - {id: leder, title: L}\n  - "
                                          "{id: [x], title: T, pay: {id: p, steps: [a]}}\n");
  const auto lasting = [&](const std::string& path) {
    const std::vector<Finding> findings = {finding_of("KO301", {0, 4}, "o", path)};
    return diagnose(findings, reading.files, ".").front().lasting_path();
  };
  CHECK(lasting("posts[1].title") == "posts[#leder].title");
  CHECK(lasting("posts[2].title") == "posts[2].title");
  CHECK(lasting("posts[2].pay.steps[1]") == "posts[2].pay.steps[1]");  // what is in no list needs no id
}

TEST_CASE("findings are summed up by severity, with what is known beside") {
  const Shown shown("a.yaml",
                    {finding_of("KO301"), finding_of("KO301"), finding_of("KO405"), finding_of("KO709")});
  Tally counts = tally(shown.diagnostics, {14, 120});
  CHECK(counts.findings() == 4);
  CHECK(counts.files == 1);
  CHECK(counts.mendable == 0);
  CHECK(summarize(counts) == "2 errors, 1 warning, 1 advice in 1 of 14 files, 120 records");
  counts.known = 4;
  CHECK(summarize(counts) == "2 errors, 1 warning, 1 advice in 1 of 14 files, 120 records (4 known)");
  Tally none = tally({}, {1, 1});
  CHECK(summarize(none) == "1 file, 1 record: nothing to report");
  none.known = 0;
  CHECK(summarize(none) == "1 file, 1 record: nothing to report (0 known)");
}

TEST_CASE("rules are counted, the most frequent first and equals by code") {
  const Shown shown("a.yaml",
                    {finding_of("KO405"), finding_of("KO302"), finding_of("KO709"), finding_of("KO709")});
  const Table table = count_by_rule(shown.diagnostics);
  REQUIRE(table.rows.size() == 3);
  CHECK(std::get<std::string>(table.rows[0][0].value) == "KO709");
  CHECK(std::get<std::string>(table.rows[1][0].value) == "KO302");
  CHECK(std::get<std::string>(table.rows[2][0].value) == "KO405");
}

TEST_CASE("a path in a document of which nothing could be read stays as it was found") {
  Reading reading = test::read_file("a.yaml", "kind: person\nid: ada\nname: Ada\n");
  reading.files[0].tree.documents[0].root = no_node;
  const std::vector<Finding> findings = {finding_of("KO301", {17, 20}, "ada", "agenda[1].title")};
  std::vector<Diagnostic> diagnostics = diagnose(findings, reading.files, ".");
  set_fingerprints(diagnostics);
  CHECK(diagnostics[0].location().line == "id: ada");
  CHECK_FALSE(diagnostics[0].fingerprint().empty());
}

TEST_CASE("findings of one identity are told apart by their number, the same in every version") {
  const Finding one = finding_of("KO301", {0, 4}, "ada", "name");
  const Finding other = finding_of("KO302", {0, 4}, "ada", "name");
  const Shown shown("a.yaml", {one, other, one, one});
  std::string prints;
  for (const Diagnostic& each : shown.diagnostics) prints += each.fingerprint() + ' ';
  // They stand in people's baselines.
  CHECK(prints == "18cdf0f0bcb9d788 997ee70304316db5 1fcbaa9c820280f4 e46cc4cd839ae7db ");
}

}  // namespace
}  // namespace ko
