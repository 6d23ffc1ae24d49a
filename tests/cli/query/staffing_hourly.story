Hours without the norm of a full-time year leave open how much is filled, not how much is established.
=== file ko.yaml
ko: 1
name: Et oppdiktet kontor
=== file records.yaml
kind: organisation
id: skolen
name: Skolen
type: unit
posts:
  - {id: laerer, title: Lærer, function: service, percent: 100 %, seats: 2}
members:
  - {person: ada-nes, post: laerer, hourly: {hours: 400}, from: 2020-01-01}
---
{kind: person, id: ada-nes, name: Ada Nes}
=== $ ko query staffing --as-of 2025-01-01 --fields org,established,filled,vacant,heads
org     established   filled      vacant  heads
──────  ───────────  ───────  ──────────  ─────
skolen         2.00  unknown  0.00..2.00      1
