// SPDX-License-Identifier: MIT
// A part of a report of which there is nothing to tell is left out.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "unit/blanked.hpp"
#include "unit/people.hpp"
#include "unit/report/idrettsraadet.hpp"
#include "unit/report/reporting.hpp"

namespace ko {
namespace {

void check_not_empty(const Blocks& blocks);

struct IsNotEmpty {
  void operator()(const Heading& heading) const { CHECK_FALSE(heading.text.empty()); }
  void operator()(const Paragraph& paragraph) const { CHECK_FALSE(paragraph.text.empty()); }
  void operator()(const Listing& listing) const { CHECK_FALSE(listing.text.empty()); }
  void operator()(const List& list) const {
    CHECK_FALSE(list.items.empty());
    for (const ListItem& item : list.items) {
      CHECK_FALSE((item.text.empty() && item.below.empty()));
      check_not_empty(item.below);
    }
  }
  void operator()(const Definitions& definitions) const {
    CHECK_FALSE(definitions.rows.empty());
    for (const Definition& row : definitions.rows) {
      CAPTURE(row.label);
      CHECK_FALSE(row.label.empty());
      CHECK_FALSE(row.lines.empty());
      for (const Text& line : row.lines) CHECK_FALSE(line.empty());
    }
  }
  void operator()(const Table& table) const {
    CHECK_FALSE(table.rows.empty());
    for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
  }
  void operator()(const Picture& picture) const {
    CHECK_FALSE(picture.shapes.empty());
    CHECK_FALSE(picture.title.empty());
    CHECK_FALSE(picture.description.empty());
    check_not_empty(picture.instead);
  }
};

void check_not_empty(const Blocks& blocks) {
  for (const Block& block : blocks) std::visit(IsNotEmpty(), block.content);
}

/// A heading has something below it: a deeper heading, or what it is about.
void check_headings(const Blocks& blocks) {
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto* heading = std::get_if<Heading>(&blocks[i].content);
    if (heading == nullptr || heading->level == 3) continue;  // an item may be its title alone
    CAPTURE(heading->text.phrases().front().text);
    REQUIRE(i + 1 < blocks.size());
    const auto* next = std::get_if<Heading>(&blocks[i + 1].content);
    CHECK((next == nullptr || next->level > heading->level));
  }
}

/// No more than a record needs, or than makes it a record of some report.
const std::string sparse = R"(kind: organisation
id: styret
name: Styret
---
{kind: organisation, id: kontoret, name: Kontoret, type: unit, parent: styret}
---
{kind: organisation, id: alene, name: Alene}
---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie, memberships: [{organisation: kontoret}]}
---
{kind: case, id: sak, title: Saken}
---
{kind: meeting, id: bare}
---
{kind: meeting, id: holdt, body: styret, status: held, start: 2025-03-11}
---
{kind: meeting, id: holdt-med-punkt, body: styret, status: held, agenda: [{title: Punktet}]}
---
{kind: meeting, id: kalt-inn, body: styret, status: called, start: 2025-05-11}
---
{kind: meeting, id: avlyst, body: styret, status: cancelled, start: 2025-05-12}
---
{kind: decision, id: vedtak, title: Vedtaket, actions: [{who: ada-nes, what: Ferdig, done: 2025-03-01}]}
---
{kind: document, id: brev, title: Brevet}
---
{kind: hearing, id: horing, title: Høringen}
---
{kind: hearing, id: horing-med-spurte, title: Høringen, asked: [{organisation: styret}], statements: [{from: ada-nes}]}
---
{kind: project, id: prosjekt, title: Prosjektet}
---
{kind: project, id: prosjekt-med-fase, title: Prosjektet, phases: [{name: Fasen}], evaluations: [{at: 2025}]}
)";

TEST_CASE("no report on anything has a part that is empty, or a heading above nothing") {
  const std::array sets = {test::register_of(sparse), test::register_of(idrettsraadet::records)};
  for (const Register& records : sets) {
    for (const Report* report : reports()) {
      if (report->of_findings || report->of_sources || report->entry != nullptr) continue;
      CAPTURE(report->name);
      const auto check = [&](std::string_view id) {
        CAPTURE(id);
        const DocumentTree document = test::report_of(report->name, records, id);
        check_not_empty(document.blocks);
        check_headings(document.blocks);
      };
      if (report->make_of_set != nullptr) check("");
      for (const Record& record : records.records())
        if (report->about.has(record.kind)) check(record.id);
    }
  }
}

/// Every report on the record, and on the set where `and_set` says so.
void check_reports_on(const Register& records, const Record& record) {
  for (const Report* report : reports()) {
    if (report->of_findings || report->of_sources || report->entry != nullptr) continue;
    CAPTURE(report->name);
    CAPTURE(record.id);
    const bool is_of_set = report->make_of_set != nullptr;
    if (!is_of_set && !report->about.has(record.kind)) continue;
    const DocumentTree document =
        test::report_of(report->name, records, report->about.has(record.kind) ? record.id : "");
    check_not_empty(document.blocks);
    check_headings(document.blocks);
  }
}

TEST_CASE("whatever a record does not state, its reports have no part that is empty") {
  const std::string& text = idrettsraadet::records;
  const Reading reading = test::read_text(text);
  for (const Record& of_whole : reading.records) {
    const NodeIndex first = of_whole.at.index();
    for (NodeIndex at = first + 1; at < first + of_whole.at.node().size; ++at) {
      const Cursor value(reading.files[0], at);
      if (value.key() == "id" || value.key() == "kind") continue;
      const Span span = value.node().span();
      CAPTURE(text.substr(span.begin, span.end - span.begin));
      const Register records = test::register_of(test::blanked(text, span));
      if (const Record* record = records.find(of_whole.id)) check_reports_on(records, *record);
    }
  }
}

}  // namespace
}  // namespace ko
