// SPDX-License-Identifier: MIT
// One document in every format that takes documents.
#include <doctest/doctest.h>

#include <string>

#include "ko/answers/render.hpp"
#include "ko/values/text.hpp"
#include "unit/render/hostile.hpp"

using namespace ko;  // NOLINT(google-build-using-namespace): the parts of a document, by their names

namespace {

std::string write(std::string_view format, const DocumentTree& document, RenderOptions options = {}) {
  return find_format(format)->document(document, options);
}

DocumentTree minutes() {
  Text time("fredag 21. februar 2014 ");
  time += emphasis("kl. 09.00");
  Table table;
  table.columns = {{.name = "sted"}, {.name = "årsverk", .type = ColumnType::quantity}};
  table.rows = {{Cell::Value("Ål"), Cell::Value(Quantity::exactly({5, 2}))}};
  List inner{.items = {Text("indre")}};
  return {.title = "Referat",
          .language = Language::nb,
          .blocks = {{Heading{1, "Referat"}},
                     {Definitions{{{"Tid", {time}}, {"Til stede", {"Ada Nes", "Bo Lie"}}}}},
                     {Heading{2, "Saker"}},
                     {Paragraph{ko::link("kart", "https://kart.no/")}},
                     {List{.numbered = true, .items = {ListItem("ytre", {{inner}}), Text("neste")}}},
                     {table}}};
}

DocumentTree of(const Text& text) {
  return {.title = "x", .blocks = {{Paragraph{text}}}};
}

}  // namespace

TEST_CASE("a document as text") {
  CHECK(write("text", minutes()) == R"(Referat
=======

Tid:       fredag 21. februar 2014 kl. 09.00
Til stede: Ada Nes
           Bo Lie

Saker
-----

kart <https://kart.no/>

1. ytre
   - indre
2. neste

sted  årsverk
────  ───────
Ål       2,50
)");
}

TEST_CASE("a document as text keeps to the width") {
  CHECK(write("text", minutes(), {.width = 36})
            .find("Tid:       fredag 21. februar 2014\n           kl. 09.00\n") != std::string::npos);
}

TEST_CASE("a document as Markdown") {
  CHECK(write("md", minutes()) == R"(# Referat

**Tid:** fredag 21. februar 2014 *kl. 09.00*

**Til stede:** Ada Nes\
Bo Lie

## Saker

[kart](<https://kart.no/>)

1. ytre
   - indre
2. neste

| sted | årsverk |
| --- | ---: |
| Ål | 2,50 |
)");
}

TEST_CASE("a document as HTML") {
  const std::string page = write("html", minutes());
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"nb\">\n"));
  CHECK(page.find("<title>Referat</title>") != std::string::npos);
  CHECK(page.substr(page.find("<body>")) == R"(<body>
<main>
<h1>Referat</h1>
<dl>
<dt>Tid</dt>
<dd>fredag 21. februar 2014 <em>kl. 09.00</em></dd>
<dt>Til stede</dt>
<dd>Ada Nes</dd>
<dd>Bo Lie</dd>
</dl>
<h2>Saker</h2>
<p><a href="https://kart.no/">kart</a></p>
<ol>
<li>ytre
<ul>
<li>indre</li>
</ul>
</li>
<li>neste</li>
</ol>
<div class="table"><table>
<thead><tr><th scope="col">sted</th><th scope="col" class="number">årsverk</th></tr></thead>
<tbody>
<tr><td>Ål</td><td class="number">2,50</td></tr>
</tbody>
</table></div>
</main>
</body>
</html>
)");
}

TEST_CASE("a page keeps a number on one line, and a table's dates and ids") {
  CHECK(write("html", of("148 000 000 kroner")).find("<p>148\u00a0000\u00a0000 kroner</p>") !=
        std::string::npos);
  ko::Table table;
  table.columns = {
      {.name = "id", .key = true}, {.name = "start", .type = ko::ColumnType::date}, {.name = "title"}};
  table.rows = {{ko::Cell(std::string("ko-midt")), ko::Cell(*ko::Date::parse("2014-02-21")),
                 ko::Cell(std::string("Møte"))}};
  const std::string page = ko::find_format("html")->table(table, {});
  CHECK(page.find("<td class=\"whole\">ko-midt</td><td class=\"whole\">2014-02-21</td><td>Møte</td>") !=
        std::string::npos);
  CHECK(page.find("<main class=\"table-page\">") != std::string::npos);
}

TEST_CASE("Markdown escapes what would be markup, and nothing that would not") {
  const auto paragraph = [](const char* text) { return write("md", of(text)); };
  CHECK(paragraph("**fet** _kursiv_ `kode`") == "\\*\\*fet\\*\\* \\_kursiv\\_ \\`kode\\`\n");
  CHECK(paragraph("[a](b) <i> a|b ~~c~~ &amp;") == "\\[a\\](b) \\<i\\> a\\|b \\~\\~c\\~\\~ \\&amp;\n");
  CHECK(paragraph("# a") == "\\# a\n");
  CHECK(paragraph("- a") == "\\- a\n");
  CHECK(paragraph("21. februar 2014") == "21\\. februar 2014\n");
  CHECK(paragraph("fredag 21. februar 2014, kl. 09.00-13.20 (ca.)!") ==
        "fredag 21. februar 2014, kl. 09.00-13.20 (ca.)!\n");
  CHECK(paragraph("a\n- b") == "a\\\n\\- b\n");
}

TEST_CASE("code keeps its characters, backticks too") {
  CHECK(write("md", of(code("a*b"))) == "`a*b`\n");
  CHECK(write("md", of(code("a`b"))) == "``a`b``\n");
  CHECK(write("md", of(code("`"))) == "`` ` ``\n");
}

TEST_CASE("emphasis hugs its text") {
  CHECK(write("md", of(strong(" fet "))) == " **fet** \n");
}

TEST_CASE("only links that lead to a page or a mailbox are links") {
  for (const char* target : {"javascript:alert(1)", "data:text/html,x", "//vert.no/", "vbscript:x",
                             "java\nscript:x", "\\\\vert\\fil"}) {
    CAPTURE(target);
    CHECK(write("html", of(ko::link("a", target))).find("<p>a</p>") != std::string::npos);
    CHECK(write("md", of(ko::link("a", target))) == "a\n");
  }
  CHECK(write("html", of(ko::link("a", "https://a.no/?b=\"c\"&d")))
            .find("href=\"https://a.no/?b=&quot;c&quot;&amp;d\"") != std::string::npos);
}

TEST_CASE("no hostile text reaches a page as markup or a terminal as a control character") {
  for (const std::string& hostile : hostile::texts) {
    const std::string page = write("html", of(hostile));
    const std::string body = page.substr(page.find("<main>"));
    CHECK(body.find("<script") == std::string::npos);
    CHECK(body.find("<b>") == std::string::npos);
    for (const char* format : {"html", "md", "text"}) {
      const std::string out = write(format, of(hostile));
      CHECK(printable(out, true) == out);
    }
  }
}
