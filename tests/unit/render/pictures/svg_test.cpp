// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/render.hpp"
#include "unit/render/hostile.hpp"

namespace ko {
namespace {

Picture small() {
  Picture picture;
  picture.width = 100;
  picture.height = 50.25;
  picture.title = "Årsverk <i dag>";
  picture.description = "To & en halv";
  picture.shapes = {Picture::Rectangle{{1, 2}, 3, 4, Picture::Fill::unknown, Picture::Ink::text},
                    Picture::Line{{0, 0}, {10, 1.0 / 3}, Picture::Ink::rule, true},
                    Picture::Path{{{0, 0}, {1, 1}}, Picture::Fill::none, Picture::Ink::soft},
                    Picture::Circle{{5, 5}, 2, Picture::Fill::first, Picture::Ink::none},
                    Picture::Words{.at = {9, 9},
                                   .text = "Bo & <b>",
                                   .anchor = Picture::Words::Anchor::middle,
                                   .size = 12,
                                   .strong = true}};
  Table table;
  table.columns = {{.name = "hva"}};
  table.rows = {{Cell(std::string("ledelse"))}};
  picture.instead = {{table}};
  return picture;
}

DocumentTree with(const Picture& picture) {
  return {.title = "x", .blocks = {{Heading{1, "x"}}, {picture}, {picture}}};
}

std::string write(std::string_view format, const DocumentTree& document) {
  return find_document_format(format)->document(document, {});
}

TEST_CASE("a picture as SVG") {
  const std::string svg = write("svg", with(small()));
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50.25\" "));
  CHECK(
      svg.substr(svg.find("<title"), svg.find("<style>") - svg.find("<title")) ==
      "<title id=\"p0-title\">Årsverk &lt;i dag&gt;</title>\n<desc id=\"p0-desc\">To &amp; en halv</desc>\n");
  CHECK(svg.find("@media screen and (prefers-color-scheme: dark)") != std::string::npos);
  CHECK(svg.substr(svg.find("<defs>")) == R"svg(<defs>
<pattern id="p0-u" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="kf-u" width="8" height="8" fill="#ffffff"/><path class="km-u" d="M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6" fill="none" stroke="#57606a" stroke-width="1"/></pattern>
</defs>
<rect x="1" y="2" width="3" height="4" class="ks-text" fill="url(#p0-u)" stroke="#1b1f24"/>
<line x1="0" y1="0" x2="10" y2="0.33" stroke-dasharray="4 3" class="ks-rule" fill="none" stroke="#b6bec7"/>
<path d="M0,0 L1,1" class="ks-soft" fill="none" stroke="#57606a"/>
<circle cx="5" cy="5" r="2" class="kf-a" fill="#0072b2"/>
<text class="kt-text" x="9" y="9" font-size="12" text-anchor="middle" font-weight="bold" fill="#1b1f24">Bo &amp; &lt;b&gt;</text>
</svg>
)svg");
}

TEST_CASE("two pictures of a page have ids of their own, and the page one style for both") {
  const std::string page = write("html", with(small()));
  CHECK(page.find("id=\"p0-title\"") != std::string::npos);
  CHECK(page.find("id=\"p1-title\"") != std::string::npos);
  CHECK(page.find("url(#p1-u)") != std::string::npos);
  CHECK(page.find(".kf-a") == page.rfind(".kf-a"));
  CHECK(write("html", {.title = "x", .blocks = {{Heading{1, "x"}}}}).find(".kf-a") == std::string::npos);
}

TEST_CASE("where nothing can be drawn a picture is what stands for it") {
  CHECK(write("text", {.blocks = {{small()}}}) == "hva\n───────\nledelse\n");
  CHECK(write("md", {.blocks = {{small()}}}) == "| hva |\n| --- |\n| ledelse |\n");
  CHECK(write("pandoc", {.blocks = {{small()}}}).find("\"ledelse\"") != std::string::npos);
  CHECK(write("json", {.blocks = {{small()}}}).find("\"description\": \"To & en halv\"") !=
        std::string::npos);
}

TEST_CASE("a document without a picture has no SVG, and the first of several is taken") {
  CHECK(write("svg", {.title = "x", .blocks = {{Heading{1, "x"}}}}).empty());
  Picture inner = small();
  inner.title = "indre";
  const DocumentTree nested = {.blocks = {{List{.items = {ListItem("a", {{inner}})}}}, {small()}}};
  CHECK(write("svg", nested).find(">indre</title>") != std::string::npos);
}

TEST_CASE("no hostile text is markup in a picture") {
  for (const std::string& text : hostile::texts) {
    Picture picture = small();
    picture.title = picture.description = text;
    picture.shapes = {Picture::Words{.text = text}};
    for (const char* format : {"svg", "html"}) {
      const std::string out = write(format, {.blocks = {{picture}}});
      const std::string body = out.substr(out.find("<svg"));
      CHECK(body.find("<script") == std::string::npos);
      CHECK(body.find("<b>") == std::string::npos);
      CHECK(body.find('\x1b') == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace ko
