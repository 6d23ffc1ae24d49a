// SPDX-License-Identifier: MIT
/// The invented people of the invented sports club that tests tell of.
#pragma once

#include <string>

namespace ko::test {

/// Persons, each a document with the marker before it.
inline const std::string people = R"(---
{kind: person, id: ada-nes, name: Ada Nes}
---
{kind: person, id: bo-lie, name: Bo Lie}
---
{kind: person, id: cy-moe, name: Cy Moe}
---
{kind: person, id: di-ruud, name: Di Ruud}
---
{kind: person, id: eli-vik, name: Eli Vik}
---
{kind: person, id: geir-lund, name: Geir Lund, title: Kasserer}
)";

}  // namespace ko::test
