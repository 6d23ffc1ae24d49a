// SPDX-License-Identifier: MIT
// Laws and words that `ko explain` leads from.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "ko/answers/explain.hpp"
#include "ko/answers/render.hpp"
#include "report/explain/explain_text.hpp"

namespace ko {
namespace {

/// What is told of a word, without its title; empty where nothing is.
std::string told_of(std::string_view word) {
  const auto document = explain_term(word);
  if (!document) return {};
  const std::string text = find_format("text")->document(*document, {.width = 0});
  return text.substr(text.find("\n\n"));
}

/// The rules that rest on some section of the local government act, one of which is 11-4.
std::string rules_on(std::string_view law) {
  const std::string text = told_of(law);
  return text.find("\nRules\n") == std::string::npos ? std::string() : text.substr(text.find("\nRules\n"));
}

TEST_CASE("a section of a law is found however it is written") {
  const std::string usual = rules_on("kommuneloven 11-4");
  REQUIRE_FALSE(usual.empty());
  for (const char* written : {"kommuneloven § 11-4", "kommuneloven §11-4", "Kommuneloven section 11-4",
                              "kommunelova § 11-4", "kommuneloven, sections 11-4", " KOMMUNELOVEN  (11-4). "})
    CHECK_MESSAGE(rules_on(written) == usual, written);
}

TEST_CASE("of a law that a rule rests on from one section to another, those between are named, too") {
  const auto rule = std::ranges::find_if(rules(), [](const Rule* each) {
    return each->authority.find("forvaltningsloven sections 6 to 10 and 41;") != std::string_view::npos;
  });
  REQUIRE(rule != rules().end());
  const auto is_named = [&](std::string_view section) {
    const std::string found = rules_on("forvaltningsloven " + std::string(section));
    return found.find("\n" + std::string((*rule)->code) + " ") != std::string::npos;
  };
  for (const char* named : {"6", "7", "10", "41", "§ 8", "section 8"}) CHECK_MESSAGE(is_named(named), named);
  for (const char* not_named : {"5", "11", "40", "42", "8-1"})
    CHECK_FALSE_MESSAGE(is_named(not_named), not_named);
}

TEST_CASE("a law is found by its name, a section only with it, and another section is another") {
  const std::string whole = rules_on("kommuneloven");
  const std::string one = rules_on("kommuneloven 11-4");
  CHECK(whole.size() > one.size());
  CHECK(rules_on("kommuneloven 99-99").empty());
  CHECK(rules_on("11").empty());
  CHECK(rules_on("§").empty());
  CHECK(rules_on("").empty());
}

TEST_CASE("a word is found within a term of several, and no part of a word") {
  CHECK_FALSE(told_of("vedtak").empty());
  CHECK(told_of("VEDTAK ") == told_of("vedtak"));
  CHECK(told_of("vedta").empty());
  CHECK(told_of("ingen-slik-term").empty());
}

TEST_CASE("terms are listed once, in order") {
  const auto terms = terms_there_are();
  REQUIRE(terms.size() > 1);
  for (std::size_t i = 1; i < terms.size(); ++i) CHECK(terms[i - 1] < terms[i]);
}

TEST_CASE("the reference of records is a document of one title, with a heading for each type below it") {
  std::size_t titles = 0;
  for (const Block& block : record_reference().blocks)
    if (const auto* heading = std::get_if<Heading>(&block.content)) {
      CHECK(heading->level <= 2);
      if (heading->level == 1) ++titles;
    }
  CHECK(titles == 1);
}

TEST_CASE("what stands between grave accents is code, and what stands between two of those is not") {
  const DocumentTree tree = explanation("x", marked_up("Skriv `a`, og så `b` til slutt."));
  CHECK(find_document_format("md")->document(tree, {}).find("Skriv `a`, og så `b` til slutt.") !=
        std::string::npos);
}

}  // namespace
}  // namespace ko
