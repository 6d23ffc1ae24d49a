What validating finds, to be asked like anything else.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: meeting
id: raadet-2025-03-11
body: raadet
start: 2025-03-11T18:00
end: 2025-03-11T17:00
=== $ ko query findings
code   severity  file          line  column  record             message
─────  ────────  ────────────  ────  ──────  ─────────────────  ──────────────────────────────────────────────────────────────────────────
KO301  error     records.yaml     3       7  raadet-2025-03-11  there is no record `raadet`
KO402  error     records.yaml     5       6  raadet-2025-03-11  the meeting ends at 2025-03-11T17:00, before it starts at 2025-03-11T18:00
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
=== $ ko query findings severity:error --by code
code   count
─────  ─────
KO301      1
KO402      1
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
=== $ ko query findings -O json
[
  {
    "code": "KO301",
    "severity": "error",
    "file": "records.yaml",
    "line": 3,
    "column": 7,
    "record": "raadet-2025-03-11",
    "message": "there is no record `raadet`"
  },
  {
    "code": "KO402",
    "severity": "error",
    "file": "records.yaml",
    "line": 5,
    "column": 6,
    "record": "raadet-2025-03-11",
    "message": "the meeting ends at 2025-03-11T17:00, before it starts at 2025-03-11T18:00"
  }
]
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
