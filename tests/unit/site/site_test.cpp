// SPDX-License-Identifier: MIT
#include "ko/answers/site.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "ko/records/visibility.hpp"
#include "unit/marked_lines.hpp"
#include "unit/memory_files.hpp"
#include "unit/people.hpp"

namespace {

using Pages = std::map<std::string, std::string>;

/// One record of each kind. What is marked lies on lines of its own.
const std::string site_set_marked = R"(kind: organisation
id: styret
name: Styret
former_ids: [gamle-styret]
posts:
  - {id: skjult-post, title: Skjult post, public: false}
formerly:
  - {name: Skjult navn, until: 2020-12-31, public: false}
members:
  - {person: ada-nes, role: leader, from: 2024-01-01}
  - {person: bo-lie, role: member}
  - {name: Skjult Medlem, role: member, public: false}
)" + ko::test::people + R"(---
kind: case
id: hallen
title: Hallen
reference: 2026/17
---
kind: document
id: brevet
title: Brevet om hallen
date: 2026-02-01
sender: ada-nes
case: hallen
recipients:
  - {person: bo-lie}
  - {address: Skjult adresse, public: false}
---
kind: meeting
id: mote
body: styret
status: held
start: 2026-03-25T18:00
present:
  - ada-nes
  - {person: cy-moe, public: false}
agenda:
  - title: Halltider
    case: hallen
    points:
      - {text: Skjult innlegg, public: false}
    decisions:
      - {title: Timene deles, outcome: adopted}
      - {title: Skjult vedtak, outcome: adopted, public: false}
      - {id: leie, title: Leien settes opp, outcome: adopted}
    actions:
      - {who: bo-lie, what: Skjult oppgave, public: false}
---
kind: meeting
id: neste
body: styret
status: called
start: 2026-06-25
agenda:
  - {title: Turen}
---
kind: hearing
id: horing
title: Felles kontor
deadline: 2026-05-01
asked:
  - {organisation: styret, to: state}
statements:
  - {from: styret, received: 2026-04-02, position: oppose, public: false}
---
kind: project
id: flytting
title: Flytting
roles:
  - {role: leader, held_by: bo-lie}
  - {role: owner, held_by: ada-nes, public: false}
---
{kind: decision, id: delegert, title: Søknaden innvilges, body: styret, by: ada-nes, date: 2026-04-01}
---
{kind: organisation, id: skjult-lag, name: Skjult lag, public: false}
---
{kind: person, id: skjult-person, name: Skjult Person, former_ids: [skjult-fore], public: false}
---
{kind: meeting, id: skjult-mote, title: Skjult møte, body: styret, status: planned, start: 2026-07-01, public: false}
---
{kind: decision, id: skjult-delegert, title: Skjult vedtak, body: styret, date: 2026-12-01, public: false}
---
{kind: document, id: skjult-brev, title: Skjult brev, date: 2026-12-01, case: hallen, sender: ada-nes, public: false}
---
{kind: hearing, id: skjult-horing, title: Skjult høring, document: brevet, public: false}
---
{kind: project, id: skjult-prosjekt, title: Skjult prosjekt, owner: styret, public: false}
---
{kind: case, id: skjult-sak, title: Skjult sak, responsible: ada-nes, draft: true, public: false}
)";

ko::Register published(const std::string& text) {
  return ko::published(ko::test::register_of(text), ko::Withheld::redacted);
}

ko::Site site_of(const ko::Register& records) {
  return {records, {.as_of = ko::last_recorded_day(records)}};
}

Pages pages_of(const std::string& text) {
  const ko::Register records = published(text);
  const ko::Site site = site_of(records);
  Pages pages;
  for (std::size_t file = 0; file < site.size(); ++file) pages.emplace(site.path(file), site.content(file));
  return pages;
}

/// A record as JSON without fields that have nothing in them: where all lines of a list are taken out, its
/// key stays.
nlohmann::json without_blanks(const nlohmann::json& value) {
  if (!value.is_structured()) return value;
  nlohmann::json kept = value.is_array() ? nlohmann::json::array() : nlohmann::json::object();
  for (const auto& [key, child] : value.items()) {
    nlohmann::json inner = without_blanks(child);
    if (inner.is_null() || (inner.is_structured() && inner.empty())) continue;
    if (value.is_array())
      kept.push_back(std::move(inner));
    else
      kept[key] = std::move(inner);
  }
  return kept;
}
std::string without_blanks(std::string_view path, const std::string& text) {
  return path.ends_with(".json") ? without_blanks(nlohmann::json::parse(text)).dump() : text;
}

