// SPDX-License-Identifier: MIT
// Holds the reader against yaml-test-suite: yaml_test_suite CASES.json EXCEPTIONS MISREADINGS
//
// A case inside the profile of records gives the suite's tree and no error. An invalid one gives an error
// with a place inside the file. A valid one outside the profile gives the codes of what it uses. They are
// worked out from its tree (anchors, aliases, tags, keys that are no words, empty documents, what follows
// `...`) and from its lines (directives, keys after `? `); where others are given, EXCEPTIONS lists them, one
// by one.
//
// What yaml-cpp alone gets wrong is listed in MISREADINGS, with what the reader makes of that, and of what it
// reads right, whether the second opinion says the same.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "ko/files/read.hpp"
#include "ko/files/second_opinion.hpp"
#include "unit/read/tree_events.hpp"
#include "unit/read/yaml_cpp_alone.hpp"

namespace {

using Codes = std::set<std::string>;

struct Case {
  std::string id;
  std::string yaml;
  bool fail = false;
  std::string tree;
};

/// What EXCEPTIONS says of a case: the codes it gives, and why.
struct Exception {
  Codes codes;
  bool used = false;
};
using Exceptions = std::map<std::string, Exception>;  // by id

std::vector<Case> read_cases(const char* path) {
  std::vector<Case> cases;
  for (const auto& one : nlohmann::json::parse(std::ifstream(path)))
    cases.push_back({one.at("id"), one.at("yaml"), one.at("fail"), one.at("tree")});
  return cases;
}

/// Lines of `ID CODE[,CODE] reason`.
Exceptions read_exceptions(const char* path) {
  Exceptions exceptions;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string id, list, code;
    words >> id >> list;
    Codes codes;
    for (std::istringstream commas(list); std::getline(commas, code, ',');) codes.insert(code);
    exceptions[id] = {codes, false};
  }
  return exceptions;
}

/// The suite's events without their indentation and without what the tree of ko does not tell.
std::vector<std::string> events_of(const std::string& tree) {
  std::vector<std::string> events;
  std::istringstream lines(tree);
  for (std::string line; std::getline(lines, line);) {
    line.erase(0, line.find_first_not_of(' '));
    if (line.starts_with("+DOC") || line.starts_with("-DOC")) line.resize(4);
    if (!line.empty() && !line.ends_with("STR")) events.push_back(line);
  }
  return events;
}

std::string joined(const std::vector<std::string>& events) {
  std::string out;
  for (const std::string& event : events) out += event + '\n';
  return out;
}

/// An event in its parts: its sign, its properties (`{}`, `&name`, `<tag>`), and the rest, which is the
/// value.
struct EventParts {
  std::string sign;
  std::vector<std::string> properties;
  std::string value;
};

EventParts parts_of(std::string_view event) {
  EventParts parts;
  const auto take = [&event] {
    const std::size_t end = std::min(event.find(' '), event.size());
    std::string word(event.substr(0, end));
    event.remove_prefix(std::min(end + 1, event.size()));
    return word;
  };
  parts.sign = take();
  while (event.starts_with("{}") || event.starts_with("[]") || event.starts_with('&') ||
         event.starts_with('<'))
    parts.properties.push_back(take());
  parts.value = event;
  return parts;
}

Codes codes_of_properties(const std::string& event) {
  Codes codes;
  for (const std::string& property : parts_of(event).properties) {
    if (property[0] == '&') codes.insert("KO113");
    if (property[0] == '<') codes.insert("KO115");
  }
  return codes;
}

