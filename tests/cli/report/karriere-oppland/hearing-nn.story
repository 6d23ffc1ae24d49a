The hearing on two career centres, before its deadline, in nynorsk.
=== with examples
=== $ ko -C examples/karriere-oppland report hearing samordning-gudbrandsdal --as-of 2017-05-01 --language nn
Høyring: Samordning av karrieresentrene i Nord-Gudbrandsdal og Midt-Gudbrandsdal
================================================================================

Per 1. mai 2017

Forslagsstillar:       Rasmus Olav Vigrestad
Høyringsbrev:          Oppfølging av forsøk med samordning av Karriere Oppland Nord-Gudbrandsdal og
                       Karriere Oppland Midt Gudbrandsdal
Send:                  23. mars 2017
Høyringsfrist:         1. juni 2017
Svar skal sendast til: Liv-Kari Ringen
Har svart:             0 av 4

Brevet ber om uttalelser «fra regionene», uten å si hvilket organ som skal gi dem.
Kompetanseforumene skal drøfte saken, men står ikke på mottakerlisten. Året for fristen følger av
brevets dato.

Høyringsinstansar
-----------------

Høyringsinstans                    Førespurnad  Frist         Svar                        Standpunkt
─────────────────────────────────  ───────────  ────────────  ──────────────────────────  ──────────
Kompetanseforumet i                drøfte saka  1. juni 2017  ventast innan 1. juni 2017  –
Midt-Gudbrandsdal
Kompetanseforumet i                drøfte saka  1. juni 2017  ventast innan 1. juni 2017  –
Nord-Gudbrandsdal
Regionrådet for Midt-Gudbrandsdal  drøfte saka  1. juni 2017  ventast innan 1. juni 2017  –
Regionrådet for Nord-Gudbrandsdal  drøfte saka  1. juni 2017  ventast innan 1. juni 2017  –

Framlegget, punkt for punkt
---------------------------

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

Vidare handsaming
-----------------

1. Saken legges fram og drøftes i kompetanseforumene og regionrådene.
2. Regionene sender uttalelser til saksbehandleren.
3. Uttalelsene drøftes internt i fylkeskommunen.
4. Det tas stilling til om saken skal fremmes til politisk behandling.
5. Politisk behandling (berre dersom det blir bestemt)

Dette manglar
-------------

- Svar frå Kompetanseforumet i Midt-Gudbrandsdal
- Svar frå Kompetanseforumet i Nord-Gudbrandsdal
- Svar frå Regionrådet for Midt-Gudbrandsdal
- Svar frå Regionrådet for Nord-Gudbrandsdal
- Kva høyringa enda med
