// SPDX-License-Identifier: MIT
#include "import/recognise/letter/addresses.hpp"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "import/recognise/letter/organisation_words.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

void add_part(std::string& address, std::string_view more) {
  if (more.empty()) return;
  if (!address.empty()) address += ", ";
  address += more;
}

/// `c/o` with who it is, taken off the beginning of an address.
void take_care_of(RecipientFact& recipient, std::string_view address) {
  if (address.starts_with("c/o ")) {
    const std::size_t end = std::min(address.find(','), address.size());
    recipient.care_of = std::string(trim(address.substr(4, end - 4)));
    address = end == address.size() ? "" : trim(address.substr(end + 1));
  }
  add_part(recipient.address, address);
}

/// A line of a list: the name, before the first comma, has no number in it.
void take_line(std::vector<RecipientFact>& list, std::string_view line, Span span) {
  const std::size_t comma = std::min(line.find(','), line.size());
  const std::string_view name = trim(line.substr(0, comma));
  const std::string_view rest = comma == line.size() ? "" : trim(line.substr(comma + 1));
  const bool goes_on = name.find_first_of("0123456789") != std::string_view::npos || name.starts_with("v/") ||
                       name.starts_with("c/o ");
  // Who has a postal code has no second one: such a line is somebody else's, whose name it does not set
  // apart.
  static const re2::RE2 postal_code("\\b\\d{3} ?\\d{1,2} \\p{Lu}");
  if (goes_on && !list.empty() && re2::RE2::PartialMatch(piece(line), postal_code) &&
      re2::RE2::PartialMatch(list.back().address, postal_code)) {
    list.push_back({.address = std::string(line), .span = span});
    return;
  }
  if (goes_on && !list.empty()) {
    take_care_of(list.back(), line);
    list.back().span.end = span.end;
    return;
  }
  RecipientFact recipient{.name = std::string(name), .span = span};
  take_care_of(recipient, rest);
  list.push_back(std::move(recipient));
}

/// True of names between commas that are all organisations', so that none is the address of another.
bool are_organisations(const std::vector<std::string_view>& parts) {
  return std::ranges::all_of(parts, [](std::string_view part) {
    return part.find_first_of("0123456789/") == std::string_view::npos && is_organisation_by_words(part);
  });
}

Span span_of(const SourceText& source, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(part.data() - source.text.data());
  return {begin, static_cast<std::uint32_t>(begin + part.size())};
}

}  // namespace

std::vector<Span> lines_of(const SourceText& source, Span span) {
  std::vector<Span> lines;
  std::uint32_t begin = span.begin;
  for (std::uint32_t at = span.begin; at <= span.end; ++at) {
    if (at < span.end && source.text[at] != '\n') continue;
    const std::string_view line = trim(source.of({begin, at}));
    if (!line.empty()) lines.push_back(span_of(source, line));
    begin = at;
  }
  return lines;
}

std::vector<RecipientFact> mail_addresses(const SourceText& source, Span span) {
  static const re2::RE2 one(
      "\\s*(?:\"([^\"]+)\"\\s*|([^<>@,;\"]*?)\\s*)<?([\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+)>?\\s*(?:[,;]|$)");
  std::vector<RecipientFact> all;
  re2::StringPiece rest = piece(source.of(span));
  re2::StringPiece quoted;
  re2::StringPiece bare;
  re2::StringPiece email;
  while (re2::RE2::Consume(&rest, one, &quoted, &bare, &email)) {
    const re2::StringPiece& name = quoted.empty() ? bare : quoted;
    const auto begin = static_cast<std::uint32_t>((name.empty() ? email : name).data() - source.text.data());
    const auto end = static_cast<std::uint32_t>(email.data() + email.size() - source.text.data());
    all.push_back({.name = std::string(trim({name.data(), name.size()})),
                   .email = std::string(email),
                   .span = {begin, end}});
  }
  if (!trim({rest.data(), rest.size()}).empty()) all.clear();
  return all;
}

