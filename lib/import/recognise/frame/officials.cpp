// SPDX-License-Identifier: MIT
#include "import/recognise/frame/officials.hpp"

#include <re2/re2.h>

#include <optional>
#include <string>
#include <utility>

#include "import/recognise/frame/attendee_description.hpp"
#include "import/recognise/text/names.hpp"
#include "import/recognise/text/pattern_input.hpp"
#include "ko/values/text.hpp"

namespace ko::import {
namespace {

/// `Rådmann Terje Vangsnes`, `Dagleg leiar Ada Nes (referent)`: an office and who holds it.
std::optional<AttendeeFact> office_and_holder(const Piece& piece, std::string_view text,
                                              const Vocabulary& words) {
  static const re2::RE2 pattern("^([^(),;]+?)(?: \\(([^()]+)\\))?\\.?$");
  std::string all;
  std::string beside;
  if (!re2::RE2::FullMatch(ko::import::piece(text), pattern, &all, &beside)) return std::nullopt;
  for (std::size_t end = all.find(' '); end != std::string::npos; end = all.find(' ', end + 1)) {
    const std::string office = all.substr(0, end);
    const std::string name = bare_name(std::string_view(all).substr(end + 1));
    // `Leder Ada Nes` is of the body, and nobody of its administration.
    const std::string role = words.role(office);
    if (!is_office(office) || !is_full_name(name) || !(role.empty() || role == "secretary")) continue;
    AttendeeFact attendee;
    attendee.attendance = Attendance::administration;
    attendee.name = name;
    attendee.role = office;
    attendee.keeps_minutes = keeps_minutes(office) || keeps_minutes(beside);
    attendee.spans = {piece.span};
    return attendee;
  }
  return std::nullopt;
}

}  // namespace

std::vector<AttendeeFact> offices_with_holders(const Piece& piece, std::string_view text) {
  static const re2::RE2 one("[, ]*(?:and )?([^()]+?),? ?\\((?:(?:Mr|Ms|Mrs|Miss|Dr)\\.? )?([^()]+)\\)[.,;]?");
  std::vector<AttendeeFact> found;
  re2::StringPiece rest(text.data(), text.size());
  std::string office;
  std::string holder;
  bool is_of_offices = false;
  while (re2::RE2::Consume(&rest, one, &office, &holder)) {
    AttendeeFact attendee;
    attendee.attendance = Attendance::administration;
    attendee.name = bare_name(holder);
    attendee.role = office;
    attendee.spans = {piece.span};
    if (!is_name(attendee.name)) return {};
    is_of_offices |= is_office(office.substr(0, office.find(','))) || is_office(office);
    found.push_back(std::move(attendee));
  }
  if (!is_of_offices || !trim(std::string_view(rest.data(), rest.size())).empty()) return {};
  return found;
}

std::vector<AttendeeFact> offices_and_holders(const Piece& piece, const std::vector<std::string_view>& parts,
                                              const Vocabulary& words) {
  std::vector<AttendeeFact> found;
  for (const std::string_view part : parts) {
    auto one = office_and_holder(piece, part, words);
    if (!one) return {};
    found.push_back(*std::move(one));
  }
  return found;
}

}  // namespace ko::import
