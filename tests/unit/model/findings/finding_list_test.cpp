// SPDX-License-Identifier: MIT
#include "model/findings/finding_list.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <utility>
#include <vector>

#include "ko/findings/diagnostic.hpp"
#include "model/findings/text_rules.hpp"

using namespace ko;

namespace {

Finding found(const Rule& rule, std::uint32_t at, std::string message = "a fault") {
  return {.rule = &rule, .place = {0, {at, at}}, .message = std::move(message)};
}

}  // namespace

TEST_CASE("of each rule so many findings are kept, and the last one says how many more there were") {
  const Rule& tab = row(text_rules, "tab-indentation");
  const Rule& comma = row(text_rules, "stray-punctuation");
  FindingList list(2);
  for (std::uint32_t at = 0; at < 5; ++at) list.add(found(tab, at));
  list.add(found(comma, 7));
  list.add(found(tab, 8));
  const std::vector<Finding> kept = list.take();
  REQUIRE(kept.size() == 3);
  CHECK(kept[0].message == "a fault");
  CHECK(kept[1].message == "a fault; 4 more places like it follow");
  CHECK(kept[1].place.span.begin == 1);
  CHECK(kept[2].rule == &comma);
  CHECK(kept[2].message == "a fault");
}

TEST_CASE("a finding that would not be kept need not be made to be counted") {
  const Rule& tab = row(text_rules, "tab-indentation");
  FindingList list(2);
  CHECK(!list.passes_over(tab));
  list.add(found(tab, 0));
  CHECK(!list.passes_over(tab));
  list.add(found(tab, 1));
  CHECK(list.passes_over(tab));
  CHECK(list.passes_over(tab));
  CHECK(!list.passes_over(row(text_rules, "stray-punctuation")));
  const std::vector<Finding> kept = list.take();
  REQUIRE(kept.size() == 2);
  CHECK(kept[1].message == "a fault; 2 more places like it follow");
}

TEST_CASE("lists that follow one another are one list") {
  const Rule& tab = row(text_rules, "tab-indentation");
  const Rule& comma = row(text_rules, "stray-punctuation");
  const Rule* of_rules[] = {&tab, &comma, &tab, &tab, &comma, &tab, &comma, &comma, &tab};
  for (std::size_t cut = 0; cut <= std::size(of_rules); ++cut) {
    FindingList lists[] = {FindingList(3), FindingList(3), FindingList(3)};
    for (std::uint32_t i = 0; i < std::size(of_rules); ++i) {
      FindingList& list = lists[i < cut ? 1 : 2];
      for (FindingList* each : {&lists[0], &list})
        if (!each->passes_over(*of_rules[i])) each->add(found(*of_rules[i], i));
    }
    lists[1].append(std::move(lists[2]));
    const std::vector<Finding> whole = lists[0].take();
    const std::vector<Finding> joined = lists[1].take();
    REQUIRE(joined.size() == whole.size());
    for (std::size_t i = 0; i < whole.size(); ++i) {
      CHECK(joined[i].message == whole[i].message);
      CHECK(joined[i].place.span == whole[i].place.span);
    }
  }
}

TEST_CASE("what findings have in common is kept once") {
  const Rule& tab = row(text_rules, "tab-indentation");
  const Rule& comma = row(text_rules, "stray-punctuation");
  FindingList list;
  for (const Rule* rule : {&tab, &comma, &tab}) {
    Finding& finding = list.add(found(*rule, 0));
    finding.mend = std::string("indent with spaces");
    finding.record = std::string("ada");
    finding.related.push_back({{}, std::string("here")});
  }
  const std::vector<Finding> kept = list.take();
  CHECK(kept[2].mend.view().data() == kept[0].mend.view().data());
  CHECK(kept[2].related[0].label.view().data() == kept[0].related[0].label.view().data());
  CHECK(kept[1].record.view().data() == kept[0].record.view().data());
  CHECK(kept[2].record.view().data() == kept[0].record.view().data());
}

TEST_CASE("a finding, and what is shown of it, take few bytes of their own") {
  CHECK(sizeof(Finding) <= 96);
  CHECK(sizeof(Diagnostic) <= 48);
}

TEST_CASE("as many as are kept are no more than those") {
  const Rule& tab = row(text_rules, "tab-indentation");
  FindingList list(2);
  list.add(found(tab, 0));
  list.add(found(tab, 1)).mend = "indent with spaces";
  const std::vector<Finding> kept = list.take();
  REQUIRE(kept.size() == 2);
  CHECK(kept[1].message == "a fault");
  CHECK(kept[1].mend == "indent with spaces");
  CHECK(FindingList().take().empty());
}

TEST_CASE("a text longer than anybody reads keeps its beginning and its end, in whole characters") {
  CHECK(shortened("Røros") == "Røros");
  const std::string as_it_is(4000, 'a');
  CHECK(shortened(as_it_is) == as_it_is);
  std::string letters = "`";
  for (int i = 0; i < 10'000; ++i) letters += "ø";
  letters += "` is no date";
  const std::string shown = shortened(letters);
  CHECK(shown.size() < 4010);
  CHECK(shown.find(" … ") == 1999);  // as many bytes as whole letters leave of half
  CHECK(shown.size() - shown.find(" … ") == 2005);
  CHECK(shown.starts_with("`øø"));
  CHECK(shown.ends_with("ø` is no date"));
  CHECK(shown.find("ø … ø") != std::string::npos);

  FindingList list;
  Finding& finding = list.add(found(row(text_rules, "tab-indentation"), 0, letters));
  finding.mend = finding.record = finding.path = letters;
  finding.related.push_back({{}, letters});
  const std::vector<Finding> kept = list.take();
  for (const SharedText* text :
       {&kept[0].message, &kept[0].mend, &kept[0].record, &kept[0].path, &kept[0].related[0].label})
    CHECK(*text == shown);
}

TEST_CASE("the last finding of a list that is appended is cut like those before it") {
  const Rule& tab = row(text_rules, "tab-indentation");
  FindingList first;
  FindingList second;
  second.add(found(tab, 1)).message = std::string(10'000, 'a');
  first.append(std::move(second));
  const std::vector<Finding> kept = first.take();
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].message.size() < 4010);
}