/// A folder in memory, and what is done to it.
struct Folder {
  std::map<std::string, std::string> files = {};
  std::mutex one_at_a_time = {};

  ko::Result<ko::SiteWritten> write(const ko::Site& site, std::size_t threads = 2) {
    const ko::test::MemoryFiles before(files);
    return ko::write_site(site, "ut", before,
                          {[&](const std::string& path, std::string_view bytes) {
                             const std::scoped_lock lock(one_at_a_time);
                             files[path] = bytes;
                           },
                           [&](const std::string& path) {
                             const std::scoped_lock lock(one_at_a_time);
                             files.erase(path);
                           }},
                          threads);
  }
};

}  // namespace

TEST_CASE("Each record has a page whose address is its kind and its id") {
  const Pages pages = pages_of(site_set_marked);
  for (const std::string path :
       {"index.html", "bodies/styret.html", "persons/ada-nes.html", "cases/hallen.html",
        "documents/brevet.html", "meetings/mote.html", "meetings/neste.html", "hearings/horing.html",
        "projects/flytting.html", "decisions/delegert.html", "decisions/mote.1.1.html",
        "decisions/mote.leie.html", "meetings/index.html"}) {
    CAPTURE(path);
    CHECK(pages.contains(path));
  }
}

TEST_CASE("A former id leads to where the record is now") {
  const Pages pages = pages_of(site_set_marked);
  REQUIRE(pages.contains("bodies/gamle-styret.html"));
  CHECK(pages.at("bodies/gamle-styret.html").find("url=../bodies/styret.html") != std::string::npos);
}

TEST_CASE("What a page names, and what names it, is a link") {
  const Pages pages = pages_of(site_set_marked);
  CHECK(pages.at("meetings/mote.html").find("<a href=\"../persons/ada-nes.html\">Ada Nes</a>") !=
        std::string::npos);
  CHECK(pages.at("cases/hallen.html").find("href=\"../meetings/mote.html\"") != std::string::npos);
  CHECK(pages.at("cases/hallen.html").find("href=\"../decisions/mote.leie.html\"") != std::string::npos);
  CHECK(pages.at("documents/brevet.html").find("<a href=\"../cases/hallen.html\">Hallen</a>") !=
        std::string::npos);
}

TEST_CASE("Every link leads to a page that is there") {
  const Pages pages = pages_of(site_set_marked);
  for (const auto& page : pages) {
    const std::string& path = page.first;
    const std::string& text = page.second;
    if (!path.ends_with(".html")) continue;
    for (std::size_t at = text.find("href=\""); at != std::string::npos; at = text.find("href=\"", at + 1)) {
      std::string target = text.substr(at + 6, text.find('"', at + 6) - at - 6);
      if (target.starts_with('#') || target.starts_with("https://")) continue;
      const std::size_t slash = path.find('/');
      if (target.starts_with("../"))
        target.erase(0, 3);
      else if (slash != std::string::npos)
        target.insert(0, path.substr(0, slash + 1));
      CAPTURE(path);
      CAPTURE(target);
      CHECK(pages.contains(target));
    }
  }
}

TEST_CASE("What is marked leaves no trace in any file of the site, nor in the name of one") {
  const Pages shown = pages_of(site_set_marked);
  const Pages without = pages_of(ko::test::without_marked_lines(site_set_marked));
  CHECK(shown.size() == without.size());
  for (const auto& page : shown) {
    const std::string& path = page.first;
    const std::string& text = page.second;
    CAPTURE(path);
    REQUIRE(without.contains(path));
    CHECK(without_blanks(path, text) == without_blanks(path, without.at(path)));
    CHECK(text.find("kjult") == std::string::npos);
    CHECK(path.find("kjult") == std::string::npos);
  }
}

TEST_CASE("An open gate is said on every page") {
  const ko::Register records = ko::test::register_of(site_set_marked);
  const ko::Site site(records, {.include_unpublished = true});
  for (std::size_t file = 0; file < site.size(); ++file) {
    const std::string_view path = site.path(file);
    if (!path.ends_with(".html")) continue;
    CAPTURE(path);
    CHECK(site.content(file).find("Ikke til publisering") != std::string::npos);
  }
}

