The same on the day after its deadline, in English.
=== with examples
=== $ ko -C examples/karriere-oppland report hearing samordning-gudbrandsdal --as-of 2017-06-02 --language en
Hearing: Samordning av karrieresentrene i Nord-Gudbrandsdal og Midt-Gudbrandsdal
================================================================================

As of 2 June 2017

Proposed by:   Rasmus Olav Vigrestad
Letter:        Oppfølging av forsøk med samordning av Karriere Oppland Nord-Gudbrandsdal og Karriere
               Oppland Midt Gudbrandsdal
Sent:          23 March 2017
Deadline:      1 June 2017
Answers go to: Liv-Kari Ringen
Answered:      0 of 4

Brevet ber om uttalelser «fra regionene», uten å si hvilket organ som skal gi dem.
Kompetanseforumene skal drøfte saken, men står ikke på mottakerlisten. Året for fristen følger av
brevets dato.

Bodies asked
------------

Body                                   Asked          Deadline     Answer   Position
─────────────────────────────────────  ─────────────  ───────────  ───────  ────────
Kompetanseforumet i Midt-Gudbrandsdal  to discuss it  1 June 2017  missing  –
Kompetanseforumet i Nord-Gudbrandsdal  to discuss it  1 June 2017  missing  –
Regionrådet for Midt-Gudbrandsdal      to discuss it  1 June 2017  missing  –
Regionrådet for Nord-Gudbrandsdal      to discuss it  1 June 2017  missing  –

The proposal, point by point
----------------------------

1. De to karrieresentrene samordnes for å få mer effektiv drift. Fylkesrådmannen mener at det best
   ivaretar de viktigste elementene i karrieresentrenes mandat: et godt og variert tilbud til
   brukere og samarbeidet med kommunene og andre samarbeidspartnere.
2. Det settes av mindre tid til ledelse og mer tid ut mot brukerne.
3. Aktivitet og lokaler opprettholdes i Nord-Fron kommune, for å ivareta samarbeidet med kommuner,
   bedrifter, Nav m.fl. i Midt-Gudbrandsdal.
4. Et eventuelt samordnet karrieresenter skifter navn til Karriere Oppland Gudbrandsdal.
5. Kompetanseforumene i de to regionene videreføres som nå.
6. Det kan være aktuelt å drøfte om et tettere samarbeid mellom kompetanseforumene er
   hensiktsmessig.

What follows
------------

1. Saken legges fram og drøftes i kompetanseforumene og regionrådene.
2. Regionene sender uttalelser til saksbehandleren.
3. Uttalelsene drøftes internt i fylkeskommunen.
4. Det tas stilling til om saken skal fremmes til politisk behandling.
5. Politisk behandling (only if so decided)

What is missing
---------------

- The answer of Kompetanseforumet i Midt-Gudbrandsdal (overdue)
- The answer of Kompetanseforumet i Nord-Gudbrandsdal (overdue)
- The answer of Regionrådet for Midt-Gudbrandsdal (overdue)
- The answer of Regionrådet for Nord-Gudbrandsdal (overdue)
- What the hearing ended in
