// SPDX-License-Identifier: MIT
#include "import/recognise/letter/request_table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "import/recognise/letter/requests.hpp"
#include "ko/values/date.hpp"

namespace {

using namespace ko;
using namespace ko::import;

ToldText row_of(std::vector<std::string> cells, std::uint32_t table = 1) {
  return {.text = cells[0], .cells = std::move(cells), .table = table};
}

/// A letter to these with such rows.
LetterFacts with_rows(const std::vector<std::string>& recipients, std::vector<ToldText> rows,
                      const std::string& title = "Kart") {
  LetterFacts facts;
  facts.title.text = title;
  facts.date.day = to_day({2025, 1, 12});
  for (const std::string& name : recipients) facts.recipients.push_back({.name = name});
  read_requests(rows, Vocabulary(), facts);
  return facts;
}

}  // namespace

TEST_CASE("A table says of each what it is asked, and by when") {
  LetterFacts facts;
  const auto row = [](std::vector<std::string> cells) {
    return ToldText{.text = cells[0], .cells = std::move(cells), .table = 1};
  };
  read_requests({row({"Mottaker", "Bes om", "Frist"}), row({"Nes kommune", "Sende kart", "1. mars 2025"}),
                 row({"Museet", "Til orientering", ""})},
                Vocabulary(), facts);
  REQUIRE(facts.recipients.size() == 2);
  REQUIRE(facts.requests.size() == 2);
  CHECK(facts.requests[0].of == std::vector<std::size_t>{0});
  CHECK(facts.requests[0].what == "Sende kart");
  CHECK(to_string(*facts.requests[0].due) == "2025-03-01");
  CHECK(facts.requests[1].ask == Ask::inform);
}

TEST_CASE("A table of recipients stands for their list only where the letter has none") {
  const std::vector<ToldText> rows = {row_of({"Mottaker", "Bes om"}), row_of({"Nes kommune", "Sende kart"}),
                                      row_of({"Vik vel", "Møte"})};
  const LetterFacts listed_there = with_rows({"Vik vel"}, rows);
  CHECK(listed_there.recipients.size() == 1);
  REQUIRE(listed_there.requests.size() == 1);
  CHECK(listed_there.requests[0].of == std::vector<std::size_t>{0});
  CHECK(listed_there.requests[0].what == "Møte");
  // Others are no recipients, wherever they stand.
  CHECK(
      with_rows({}, {row_of({"Hvem", "Bes om"}), row_of({"Nes kommune", "Sende kart"})}).recipients.empty());
  const LetterFacts two_tables =
      with_rows({}, {row_of({"Mottaker", "Bes om"}), row_of({"Nes kommune", "Sende kart"}),
                     row_of({"Mottaker", "Bes om"}, 2), row_of({"Vik vel", "Møte"}, 2)});
  CHECK(two_tables.recipients.size() == 2);
  CHECK(two_tables.requests.size() == 2);
}

TEST_CASE("A table asks for something only where a column says what, or by when") {
  CHECK(
      with_rows({}, {row_of({"Mottaker", "Adresse"}), row_of({"Nes kommune", "Torget 1"})}).requests.empty());
  CHECK(with_rows({}, {row_of({"Mottaker", "Frist"}), row_of({"Nes kommune", "1. mars 2025"})})
            .requests.size() == 1);
  CHECK(
      with_rows({}, {row_of({"Bes om", "Frist"}), row_of({"Sende kart", "1. mars 2025"})}).requests.empty());
  CHECK(with_rows({}, {row_of({"Mottaker", "Bes om"}), row_of({"", "Sende kart"})}).requests.empty());
  // The first row names the columns, and is placed where one is read.
  CHECK(with_rows({}, {row_of({"Mottaker", "Bes om"})}).placed.size() == 1);
  CHECK(with_rows({}, {row_of({"Mottaker", "Adresse"})}).placed.empty());
  CHECK(with_rows({}, {row_of({"Mottaker", "Bes om"}), row_of({"Nes vel", "Møte"})}).placed.size() == 2);
}

TEST_CASE("Columns are found by their names, in whatever order and number") {
  const LetterFacts facts = with_rows({}, {row_of({"Svarfrist:", "Nr.", "ORGANISASJONER", "Vi ber om"}),
                                           row_of({"1. mars", "1", "Nes vel", "Kart"})});
  CHECK(facts.requests.empty());
  const LetterFacts known =
      with_rows({"Nes vel"}, {row_of({"Svarfrist:", "Nr.", "ORGANISASJONER", "Vi ber om"}),
                              row_of({"1. mars", "1", " Nes vel ", "Kart"})});
  REQUIRE(known.requests.size() == 1);
  CHECK(known.requests[0].what == "Kart");
  CHECK(to_string(*known.requests[0].due) == "2025-03-01");
  // A row may break off, and has no day then.
  const LetterFacts shorter = with_rows(
      {}, {row_of({"Mottaker", "Bes om", "Frist"}), row_of({"Nes vel", "Kart"}), row_of({"Vik vel"})});
  REQUIRE(shorter.requests.size() == 2);
  CHECK_FALSE(shorter.requests[0].due);
  CHECK(shorter.requests[1].what == "Vik vel");
}

TEST_CASE("In a hearing who is listed without what is asked is to give a statement") {
  const std::vector<ToldText> rows = {
      row_of({"Mottaker", "Bes om", "Frist"}), row_of({"Nes vel", "", "1. mars 2025"}),
      row_of({"Vik vel", "Sende kart", ""}), row_of({"Dal vel", "Svare", ""})};
  const LetterFacts hearing = with_rows({}, rows, "Høring om kart");
  REQUIRE(hearing.requests.size() == 3);
  CHECK(hearing.requests[0].ask == Ask::state);
  CHECK(hearing.requests[1].ask == Ask::act);
  CHECK(hearing.requests[2].ask == Ask::state);
  const LetterFacts none = with_rows({}, rows);
  REQUIRE(none.requests.size() == 3);
  for (const RequestFact& each : none.requests) CHECK(each.ask == Ask::act);
}