TEST_CASE("A site is written once; a change is written alone; what is gone is removed") {
  const ko::Register first = published(site_set_marked);
  Folder folder;
  folder.files["ut/notat.txt"] = "ikke ko sitt";
  const auto all = folder.write(site_of(first));
  REQUIRE(all);
  CHECK(all->written == site_of(first).size());
  const auto again = folder.write(site_of(first), 1);
  REQUIRE(again);
  CHECK(again->written == 0);
  CHECK(again->kept == all->written);

  std::string changed = site_set_marked;
  changed.replace(changed.find("Brevet om hallen"), 16, "Brevet om salen!");
  const ko::Register second = published(changed);
  const auto some = folder.write(site_of(second));
  REQUIRE(some);
  CHECK(some->written > 0);
  CHECK(some->written < some->kept);
  CHECK(some->removed == 0);

  const std::string project = "kind: project\nid: flytting";
  changed.replace(changed.find(project), project.size(), "kind: project\nid: flytting-2");
  const ko::Register third = published(changed);
  const auto moved = folder.write(site_of(third));
  REQUIRE(moved);
  CHECK(moved->removed >= 1);
  CHECK_FALSE(folder.files.contains("ut/projects/flytting.html"));
  CHECK(folder.files.contains("ut/projects/flytting-2.html"));
  CHECK(folder.files.at("ut/notat.txt") == "ikke ko sitt");
}

TEST_CASE(
    "A page whose records are as they were is left, unless it is gone or another program makes the pages") {
  const auto made_by = [](const ko::Register& records, std::string_view program) {
    return ko::Site(records, {.as_of = ko::last_recorded_day(records), .made_by = program});
  };
  const ko::Register first = published(site_set_marked);
  Folder folder;
  REQUIRE(folder.write(made_by(first, "ko")));
  const Pages whole = folder.files;
  REQUIRE(whole.contains("ut/ko-site-state.txt"));
  folder.files.erase("ut/persons/bo-lie.html");
  REQUIRE(folder.write(made_by(first, "ko")));
  CHECK(folder.files == whole);

  folder.files["ut/persons/bo-lie.html"] = "endret for hånd";
  CHECK(folder.write(made_by(first, "ko"))->written == 0);
  CHECK(folder.write(made_by(first, "ko 2"))->written == 1);
  CHECK(folder.files.at("ut/persons/bo-lie.html") == whole.at("ut/persons/bo-lie.html"));

  // Whatever is changed, what is written is the site of the records as they are.
  for (const std::string line :
       {"title: Halltider", "{person: ada-nes, role: leader, from: 2024-01-01}", "case: hallen", "id: leie, ",
        "reference: 2026/17", ", date: 2026-04-01", "held_by: bo-lie", "received: 2026-04-02, ",
        "start: 2026-06-25", "name: Cy Moe", "sender: ada-nes\n"}) {
    std::string changed = site_set_marked;
    changed.replace(changed.find(line), line.size(), line.ends_with('\n') ? "\n" : "");
    const ko::Register second = published(changed);
    REQUIRE(folder.write(made_by(second, "ko")));
    Folder anew;
    REQUIRE(anew.write(made_by(second, "ko")));
    CAPTURE(line);
    CHECK(folder.files == anew.files);
  }
}

TEST_CASE("What is marked leaves no trace in what is noted of the records, either") {
  const auto state_of = [](const std::string& text) {
    const ko::Register records = published(text);
    return ko::Site(records, {.made_by = "ko"}).state();
  };
  const std::string state = state_of(site_set_marked);
  CHECK(state == state_of(ko::test::without_marked_lines(site_set_marked)));
  CHECK(state.find("kjult") == std::string::npos);
}

TEST_CASE("What a page has too much of to name is in a list of its own") {
  std::string many =
      "{kind: organisation, id: styret, name: Styret}\n---\n{kind: person, id: ada-nes, name: Ada Nes}\n";
  for (int nr = 0; nr < 300; ++nr)
    many +=
        fmt::format("---\n{{kind: meeting, id: mote-{}, body: styret, status: held, start: 20{}-01-01}}\n",
                    nr, 10 + nr % 80);
  const Pages pages = pages_of(many);
  CHECK(pages.at("bodies/styret.html").find("<a href=\"../bodies/styret.meetings.html\">… og 240 til</a>") !=
        std::string::npos);
  CHECK(pages.at("bodies/styret.meetings.html").find("<h1>Styret: Møter</h1>") != std::string::npos);
  CHECK_FALSE(pages.contains("persons/ada-nes.meetings.html"));
  std::string all;
  for (const auto& page : pages)
    if (page.first.starts_with("bodies/styret.meetings")) all += page.second;
  for (int nr = 0; nr < 300; ++nr)
    CHECK(all.find(fmt::format("href=\"../meetings/mote-{}.html\"", nr)) != std::string::npos);
}

