Many changes of one file at once: each is made as if those before it had been made and read, however they depend on
each other.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: styret
name: Styret
members:
  - {person: ada, role: leader}   # elected
  - {person: bo, role: member}
  - {person: cy, role: member}
---
kind: person
id: ada
name: Ada Nes
---
{kind: person, id: bo, name: Bo Lie}
---
kind: person
id: cy
name: Cy Moe
=== file lines
{"address": "styret#members/1/from", "value": "2024-01-01"}
{"address": "styret#members/2/from", "value": "2024-01-01"}
{"op": "remove", "address": "styret#members/1/role"}
{"address": "styret#members/1/role", "value": "deputy"}
{"op": "remove", "address": "styret#members/2"}
{"address": "styret#members/2/role", "value": "secretary"}
{"op": "add", "address": "styret#members", "value": {"person": "bo"}}
{"op": "add", "address": "styret#members", "value": {"person": "ada", "role": "observer"}}
{"address": "styret#members/4/role", "value": "member"}
{"op": "add", "address": "styret#aliases", "value": "S"}
{"op": "add", "address": "styret#aliases", "value": "St"}

{"address": "ada#born", "value": "1970"}
{"address": "ada#gender", "value": "female"}
{"address": "ada#born", "value": "1971"}
{"address": "cy#name", "value": "Cy Mo"}
{"address": "bo#name", "value": "Bo Li"}
{"op": "remove", "address": "cy#name"}
{"address": "cy#name", "value": "Cy"}
=== $ ko set --from lines
=== stderr
ko: changed records.yaml
=== $ cat records.yaml
kind: organisation
id: styret
name: Styret
aliases: [S, St]
members:
  - {person: ada, role: deputy, from: 2024-01-01}   # elected
  - {person: cy, role: secretary}
  - {person: bo}
  - {person: ada, role: member}
---
kind: person
id: ada
name: Ada Nes
gender: female
born: 1971
---
{kind: person, id: bo, name: Bo Li}
---
kind: person
id: cy
name: Cy
=== note
An id that is changed is known from the next line on, and no sooner; nothing is written where a line cannot be made.
=== $ printf '%s\n' '{"address": "cy#born", "value": "1980"}' '{"op": "remove", "address": "styret#members/2"}' '{"address": "cy#id", "value": "cyrus"}' '{"address": "cyrus#name", "value": "Cyrus Moe"}' | ko set --from -; tail -n 4 records.yaml
kind: person
id: cyrus
name: Cyrus Moe
born: 1980
=== stderr
ko: changed records.yaml
=== $ printf '%s\n' '{"address": "ada#title", "value": "fru"}' '{"address": "cy#name", "value": "C"}' | ko set --from -
=== stderr
ko: line 2: there is no record `cy`
=== exit 2
=== $ printf '%s\n' '{"address": "bo#nam", "value": "B"}' '{"address": "ada#nam", "value": "A"}' | ko set --from -
=== stderr
ko: line 1: `bo` has no `nam`; did you mean `name`?
    `ko explain person` tells its fields
=== exit 2
=== $ printf '%s\n' '{"address": "bo#born", "value": "1970"}' '{"address": "bo#nam", "value": "B"}' '{"address": "ada#nam", "value": "A"}' | ko set --from -; grep -c 1970 records.yaml
0
=== stderr
ko: line 2: `bo` has no `nam`; did you mean `name`?
    `ko explain person` tells its fields
=== exit 1
