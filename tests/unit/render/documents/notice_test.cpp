// SPDX-License-Identifier: MIT
/// A line across a document is there in every format, before all else.
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/render.hpp"

namespace ko {
namespace {

DocumentTree tree_with(std::string notice) {
  Picture picture{.width = 40, .height = 20, .title = "Bilde", .description = "Et bilde", .instead = {}};
  return {.title = "Referat",
          .blocks = {{Heading{1, "Referat"}}, {Paragraph{"Alt vel."}}, {std::move(picture)}},
          .notice = std::move(notice)};
}

TEST_CASE("a notice stands in every format of documents, and is not there where there is none") {
  for (const Format* format : document_formats()) {
    CAPTURE(format->name);
    const std::string with = format->document(tree_with("Hemmelig ting"), {});
    const bool is_pandoc = with.find("\"Hemmelig\"") != std::string::npos;  // which has a word an element
    CHECK((is_pandoc || with.find("Hemmelig ting") != std::string::npos));
    const std::string without = format->document(tree_with({}), {});
    CHECK(without.find("Hemmelig") == std::string::npos);
    CHECK(without.find("notice\"") == std::string::npos);
  }
}

TEST_CASE("a notice comes first, and on paper it stands on each page") {
  const DocumentTree tree = tree_with("Hemmelig \"ting\"");
  const auto written = [&](const char* format) { return find_document_format(format)->document(tree, {}); };
  CHECK(written("text").starts_with("Hemmelig \"ting\"\n\nReferat\n"));
  CHECK(written("md").starts_with("**Hemmelig \"ting\"**\n\n# Referat\n"));
  CHECK(written("html").find("<body>\n<p class=\"notice\" role=\"note\">Hemmelig") != std::string::npos);
  CHECK(written("html").find("@bottom-left { content: \"Hemmelig") != std::string::npos);
  CHECK(written("json").find("\"notice\": \"Hemmelig \\\"ting\\\"\"") != std::string::npos);
  CHECK(written("svg").find(">Hemmelig &quot;ting&quot;</text>") != std::string::npos);
}

}  // namespace
}  // namespace ko
