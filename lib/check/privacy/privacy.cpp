// SPDX-License-Identifier: MIT
/// KO801 to KO804: what does not belong in records that are public. No message repeats what it is about.

#include <algorithm>
#include <array>
#include <span>

#include "base/text/digits.hpp"
#include "check/run/check.hpp"
#include "check/run/days.hpp"
#include "ko/values/identifier.hpp"
#include "ko/values/text.hpp"

namespace ko {
namespace {

bool is_part_of_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// The run of digits at `at`.
std::size_t digits_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

/// The first part of a national identity number, after which a space may stand.
constexpr std::size_t digits_of_birth_date = 6;

/// The length of a national identity number written at `at`, `01019012345` or `010190 12345`; 0: none.
std::size_t identity_number_at(std::string_view text, std::size_t at) {
  const std::size_t first = digits_from(text, at);
  std::string digits(text.substr(at, first));
  std::size_t length = first;
  if (first == digits_of_birth_date && at + 6 < text.size() && (text[at + 6] == ' ' || text[at + 6] == '-')) {
    const std::size_t second = digits_from(text, at + 7);
    digits += text.substr(at + 7, second);
    length += 1 + second;
  }
  if (!is_national_identity_number(digits)) return 0;
  const bool word_goes_on = at + length < text.size() && is_part_of_word(text[at + length]);
  return word_goes_on ? 0 : length;
}

/// The document of a file that holds a byte; its root may be no node.
const Document* document_at(const File& file, std::uint32_t offset) {
  const auto& documents = file.tree.documents;
  const auto after = std::ranges::partition_point(
      documents, [&](const Document& document) { return document.span.begin <= offset; });
  return after == documents.begin() ? nullptr : &*std::prev(after);
}

/// The innermost node of a document whose key or value holds a byte; the root for a comment.
Cursor node_at(const File& file, NodeIndex root, std::uint32_t offset) {
  NodeIndex best = root;
  for (NodeIndex at = root; at < root + file.tree.nodes[root].size; ++at) {
    const Node& node = file.tree.nodes[at];
    const std::uint32_t begin = node.key_length != 0 ? node.key_begin : node.begin;
    if (begin <= offset && offset < node.end) best = at;
  }
  return {file, best};
}

/// The record a document is, as far as the register has it.
const Record* record_of(const CheckContext& context, Cursor root) {
  for (Cursor child : root.children()) {
    if (child.key() != "id") continue;
    const Record* record = context.records.find(child.text());
    return record != nullptr && record->at == root ? record : nullptr;
  }
  return nullptr;
}

void report_identity_number(const CheckContext& context, const File& file, Span span, Findings& findings) {
  const Document* document = document_at(file, span.begin);
  const bool readable = document != nullptr && document->root != no_node;
  const Record* record = readable ? record_of(context, {file, document->root}) : nullptr;
  findings.in_record(record);
  const Cursor at = readable ? node_at(file, document->root, span.begin) : Cursor();
  findings.add_at(Place{file.index, span}, at, "this is a national identity number, both check digits right",
                  "take it away, here and from the history of the set; an id of the set tells persons apart");
}

/// Calls `visit` with the beginning of every run of at least `least` digits. Of every `least` bytes one is
/// looked at, since no run that long goes past them all.
template <class Visit>
void each_run_of_digits(std::string_view text, std::size_t least, Visit visit) {
  for (std::size_t at = least - 1; at < text.size(); at += least) {
    if (!is_digit(text[at])) continue;
    std::size_t begin = at;
    while (begin > 0 && is_digit(text[begin - 1])) --begin;
    const std::size_t length = digits_from(text, begin);
    if (length >= least) visit(begin);
    at = begin + length;
  }
}

void identity_number(const CheckContext& context, Findings& findings) {
  for (const File& file : context.records.files()) {
    const std::string_view bytes = file.source.bytes();
    each_run_of_digits(bytes, digits_of_birth_date, [&](std::size_t at) {
      const bool begins = at == 0 || !is_part_of_word(bytes[at - 1]);
      const std::size_t length = begins ? identity_number_at(bytes, at) : 0;
      if (length != 0)
        report_identity_number(context, file,
                               {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + length)},
                               findings);
    });
  }
}

void private_account(const CheckContext&, const Record& record, Findings& findings) {
  const Cursor identifiers = record.as<person_type>().get<"identifiers">();
  if (!identifiers) return;
  for (Cursor value : identifiers.children())
    if (value.key() == "account" && value.form() != Form::blank)
      findings.add(value, "a bank account in a person's record",
                   "take it away; accounts of organisations are public");
}

/// Norwegian mobile numbers have eight digits and begin with 4 or 9 (Nkom, numbering plan E.164).
bool is_mobile_number(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  for (std::string_view prefix : {"0047", "47"})
    if (digits.size() == 8 + prefix.size() && digits.starts_with(prefix)) digits.erase(0, prefix.size());
  return digits.size() == 8 && (digits[0] == '4' || digits[0] == '9');
}

void private_phone(const CheckContext&, const Record& record, Findings& findings) {
  for (Contact contact : record.as<person_type>().get<"contact">()) {
    if (contact.has<"label">() || !is_mobile_number(contact.get<"phone">())) continue;
    findings.add(contact.cursor<"phone">(), "a mobile number in a person's record",
                 "take it away, or say in `label` which office it belongs to");
  }
}

/// Words that tell of somebody's health, folded: bokmål, nynorsk, English.
constexpr auto health_words = std::to_array<std::string_view>(
    {"covid",       "depresjon", "egenmelding", "forkjølet", "ill",      "illness",     "influensa",
     "innlagt",     "korona",    "kreft",       "legebesøk", "legetime", "migrene",     "omgangssyke",
     "operert",     "sick",      "sickness",    "sjuk",      "sjukdom",  "sjukefråvær", "sjukmeld",
     "sjukmelding", "sjukmeldt", "surgery",     "sykdom",    "syk",      "sykefravær",  "sykepermisjon",
     "sykemelding", "sykemeldt", "sykmelding",  "sykmeldt",  "sykt",     "utbrent"});

/// Places and work that tell of the health of who is absent from a meeting; others have their posts there.
constexpr auto care_words =
    std::to_array<std::string_view>({"doctor", "hospital", "operasjon", "sjukehus", "sykehus", "tannlege"});

/// What `medical` tells of somebody's health with; a medical career or conference does not.
constexpr auto medical_matters = std::to_array<std::string_view>(
    {"absence", "appointment", "certificate", "condition", "emergency", "examination", "grounds", "issue",
     "issues", "leave", "problem", "problems", "procedure", "reason", "reasons", "treatment"});

constexpr bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

/// Where a text stands: why somebody is absent from a meeting, or why a place ended or is not worked.
enum class Reason : std::uint8_t { of_absence, of_ending };

/// The first whole word of a text that tells of health; a part of the text.
std::string_view health_word(std::string_view text, Reason reason) {
  std::string_view before;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && is_part_of_word(text[end])) ++end;
    const std::string_view as_written = text.substr(begin, end - begin);
    const std::string word = fold_case(as_written);
    const bool is_medical = is_one_of(word, medical_matters) && fold_case(before) == "medical";
    if (is_medical) return before;
    if (is_one_of(word, health_words) || (reason == Reason::of_absence && is_one_of(word, care_words)))
      return as_written;
    before = as_written;
    begin = end + 1;
  }
  return {};
}

