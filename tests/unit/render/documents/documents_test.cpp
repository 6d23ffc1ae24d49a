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
  return find_document_format(format)->document(document, options);
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
<div><dt>Tid</dt>
<dd>fredag 21. februar 2014 <em>kl. 09.00</em></dd>
</div>
<div><dt>Til stede</dt>
<dd>Ada Nes</dd>
<dd>Bo Lie</dd>
</div>
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
<div class="table" role="group" tabindex="0" aria-label="sted, årsverk"><table>
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

TEST_CASE("a page on paper is A4, with its title on top and its pages counted") {
  const std::string page = write("html", {.title = "</style>\"\\ Å", .blocks = {}});
  CHECK(page.find("@page { size: A4;") != std::string::npos);
  CHECK(page.find("counter(page) \" / \" counter(pages)") != std::string::npos);
  CHECK(page.find("@top-left { content: \"\\3c /style\\3e \\22 \\5c  Å\";") != std::string::npos);
}

TEST_CASE("a document as JSON is its tree, with values in tables") {
  Table table;
  table.columns = {{.name = "årsverk", .type = ColumnType::quantity},
                   {.name = "dag", .type = ColumnType::date}};
  table.rows.push_back({Cell(Quantity::exactly({5, 2})), Cell(*Date::parse("2014-02-21"))});
  table.rows.push_back({Cell(Quantity::unknown()), Cell()});
  List inner{.numbered = true, .items = {Text("indre")}};
  DocumentTree document = {.title = "Referat", .language = Language::nn};
  document.blocks.push_back(Block{Heading{2, "Saker"}});
  document.blocks.push_back(Block{Paragraph{ko::link("kart", "https://kart.no/")}});
  Blocks below;
  below.push_back(Block{inner});
  List outer;
  outer.items.push_back(ListItem(Text(strong("ytre")), below));
  document.blocks.push_back(Block{outer});
  Definitions definitions;
  definitions.rows.push_back(Definition{"Tid", {Text("nå"), Text(emphasis("no"))}});
  document.blocks.push_back(Block{definitions});
  document.blocks.push_back(Block{table});
  document.blocks.push_back(Block{Listing{"a: 1\n"}});
  CHECK(write("json", document) == R"({
  "schema": "ko-document-1",
  "title": "Referat",
  "language": "nn",
  "blocks": [
    {
      "type": "heading",
      "level": 2,
      "text": [
        {
          "text": "Saker"
        }
      ]
    },
    {
      "type": "paragraph",
      "text": [
        {
          "text": "kart",
          "target": "https://kart.no/"
        }
      ]
    },
    {
      "type": "list",
      "numbered": false,
      "items": [
        {
          "text": [
            {
              "text": "ytre",
              "look": "strong"
            }
          ],
          "blocks": [
            {
              "type": "list",
              "numbered": true,
              "items": [
                {
                  "text": [
                    {
                      "text": "indre"
                    }
                  ]
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "type": "definitions",
      "rows": [
        {
          "label": "Tid",
          "lines": [
            [
              {
                "text": "nå"
              }
            ],
            [
              {
                "text": "no",
                "look": "emphasis"
              }
            ]
          ]
        }
      ]
    },
    {
      "type": "table",
      "columns": [
        {
          "name": "årsverk",
          "type": "quantity"
        },
        {
          "name": "dag",
          "type": "date"
        }
      ],
      "rows": [
        [
          2.5,
          "2014-02-21"
        ],
        [
          null,
          null
        ]
      ]
    },
    {
      "type": "listing",
      "text": "a: 1\n"
    }
  ]
}
)");
}

TEST_CASE("only a target that may be a link is one in JSON and for pandoc") {
  const DocumentTree document = of(ko::link("a", "javascript:alert(1)"));
  CHECK(write("json", document).find("target") == std::string::npos);
  CHECK(write("pandoc", document).find("Link") == std::string::npos);
}

TEST_CASE("a document as pandoc has it") {
  const auto blocks = [](Block block) {
    const std::string tree =
        write("pandoc", {.title = "Referat", .language = Language::nb, .blocks = {std::move(block)}});
    constexpr std::string_view before =
        R"({"pandoc-api-version":[1,22],"meta":{"lang":{"t":"MetaInlines","c":[{"t":"Str","c":"nb"}]},)"
        R"("pagetitle":{"t":"MetaInlines","c":[{"t":"Str","c":"Referat"}]}},"blocks":[)";
    CHECK(tree.starts_with(before));
    CHECK(tree.ends_with("]}\n"));
    return tree.substr(before.size(), tree.size() - before.size() - 3);
  };
  CHECK(blocks({Heading{2, "a\nb"}}) ==
        R"({"t":"Header","c":[2,["",[],[]],[{"t":"Str","c":"a"},{"t":"Space"},{"t":"Str","c":"b"}]]})");
  CHECK(
      blocks({Paragraph{"en  to\ntre"}}) ==
      R"({"t":"Para","c":[{"t":"Str","c":"en"},{"t":"Space"},{"t":"Str","c":"to"},{"t":"LineBreak"},{"t":"Str","c":"tre"}]})");
  CHECK(blocks({Paragraph{strong(" a ")}}) ==
        R"({"t":"Para","c":[{"t":"Space"},{"t":"Strong","c":[{"t":"Str","c":"a"}]},{"t":"Space"}]})");
  CHECK(blocks({Paragraph{code("a b")}}) == R"({"t":"Para","c":[{"t":"Code","c":[["",[],[]],"a b"]}]})");
  CHECK(blocks({Paragraph{ko::link("a", "b.html")}}) ==
        R"({"t":"Para","c":[{"t":"Link","c":[["",[],[]],[{"t":"Str","c":"a"}],["b.html",""]]}]})");
  CHECK(blocks({Definitions{{{"Tid", {"nå", "da"}}}}}) ==
        R"({"t":"Para","c":[{"t":"Strong","c":[{"t":"Str","c":"Tid:"}]},{"t":"Space"},{"t":"Str","c":"nå"},)"
        R"({"t":"LineBreak"},{"t":"Str","c":"da"}]})");
  CHECK(
      blocks({List{.items = {ListItem("a", {{Paragraph{"b"}}})}}}) ==
      R"({"t":"BulletList","c":[[{"t":"Para","c":[{"t":"Str","c":"a"}]},{"t":"Para","c":[{"t":"Str","c":"b"}]}]]})");
  CHECK(
      blocks({List{.numbered = true, .items = {Text("a")}}}) ==
      R"({"t":"OrderedList","c":[[1,{"t":"Decimal"},{"t":"Period"}],[[{"t":"Plain","c":[{"t":"Str","c":"a"}]}]]]})");
  CHECK(blocks({Listing{"a\n b\n"}}) == R"({"t":"CodeBlock","c":[["",[],[]],"a\n b"]})");
  Table table;
  table.columns = {{.name = "a", .type = ColumnType::integer}};
  table.rows = {{Cell(std::string())}};
  CHECK(
      blocks({table}) ==
      R"({"t":"Table","c":[["",[],[]],[null,[]],[[{"t":"AlignRight"},{"t":"ColWidthDefault"}]],)"
      R"([["",[],[]],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},1,1,[{"t":"Plain","c":[{"t":"Str","c":"a"}]}]]]]]],)"
      R"([[["",[],[]],0,[],[[["",[],[]],[[["",[],[]],{"t":"AlignDefault"},1,1,[]]]]]]],[["",[],[]],[]]]})");
}

TEST_CASE("for text processors the first heading is the title, and parts begin at level 1") {
  const std::string titled = write("docx", {.title = "Referat for alle",
                                            .language = Language::nn,
                                            .blocks = {{Heading{1, "Referat"}}, {Heading{2, "Saker"}}}});
  CHECK(titled ==
        R"({"pandoc-api-version":[1,22],"meta":{"lang":{"t":"MetaInlines","c":[{"t":"Str","c":"nn-NO"}]},)"
        R"("title":{"t":"MetaInlines","c":[{"t":"Str","c":"Referat"}]}},)"
        R"("blocks":[{"t":"Header","c":[1,["",[],[]],[{"t":"Str","c":"Saker"}]]}]})"
        "\n");
  CHECK(write("docx", {.title = "Liste", .blocks = {{Paragraph{"a"}}}})
            .find(R"("title":{"t":"MetaInlines","c":[{"t":"Str","c":"Liste"}]})") != std::string::npos);
  CHECK(find_document_format("docx")->through->program == "pandoc");
  CHECK(find_document_format("pdf")->through->package == "weasyprint");
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

TEST_CASE("a list in Markdown is not taken for more of the one before it") {
  const Block list = {List{.items = {Text("a")}}};
  const Block numbered = {List{.numbered = true, .items = {Text("b")}}};
  CHECK(write("md", {.blocks = {list, list, list, numbered, numbered}}) ==
        "- a\n\n* a\n\n- a\n\n1. b\n\n1) b\n");
  CHECK(write("md", {.blocks = {list, {Paragraph{"p"}}, list}}) == "- a\n\np\n\n- a\n");
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
