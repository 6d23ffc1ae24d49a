// SPDX-License-Identifier: MIT
#include "import/recognise/item/voters.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace ko::import;

/// `for: AP 5, H 3`, `against: Ada Nes`
std::string told(std::string_view sentence) {
  const auto voters = voters_told(sentence, Vocabulary());
  if (!voters) return "none";
  std::string all = voters->side == VoteSide::in_favour ? "for:"
                    : voters->side == VoteSide::against ? "against:"
                                                        : "blank:";
  for (const auto& [party, count] : voters->parties) all += " " + party + " " + std::to_string(count);
  for (const SaidName& name : voters->names) all += " " + name.name;
  return all;
}

}  // namespace

TEST_CASE("Sentences that say who voted how, by parties with their numbers or by names") {
  CHECK(told("Ap (5), H (3) stemte for.") == "for: Ap 5 H 3");
  CHECK(told("2 SV og 1 fra R stemte imot forslaget.") == "against: SV 2 R 1");
  CHECK(told("Imod stemte V (6) og A (3).") == "against: V 6 A 3");
  CHECK(told("Ada Nes og Bo Lie stemte mot.") == "against: Ada Nes Bo Lie");
  CHECK(told("Ada Nes stemte blankt.") == "blank: Ada Nes");
  CHECK(voters_told("Ap (5), H (3) stemte for.", Vocabulary())->count() == 8);
}

TEST_CASE("Who voted is told where it can be told of all of them") {
  // How many of each is not said, and who the majority are is not, either.
  CHECK(told("AP og H stemte for.") == "none");
  CHECK(told("Flertallet stemte for.") == "none");
  CHECK(told("Ada stemte for.") == "none");
  CHECK(told("Ada Nes stemte for å utsette saken.") == "none");
  CHECK(parties_counted("AP 5, Ada 3", Vocabulary()).empty());
}