TEST_CASE("Every page leads to the search, which finds what is public and nothing else") {
  const Pages pages = pages_of(site_set_marked);
  for (const auto& page : pages) {
    if (!page.first.ends_with(".html")) continue;
    CAPTURE(page.first);
    CHECK(page.second.find(page.first.find('/') == std::string::npos
                               ? "<a href=\"search.html\">Søk</a>"
                               : "<a href=\"../search.html\">Søk</a>") != std::string::npos);
  }
  const std::string& meetings = pages.at("search/meetings.1.js");
  CHECK(meetings.find("Halltider") != std::string::npos);
  CHECK(pages.at("search/cases.1.js").find("\\t2026/17\\tcases/hallen") != std::string::npos);
}

TEST_CASE("What another wrote is not overwritten, and nothing is written beside it") {
  const ko::Register records = published(site_set_marked);
  Folder folder;
  folder.files["ut/index.html"] = "min egen";
  CHECK_FALSE(folder.write(site_of(records)));
  CHECK(folder.files.size() == 1);
}

TEST_CASE("A list of files that leads out of the folder is not followed") {
  const ko::Register records = published(site_set_marked);
  Folder folder;
  folder.files["ut/ko-site.txt"] = "../viktig.txt\n/viktig.txt\n";
  folder.files["viktig.txt"] = folder.files["/viktig.txt"] = "behold";
  REQUIRE(folder.write(site_of(records)));
  CHECK(folder.files.contains("viktig.txt"));
  CHECK(folder.files.contains("/viktig.txt"));
}

TEST_CASE("Beside the pages lie feeds, calendars and the records as JSON") {
  const Pages pages = pages_of(site_set_marked);
  for (const std::string path : {"decisions.atom", "calendar.ics", "bodies/styret.atom", "bodies/styret.ics",
                                 "bodies/styret.json", "meetings/mote.json", "decisions/delegert.json"}) {
    CAPTURE(path);
    CHECK(pages.contains(path));
  }
  CHECK_FALSE(pages.contains("sitemap.xml"));
  const std::string& meeting = pages.at("meetings/mote.html");
  CHECK(meeting.find("<link rel=\"alternate\" type=\"application/json\" title=\"Posten som JSON\" "
                     "href=\"../meetings/mote.json\">") != std::string::npos);
  CHECK(meeting.find("og:url") == std::string::npos);
  CHECK(pages.at("calendar.ics").find("SUMMARY:Høringsfrist: Felles kontor") != std::string::npos);
}

TEST_CASE("A record that is given another id keeps its name in feeds and calendars") {
  std::string renamed = site_set_marked;
  const std::string id = "kind: meeting\nid: neste\n";
  renamed.replace(renamed.find(id), id.size(), "kind: meeting\nid: tur\nformer_ids: [neste]\n");
  const auto uid_of_trip = [](const std::string& calendar) {
    const std::size_t end = calendar.find("DTSTART;VALUE=DATE:20260625");
    const std::size_t uid = calendar.rfind("UID:", end);
    return calendar.substr(uid, calendar.find('\r', uid) - uid);
  };
  const std::string before = uid_of_trip(pages_of(site_set_marked).at("calendar.ics"));
  CHECK(before.size() == 40);
  CHECK(uid_of_trip(pages_of(renamed).at("calendar.ics")) == before);
}

TEST_CASE("With the address of the site, what needs it is there") {
  const ko::Register records = published(site_set_marked);
  const ko::Site site(records, {.as_of = ko::last_recorded_day(records), .base = "https://example.org/"});
  Pages pages;
  for (std::size_t file = 0; file < site.size(); ++file) pages.emplace(site.path(file), site.content(file));
  CHECK(pages.at("sitemap.xml").find("<loc>https://example.org/meetings/mote.html</loc>") !=
        std::string::npos);
  CHECK(pages.at("sitemap.xml").find("gamle-styret") == std::string::npos);
  CHECK(pages.at("meetings/mote.html")
            .find("<link rel=\"canonical\" href=\"https://example.org/meetings/mote.html\">") !=
        std::string::npos);
  CHECK(pages.at("bodies/gamle-styret.html")
            .find("<link rel=\"canonical\" href=\"https://example.org/bodies/styret.html\">") !=
        std::string::npos);
  CHECK(pages.at("bodies/styret.atom").find("href=\"https://example.org/bodies/styret.atom\"") !=
        std::string::npos);
}
