Beside the pages of a site lie feeds, calendars, the records as JSON, and the list of pages for search engines.

=== file ko.yaml
ko: 1
name: Oppdiktet lag

=== file records.yaml
kind: organisation
id: styret
name: Styret
type: association
members:
  - {person: ada, role: leader, from: 2024-01-01}
  - {person: bo, role: member, from: 2022-01-01, to: 2023-12-31}
---
{kind: person, id: ada, name: Ada Nes}
---
{kind: person, id: bo, name: Bo Lie}
---
kind: meeting
id: mars
body: styret
status: held
start: 2024-03-07T18:00
end: 2024-03-07T20:15
place: Klubbhuset, 2. etasje
present: [ada]
agenda:
  - title: Kjøp av naust
    decisions: [{title: Naustet kjøpes, outcome: adopted}]
    actions:
      - {who: bo, what: Henter inn tilbud, due: 2024-04-01}
      - {who: ada, what: Skjult oppgave, due: 2024-04-02, public: false}
next: {start: 2024-05-02T18:00, place: Klubbhuset}
---
{kind: meeting, id: april, body: styret, status: cancelled, start: 2024-04-04}
---
{kind: hearing, id: vedtekter, title: Nye vedtekter, sent: 2024-03-08, deadline: 2024-04-15, asked: [{organisation: styret, to: state}]}

=== $ ko report site -o ut
=== stderr
ko: ut: 32 files written, 0 kept, 0 removed
=== $ ls ut ut/bodies
ut:
bodies
calendar.ics
decisions
decisions.atom
hearings
index.html
ko-site-state.txt
ko-site.txt
meetings
persons
search
search.html
site.css
site.js

