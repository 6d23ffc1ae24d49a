// SPDX-License-Identifier: MIT
/// KO7xx: names and addresses that look like a slip of the pen.
#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "check/check_row.hpp"
#include "ko/identifier.hpp"
#include "ko/text.hpp"

namespace ko {
namespace {

/// Where a postcode stands in an address that ends in `2640 VINSTRA`; empty when it does not.
std::string_view postcode_of(std::string_view address) {
  const std::string_view text = trim(address);
  std::size_t end = text.size();
  while (end > 0 && text[end - 1] != ',' && text[end - 1] != '\n') --end;
  const std::string_view last = trim(text.substr(end));  // what follows the last comma
  const std::size_t space = last.find(' ');
  if (space != 4 || space + 1 >= last.size()) return {};
  const char capital = last[space + 1];
  const bool names_a_place =
      (capital >= 'A' && capital <= 'Z') || static_cast<unsigned char>(capital) >= 0x80;
  const std::string_view code = last.substr(0, 4);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto is_like_digit = [&](char c) {
    return is_digit(c) || c == 'O' || c == 'o' || c == 'I' || c == 'l';
  };
  const bool is_code = std::all_of(code.begin(), code.end(), is_like_digit) &&
                       std::count_if(code.begin(), code.end(), is_digit) >= 2;
  return names_a_place && is_code ? code : std::string_view{};
}

void check_postcode(Cursor at, Findings& findings) {
  if (!at || !at.is_scalar()) return;
  const std::string_view code = postcode_of(at.text());
  if (code.empty()) return;
  const auto parsed = parse_postcode(code);
  if (parsed) return;
  const bool has_letter = code.find_first_of("OoIl") != std::string_view::npos;
  findings.add_within(at, code,
                      has_letter ? fmt::format("{} is no postcode: one of its characters is a letter", code)
                                 : fmt::format("{} is no postcode: they go from 0001 to 9991", code),
                      "write the four digits of the place's postcode");
}

void postcode(const CheckContext& context, const Record& record, Findings& findings) {
  const std::string_view country = context.records.configuration().get<"country">();
  if (!country.empty() && country != "NO") return;
  walk(type_of(record.kind), record.at, [&](const Field& field, Cursor value) {
    if (field.name == "postal_address" || field.name == "visiting_address" || field.name == "address")
      check_postcode(value, findings);
  });
}

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  const std::string folded = fold_case(name);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
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

/// The names of the persons of a set, found by all but one of their words.
class Names {
 public:
  explicit Names(const Register& records) {
    for (const Record& record : records.records(Kind::person)) {
      const Person person = record.as<person_type>();
      add(person.get<"name">(), record);
      for (std::string_view alias : person.get<"aliases">()) add(alias, record);
    }
  }

  bool has(std::string_view name) const { return whole_.contains(fold_case(name)); }

  /// The person whose name differs from this one in one word, and there by a letter or two.
  const Record* near(std::string_view name) const {
    const std::vector<std::string> words = words_of(name);
    for (std::size_t i = 0; words.size() > 1 && i < words.size(); ++i) {
      const auto [first, last] = by_key_.equal_range(key_without(words, i));
      for (auto at = first; at != last; ++at)
        if (is_near(words[i], at->second.word)) return at->second.person;
    }
    return nullptr;
  }

 private:
  struct Entry {
    std::string word;
    const Record* person;
  };

  void add(std::string_view name, const Record& person) {
    const std::vector<std::string> words = words_of(name);
    if (words.size() < 2) return;
    whole_.emplace(fold_case(name), &person);
    for (std::size_t i = 0; i < words.size(); ++i)
      by_key_.emplace(key_without(words, i), Entry{words[i], &person});
  }

  std::unordered_map<std::string, const Record*> whole_;
  std::unordered_multimap<std::string, Entry> by_key_;
};

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
      if (at && at.is_scalar()) all.push_back({&record, at});
    });
  }
  return all;
}

/// True when the part stands in the name as it is, in words of its own.
bool stands_in(std::string_view name, std::string_view part) {
  const std::size_t at = name.find(part);
  if (at == std::string_view::npos || part.empty()) return false;
  const std::size_t end = at + part.size();
  return (at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ');
}

/// The word of the name that is nearly one of `part`, which has none like it; empty when there is no such.
std::string near_word(std::string_view name, std::string_view part) {
  if (stands_in(name, part)) return {};
  const std::vector<std::string> words = words_of(name);
  for (const std::string& each : words_of(part)) {
    if (std::find(words.begin(), words.end(), each) != words.end()) continue;
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
      if (!part || !part.is_scalar() || near_word(person.get<"name">(), part.text()).empty()) continue;
      findings.begin(*findings.rule(), &record);
      Finding& finding = findings.add(
          part, fmt::format("`{}` is nearly, but not quite, what `name` says", printable(part.text())),
          "write the name the same way in both");
      finding.related.push_back({person.cursor<"name">().place(), "the full name"});
    }
  }
}

void spelling_drift(const CheckContext& context, Findings& findings) {
  check_parts_of_names(context, findings);
  const std::vector<WrittenName> written = written_names(context.records);
  if (written.empty()) return;
  const Names names(context.records);
  for (const WrittenName& each : written) {
    if (names.has(each.at.text())) continue;
    const Record* person = names.near(each.at.text());
    if (person == nullptr) continue;
    findings.begin(*findings.rule(), each.record);
    const std::string_view name = person->as<person_type>().get<"name">();
    Finding& finding = findings.add(
        each.at, fmt::format("`{}` is nearly the name of `{}`", printable(each.at.text()), person->id),
        fmt::format("write `person: {}`, if it is the same", person->id));
    finding.related.push_back(
        {person->as<person_type>().cursor<"name">().place(), fmt::format("{} here", printable(name))});
  }
}

constexpr Check table[] = {
    {.rule = {.code = "KO708",
              .name = "postcode",
              .summary = "a postcode that Norway does not use",
              .why = "letters sent there come back",
              .authority = "Posten Bring: postcodes from 0001 to 9991"},
     .kinds = Kinds::any(),
     .each = postcode},
    {.rule = {.code = "KO709",
              .name = "spelling-drift",
              .severity = Severity::advice,
              .summary = "a name that differs by a letter or two from that of a person of the set",
              .why = "one person under two spellings is counted as two"},
     .once = spelling_drift},
};

}  // namespace

std::span<const Check> spelling_checks() {
  return table;
}

}  // namespace ko
