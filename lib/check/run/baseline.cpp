// SPDX-License-Identifier: MIT
#include "ko/findings/baseline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "base/json/json.hpp"
#include "check/run/suppress.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// Where a finding stands, in words: `board` of `styret-2014`, or the file.
std::string place_in_words(const KnownFinding& known) {
  if (known.record.empty()) return known.file.empty() ? std::string() : fmt::format(" in {}", known.file);
  if (known.path.empty()) return fmt::format(" in `{}`", known.record);
  return fmt::format(" in `{}` of `{}`", known.path, known.record);
}

/// The members of a line, in the order they are written.
struct FingerprintMember {
  const char* name;
  std::string KnownFinding::*content;
  bool required = false;
};
constexpr FingerprintMember members[] = {
    {"code", &KnownFinding::code, true}, {"record", &KnownFinding::record},
    {"file", &KnownFinding::file},       {"path", &KnownFinding::path},
    {"message", &KnownFinding::message}, {"fingerprint", &KnownFinding::fingerprint, true},
};

/// What git writes into a file whose versions it could not merge.
bool is_conflict_marker(std::string_view line) {
  constexpr std::string_view markers[] = {"<<<<<<<", "|||||||", "=======", ">>>>>>>"};
  return std::any_of(std::begin(markers), std::end(markers),
                     [&](std::string_view marker) { return line.starts_with(marker); });
}

bool is_fingerprint(std::string_view text) {
  return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Result<KnownFinding> parse_line(std::string_view line) {
  constexpr const char* rewrite = "take the file away and write it anew with --update-baseline";
  if (is_conflict_marker(line))
    return Fault{"this is a conflict marker of git", "keep the lines of both sides and take the markers out"};
  const auto json = parse_json_texts(line);
  if (!json) return Fault{"this is not a JSON object, and a baseline has one a line", rewrite};
  KnownFinding known;
  for (const FingerprintMember& member : members) {
    const auto found = json->find(member.name);
    if (found == json->end()) {
      if (member.required) return Fault{fmt::format("there is no `{}`", member.name), rewrite};
      continue;
    }
    if (!found->second) return Fault{fmt::format("`{}` is not a text", member.name), rewrite};
    known.*member.content = *found->second;
  }
  if (known.code.empty()) return Fault{"`code` is empty", rewrite};
  if (!is_fingerprint(known.fingerprint))
    return Fault{"`fingerprint` is not sixteen hexadecimal digits", rewrite};
  if (!known.record.empty()) known.file.clear();
  return known;
}

/// What lines are sorted by.
auto key(const KnownFinding& known) {
  return std::tie(known.record, known.file, known.path, known.code, known.fingerprint, known.message);
}

std::string line_of(const KnownFinding& known) {
  Json json;
  for (const FingerprintMember& member : members)
    if (const std::string& content = known.*member.content; !content.empty()) json[member.name] = content;
  return json.text() + '\n';
}

}  // namespace

KnownFinding known_finding(const Diagnostic& diagnostic) {
  const Finding& finding = *diagnostic.finding;
  KnownFinding known;
  known.code = finding.rule->code;
  known.record = finding.record;
  if (finding.record.empty()) known.file = diagnostic.file_in_set();
  known.path = finding.path;
  known.message = finding.message;
  known.fingerprint = diagnostic.fingerprint();
  return known;
}

Compared compare(std::vector<Diagnostic> diagnostics, std::span<const KnownFinding> baseline) {
  std::unordered_set<std::string_view> known;
  for (const KnownFinding& each : baseline) known.insert(each.fingerprint);
  Compared compared;
  std::unordered_set<std::string> found;
  for (Diagnostic& diagnostic : diagnostics) {
    std::string fingerprint = diagnostic.fingerprint();
    if (known.contains(fingerprint)) {
      ++compared.known;
      found.insert(std::move(fingerprint));
    } else {
      compared.fresh.push_back(std::move(diagnostic));
    }
  }
  for (const KnownFinding& each : baseline)
    if (!found.contains(each.fingerprint)) compared.unmatched.push_back(&each);
  return compared;
}

Finding stale_entry(const KnownFinding& known) {
  return {.rule = &row(suppression_rules, "stale-baseline-entry"),
          .place = {0, known.span},
          .message = fmt::format("{} is not found any more{}", known.code, place_in_words(known)),
          .mend = "take the line out, or write the baseline anew with --update-baseline",
          .record = known.record,
          .path = known.path};
}

Result<std::vector<KnownFinding>> parse_baseline(const Source& source) {
  std::vector<KnownFinding> all;
  const std::string_view bytes = source.bytes();
  std::size_t number = 1;
  for (std::size_t begin = 0; begin < bytes.size(); ++number) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    const std::string_view line = trim(bytes.substr(begin, end - begin));
    if (!line.empty()) {
      Result<KnownFinding> known = parse_line(line);
      if (!known)
        return Fault{fmt::format("{}:{}: {}", source.name(), number, known.fault().message),
                     known.fault().mend()};
      const auto start = static_cast<std::uint32_t>(line.data() - bytes.data());
      (*known).span = {start, start + static_cast<std::uint32_t>(line.size())};
      all.push_back(std::move(*known));
    }
    begin = end + 1;
  }
  return all;
}

std::string write_baseline(std::vector<KnownFinding> known) {
  std::ranges::sort(known, [](const KnownFinding& a, const KnownFinding& b) { return key(a) < key(b); });
  std::unordered_set<std::string> written;
  std::string text;
  for (const KnownFinding& each : known)
    if (written.insert(each.fingerprint).second) text += line_of(each);
  return text;
}

}  // namespace ko
