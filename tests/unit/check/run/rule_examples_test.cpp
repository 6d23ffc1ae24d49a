// SPDX-License-Identifier: MIT
/// Every folder of tests/rules holds the two examples of one rule, and what is expected of the bad one.
///
/// `bad.yaml` must give exactly the findings of that rule that `expected` lists, each with the other places
/// it points at, and its mend:
///
///     line:column CODE message
///       line:column what stands there
///       = mend
///
/// Beside a `baseline.jsonl`, it is held against that, and the lines are the baseline's.
/// `good.yaml` is the same, mended: free of the rule, and of every error and warning that is not opt-in.
/// Beside them may lie what the examples name: the attachments of documents. Today is 2026-01-01 unless the
/// first line of an example is `# today: YYYY-MM-DD`.
///
/// A rule whose row has a limit has `limit.yaml`, too: a text with `LIMIT` in it, and before it a line each
/// for what may stand there, `# inside: …` and `# at: …`, of which the rule says nothing, and `# outside: …`,
/// of which it does.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "check/run/check.hpp"
#include "ko/files/read.hpp"
#include "ko/findings/baseline.hpp"
#include "ko/findings/validate.hpp"
#include "unit/check/run/example_text.hpp"
#include "unit/memory_files.hpp"

namespace ko {
namespace {

namespace fs = std::filesystem;

using test::content;
using test::today_of;

const fs::path examples = "tests/rules";  // unit tests run in the root of the source

/// The families of which every rule must have its examples.
constexpr std::string_view complete_families = "123456789";

/// `line:column what`
std::string line_at(const Source& source, Span span, const std::string& what) {
  const Position at = source.position(span.begin);
  std::ostringstream text;
  text << at.line << ':' << at.column << ' ' << what << '\n';
  return text.str();
}

/// `line:column CODE message`
std::string line_of(const Source& source, const Finding& finding) {
  return line_at(source, finding.place.span,
                 std::string(finding.rule->code) + ' ' + std::string(finding.message.view()));
}

/// A set of one file, with everything that is found in it.
struct Examined {
  Register records;
  std::vector<Finding> findings;

