What the validator finds stands on the page of the record it was found in, where it is asked for; it tells of nothing that is withheld, and depends on no day.

=== file ko.yaml
ko: 1
name: Oppdiktet lag

=== file records.yaml
kind: organisation
id: styret
name: Styret
type: association
founded: 2024-06-01
dissolved: 2024-01-01
---
{kind: person, id: ada, name: Ada Nes}
---
{kind: person, id: bo, name: Bo Lie, public: false}
---
kind: meeting
id: mars
body: styret
status: held
start: 2024-03-07T18:00
end: 2024-03-07T17:00
chair: bo
agenda:
  - title: Kjøp av naust
    nr: "7"
    decisions: [{title: Naustet kjøpes, outcome: adopted}]
    actions: [{who: ada, what: Henter inn tilbud, done: 2024-04-01}]
    votes: [{for: [ada, ada], against: 1, outcome: adopted}]

=== $ ko report site -o uten && grep -rl 'class="findings"' uten
=== stderr
ko: uten: 23 files written, 0 kept, 0 removed
=== exit 1
=== $ ko report site -o med --findings && grep -rl 'class="findings"' med | sort
med/bodies/styret.html
med/meetings/mars.html
=== stderr
ko: med: 23 files written, 0 kept, 0 removed
=== $ sed -n '/class="findings"/,/<.section>/p' med/meetings/mars.html med/bodies/styret.html
<section class="findings" aria-label="Funn i posten">
<h2>Funn i posten</h2>
<ul>
<li><strong>KO307</strong> (advarsel), body: <span lang="en">this is of 2024-03-07, and `styret` was dissolved on 2024-01-01</span></li>
<li><strong>KO402</strong> (feil), end: <span lang="en">the meeting ends at 2024-03-07T17:00, before it starts at 2024-03-07T18:00</span></li>
<li><strong>KO515</strong> (feil), sak 7: <span lang="en">`ada` is counted twice in one vote</span></li>
</ul>
</section>
<section class="findings" aria-label="Funn i posten">
<h2>Funn i posten</h2>
<ul>
<li><strong>KO401</strong> (feil), dissolved: <span lang="en">it ends on 2024-01-01, before it begins on 2024-06-01</span></li>
</ul>
</section>
=== $ grep -rl 'Bo Lie' med
=== exit 1
=== $ ko report quality --findings
=== stderr
ko: `quality` is no site
    leave --base-url and --findings out; `ko report site -o DIR` writes one
=== exit 2
