The same on the day after its deadline, in bokmål.
=== with examples
=== $ ko -C examples/karriere-oppland report hearing samordning-gudbrandsdal --as-of 2017-06-02
Høring: Samordning av karrieresentrene i Nord-Gudbrandsdal og Midt-Gudbrandsdal
===============================================================================

Per 2. juni 2017

Forslagsstiller: Rasmus Olav Vigrestad
Høringsbrev:     Oppfølging av forsøk med samordning av Karriere Oppland Nord-Gudbrandsdal og
                 Karriere Oppland Midt Gudbrandsdal
Sendt:           23. mars 2017
Høringsfrist:    1. juni 2017
Svar sendes til: Liv-Kari Ringen
Har svart:       0 av 4

Brevet ber om uttalelser «fra regionene», uten å si hvilket organ som skal gi dem.
Kompetanseforumene skal drøfte saken, men står ikke på mottakerlisten. Året for fristen følger av
brevets dato.

Høringsinstanser
----------------

Høringsinstans                         Forespørsel   Frist         Svar     Standpunkt
─────────────────────────────────────  ────────────  ────────────  ───────  ──────────
Kompetanseforumet i Midt-Gudbrandsdal  drøfte saken  1. juni 2017  mangler  –
Kompetanseforumet i Nord-Gudbrandsdal  drøfte saken  1. juni 2017  mangler  –
Regionrådet for Midt-Gudbrandsdal      drøfte saken  1. juni 2017  mangler  –
Regionrådet for Nord-Gudbrandsdal      drøfte saken  1. juni 2017  mangler  –

Forslaget, punkt for punkt
--------------------------

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

Videre behandling
-----------------

1. Saken legges fram og drøftes i kompetanseforumene og regionrådene.
2. Regionene sender uttalelser til saksbehandleren.
3. Uttalelsene drøftes internt i fylkeskommunen.
4. Det tas stilling til om saken skal fremmes til politisk behandling.
5. Politisk behandling (bare dersom det blir bestemt)

Dette mangler
-------------

- Svar fra Kompetanseforumet i Midt-Gudbrandsdal (fristen er ute)
- Svar fra Kompetanseforumet i Nord-Gudbrandsdal (fristen er ute)
- Svar fra Regionrådet for Midt-Gudbrandsdal (fristen er ute)
- Svar fra Regionrådet for Nord-Gudbrandsdal (fristen er ute)
- Hva høringen endte med