/// The codes that a valid tree leads to, and nothing else of the text.
Codes codes_of_tree(const std::vector<std::string>& events) {
  struct Open {
    bool mapping;
    bool at_key;
  };
  Codes codes;
  std::vector<Open> open;
  for (const std::string& event : events) {
    const bool begins = event[0] == '+', ends = event[0] == '-';
    const bool is_key = !ends && !open.empty() && open.back().mapping && open.back().at_key;
    if (event.starts_with("=ALI")) codes.insert("KO114");
    codes.merge(codes_of_properties(event));
    if (is_key && (begins || parts_of(event).value == ":")) codes.insert("KO118");
    if (begins) {
      open.push_back({event.starts_with("+MAP"), true});
      continue;
    }
    if (ends && !open.empty()) open.pop_back();
    if (!open.empty()) open.back().at_key = !open.back().at_key;
  }
  return codes;
}

/// The codes that the documents of a valid case lead to: those with nothing in them, and those that follow
/// `...` without a `---` of their own.
Codes codes_of_documents(const std::string& tree) {
  Codes codes;
  std::istringstream lines(tree);
  std::string before;
  bool any = false;
  for (std::string line; std::getline(lines, line); before = line) {
    line.erase(0, line.find_first_not_of(' '));
    any = any || line.starts_with("+DOC");
    if (line == "+DOC" && before == "-DOC ...") codes.insert("KO122");
    if (line == "=VAL :" && before.starts_with("+DOC")) codes.insert("KO121");
  }
  if (!any) codes.insert("KO121");
  return codes;
}

/// The codes that the lines of a valid case lead to: directives, and keys after `? `.
Codes codes_of_lines(const std::string& text) {
  Codes codes;
  bool between = true;  // before a document, where a directive may stand
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (between && line.starts_with('%')) codes.insert("KO116");
    if (line.starts_with("..."))
      between = true;
    else if (!line.empty() && line[0] != '#' && line[0] != '%')
      between = false;
    const std::size_t text_begin = line.find_first_not_of(" -");
    if (text_begin == std::string::npos || line[text_begin] != '?') continue;
    if (text_begin + 1 == line.size() || line[text_begin + 1] == ' ') codes.insert("KO118");
  }
  return codes;
}

Codes codes_of(const Case& test, const std::vector<std::string>& events) {
  Codes codes = codes_of_tree(events);
  codes.merge(codes_of_documents(test.tree));
  codes.merge(codes_of_lines(test.yaml));
  return codes;
}

std::string join(const Codes& codes) {
  return codes.empty() ? "none" : fmt::format("{}", fmt::join(codes, ","));
}

/// What is wrong with how a case was read; empty when nothing is.
std::string judge(const Case& test, Exception* exception) {
  const ko::Source source(test.id, test.yaml);
  const ko::TreeReading reading = ko::read_tree(source, 0);
  if (std::string broken = ko::test::broken_promise(reading.tree, source); !broken.empty()) return broken;
  Codes codes;
  for (const ko::Finding& finding : reading.findings) {
    if (finding.rule->severity == ko::Severity::error) codes.emplace(finding.rule->code);
    if (finding.place.span.begin > finding.place.span.end || finding.place.span.end > test.yaml.size())
      return "a finding outside the file";
  }
  const std::vector<std::string> events = events_of(test.tree);
  const Codes usual = test.fail ? Codes() : codes_of(test, events);
  if (exception != nullptr) {
    exception->used = true;
    if (codes != exception->codes)
      return fmt::format("gives {} where {} is listed", join(codes), join(exception->codes));
    return !test.fail && codes == usual ? "needs no exception" : "";
  }
  if (test.fail) return codes.empty() ? "is invalid and was accepted" : "";
  if (codes != usual) return fmt::format("gives {}, expected {}", join(codes), join(usual));
  if (!codes.empty()) return "";
  const std::string tree = ko::test::tree_events(reading.tree, source);
  return tree == joined(events) ? "" : fmt::format("gives the tree\n{}instead of\n{}", tree, joined(events));
}

/// The event as yaml-cpp tells of it: without styles, and of an alias only that there is one.
std::string plain_event(const std::string& event) {
  const EventParts parts = parts_of(event);
  if (parts.sign != "=VAL") return parts.sign;
  return "=VAL " + parts.value.substr(1);
}

