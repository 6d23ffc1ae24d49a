// SPDX-License-Identifier: MIT
/// Text that is hostile to each format of findings. That the formats' own schemas take what comes out is
/// tested in tests/cli/validate/formats.sh.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "ko/answers/render.hpp"
#include "unit/render/findings/hostile_diagnostics.hpp"

namespace ko {
namespace {

using nlohmann::json;

std::string rendered(std::string_view format) {
  const test::HostileDiagnostics hostile;
  DiagnosticOptions options;
  options.rules = rules();
  options.version = "0.0.0";
  return render_findings(*find_findings_format(format), hostile.report(), options);
}

TEST_CASE("JSON gives back every text as it was") {
  const json finding = json::parse(rendered("json"))["findings"][0];
  CHECK(finding["message"] == "100% ::error:: a, b \x1b[31m æøå 漢\nnext");
  CHECK(finding["mend"] == "write `<b>&\"x\"`");
  CHECK(finding["file"] == "a:b,c% æ.yaml");
  CHECK(finding["line"] == 2);
  CHECK(finding["column"] == 7);
  CHECK(finding["end_column"] == 11);
  CHECK(finding["related"][0]["column"] == 4);
  CHECK(finding["edit"]["replacement"] == "\"\\<&>\n");
}

TEST_CASE("JSON Lines has a line a finding, whatever line feeds are in it") {
  const std::string lines = rendered("jsonl");
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
  CHECK(json::parse(lines.substr(0, lines.find('\n'))) == json::parse(rendered("json"))["findings"][0]);
}

TEST_CASE("SARIF names files by URI and columns by code point") {
  const json run = json::parse(rendered("sarif"))["runs"][0];
  const json place = run["results"][0]["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "a%3Ab%2Cc%25%20%C3%A6.yaml");
  CHECK(place["region"] == json({{"startLine", 2}, {"startColumn", 7}, {"endLine", 2}, {"endColumn", 11}}));
  CHECK(run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"].get<std::size_t>()]["id"] == "KO301");
  CHECK(run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] ==
        "\"\\<&>\n");
}

TEST_CASE("no text becomes a placeholder or a link of a SARIF message") {
  const std::vector<File> files = {File{0, Source("a.yaml", "x\n"), {}}};
  Finding finding;
  finding.rule = find_rule("KO301");
  finding.message = "{0} is in [here](https://example.org), asked[1]";
  finding.mend = "write {document, at}";
  const std::vector<Finding> findings = {finding};
  const std::vector<Diagnostic> diagnostics = diagnose(findings, files);
  const json log = json::parse(render_findings(
      *find_findings_format("sarif"), {diagnostics, tally(diagnostics, {1, 1})}, {.rules = rules()}));
  CHECK(log["runs"][0]["results"][0]["message"]["text"] ==
        "{{0}} is in [here\\](https://example.org), asked[1]. Mend: write {{document, at}}.");
}

TEST_CASE("a GitLab report has the members that GitLab reads") {
  const json issues = json::parse(rendered("gitlab"));
  REQUIRE(issues.size() == 2);
  CHECK(issues[0]["description"].get<std::string>().starts_with("100% ::error::"));
  CHECK(issues[0]["severity"] == "major");
  CHECK(issues[1]["severity"] == "info");
  CHECK(issues[0]["location"]["positions"]["begin"] == json({{"line", 2}, {"column", 7}}));
  CHECK(issues[0]["fingerprint"] != issues[1]["fingerprint"]);
}

TEST_CASE("nothing in a finding is markup in JUnit, and control characters are shown") {
  const std::string xml = rendered("junit");
  CHECK(xml.find("<b>") == std::string::npos);
  CHECK(xml.find('\x1b') == std::string::npos);
  CHECK(xml.find("write `&lt;b&gt;&amp;&quot;x&quot;`") != std::string::npos);
  CHECK(xml.find("\\u{1b}[31m") != std::string::npos);
}

TEST_CASE("the schema under data/schema is that of what is written: `ninja schemas` writes it anew") {
  std::ifstream file("data/schema/findings.schema.json");
  CHECK(std::string(std::istreambuf_iterator<char>(file), {}) == findings_schema());
}

}  // namespace
}  // namespace ko
