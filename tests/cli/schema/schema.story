A schema an editor can use. Its content is held to the descriptions elsewhere.
=== $ ko schema meeting | head -12
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "meeting",
  "description": "a meeting, planned or held, with its minutes",
  "type": "object",
  "properties": {
    "kind": {
      "description": "which kind of record this is",
      "const": "meeting"
    },
    "id": {
      "description": "its name in the set: lower-case words joined by -",
=== $ ko schema | head -21
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "record",
  "description": "a record of any kind",
  "type": "object",
  "properties": {
    "kind": {
      "enum": [
        "organisation",
        "person",
        "meeting",
        "decision",
        "document",
        "hearing",
        "project",
        "case"
      ]
    }
  },
  "required": [
    "kind"
=== $ ko schema ko.yaml -o ko.schema.json; wc -l < ko.schema.json
1752
=== $ mkdir all; ko schema --into all; ls all
case.schema.json
decision.schema.json
document.schema.json
findings.schema.json
hearing.schema.json
ko.yaml.schema.json
meeting.schema.json
organisation.schema.json
person.schema.json
project.schema.json
record.schema.json
=== $ ko schema mesting
=== stderr
ko: there is no schema `mesting`; did you mean `meeting`?
    it is one of record, organisation, person, meeting, decision, document, hearing, project, case, ko.yaml, findings
=== exit 2
