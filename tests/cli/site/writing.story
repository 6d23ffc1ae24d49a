A site is written into a folder, page by page: only what has changed.

=== file ko.yaml
ko: 1
name: Oppdiktet lag

=== file records.yaml
kind: organisation
id: styret
name: Styret
type: association
members: [{person: ada}, {person: bo}]
---
{kind: person, id: ada, name: Ada Nes}
---
{kind: person, id: bo, name: Bo Lie}
---
{kind: case, id: naust, title: Kjøp av naust}
---
kind: meeting
id: mars
body: styret
status: held
start: 2024-03-07T18:00
chair: ada
present: [ada, bo]
agenda:
  - title: Kjøp av naust
    case: naust
    decisions: [{title: Naustet kjøpes, outcome: adopted}]

=== $ ko report site
Oppdiktet lag
=============

Møter:          1
Saker:          1
Vedtak:         1
Organisasjoner: 1
Personer:       2
=== $ ko report site -o ut
=== stderr
ko: ut: 29 files written, 0 kept, 0 removed
=== $ ko report site -o ut/
=== stderr
ko: ut: 0 files written, 29 kept, 0 removed
=== $ find ut -type f | sort
ut/bodies/index.html
ut/bodies/styret.atom
ut/bodies/styret.html
ut/bodies/styret.ics
ut/bodies/styret.json
ut/calendar.ics
ut/cases/index.html
ut/cases/naust.html
ut/cases/naust.json
ut/decisions.atom
ut/decisions/index.html
ut/decisions/mars.1.1.html
ut/index.html
ut/ko-site-state.txt
ut/ko-site.txt
ut/meetings/index.html
ut/meetings/mars.html
ut/meetings/mars.json
ut/persons/ada.html
ut/persons/ada.json
ut/persons/bo.html
ut/persons/bo.json
ut/persons/index.html
ut/search.html
ut/search/bodies.1.js
ut/search/cases.1.js
ut/search/decisions.1.js
ut/search/meetings.1.js
ut/search/persons.1.js
ut/site.css
ut/site.js
=== $ sed -n '/<main/,$p' ut/cases/naust.html
<main id="main">
<h1>Kjøp av naust</h1>
<p><em>Per 7. mars 2024</em></p>
<dl>
<div><dt>Opprettet</dt>
<dd>ikke oppgitt</dd>
</div>
<div><dt>Avsluttet</dt>
<dd>ikke ført opp</dd>
</div>
</dl>
<h2>Saksgang</h2>
<div class="table" role="group" tabindex="0" aria-label="Dato, Organ, Saksnr., Tittel, Utfall, Vedtak"><table>
<thead><tr><th scope="col">Dato</th><th scope="col">Organ</th><th scope="col">Saksnr.</th><th scope="col">Tittel</th><th scope="col">Utfall</th><th scope="col">Vedtak</th></tr></thead>
<tbody>
<tr><td>7. mars 2024</td><td><a href="../bodies/styret.html">Styret</a></td><td>1</td><td>Kjøp av naust</td><td>vedtatt</td><td>Naustet kjøpes</td></tr>
</tbody>
</table></div>
<nav class="related" aria-label="Se også">
<h2>Se også</h2>
<h3>Møter</h3>
<ul>
<li><a href="../meetings/mars.html">Møte i Styret</a>, 7. mars 2024</li>
</ul>
<h3>Vedtak</h3>
<ul>
<li><a href="../decisions/mars.1.1.html">Naustet kjøpes</a>, 7. mars 2024</li>
</ul>
<h3>Organisasjoner</h3>
<ul>
<li><a href="../bodies/styret.html">Styret</a></li>
</ul>
</nav>
<p class="beside"><a type="application/json" href="../cases/naust.json">Posten som JSON</a></p>
</main>
</body>
</html>
=== $ sed -n '/<main/,$p' ut/decisions/mars.1.1.html
<main id="main">
<h1>Naustet kjøpes</h1>
<dl>
<div><dt>Organ</dt>
<dd><a href="../bodies/styret.html">Styret</a></dd>
</div>
<div><dt>Dato</dt>
<dd>7. mars 2024</dd>
</div>
<div><dt>Møte</dt>
<dd><a href="../meetings/mars.html">Møte i Styret</a></dd>
</div>
<div><dt>Sak</dt>
<dd>1: <a href="../cases/naust.html">Kjøp av naust</a></dd>
</div>
<div><dt>Utfall</dt>
<dd>vedtatt</dd>
</div>
</dl>
<nav class="related" aria-label="Se også">
<h2>Se også</h2>
<h3>Møter</h3>
<ul>
<li><a href="../meetings/mars.html">Møte i Styret</a>, 7. mars 2024</li>
</ul>
<h3>Saker</h3>
<ul>
<li><a href="../cases/naust.html">Kjøp av naust</a></li>
</ul>
<h3>Organisasjoner</h3>
<ul>
<li><a href="../bodies/styret.html">Styret</a></li>
</ul>
</nav>
</main>
</body>
</html>
=== note
A person is renamed, and then withheld.
=== $ sed -i 's/Bo Lie/Bo Vik/' records.yaml && ko report site -o ut
=== stderr
ko: ut: 6 files written, 23 kept, 0 removed
=== $ sed -i 's/name: Bo Vik}/name: Bo Vik, public: false}/' records.yaml && ko report site -o ut
=== stderr
ko: ut: 7 files written, 20 kept, 2 removed
=== $ grep -rl 'Bo Vik' ut
=== exit 1
=== $ ko report site -o ut --include-unpublished && grep -c 'Ikke til publisering' ut/persons/bo.html
2
=== stderr
ko: ut: 17 files written, 12 kept, 0 removed
=== note
What is not ko's is left alone.
=== $ mkdir annet && echo mitt > annet/index.html && ko report site -o annet
=== stderr
ko: annet/index.html is there already, and is not of this site
    name another folder, or move it away
=== exit 3
=== $ ls annet
index.html
