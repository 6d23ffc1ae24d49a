// SPDX-License-Identifier: MIT
#include "report/context.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/report/reporting.hpp"

namespace ko {
namespace {

TEST_CASE("a text begins with a capital, Norwegian letters too, and the rest of it stays") {
  CHECK(capitalised("").empty());
  CHECK(capitalised("vedtak") == "Vedtak");
  CHECK(capitalised("Vedtak") == "Vedtak");
  CHECK(capitalised("ærlig") == "Ærlig");
  CHECK(capitalised("Ærlig") == "Ærlig");
  CHECK(capitalised("ønske") == "Ønske");
  CHECK(capitalised("årsmøte") == "Årsmøte");
  CHECK(capitalised("Årsmøte") == "Årsmøte");
  CHECK(capitalised("à la carte") == "À la carte");
  CHECK(capitalised("þing") == "Þing");
  CHECK(capitalised("÷") == "÷");
  CHECK(capitalised("×") == "×");
  CHECK(capitalised("– nei") == "– nei");
  CHECK(capitalised("2. plass") == "2. plass");
}

TEST_CASE("within a sentence a word begins small, and what is written in capitals stays") {
  CHECK(uncapitalised("").empty());
  CHECK(uncapitalised("Styret") == "styret");
  CHECK(uncapitalised("styret") == "styret");
  CHECK(uncapitalised("Årsmøtet") == "årsmøtet");
  CHECK(uncapitalised("Ærlig") == "ærlig");
  CHECK(uncapitalised("SV") == "SV");
  CHECK(uncapitalised("ÅS") == "ÅS");
  CHECK(uncapitalised("Å") == "Å");
  CHECK(uncapitalised("A") == "A");
  CHECK(uncapitalised("×a") == "×a");
  CHECK(uncapitalised("3. plass") == "3. plass");
  CHECK(uncapitalised("Eg") == "eg");
  CHECK(uncapitalised("Øl") == "øl");
  CHECK(uncapitalised("Àgata") == "àgata");
  CHECK(uncapitalised("Þingið") == "þingið");
  CHECK(uncapitalised("EØ") == "EØ");
}

TEST_CASE("a sentence ends with one mark") {
  CHECK(as_sentence("").empty());
  CHECK(as_sentence("Ja") == "Ja.");
  for (const char* ended : {"Ja.", "Ja!", "Ja?", "Merk:"}) CHECK(as_sentence(ended) == ended);
}

TEST_CASE("a row has no empty lines, and its label is of those that are left") {
  const Register records = test::register_of("kind: person\nid: a\nname: A\n");
  const ReportOptions options = test::on_day(2025, 4, 1);
  const Context context{records, options};
  const auto row = [&](const std::vector<std::string>& lines) {
    Definitions rows;
    add_row(rows, context, "item.decision", "item.decisions", {lines.begin(), lines.end()});
    return rows.rows.empty() ? std::string("none")
                             : rows.rows[0].label + std::to_string(rows.rows[0].lines.size());
  };
  CHECK(row({}) == "none");
  CHECK(row({""}) == "none");
  CHECK(row({"", "A"}) == "Vedtak1");
  CHECK(row({"A", "B"}) == "Vedtak2");
}

}  // namespace
}  // namespace ko