/// To stand under `absent` says as much as minutes need.
constexpr std::string_view health_mend =
    "leave it out; that the person was absent is reason enough in minutes";

void check_health(Cursor at, Reason reason, std::string_view mend, Findings& findings) {
  if (!at) return;
  const std::string_view word = health_word(at.text(), reason);
  if (!word.empty()) findings.add_within(at, word, "this tells of somebody's health", std::string(mend));
}

/// A text, or one text a language.
void check_health_in_each(Cursor at, std::string_view mend, Findings& findings) {
  check_health(at, Reason::of_ending, mend, findings);
  if (at && at.form() == Form::mapping)
    for (const Cursor text : at.children()) check_health(text, Reason::of_ending, mend, findings);
}

void health_reason(const CheckContext& context, const Record& record, Findings& findings) {
  if (record.kind == Kind::meeting) {
    for (Absence absence : record.as<meeting_type>().get<"absent">()) {
      check_health(absence.cursor<"reason">(), Reason::of_absence, health_mend, findings);
      check_health(absence.cursor<"note">(), Reason::of_absence, health_mend, findings);
    }
    return;
  }
  for (const Tenure& tenure : context.tenures_of(record)) {
    findings.in_record(&kept_in(tenure));
    check_health(tenure.entry.cursor<"ended_because">(), Reason::of_ending,
                 "write that it ended, and leave out why", findings);
    for (const Leave leave : tenure.entry.get<"leave">())
      check_health_in_each(leave.cursor<"note">(), "leave it out; that it is leave is enough", findings);
  }
}

constexpr Check privacy_checks[] = {
    {.rule =
         {.code = "KO801",
          .name = "national-identity-number",
          .summary = "a Norwegian national identity number or D-number, in a record or a comment",
          .why = "the number may be used only where there is need of certain identification, and records are "
                 "public",
          .authority = "Personopplysningsloven section 12; offentleglova section 26",
          .terms = "fødselsnummer, personnummer, personvern"},
     .once = identity_number},
    {.rule = {.code = "KO802",
              .name = "private-account",
              .summary = "a bank account in a person's record",
              .why = "what a person is paid to is nobody else's business",
              .authority = "General Data Protection Regulation article 5: data minimisation",
              .terms = "kontonummer, personvern, privacy"},
     .kinds = Kind::person,
     .each = private_account},
    {.rule = {.code = "KO803",
              .name = "private-phone",
              .severity = Severity::warning,
              .summary = "a mobile number in a person's record that no office is named for",
              .why = "most are private, and the record outlives the office",
              .authority = "General Data Protection Regulation article 5: data minimisation",
              .terms = "telefonnummer, personvern, privacy"},
     .kinds = Kind::person,
     .each = private_phone},
    {.rule = {.code = "KO804",
              .name = "health-reason",
              .summary = "a reason of absence or leave that tells of somebody's health",
              .why = "health is a special category of personal data, and minutes are public",
              .authority = "General Data Protection Regulation article 9; forvaltningsloven section 13",
              .terms = "helseopplysninger, taushetsplikt, forfall, permisjon, personvern"},
     .kinds = {Kind::meeting, Kind::organisation},
     .each = health_reason},
};

}  // namespace

KO_ENTRY(RuleFile, privacy_rules) = {privacy_checks};

}  // namespace ko