/// What yaml-cpp alone gets wrong in a case: `accepts` what is invalid, `rejects` what is valid, `misreads`
/// what it says; empty when it is right.
std::string wrong_alone(const Case& test) {
  const auto read = ko::test::read_by_yaml_cpp_alone(test.yaml);
  if (test.fail) return read ? "accepts" : "";
  if (!read) return "rejects";
  std::vector<std::string> expected;
  for (const std::string& event : events_of(test.tree)) expected.push_back(plain_event(event));
  return *read == expected ? "" : "misreads";
}

/// What yaml-cpp gets wrong in a case, and what ko makes of it: the codes, or `right` and whether the second
/// opinion of that is `same`, `refused` or `other`.
std::string misreading_of(const Case& test) {
  const std::string wrong = wrong_alone(test);
  if (wrong.empty()) return "";
  const ko::Source source(test.id, test.yaml);
  const ko::TreeReading reading = ko::read_tree(source, 0);
  Codes codes;
  for (const ko::Finding& finding : reading.findings) codes.emplace(finding.rule->code);
  if (!codes.empty()) return wrong + " " + join(codes);
  const bool right =
      !test.fail && ko::test::tree_events(reading.tree, source) == joined(events_of(test.tree));
  if (!right) return wrong + " silently";
  const std::vector<ko::Disagreement> found = ko::second_opinion(source, reading.tree);
  return wrong + " right," + (found.empty() ? "same" : found.front().refused ? "refused" : "other");
}

/// The second opinion of a case that yaml-cpp alone reads right: there is no disagreement.
std::string wrong_opinion(const Case& test) {
  if (!wrong_alone(test).empty()) return "";
  const ko::Source source(test.id, test.yaml);
  const std::vector<ko::Disagreement> found = ko::second_opinion(source, ko::read_tree(source, 0).tree);
  return found.empty() ? "" : "the second opinion: " + found.front().message;
}

/// Lines of `ID WRONG CODE[,CODE] reason`, by their ID.
std::map<std::string, std::string> read_misreadings(const char* path) {
  std::map<std::string, std::string> misreadings;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream words(line);
    std::string id, wrong, guarded;
    words >> id >> wrong >> guarded;
    misreadings[id] = wrong + " " + guarded;
  }
  return misreadings;
}

/// Returns how many cases yaml-cpp alone reads otherwise than is listed.
std::size_t check_misreadings(const std::vector<Case>& cases, std::map<std::string, std::string> listed) {
  std::size_t failed = 0;
  for (const Case& test : cases) {
    const std::string found = misreading_of(test);
    const std::string expected = listed[test.id];
    listed.erase(test.id);
    if (found == expected) continue;
    ++failed;
    fmt::print("{} (yaml-cpp alone): {}, listed: {}\n", test.id, found.empty() ? "right" : found,
               expected.empty() ? "right" : expected);
  }
  for (const auto& [id, expected] : listed) fmt::print("{}: listed, but there is no such case\n", id);
  return failed + listed.size();
}

}  // namespace

int main(int, char** arguments) {
  const std::vector<Case> cases = read_cases(arguments[1]);
  Exceptions exceptions = read_exceptions(arguments[2]);
  std::size_t failed = check_misreadings(cases, read_misreadings(arguments[3]));
  for (const Case& test : cases) {
    const auto found = exceptions.find(test.id);
    std::string wrong = judge(test, found == exceptions.end() ? nullptr : &found->second);
    if (wrong.empty()) wrong = wrong_opinion(test);
    if (wrong.empty()) continue;
    ++failed;
    fmt::print("{}: {}\n", test.id, wrong);
  }
  for (const auto& [id, exception] : exceptions)
    if (!exception.used) {
      ++failed;
      fmt::print("{}: listed, but there is no such case\n", id);
    }
  fmt::print("{} cases, {} exceptions, {} failed\n", cases.size(), exceptions.size(), failed);
  return failed == 0 ? 0 : 1;
}
