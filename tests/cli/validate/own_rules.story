A set states rules of its own in ko.yaml: a sentence, and a query whose rows are the faults. They are found, selected, kept quiet, counted and explained as those that are built in.
=== file ko.yaml
ko: 1
name: Fossheim
rules:
  - name: decision-without-action
    severity: error
    says: Vedtaket «{title}» av {date} har ingen oppfølging
    query: decisions outcome:adopted actions:none body:kommunestyret
    mend: skriv hvem som skal gjøre hva, og når
    why: et vedtak som ingen følger opp, blir ikke gjort
    basis: reglement for Fossheim kommunestyre § 7
  - name: no-place
    severity: advice
    says: {nb: Møtet er uten sted, en: The meeting has no place}
    query: meetings place:none
=== file organisations.yaml
kind: organisation
id: kommunestyret
name: Fossheim kommunestyre
type: council
---
{kind: person, id: ada-nes, name: Ada Nes}
=== file meeting.yaml
kind: meeting
id: kommunestyret-2025-03
body: kommunestyret
status: held
start: 2025-03-11T18:00
agenda:
  - title: Halltider
    decisions:
      - {title: Timene deles likt, outcome: adopted}
      - {title: Hallen males, outcome: adopted, actions: [{who: ada-nes, what: Maler hallen, due: 2025-06-01}]}
=== $ ko --today 2025-03-20 validate
advice[own/no-place]: Møtet er uten sted
  --> meeting.yaml:1:1
   |
 1 | kind: meeting
   | ^^^^^^^^^^^^^
   = mend: mend the record, or the rule `no-place` in ko.yaml

error[own/decision-without-action]: Vedtaket «Timene deles likt» av 11. mars 2025 har ingen oppfølging
  --> meeting.yaml:9:9
   |
 9 |       - {title: Timene deles likt, outcome: adopted}
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = mend: skriv hvem som skal gjøre hva, og når

1 error, 1 advice in 1 of 3 files, 3 records
=== exit 1
=== $ ko --today 2025-03-20 validate -O short --select own/no-place
meeting.yaml:1:1: advice[own/no-place]: Møtet er uten sted
=== $ ko --today 2025-03-20 validate -O short --ignore own
=== $ ko --today 2025-03-20 validate -O short --select own
meeting.yaml:1:1: advice[own/no-place]: Møtet er uten sted
meeting.yaml:9:9: error[own/decision-without-action]: Vedtaket «Timene deles likt» av 11. mars 2025 har ingen oppfølging
=== exit 1
=== $ ko --today 2025-03-20 validate --select own/no-plaice
=== stderr
ko: --select: there is no rule `own/no-plaice`
    write own/no-place
=== exit 2
=== $ ko --today 2025-03-20 validate --stats -O short --select own
meeting.yaml:1:1: advice[own/no-place]: Møtet er uten sted
meeting.yaml:9:9: error[own/decision-without-action]: Vedtaket «Timene deles likt» av 11. mars 2025 har ingen oppfølging
=== stderr
code                         name                     severity  findings  files
───────────────────────────  ───────────────────────  ────────  ────────  ─────
own/decision-without-action  decision-without-action  error            1      1
own/no-place                 no-place                 advice           1      1
=== exit 1
=== note
What a comment keeps quiet, and a baseline knows, stays so.
=== $ sed -i 's/{title: Timene deles likt, outcome: adopted}/&  # ko: ignore[own\/decision-without-action] because det følger av møteplanen/' meeting.yaml; ko --today 2025-03-20 validate -O short --select own,KO130,KO133
meeting.yaml:1:1: advice[own/no-place]: Møtet er uten sted
=== $ sed -i 's/ignore\[own.decision-without-action\]/ignore[own\/no-action]/' meeting.yaml; ko --today 2025-03-20 validate -O short --select own,KO130,KO133
meeting.yaml:1:1: advice[own/no-place]: Møtet er uten sted
meeting.yaml:9:9: error[own/decision-without-action]: Vedtaket «Timene deles likt» av 11. mars 2025 har ingen oppfølging
meeting.yaml:9:68: warning[KO133]: there is no rule `own/no-action`
=== exit 1
=== $ sed -i 's/ *# ko:.*//' meeting.yaml; ko --today 2025-03-20 validate --baseline known.jsonl --update-baseline 2>/dev/null; ko --today 2025-03-20 validate --baseline known.jsonl
3 files, 3 records: nothing to report (2 known)
3 files, 3 records: nothing to report (2 known)
=== $ sed -i 's/title: Timene deles likt, outcome: adopted/&, actions: [{who: ada-nes, what: Ny plan, due: 2025-06-01}]/' meeting.yaml; ko --today 2025-03-20 validate --baseline known.jsonl -O short
known.jsonl:2:1: advice[KO134]: own/decision-without-action is not found any more in `agenda[1].decisions[1]` of `kommunestyret-2025-03`
=== note
`explain` tells of one, or of all.
=== $ ko explain own
own
===

Rules that this set states itself, in rules of its ko.yaml. ko explain own/NAME shows one.

own/decision-without-action: error: Vedtaket «{title}» av {date} har ingen oppfølging
                             decisions outcome:adopted actions:none body:kommunestyret
own/no-place:                advice: Møtet er uten sted
                             meetings place:none
=== $ ko explain own/decision-without-action
own/decision-without-action
===========================

Vedtaket «{title}» av {date} har ingen oppfølging

Stated in: ko.yaml
Asks:      decisions outcome:adopted actions:none body:kommunestyret
Severity:  error
Why:       et vedtak som ingen følger opp, blir ikke gjort
Authority: reglement for Fossheim kommunestyre § 7
Mend:      skriv hvem som skal gjøre hva, og når
Speaks:    always, unless it is ignored
Drafts:    says nothing of what is marked draft: true
=== note
Reports for machines list them among the rules.
=== $ ko --today 2025-03-20 validate -O sarif | grep -A6 '"id": "own/no-place"'
              "id": "own/no-place",
              "name": "no-place",
              "shortDescription": {
                "text": "Møtet er uten sted."
              },
              "fullDescription": {
                "text": "Møtet er uten sted."
=== note
A query that cannot be understood is an error where it stands, and so is an id in it that nobody has.
=== $ sed -i 's/outcome:adopted actions:none body:kommunestyret/outcome:adoptd/' ko.yaml; ko --today 2025-03-20 validate
error[KO219]: outcome: there is no value `adoptd` in `outcome`
  --> ko.yaml:7:12
   |
 7 |     query: decisions outcome:adoptd
   |            ^^^^^^^^^^^^^^^^^^^^^^^^
   = mend: did you mean `adopted`?

advice[own/no-place]: Møtet er uten sted
  --> meeting.yaml:1:1
   |
 1 | kind: meeting
   | ^^^^^^^^^^^^^
   = mend: mend the record, or the rule `no-place` in ko.yaml

1 error, 1 advice in 2 of 3 files, 3 records
=== exit 1
=== $ sed -i 's/outcome:adoptd/body:formannskapet/' ko.yaml; ko --today 2025-03-20 validate
error[KO219]: there is no organisation `formannskapet`
  --> ko.yaml:7:12
   |
 7 |     query: decisions body:formannskapet
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = mend: `ko query organisations --fields id` lists them

advice[own/no-place]: Møtet er uten sted
  --> meeting.yaml:1:1
   |
 1 | kind: meeting
   | ^^^^^^^^^^^^^
   = mend: mend the record, or the rule `no-place` in ko.yaml

1 error, 1 advice in 2 of 3 files, 3 records
=== exit 1
