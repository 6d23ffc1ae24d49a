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
Markdown, and a page.
=== $ ko show m1 -O md
# meeting m1

records.yaml:18

**body:** laget (Laget)

**chair:** ase-oe (Åse Ø)

**start:** 2024-05-02T18:00

**present:** ase-oe (Åse Ø)

## agenda

- **title:** Regnskap
  - **decisions:**
    - **title:** Regnskapet godkjent\
      **outcome:** approved\
      **text:** Godkjent: enstemmig

nothing refers to it
=== $ ko show laget -O html | sed -n '/<main>/,$p'
<main>
<h1>organisation laget</h1>
<p>records.yaml:1</p>
<dl>
<div><dt>name</dt>
<dd><strong>nb:</strong> Laget</dd>
<dd><strong>en:</strong> The club</dd>
</div>
<div><dt>contact</dt>
<dd><strong>email:</strong> post@laget.example</dd>
<dd><strong>phone:</strong> (blank)</dd>
</div>
<div><dt>staffing</dt>
<dd>150 %</dd>
</div>
</dl>
<h2>members</h2>
<ul>
<li><strong>person:</strong> ase-oe (Åse Ø)<br>
<strong>role:</strong> leader</li>
</ul>
<h2>referred to by</h2>
<div class="table" role="group" tabindex="0" aria-label="place, record, field"><table>
<thead><tr><th scope="col">place</th><th scope="col">record</th><th scope="col">field</th></tr></thead>
<tbody>
<tr><td>records.yaml:12</td><td>person ase-oe</td><td>employer</td></tr>
<tr><td>records.yaml:20</td><td>meeting m1</td><td>body</td></tr>
</tbody>
</table></div>
</main>
</body>
</html>
=== note
An item as it is written, at the left margin; and a file whose ending is that of a format.
=== $ ko show m1#1 -O yaml
title: Regnskap
decisions:
  - {title: Regnskapet godkjent, outcome: approved, text: "Godkjent: enstemmig"}
=== $ ko show m1#1/1 -o decision.md && cat decision.md
# decision m1\#1/1

records.yaml:27

**title:** Regnskapet godkjent

**outcome:** approved

**text:** Godkjent: enstemmig