ut/bodies:
index.html
styret.2022-01-01.html
styret.atom
styret.html
styret.ics
styret.json
=== $ cat ut/decisions.atom
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">
<id>urn:uuid:82764da1-e980-5c68-9fcb-0ceae8e29f49</id>
<title>Vedtak – Oppdiktet lag</title>
<updated>2024-03-07T00:00:00Z</updated>
<author><name>Oppdiktet lag</name></author>
<link rel="alternate" type="text/html" href="decisions/index.html"/>
<entry>
<id>urn:uuid:20a85f1a-eed7-5b3e-a675-0d73ec92c966</id>
<title>Naustet kjøpes</title>
<updated>2024-03-07T00:00:00Z</updated>
<author><name>Styret</name></author>
<link rel="alternate" type="text/html" href="decisions/mars.1.1.html"/>
<summary>Vedtatt. Kjøp av naust.</summary>
</entry>
</feed>
=== $ cat ut/bodies/styret.atom
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nb">
<id>urn:uuid:dc2bce4c-6682-5fa9-9df5-3217981b9117</id>
<title>Styret – Oppdiktet lag</title>
<updated>2024-04-04T00:00:00Z</updated>
<author><name>Styret</name></author>
<link rel="alternate" type="text/html" href="../bodies/styret.html"/>
<entry>
<id>urn:uuid:636c92cf-b090-5309-aaaa-3d22cbd5ae2c</id>
<title>Møte i Styret, 4. april 2024</title>
<updated>2024-04-04T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../meetings/april.html"/>
<summary>Avlyst. Torsdag 4. april 2024.</summary>
</entry>
<entry>
<id>urn:uuid:20a85f1a-eed7-5b3e-a675-0d73ec92c966</id>
<title>Naustet kjøpes</title>
<updated>2024-03-07T00:00:00Z</updated>
<author><name>Styret</name></author>
<link rel="alternate" type="text/html" href="../decisions/mars.1.1.html"/>
<summary>Vedtatt. Kjøp av naust.</summary>
</entry>
<entry>
<id>urn:uuid:a56ca155-f09f-5529-ae11-6a9794fff6bd</id>
<title>Møte i Styret, 7. mars 2024</title>
<updated>2024-03-07T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="../meetings/mars.html"/>
<summary>Avholdt. Torsdag 7. mars 2024 kl. 18.00–20.15. Klubbhuset, 2. etasje.</summary>
</entry>
</feed>
=== $ tr -d '\r' < ut/calendar.ics | grep -v '^END\|^TZ\|^RRULE' | sed -n '/VTIMEZONE/,$p'
BEGIN:VTIMEZONE
BEGIN:STANDARD
DTSTART:19700101T000000
BEGIN:DAYLIGHT
DTSTART:19800406T020000
BEGIN:DAYLIGHT
DTSTART:19810329T020000
BEGIN:STANDARD
DTSTART:19800928T030000
BEGIN:STANDARD
DTSTART:19961027T030000
BEGIN:VEVENT
UID:a56ca155-f09f-5529-ae11-6a9794fff6bd
DTSTAMP:20240307T000000Z
DTSTART;TZID=Europe/Oslo:20240307T180000
DTEND;TZID=Europe/Oslo:20240307T201500
SUMMARY:Møte i Styret
DESCRIPTION:Styret
LOCATION:Klubbhuset\, 2. etasje
CATEGORIES:Møte
STATUS:CONFIRMED
BEGIN:VEVENT
UID:636c92cf-b090-5309-aaaa-3d22cbd5ae2c
DTSTAMP:20240404T000000Z
DTSTART;VALUE=DATE:20240404
SUMMARY:Møte i Styret
DESCRIPTION:Styret
CATEGORIES:Møte
STATUS:CANCELLED
TRANSP:TRANSPARENT
BEGIN:VEVENT
UID:65ba0efe-1c6b-5313-b6ce-c0508df2aa03
DTSTAMP:20240502T000000Z
DTSTART;TZID=Europe/Oslo:20240502T180000
SUMMARY:Møte i Styret
LOCATION:Klubbhuset
CATEGORIES:Møte
STATUS:TENTATIVE
BEGIN:VEVENT
UID:8fab4e72-0cad-5f67-a255-bf5016003ab0
DTSTAMP:20240308T000000Z
DTSTART;VALUE=DATE:20240415
SUMMARY:Høringsfrist: Nye vedtekter
CATEGORIES:Frist
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VEVENT
UID:d367bd8c-6b2e-5800-b2df-a9c95a88e0e8
DTSTAMP:20240307T000000Z
DTSTART;VALUE=DATE:20240401
SUMMARY:Frist: Henter inn tilbud (Bo Lie)
DESCRIPTION:Møte i Styret
CATEGORIES:Frist
STATUS:CONFIRMED
TRANSP:TRANSPARENT
=== $ tr -d '\r' < ut/bodies/styret.ics | grep SUMMARY
SUMMARY:Møte i Styret
SUMMARY:Møte i Styret
SUMMARY:Møte i Styret
SUMMARY:Høringsfrist: Nye vedtekter
SUMMARY:Frist: Henter inn tilbud (Bo Lie)
=== note
A record is there as `ko show --public` prints it.
=== $ ko show mars --public -O json | diff - ut/meetings/mars.json
=== $ grep -E '<(meta|link)' ut/meetings/mars.html | grep -v viewport
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file: 'unsafe-inline'; script-src 'self' file:; img-src 'self' file: data:">
<link rel="stylesheet" href="../site.css">
<meta name="description" content="Organ: Styret. Tid: torsdag 7. mars 2024 kl. 18.00–20.15. Sted: Klubbhuset, 2. etasje. Til stede: Ada Nes">
<meta property="og:title" content="Møte i Styret">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Oppdiktet lag">
<meta property="og:locale" content="nb_NO">
<meta property="og:description" content="Organ: Styret. Tid: torsdag 7. mars 2024 kl. 18.00–20.15. Sted: Klubbhuset, 2. etasje. Til stede: Ada Nes">
<link rel="alternate" type="application/json" title="Posten som JSON" href="../meetings/mars.json">
=== $ sed -n '/class="beside"/,/<.p>/p' ut/index.html ut/bodies/styret.html
<p class="beside"><a type="application/atom+xml" href="decisions.atom">Nye vedtak (Atom)</a>
<a type="text/calendar" href="calendar.ics">Møter og frister (iCalendar)</a></p>
<p class="beside"><a type="application/atom+xml" href="../bodies/styret.atom">Nye vedtak og møter (Atom)</a>
<a type="text/calendar" href="../bodies/styret.ics">Møter og frister (iCalendar)</a>
<a type="application/json" href="../bodies/styret.json">Posten som JSON</a></p>
=== note
As it was before, as far as the records tell.
=== $ sed -n '/<main/,/<.nav>/p' ut/bodies/styret.2022-01-01.html
<main id="main">
<h1>Styret</h1>
<nav aria-label="Struktur og medlemmer tidligere">
<p>Slik det var fra 1. januar 2022 til 31. desember 2023.</p>
<p class="ways"><a href="../bodies/styret.html">Til siden om organisasjonen</a>
</p>
</nav>
=== $ sed -n '/tidligere</,/<.ul>/p' ut/bodies/styret.html
<h2>Struktur og medlemmer tidligere</h2>
<ul>
<li><a href="../bodies/styret.2022-01-01.html">fra 1. januar 2022 til 31. desember 2023</a></li>
</ul>
=== note
Where the site is to be decides what is said with whole addresses.
=== $ ko report site -o ut --base-url https://example.org/lag && cat ut/sitemap.xml
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/lag/bodies/</loc></url>
<url><loc>https://example.org/lag/bodies/styret.2022-01-01.html</loc></url>
<url><loc>https://example.org/lag/bodies/styret.html</loc></url>
<url><loc>https://example.org/lag/decisions/</loc></url>
<url><loc>https://example.org/lag/decisions/mars.1.1.html</loc></url>
<url><loc>https://example.org/lag/hearings/</loc></url>
<url><loc>https://example.org/lag/hearings/vedtekter.html</loc></url>
<url><loc>https://example.org/lag/</loc></url>
<url><loc>https://example.org/lag/meetings/april.html</loc></url>
<url><loc>https://example.org/lag/meetings/</loc></url>
<url><loc>https://example.org/lag/meetings/mars.html</loc></url>
<url><loc>https://example.org/lag/persons/ada.html</loc></url>
<url><loc>https://example.org/lag/persons/bo.html</loc></url>
<url><loc>https://example.org/lag/persons/</loc></url>
<url><loc>https://example.org/lag/search.html</loc></url>
</urlset>
=== stderr
ko: ut: 20 files written, 13 kept, 0 removed
=== $ grep 'example.org' ut/meetings/mars.html ut/bodies/styret.atom
ut/meetings/mars.html:<link rel="canonical" href="https://example.org/lag/meetings/mars.html">
ut/meetings/mars.html:<meta property="og:url" content="https://example.org/lag/meetings/mars.html">
ut/bodies/styret.atom:<link rel="alternate" type="text/html" href="https://example.org/lag/bodies/styret.html"/>
ut/bodies/styret.atom:<link rel="self" type="application/atom+xml" href="https://example.org/lag/bodies/styret.atom"/>
ut/bodies/styret.atom:<link rel="alternate" type="text/html" href="https://example.org/lag/meetings/april.html"/>
ut/bodies/styret.atom:<link rel="alternate" type="text/html" href="https://example.org/lag/decisions/mars.1.1.html"/>
ut/bodies/styret.atom:<link rel="alternate" type="text/html" href="https://example.org/lag/meetings/mars.html"/>
=== $ ko report site -o annet --base-url example.org
=== stderr
ko: `example.org` is no address that a site can have
    write where its front page is to be: https://example.org/records/
=== exit 2
=== $ ko report minutes mars --base-url https://example.org/
=== stderr
ko: `minutes` is no site
    leave --base-url and --findings out; `ko report site -o DIR` writes one
=== exit 2
=== note
Whom lists no longer name, search engines are not told of, either.
=== $ echo '{kind: person, id: cy, name: Cy Moe}' > cy.yaml && echo 'hide_names_after: 1 year' >> ko.yaml
=== $ ko report site -o ut --base-url https://example.org/lag && ls ut/persons && grep persons ut/sitemap.xml
ada.html
ada.json
bo.html
bo.json
cy.html
cy.json
index.html
<url><loc>https://example.org/lag/persons/ada.html</loc></url>
<url><loc>https://example.org/lag/persons/bo.html</loc></url>
<url><loc>https://example.org/lag/persons/</loc></url>
=== stderr
ko: ut: 2 files written, 33 kept, 0 removed
