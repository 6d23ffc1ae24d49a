Names, titles, file names and words of a command line may hold anything: markup, escapes of terminals, characters that
turn the text around. None of it reaches a terminal or a page as what it is.
=== file ko.yaml
ko: 1
name: "Red \e[31m <b>"
=== file records.yaml
kind: organisation
id: raad
name: "<script>alert(1)</script> \e[31m \u202edaar"
type: council
quorum: half
links: ["javascript:alert(1)"]
contact: {label: "\e]0;tittel\a", web: "javascript:alert(1)"}
members:
  - {person: ada, role: "**leder** \e[0m"}
---
kind: person
id: ada
name: "Ada \u202e[x](javascript:alert(1)) \e[2J | `k`"
---
kind: document
id: brev
title: "a\r\nb\0c"
file: {path: "../../etc/passwd\e[31m"}
---
kind: meeting
id: moete
title: "<img src=x onerror=alert(1)> \u2066\e[31m"
body: raad
status: held
start: 2025-01-10T09:00
place: "&lt;b&gt; \a"
present: [{person: ada, for: "\e[31m"}]
agenda:
  - title: "</h2><script>"
    points: ["- \e[31m # ikke en overskrift"]
    decisions: [{title: "\u202e", text: "<b>\e[1m", outcome: adopted}]
    actions: [{who: ada, what: "[x](javascript:alert(1))", due: 2024-01-01}]
=== $ printf 'kind: person\nid: \033[31m\nname: \342\200\256x\n' > "$(printf 'x\033[31m\342\200\256\a\n<b>.yaml')"
=== note
Findings, for people and for programs.
=== $ ko validate
error[KO706]: "javascript:alert(1)" is not a web address
   --> records.yaml:6:9
    |
  6 | links: ["javascript:alert(1)"]
    |         ^^^^^^^^^^^^^^^^^^^^^
    = mend: a web address is written https://www.example.no

error[KO706]: "javascript:alert(1)" is not a web address
   --> records.yaml:7:40
    |
  7 | contact: {label: "\e]0;tittel\a", web: "javascript:alert(1)"}
    |                                        ^^^^^^^^^^^^^^^^^^^^^
    = mend: a web address is written https://www.example.no

error[KO314]: the path `../../etc/passwd\u{1b}[31m` leads out of the record set
   --> records.yaml:18:14
    |
 18 | file: {path: "../../etc/passwd\e[31m"}
    |              ^^^^^^^^^^^^^^^^^^^^^^^^
    = mend: copy the file into the set, and write its path from the root of the set

error[KO213]: `for` takes the id of an organisation, and `\u{1b}[31m` is no id
   --> records.yaml:27:30
    |
 27 | present: [{person: ada, for: "\e[31m"}]
    |                              ^^^^^^^^
    = mend: write the record's id, such as 31m

error[KO408]: it is due on 2024-01-01, before it was decided on 2025-01-10
   --> records.yaml:32:65
    |
 32 |     actions: [{who: ada, what: "[x](javascript:alert(1))", due: 2024-01-01}]
    |                                                                 ^^^^^^^^^^
    = mend: mend the date that is wrong

warning[KO524]: this was to be done by 2024-01-01, and nothing says that it was
   --> records.yaml:32:65
    |
 32 |     actions: [{who: ada, what: "[x](javascript:alert(1))", due: 2024-01-01}]
    |                                                                 ^^^^^^^^^^
    = mend: add `done` with the day, or `dropped: {on, why}`

