// SPDX-License-Identifier: MIT
// scripts.js SITE: the functions of a site's script, without a page.
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const site = process.argv[2];
vm.runInThisContext(fs.readFileSync(path.join(site, "site.js"), "utf8"));

// Case and marks are passed over, and Norwegian letters have two spellings.
assert.equal(koFolded("SKJÆRGÅRD, Ørje, Orré"), "skjaergaard, oerje, orre");
assert.equal(koFolded("Ha\u030aland"), "haaland", "a letter in two parts is the same letter");
assert.equal(koFolded("Nordiska rådet för Östersjön"), "nordiska raadet foer oestersjoen");
assert.equal(koFolded("Kárášjohka, Deatnu, ŋ đ ŧ"), "karasjohka, deatnu, n d t");
assert.equal(koFolded("side\u00adord"), "sideord");
assert.deepEqual(koWords("  «Naust»,  kjøp "), ["naust", "kjoep"]);
assert.equal(koFilled("{0} av {1}", 2, 5), "2 av 5");
assert.equal(koFilled("{} treff", 7), "7 treff");

// A line a page: title, whose, day, more words, address; the last line is the first page.
const pages = koPagesOf([
  "Vedlikehold\tStyret\t1. mars 2024\tNesoddskolen\tcases/a",
  "Nesoddskolen\tStyret\t2. mars 2024\t\tcases/b",
  "Ny skole på Hånes\tStyret\t3. mars 2024\t24/17\tcases/c",
  "Skolebruksplan\tStyret\t4. mars 2024\t\tcases/d",
  "Skøyteis\tStyret\t5. mars 2024\t\tcases/skole",
].join("\n"));
const found = asked => koFound(pages, asked).map(page => page.address);
assert.deepEqual(found("skole"), ["cases/c", "cases/d", "cases/b", "cases/a"],
  "whole words, then beginnings, then within a compound; titles before the rest; no address");
assert.deepEqual(found("SKØYTEIS"), ["cases/skole"]);
assert.deepEqual(found("skoeyteis"), ["cases/skole"]);
assert.deepEqual(found("haanes skole"), ["cases/c"], "all words have to be there");
assert.deepEqual(found("24/17"), ["cases/c"]);
assert.deepEqual(found("styret 2. mars"), ["cases/b"]);
assert.deepEqual(found(""), []);
assert.deepEqual(found("finnes ikke"), []);

// What is empty comes last, whichever way a list is sorted.
const collator = new Intl.Collator("nb", { numeric: true });
const sorted = backwards => ["b", "", "ås", "sak 10", "sak 9"].sort((a, b) => koCellOrder(a, b, collator, backwards));
assert.deepEqual(sorted(false), ["b", "sak 9", "sak 10", "ås", ""]);
assert.deepEqual(sorted(true), ["ås", "sak 10", "sak 9", "b", ""]);

// The index of the site itself leads to pages that are there.
const index = [];
globalThis.koIndexPart = (part, lines) => index.push(...koPagesOf(lines));
const search = fs.readFileSync(path.join(site, "search.html"), "utf8");
const parts = search.match(/data-parts="([^"]*)"/)[1].split(" ");
for (const part of parts) vm.runInThisContext(fs.readFileSync(path.join(site, "search", part + ".js"), "utf8"));
assert.equal(fs.readdirSync(path.join(site, "search")).length, parts.length);
assert.ok(index.length > 200);
for (const page of index) assert.ok(fs.existsSync(path.join(site, page.address + ".html")), page.address);
assert.ok(koFound(index, "brattland").length > 0);
assert.equal(koFound(index, "budsjett 2025")[0].address.split("/")[0], "cases");

// Ten thousand cases within a second.
const lines = [];
for (let nr = 0; nr < 10000; ++nr)
  lines.push(`Rehabilitering av skolebygg i krets ${nr}\tKommunestyret\t7. mars 2024\t2024/${nr}\tcases/sak-${nr}`);
const begins = process.hrtime.bigint();
assert.equal(koFound(koPagesOf(lines.join("\n")), "bygg").length, 10000);
assert.equal(koFound(koPagesOf(lines.join("\n")), "skolebygg 2024/9999")[0].address, "cases/sak-9999");
const seconds = Number(process.hrtime.bigint() - begins) / 1e9;
assert.ok(seconds < 2, `two searches of 10,000 cases, and reading their index twice, took ${seconds} s`);
