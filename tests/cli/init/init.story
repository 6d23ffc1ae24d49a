A record set to begin with: it validates, and every command has something to tell of it.
=== $ ko init records
records/ko.yaml
records/meetings/2024-09-10.yaml
records/organisations.yaml
records/persons.yaml
=== $ ko validate records
4 files, 5 records: nothing to report
=== $ cat records/meetings/2024-09-10.yaml
# What happened in a meeting. Try `ko report minutes skogvik-idrettsraad-2024-09-10`.
kind: meeting
id: skogvik-idrettsraad-2024-09-10
title: Høstmøte
body: skogvik-idrettsraad
status: held
start: 2024-09-10T18:00
end: 2024-09-10T19:30~ # ~ is about then
place: Klubbhuset
chair: ada-nes
present:
  - ada-nes # in short; `{person: ada-nes}` in full
  - {person: bo-lie, for: skogvik-skiklubb, left: "19:00"}
agenda:
  - title: Halltider
    start: "18:10" # times of items tell who was there for them
    end: "18:55"
    points:
      - {by: ada-nes, kind: report, text: Kommunen har færre timer å fordele enn i fjor.}
    decisions:
      - {title: Timene deles likt, outcome: adopted}
    actions:
      - {who: bo-lie, what: Sender ny timeplan til lagene, due: 2024-09-24, done: 2024-09-20}
next: {start: 2025-02-11, place: Klubbhuset} # the time is not settled, so it is left out
minutes: draft
=== $ ko -C records report minutes skogvik-idrettsraad-2024-09-10
Referat: Høstmøte
=================

Organ:     Skogvik idrettsråd
Tid:       tirsdag 10. september 2024 fra kl. 18.00 til ca. kl. 19.30
Sted:      Klubbhuset
Møteleder: Ada Nes
Til stede: Ada Nes, Bo Lie (Skogvik skiklubb)

Bo Lie forlot møtet kl. 19.00.

Saker
-----

1. Halltider

Tid: kl. 18.10–18.55

- Ada Nes (orientering): Kommunen har færre timer å fordele enn i fjor.

Vedtak:     Timene deles likt (vedtatt)
Oppfølging: Bo Lie: Sender ny timeplan til lagene (frist 24. september 2024)

Neste møte og godkjenning
-------------------------

Neste møte:  tirsdag 11. februar 2025, Klubbhuset
Godkjenning: utkast
=== $ ko -C records query staffing
org                  name                established   filled   vacant  stated_total  leadership  administration  service  leadership_share
───────────────────  ──────────────────  ───────────  ───────  ───────  ────────────  ──────────  ──────────────  ───────  ────────────────
skogvik-idrettsraad  Skogvik idrettsråd      >= 0.50  unknown  >= 0.50       unknown     unknown         unknown  unknown           unknown
=== note
What is there is never overwritten, and a half-written set is not left behind.
=== $ ko init records
=== stderr
ko: records/ko.yaml is there already, and is left as it is
    name a folder that is empty or does not exist yet
=== exit 3
=== $ mkdir half; echo mine > half/persons.yaml; ko init half; ls half
persons.yaml
=== stderr
ko: half/persons.yaml is there already, and is left as it is
    name a folder that is empty or does not exist yet
=== note
Without a folder, the one we are in.
=== $ mkdir here; cd here; ko init; ls
ko.yaml
meetings/2024-09-10.yaml
organisations.yaml
persons.yaml
ko.yaml
meetings
organisations.yaml
persons.yaml
=== note
What it writes has the layout that `ko fmt` gives.
=== $ ko fmt --check here
=== stderr
ko: 4 files: nothing to lay out anew