error[KO102]: the control character U+001B
   --> x\u{1b}[31m\u{202e}\u{7}\u{a}<b>.yaml:2:5
    |
  2 | id: \u{1b}[31m
    |     ^^^^^^
    = mend: delete it

6 errors, 1 warning in 2 of 3 files, 5 records
=== exit 1
=== $ ko validate -O short
records.yaml:6:9: error[KO706]: "javascript:alert(1)" is not a web address
records.yaml:7:40: error[KO706]: "javascript:alert(1)" is not a web address
records.yaml:18:14: error[KO314]: the path `../../etc/passwd\u{1b}[31m` leads out of the record set
records.yaml:27:30: error[KO213]: `for` takes the id of an organisation, and `\u{1b}[31m` is no id
records.yaml:32:65: error[KO408]: it is due on 2024-01-01, before it was decided on 2025-01-10
records.yaml:32:65: warning[KO524]: this was to be done by 2024-01-01, and nothing says that it was
x\u{1b}[31m\u{202e}\u{7}\u{a}<b>.yaml:2:5: error[KO102]: the control character U+001B
=== exit 1
=== $ ko validate -O json | grep -c "$(printf '\033')"
0
=== exit 1
=== $ ko validate -O json | grep -e '"file"' | sort -u
      "file": "records.yaml",
      "file": "x\u001b[31m\u202e\u0007\n<b>.yaml",
=== note
Answers to queries: for people, in a page, for programs.
=== $ ko query persons --fields id,name
id   name
───  ────────────────────────────────────────────────────
ada  Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k`
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko query persons --fields id,name -O md
| id | name |
| --- | --- |
| ada | Ada \\u{202e}\[x\](javascript:alert(1)) \\u{1b}\[2J \| \`k\` |
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko query persons --fields id,name -O html | grep ada
<tr><td class="whole">ada</td><td>Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k`</td></tr>
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko query persons --fields id,name -O json
[
  {
    "id": "ada",
    "name": "Ada \u202e[x](javascript:alert(1)) \u001b[2J | `k`"
  }
]
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== note
Reports.
=== $ ko report minutes moete --language nb
Referat: <img src=x onerror=alert(1)> \u{2066}\u{1b}[31m
========================================================

Organ:     <script>alert(1)</script> \u{1b}[31m \u{202e}daar
Tid:       fredag 10. januar 2025 kl. 09.00
Sted:      &lt;b&gt; \u{7}
Til stede: Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k` (\u{1b}[31m)

Saker
-----

1. </h2><script>

- - \u{1b}[31m # ikke en overskrift

Vedtak:     \u{202e} (vedtatt)
            <b>\u{1b}[1m
Oppfølging: Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k`: [x](javascript:alert(1)) (frist
            1. januar 2024)

Neste møte og godkjenning
-------------------------

Neste møte:  ikke oppgitt
Godkjenning: ikke oppgitt
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko report minutes moete -O md
# Referat: \<img src=x onerror=alert(1)\> \\u{2066}\\u{1b}\[31m

**Organ:** \<script\>alert(1)\</script\> \\u{1b}\[31m \\u{202e}daar

**Tid:** fredag 10. januar 2025 kl. 09.00

**Sted:** \&lt;b\&gt; \\u{7}

**Til stede:** Ada \\u{202e}\[x\](javascript:alert(1)) \\u{1b}\[2J \| \`k\` (\\u{1b}\[31m)

## Saker

### 1. \</h2\>\<script\>

- \- \\u{1b}\[31m # ikke en overskrift

**Vedtak:** **\\u{202e}** (vedtatt)\
\<b\>\\u{1b}\[1m

**Oppfølging:** **Ada \\u{202e}\[x\](javascript:alert(1)) \\u{1b}\[2J \| \`k\`**: \[x\](javascript:alert(1)) (frist 1. januar 2024)

## Neste møte og godkjenning

**Neste møte:** ikke oppgitt

**Godkjenning:** ikke oppgitt
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko report minutes moete -O html | sed -n '/<body/,$p'
<body>
<main>
<h1>Referat: &lt;img src=x onerror=alert(1)&gt; \u{2066}\u{1b}[31m</h1>
<dl>
<div><dt>Organ</dt>
<dd>&lt;script&gt;alert(1)&lt;/script&gt; \u{1b}[31m \u{202e}daar</dd>
</div>
<div><dt>Tid</dt>
<dd>fredag 10. januar 2025 kl. 09.00</dd>
</div>
<div><dt>Sted</dt>
<dd>&amp;lt;b&amp;gt; \u{7}</dd>
</div>
<div><dt>Til stede</dt>
<dd>Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k` (\u{1b}[31m)</dd>
</div>
</dl>
<h2>Saker</h2>
<h3>1. &lt;/h2&gt;&lt;script&gt;</h3>
<ul>
<li>- \u{1b}[31m # ikke en overskrift</li>
</ul>
<dl>
<div><dt>Vedtak</dt>
<dd><strong>\u{202e}</strong> (vedtatt)<br>
&lt;b&gt;\u{1b}[1m</dd>
</div>
<div><dt>Oppfølging</dt>
<dd><strong>Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k`</strong>: [x](javascript:alert(1)) (frist 1. januar 2024)</dd>
</div>
</dl>
<h2>Neste møte og godkjenning</h2>
<dl>
<div><dt>Neste møte</dt>
<dd>ikke oppgitt</dd>
</div>
<div><dt>Godkjenning</dt>
<dd>ikke oppgitt</dd>
</div>
</dl>
</main>
</body>
</html>
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko report summary raad
<script>alert(1)</script> \u{1b}[31m \u{202e}daar
=================================================

Per 15. januar 2025

Type:          råd
Medlemmer (1): Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k` (**leder** \u{1b}[0m)
Neste møte:    ikke oppgitt

Møter
-----

- fredag 10. januar 2025: <img src=x onerror=alert(1)> \u{2066}\u{1b}[31m (1 til stede)
  - Vedtak: \u{202e} (vedtatt)
  - Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k`: [x](javascript:alert(1)) (frist 1. januar
    2024, fristen er ute)
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== note
One record.
=== $ ko show raad
organisation raad
=================

records.yaml:1

name:    <script>alert(1)</script> \u{1b}[31m \u{202e}daar
type:    council
quorum:  half
links:   javascript:alert(1)
contact: label: \u{1b}]0;tittel\u{7}
         web: javascript:alert(1)

members
-------

- person: ada (Ada \u{202e}[x](javascript:alert(1)) \u{1b}[2J | `k`)
  role: **leder** \u{1b}[0m

referred to by
--------------

place            record         field
───────────────  ─────────────  ─────
records.yaml:23  meeting moete  body
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko show raad -O json
{
  "kind": "organisation",
  "id": "raad",
  "name": "<script>alert(1)</script> \u001b[31m \u202edaar",
  "type": "council",
  "quorum": "half",
  "links": [
    "javascript:alert(1)"
  ],
  "contact": [
    {
      "label": "\u001b]0;tittel\u0007",
      "web": "javascript:alert(1)"
    }
  ],
  "members": [
    {
      "person": "ada",
      "role": "**leder** \u001b[0m"
    }
  ]
}
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko show brev
document brev
=============

records.yaml:15

title: a\u{d}
       b\u{0}c
file:  path: ../../etc/passwd\u{1b}[31m

nothing refers to it
=== stderr
ko: 3 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== note
What is said of words that mean nothing.
=== $ ko show "$(printf 'a\033[31mb')" 2>&1 | grep "there is no"
ko: there is no record `a\u{1b}[31mb`
=== $ ko explain "$(printf 'a\033[31mb')"
=== stderr
ko: there is no kind, field, rule or term `a\u{1b}[31mb`
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== $ ko query "$(printf 'a\033[31mb')" 2>&1 | grep "there is no"
ko: there is no table `a\u{1b}[31mb`
=== $ ko query persons "$(printf 'a\033[31mb:1')" 2>&1 | grep "there is no"
ko: there is no field `a\u{1b}[31mb` in `persons`
=== $ ko "$(printf 'a\033[31mb')"
=== stderr
ko: there is no command `a\u{1b}[31mb`
    `ko --help` lists the commands
=== exit 2
=== $ ko report "$(printf 'a\033[31mb')" moete 2>&1 | head -1
ko: there is no report `a\u{1b}[31mb`
=== $ ko validate "$(printf 'a\033[31m\nb')"
0 files, 0 records: nothing to report
=== stderr
ko: a\u{1b}[31m\u{a}b: No such file or folder
=== exit 3
=== $ ko validate -o "$(printf 'a\033[31m/b')"
=== stderr
ko: cannot write a\u{1b}[31m/b: No such file or directory
    make the folder it is to lie in first
=== exit 3
=== $ ko init "$(printf 'a\033[31mb')"
a\u{1b}[31mb/ko.yaml
a\u{1b}[31mb/meetings/2024-09-10.yaml
a\u{1b}[31mb/organisations.yaml
a\u{1b}[31mb/persons.yaml
