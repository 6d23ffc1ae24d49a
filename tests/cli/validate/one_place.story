More than a whole place in one place is told in the singular.
=== file ko.yaml
ko: 1
name: Et oppdiktet kontor
=== file records.yaml
kind: organisation
id: skolen
name: Skolen
type: unit
members:
  - {person: ada-nes, role: employee, hourly: {hours: 2500, full_time_hours: 1950}, from: 2020-01-01}
---
{kind: person, id: ada-nes, name: Ada Nes}
=== $ ko validate -O short --select KO601
records.yaml:6:47: warning[KO601]: `ada-nes` has 128.21 % in 1 place from 2020-01-01
