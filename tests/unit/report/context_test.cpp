// SPDX-License-Identifier: MIT
#include "report/context.hpp"

#include <doctest/doctest.h>

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
}

TEST_CASE("a sentence ends with one mark") {
  CHECK(as_sentence("").empty());
  CHECK(as_sentence("Ja") == "Ja.");
  for (const char* ended : {"Ja.", "Ja!", "Ja?", "Merk:"}) CHECK(as_sentence(ended) == ended);
}

}  // namespace
}  // namespace ko
