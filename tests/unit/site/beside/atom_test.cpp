// SPDX-License-Identifier: MIT
#include "site/beside/atom.hpp"

#include <doctest/doctest.h>

#include <string>

#include "site/beside/lasting_names.hpp"

TEST_CASE("A feed has been brought up to date when its newest entry was") {
  const ko::AtomFeed feed{.id = "f",
                          .title = "Vedtak & valg",
                          .author = "Styret",
                          .page = "decisions/index.html",
                          .entries = {{.id = "e",
                                       .title = "<Naustet> kjøpes",
                                       .updated = ko::to_day({2024, 3, 7}),
                                       .address = "decisions/a.1.1.html",
                                       .author = "Styret",
                                       .summary = "Vedtatt."},
                                      {.id = "g", .title = "Eldre", .updated = ko::to_day({2023, 3, 7})}}};
  const std::string xml = ko::atom_xml(feed);
  CHECK(xml.find("<title>Vedtak &amp; valg</title>\n<updated>2024-03-07T00:00:00Z</updated>\n") !=
        std::string::npos);
  CHECK(xml.find("<id>urn:uuid:e</id>\n<title>&lt;Naustet&gt; kjøpes</title>") != std::string::npos);
  CHECK(xml.find("rel=\"self\"") == std::string::npos);
}

TEST_CASE("A UUID follows from a name") {
  const std::string uuid = ko::uuid_named("a");
  CHECK(uuid == "1527411e-9f31-569b-81ff-a4f17010ab84");
  CHECK(uuid != ko::uuid_named("b"));
}
