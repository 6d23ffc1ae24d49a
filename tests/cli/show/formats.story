For programs, the one long form: lists where there may be several, numbers where there are numbers.
=== file ko.yaml
ko: 1
name: Prøvesett
=== file records.yaml
kind: organisation
id: laget
name: {nb: Laget, en: The club}
contact: {email: post@laget.example, phone: }
staffing: 150 %
members:
  - {person: ase-oe, role: leader}
---
kind: person
id: ase-oe
name: Åse Ø
employer: laget
note: |
  To linjer,
  den andre lengre enn den første.
tags: [kasserer, styret]
---
kind: meeting
id: m1
body: laget
chair: ase-oe
start: 2024-05-02T18:00
present: [ase-oe]
agenda:
  - title: Regnskap
    decisions:
      - {title: Regnskapet godkjent, outcome: approved, text: "Godkjent: enstemmig"}
=== $ ko show laget -O json
{
  "kind": "organisation",
  "id": "laget",
  "name": {
    "nb": "Laget",
    "en": "The club"
  },
  "contact": [
    {
      "email": "post@laget.example",
      "phone": null
    }
  ],
  "staffing": [
    {
      "percent": 150.0
    }
  ],
  "members": [
    {
      "person": "ase-oe",
      "role": "leader"
    }
  ]
}
=== $ ko show m1 -O json
{
  "kind": "meeting",
  "id": "m1",
  "body": "laget",
  "chair": "ase-oe",
  "start": "2024-05-02T18:00",
  "present": [
    {
      "person": "ase-oe"
    }
  ],
  "agenda": [
    {
      "title": "Regnskap",
      "decisions": [
        {
          "title": "Regnskapet godkjent",
          "outcome": "approved",
          "text": "Godkjent: enstemmig"
        }
      ]
    }
  ]
}
=== note
As it is written, comments and all.
=== $ ko show ase-oe -O yaml
kind: person
id: ase-oe
name: Åse Ø
employer: laget
note: |
  To linjer,
  den andre lengre enn den første.
tags: [kasserer, styret]
=== note
A page, and Markdown.
=== $ ko show m1 -O md
=== $ ko show laget -O html | sed -n '/<main>/,$p'
=== note
An item and a decision as they are written, at the left margin.
=== $ ko show m1#1 -O yaml
=== $ ko show m1#1/1 -o decision.md && cat decision.md