  std::string line(const Finding& finding) const { return line_of(source(finding.place), finding); }
  /// Its line, the other places it points at, and its mend.
  std::string lines(const Finding& finding) const {
    std::string text = line(finding);
    for (const Related& each : finding.related)
      text += "  " + line_at(source(each.place), each.place.span, std::string(each.label.view()));
    return text + "  = " + std::string(finding.mend.view()) + '\n';
  }
  const Source& source(const Place& place) const { return records.files()[place.file].source; }
};

/// No example can be as long as the limits are; that of the rule about them is read with a lower one.
ReadOptions options_for(const fs::path& example) {
  ReadOptions options;
  const Rule* rule = find_rule(example.parent_path().filename().string());
  if (rule != nullptr && rule->name == "too-large") options.limits.line_bytes = 200;
  return options;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// Takes what stands behind `# NAME: ` in the first line off the text.
std::string take_value(std::string& text, std::string_view name) {
  const std::string mark = "# " + std::string(name) + ": ";
  REQUIRE_MESSAGE(text.starts_with(mark), "there is no line `" << mark << "`");
  const std::size_t end = text.find('\n');
  std::string value = text.substr(mark.size(), end - mark.size());
  text.erase(0, end + 1);
  return value;
}

std::vector<std::string> every_family() {
  std::vector<std::string> families;
  for (char family = '1'; family <= '9'; ++family) families.push_back(std::string("KO") + family);
  return families;
}

/// An example that begins with `ko:` is the configuration of a set.
Examined examine(const fs::path& example, Day today) {
  RecordSet set = {.root = example.parent_path().string()};
  if (content(example).starts_with("ko:"))
    set.configuration = example.string();
  else
    set.files = {example.string()};
  const std::unique_ptr<FileSystem> files = disk();
  Reading reading = read_set(*files, set, {}, options_for(example));
  std::vector<Finding> findings = std::move(reading.findings);
  Register records(std::move(reading));
  findings = validate(records, std::move(findings), {today, files.get(), {every_family(), {}}});
  return {std::move(records), std::move(findings)};
}

Examined examine(const fs::path& example) {
  return examine(example, today_of(content(example)));
}

/// What is said of the lines of a baseline that nothing in the example is found for.
std::string stale_lines(const Examined& bad, const fs::path& baseline) {
  const File file{0, Source(baseline.string(), content(baseline)), {}};
  const auto known = parse_baseline(file.source);
  REQUIRE(known);
  std::vector<Diagnostic> found = diagnose(bad.findings, bad.records.files());
  set_fingerprints(found);
  std::string lines;
  for (const KnownFinding* each : compare(std::move(found), *known).unmatched)
    lines += line_of(file.source, stale_entry(*each));
  return lines;
}

/// How often the rule speaks of a text.
std::size_t times_found(const std::string& code, const fs::path& example, const std::string& text) {
  const std::string name = "set/" + example.filename().string();
  const test::MemoryFiles files(std::map<std::string, std::string>{{name, text}});
  const RecordSet set = {.root = "set", .files = {name}};
  Reading reading = read_set(files, set, {}, options_for(example));
  std::vector<Finding> findings = std::move(reading.findings);
  const Register records(std::move(reading));
  findings =
      validate(records, std::move(findings), {today_of(content(example)), &files, {every_family(), {}}});
  return static_cast<std::size_t>(
      std::ranges::count_if(findings, [&](const Finding& finding) { return finding.rule->code == code; }));
}

std::set<std::string> folders() {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(examples))
    if (entry.is_directory()) names.insert(entry.path().filename().string());
  return names;
}

TEST_CASE("every rule has its examples, and every example a rule") {
  const std::set<std::string> there = folders();
  for (const std::string& name : there) {
    const Rule* rule = find_rule(name);
    CHECK_MESSAGE((rule != nullptr && rule->code == name), name << " is the folder of no rule");
  }
  for (const Rule* rule : rules()) {
    if (complete_families.find(rule->code[2]) == std::string_view::npos) continue;
    CHECK_MESSAGE(there.contains(std::string(rule->code)), rule->code << " has no folder");
  }
}

TEST_CASE("the bad example of every rule gives exactly what is expected") {
  for (const std::string& code : folders()) {
    CAPTURE(code);
    const Examined bad = examine(examples / code / "bad.yaml");
    std::string lines;
    for (const Finding& finding : bad.findings)
      if (finding.rule->code == code) lines += bad.lines(finding);
    const fs::path baseline = examples / code / "baseline.jsonl";
    if (fs::exists(baseline)) lines += stale_lines(bad, baseline);
    const std::string expected = content(examples / code / "expected");
    CHECK_MESSAGE(!expected.empty(), "nothing is expected");
    CHECK(lines == expected);
  }
}

/// Those that reading reports are in no table of checks; their limits are `ReadOptions::limits`.
constexpr std::string_view measured_in_reading[] = {"KO120", "KO126"};

/// The rules that have a limit.
std::set<std::string> measuring_rules() {
  std::set<std::string> codes(std::begin(measured_in_reading), std::end(measured_in_reading));
  for (const RuleFile* file : rule_files())
    for (const Check& check : file->checks)
      if (!check.limit.empty()) codes.emplace(check.rule.code);
  return codes;
}

TEST_CASE("a rule with a limit says nothing inside it and at it, and speaks just outside") {
  const std::set<std::string> measuring = measuring_rules();
  for (const std::string& code : folders()) {
    CAPTURE(code);
    const fs::path cases = examples / code / "limit.yaml";
    REQUIRE_MESSAGE(fs::exists(cases) == measuring.contains(code),
                    "the row states a limit, or there are cases of one, and not both");
    if (!measuring.contains(code)) continue;
    std::string text = content(cases);
    const std::string inside = take_value(text, "inside");
    const std::string at = take_value(text, "at");
    const std::string outside = take_value(text, "outside");
    CHECK(times_found(code, cases, replaced(text, "LIMIT", inside)) == 0);
    CHECK(times_found(code, cases, replaced(text, "LIMIT", at)) == 0);
    CHECK(times_found(code, cases, replaced(text, "LIMIT", outside)) > 0);
  }
}

/// What the rule finds in its bad example as of a day.
std::string found_as_of(const std::string& code, Day today) {
  const Examined bad = examine(examples / code / "bad.yaml", today);
  std::string lines;
  for (const Finding& finding : bad.findings)
    if (finding.rule->code == code) lines += bad.lines(finding);
  return lines;
}

TEST_CASE("what a rule finds is the same on every day, unless its row says that it depends on the day") {
  for (const std::string& code : folders()) {
    CAPTURE(code);
    const std::string now = found_as_of(code, today_of(content(examples / code / "bad.yaml")));
    const bool changes =
        found_as_of(code, to_day({1900, 1, 1})) != now || found_as_of(code, to_day({2100, 1, 1})) != now;
    CHECK(changes == find_rule(code)->depends_on_today);
  }
}

TEST_CASE("every finding names its mend, and every finding in a record the record") {
  for (const std::string& code : folders()) {
    CAPTURE(code);
    for (const Finding& finding : examine(examples / code / "bad.yaml").findings) {
      CAPTURE(finding.message);
      CHECK(!finding.mend.empty());
      CHECK(!finding.mend.view().ends_with('.'));
      if (code >= "KO3") CHECK(!finding.record.empty());  // a text that cannot be read has no record
    }
  }
}

/// The id of the record that a place stands in; empty in what is none, such as the configuration of a set.
std::string record_at(const Register& records, const Place& place) {
  for (const Record& record : records.records()) {
    const File& file = record.at.file();
    const auto& documents = file.tree.documents;
    const bool is_in =
        file.index == place.file && std::ranges::any_of(documents, [&](const Document& document) {
          return document.root == record.at.index() && document.span.begin <= place.span.begin &&
                 place.span.begin <= document.span.end;
        });
    if (is_in) return std::string(record.id);
  }
  return {};
}

TEST_CASE("every finding names the record that it points into") {
  for (const std::string& code : folders()) {
    CAPTURE(code);
    const Examined bad = examine(examples / code / "bad.yaml");
    for (const Finding& finding : bad.findings) {
      const std::string record = record_at(bad.records, finding.place);
      CAPTURE(finding.message);
      if (!record.empty()) CHECK(finding.record == record);
    }
  }
}

TEST_CASE("the good example of every rule is clean") {
  for (const std::string& code : folders()) {
    const Examined good = examine(examples / code / "good.yaml");
    const bool has_content = !good.records.records().empty() || good.records.configuration();
    CHECK_MESSAGE(has_content, code << "/good.yaml has no record");
    for (const Finding& finding : good.findings) {
      const bool matters = finding.rule->severity != Severity::advice && !finding.rule->opt_in;
      CHECK_MESSAGE((finding.rule->code != code && !matters), code << "/good.yaml:" << good.line(finding));
    }
  }
}

}  // namespace
}  // namespace ko
