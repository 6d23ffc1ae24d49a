// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace ko {

/// The look of a page, on a screen in daylight and at night, and on paper.
inline constexpr std::string_view page_style = R"css(:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #57606a; --rule: #d0d7de; --paper: #ffffff; --accent: #0b5394;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --soft: #9aa4af; --rule: #3a424c; --paper: #15181c; --accent: #8ab8e6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.05rem/1.55 "Source Serif 4", Charter, Cambria, Georgia, serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
main.table-page { width: fit-content; min-width: min(44rem, 100%); max-width: 100%; }
h1, h2, h3, h4, h5, h6, dt, th { font-family: "Source Sans 3", "Segoe UI", Helvetica, Arial, sans-serif; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1.25rem; }
h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1px solid var(--rule); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--soft); }
p { margin: .5rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.4rem; }
li { margin: .3rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.25rem; margin: 1rem 0; }
dt { grid-column: 1; font-weight: 600; color: var(--soft); }
dd { grid-column: 2; margin: 0; }
a { color: var(--accent); }
code { font: .9em "JetBrains Mono", Consolas, "DejaVu Sans Mono", monospace; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; min-width: 100%; font-size: .95rem; }
th, td { padding: .35rem .7rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th { font-size: .85rem; color: var(--soft); border-bottom-width: 2px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.whole { white-space: nowrap; }
@media (max-width: 34rem) {
  dl { display: block; }
  dt { margin-top: .6rem; }
  .table-page table { font-size: .85rem; }
}
@media print {
  :root { --ink: #000; --soft: #333; --rule: #999; --paper: #fff; --accent: #000; }
  @page { margin: 2cm; }
  body { font-size: 10.5pt; }
  main, main.table-page { width: auto; max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  li, tr, dd { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { overflow: visible; }
}
)css";

}  // namespace ko
