// SPDX-License-Identifier: MIT
/// What the rules of meetings, decisions and hearings find in the two public documents that are kept as
/// examples.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "ko/files/read.hpp"
#include "ko/findings/validate.hpp"

namespace ko {
namespace {

std::vector<std::string> findings_in(const std::string& folder) {
  const auto files = disk();
  const Register records(read_set(*files, find_sets(*files, {}, folder).front()));
  std::vector<std::string> lines;
  for (const Finding& finding : validate(records, {}, {to_day({2026, 1, 1})}))
    if (finding.rule->family() == "KO5" && !finding.rule->opt_in)
      lines.push_back(std::string(finding.rule->code) + ' ' + finding.record + ' ' + finding.path + ": " +
                      finding.message);
  return lines;
}

TEST_CASE("the minutes leave open what their source leaves open, and nothing is guessed") {
  CHECK(
      findings_in("examples/kompetanseregionen") ==
      std::vector<std::string>{
          "KO508 kompetanseforum-2014-02-21 present[9].left: whether `jan-erik-innvaer` was there for items "
          "2 "
          "to 6 cannot be told: the person left at 11:00~, which is approximate, and the items are not timed",
          "KO523 kompetanseforum-2014-02-21 agenda[1].actions[1].what: nothing says when this is to be done",
          "KO523 kompetanseforum-2014-02-21 agenda[4].actions[1].what: nothing says when this is to be done",
          "KO526 kompetanseforum-2014-02-21 next.start: the next meeting was to be on 2014-03-26, and its "
          "record still says `planned`"});
}

TEST_CASE("the letter asks two competence forums that it was not sent to") {
  const std::string hearing = "samordning-gudbrandsdal ";
  CHECK(
      findings_in("examples/karriere-oppland") ==
      std::vector<std::string>{
          "KO541 " + hearing +
              "deadline: the deadline is 70 days after the hearing was sent out, less than three months",
          "KO545 " + hearing +
              "deadline: no reminder is recorded before the deadline, and 4 of those asked had not answered",
          "KO546 " + hearing + "deadline: the deadline passed on 2017-06-01, and no statement is recorded",
          "KO544 " + hearing +
              "asked[1].organisation: `kompetanseforumet-midt-gudbrandsdal` was asked to discuss, and is not "
              "among those `oppland-201606938-89` went to",
          "KO544 " + hearing +
              "asked[2].organisation: `kompetanseforumet-nord-gudbrandsdal` was asked to discuss, and is not "
              "among those `oppland-201606938-89` went to"});
}

}  // namespace
}  // namespace ko
