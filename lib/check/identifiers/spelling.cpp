// SPDX-License-Identifier: MIT
/// KO709: names that look like a slip of the pen.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_set>

#include "check/run/check.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

/// The words of a name, folded, without the commas and points between them: `Weber, Sr.` has `weber` and
/// `sr`.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  const std::string folded = fold_case(name);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(" ,.;()", begin), folded.size());
    if (end > begin) words.push_back(folded.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

/// A name with one word left out, which is what a name and its misspelling share.
std::string key_without(const std::vector<std::string>& words, std::size_t left_out) {
  std::string key = std::to_string(left_out);
  for (std::size_t i = 0; i < words.size(); ++i)
    if (i != left_out) key += ' ' + words[i];
  return key;
}

/// True for words that differ by a letter or two, and begin alike: Røbech, Røbeck.
bool is_near(std::string_view a, std::string_view b) {
  const std::size_t letters = std::max(count_characters(a), count_characters(b));
  const std::size_t limit = letters >= 6 ? 2 : 1;
  if (letters < 4 || a.substr(0, 1) != b.substr(0, 1) || a == b) return false;
  return edit_distance(a, b, limit) <= limit;
}

/// Names and where they are written, found by all but one of their words.
class Names {
 public:
  void add(std::string_view name, Cursor at) {
    const std::vector<std::string> words = words_of(name);
    whole_.emplace(fold_case(name));
    for (std::size_t i = 0; i < words.size(); ++i)
      by_key_.emplace(key_without(words, i), Entry{words[i], at});
  }

  bool has(std::string_view name) const { return whole_.contains(fold_case(name)); }

  /// Where a name is written that differs from this one in one word, and there by a letter or two.
  std::optional<Cursor> near(std::string_view name) const {
    const std::vector<std::string> words = words_of(name);
    for (std::size_t i = 0; words.size() > 1 && i < words.size(); ++i) {
      const auto [first, last] = by_key_.equal_range(key_without(words, i));
      for (auto at = first; at != last; ++at)
        if (is_near(words[i], at->second.word)) return at->second.at;
    }
    return std::nullopt;
  }

 private:
  struct Entry {
    std::string word;
    Cursor at;
  };

  std::unordered_set<std::string> whole_;
  std::unordered_multimap<std::string, Entry> by_key_;
};

/// The names and aliases of the persons of a set; where they are written is the person's record.
Names names_of_persons(const Register& records) {
  Names names;
  for (const Record& record : records.records(Kind::person)) {
    const Person person = record.as<person_type>();
    names.add(person.get<"name">(), record.at);
    for (std::string_view alias : person.get<"aliases">()) names.add(alias, record.at);
  }
  return names;
}

/// A name in place of a person's record.
struct WrittenName {
  const Record* record;
  Cursor at;
};

std::vector<WrittenName> written_names(const Register& records) {
  std::vector<WrittenName> all;
  for (const std::uint32_t position : records.reading_order()) {
    const Record& record = records.records()[position];
    if (record.kind != Kind::organisation && record.kind != Kind::meeting) continue;
    walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
      if (field.shape.value != Value::entry || value.form() != Form::mapping) return;
      const Type& type = *field.shape.entry;
      const auto name = type.find("name");
      if (!name || !type.find("person")) return;
      const Cursor at = value.child(static_cast<std::uint8_t>(*name));
      if (at) all.push_back({&record, at});
    });
  }
  return all;
}

/// The word of the name that is nearly one of `part`, which has none like it; empty when there is no such.
std::string near_word(std::string_view name, std::string_view part) {
  const std::vector<std::string> words = words_of(name);
  for (const std::string& each : words_of(part)) {
    if (std::ranges::find(words, each) != words.end()) continue;
    for (const std::string& word : words)
      if (is_near(each, word)) return word;
  }
  return {};
}

void check_parts_of_names(const CheckContext& context, Findings& findings) {
  for (const std::uint32_t position : context.records.reading_order()) {
    const Record& record = context.records.records()[position];
    const Person person = record.as<person_type>();
    for (const Cursor part : {person.cursor<"given_name">(), person.cursor<"family_name">()}) {
      if (!part || near_word(person.get<"name">(), part.text()).empty()) continue;
      findings.in_record(&record);
      findings.add(
          part, fmt::format("`{}` is nearly, but not quite, what `name` says", printable(part.text())),
          "write the name the same way in both", {{person.cursor<"name">().place(), "the full name"}});
    }
  }
}

/// Names written in one record that are nearly the same, and none of them that of a person of the set.
void check_names_beside(std::span<const WrittenName> of_one_record, const Names& names, Findings& findings) {
  Names before;
  for (const WrittenName& each : of_one_record) {
    const std::string_view name = each.at.text();
    if (names.has(name) || before.has(name)) continue;
    if (const auto near = before.near(name); near && names.near(name) == std::nullopt) {
      findings.in_record(each.record);
      findings.add(
          each.at,
          fmt::format("`{}` is nearly `{}`, which stands in the same record", printable(name),
                      printable(near->text())),
          fmt::format("write `{}` in both places, if it is the same person", printable(near->text())),
          {{near->place(), "the other name"}});
    }
    before.add(name, each.at);
  }
}

void check_names_within_records(std::span<const WrittenName> written, const Names& names,
                                Findings& findings) {
  while (!written.empty()) {
    const auto of_another = [&](const WrittenName& each) { return each.record != written.front().record; };
    const auto end = std::ranges::find_if(written, of_another);
    const auto count = static_cast<std::size_t>(end - written.begin());
    check_names_beside(written.first(count), names, findings);
    written = written.subspan(count);
  }
}

void spelling_drift(const CheckContext& context, Findings& findings) {
  check_parts_of_names(context, findings);
  const std::vector<WrittenName> written = written_names(context.records);
  if (written.empty()) return;
  const Names names = names_of_persons(context.records);
  check_names_within_records(written, names, findings);
  for (const WrittenName& each : written) {
    if (names.has(each.at.text())) continue;
    const auto near = names.near(each.at.text());
    if (!near) continue;
    const Person person(*near);
    const std::string_view id = near->child(id_field).text();
    findings.in_record(each.record);
    Finding& finding =
        findings.add(each.at, fmt::format("`{}` is nearly the name of `{}`", printable(each.at.text()), id),
                     fmt::format("write `person: {}`, if it is the same", id));
    finding.related.push_back(
        {person.cursor<"name">().place(), fmt::format("{} here", printable(person.get<"name">()))});
  }
}

constexpr Check spelling_checks[] = {
    {.rule = {.code = "KO709",
              .name = "spelling-drift",
              .severity = Severity::advice,
              .summary = "a name that is nearly that of a person of the set, or another of the same record",
              .why = "one person under two spellings is counted as two"},
     .once = spelling_drift},
};

}  // namespace

KO_ENTRY(RuleFile, spelling_rules) = {spelling_checks};

}  // namespace ko