void take_recipients(const SourceText& source, const Piece& piece, Span span,
                     std::vector<RecipientFact>& recipients) {
  if (!piece.cells.empty()) {
    static const re2::RE2 columns(
        "(?i)(?:navn|namn|name|mottakere?|mottakar|modtager|mottagare|recipient|adresse|address|adress|"
        "organisa[st]jon|organisation)");
    if (re2::RE2::FullMatch(ko::import::piece(trim(piece.cells[0])), columns)) return;
    RecipientFact recipient{.name = std::string(trim(piece.cells[0])), .span = piece.span};
    std::string address;
    for (std::size_t at = 1; at < piece.cells.size(); ++at) add_part(address, trim(piece.cells[at]));
    take_care_of(recipient, address);
    if (!recipient.name.empty()) recipients.push_back(std::move(recipient));
    return;
  }
  for (const Span line : lines_of(source, span)) {
    const std::string_view text = source.of(line);
    if (std::vector<RecipientFact> mail = mail_addresses(source, line); !mail.empty()) {
      std::ranges::move(mail, std::back_inserter(recipients));
      continue;
    }
    const std::vector<std::string_view> parts = list_parts(text);
    if (!are_organisations(parts)) {
      take_line(recipients, text, line);
      continue;
    }
    for (const std::string_view part : parts)
      recipients.push_back({.name = std::string(part), .span = span_of(source, part)});
  }
}

bool is_no_address(std::string_view text) {
  static const re2::RE2 foot(
      "(?i)^(?:postadresse|besøksadresse|telefon|tlf|e-?post|org|epost|web|phone|tel|bankkonto|internett|"
      "postal address|besöksadress|adresse|vedlegg|bilag|postadress)\\b");
  static const re2::RE2 sentence(
      "[\\pL\\d]{3}[.!?]\\s*$|(?:\\pL{3}|[\\d)])[.!?] \\p{Lu}\\p{Ll}+ \\p{Ll}|:\\s*$");
  constexpr std::size_t longest_line = 120;
  const bool is_long = std::ranges::any_of(split(text, '\n'),
                                           [](std::string_view line) { return line.size() > longest_line; });
  const std::string_view all = trim(text);
  return is_long || re2::RE2::PartialMatch(piece(all), foot) ||
         (all.find(' ') != std::string_view::npos && re2::RE2::PartialMatch(piece(all), sentence));
}

std::vector<RecipientFact> recipient_on_paper(const SourceText& source, const std::vector<Piece>& head,
                                              std::string_view salutation, std::vector<Span>& placed) {
  struct Line {
    Span span;
    bool follows_gap;
  };
  std::vector<Line> lines;
  for (const Piece& piece : head)
    for (const Span line : lines_of(source, piece.span)) {
      const std::uint32_t before = lines.empty() ? line.begin : lines.back().span.end;
      lines.push_back({line, std::ranges::count(source.of({before, line.begin}), '\n') > 1});
    }
  static const re2::RE2 postal("^(?:[A-Z]{1,2}[- ])?\\d{3} ?\\d{1,2}\\s+\\p{Lu}[\\pL .-]+$");
  constexpr std::size_t most_lines = 6;
  for (std::size_t last = 0; last < lines.size(); ++last) {
    if (!re2::RE2::FullMatch(piece(source.of(lines[last].span)), postal)) continue;
    // Where even these lines are set apart, all are.
    const bool are_apart = lines[last].follows_gap;
    std::size_t first = last;
    while (first > 0 && last - first < most_lines && (are_apart || !lines[first].follows_gap)) --first;
    std::vector<RecipientFact> found;
    for (std::size_t at = first; at <= last; ++at)
      take_line(found, source.of(lines[at].span), lines[at].span);
    RecipientFact& recipient = found.front();
    // Above the sender's own address stands no name that was not taken before, and above some nothing does.
    if (recipient.name.find_first_of("0123456789") != std::string::npos) continue;
    for (std::size_t at = 1; at < found.size(); ++at) {
      add_part(recipient.address, found[at].name);
      add_part(recipient.address, found[at].address);
    }
    recipient.span = {lines[first].span.begin, lines[last].span.end};
    placed.push_back(recipient.span);
    return {std::move(recipient)};
  }
  std::string surname;
  static const re2::RE2 dear(fmt::format(
      "^(?:{}) (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor)\\.? )?((?:\\p{{Lu}}[\\pL'-]+ ?)+)[,!:]?$",
      greeting_words));
  if (!re2::RE2::FullMatch(piece(salutation), dear, &surname)) return {};
  surname = std::string(trim(surname));
  for (const Line& line : lines) {
    const std::string name = bare_name(source.of(line.span));
    if (!is_full_name(name) || (name != surname && !name.ends_with(' ' + surname))) continue;
    placed.push_back(line.span);
    return {{.name = name, .span = line.span, .is_person = true}};
  }
  return {};
}

}  // namespace ko::import
