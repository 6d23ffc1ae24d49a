The trial of running two centres as one, in bokmål.
=== with examples
=== $ ko -C examples/karriere-oppland report project forsok-samordning-gudbrandsdal
Forsøk med samordning av Karriere Oppland Nord-Gudbrandsdal og Karriere Oppland Midt-Gudbrandsdal
=================================================================================================

Type:    Forsøk
Eier:    ikke oppgitt
Tidsrom: ikke oppgitt
Mandat:  ikke oppgitt

Samordningen ble avtalt prøvd ut fordi opplæringsrettighetene for voksne utvides, og Karriere
Oppland får et stadig større ansvar. For å ivareta oppgavene er det sett på organiseringen av
personale og ressurser. Hvem som avtalte det, og når, er ikke oppgitt.

Mål
---

- Ivareta de økende oppgavene i en begrenset og liten organisasjon

Styring og roller
-----------------

Rolle           Innehaver                         Merknad
──────────────  ────────────────────────────────  ──────────────────────────────────────────────────
Leder           lederen for KO Nord-Gudbrandsdal  Leder for begge karrieresentrene i
                                                  forsøksperioden; navnet er ikke oppgitt.
Avdelingsleder  lederen ved KO Midt-Gudbrandsdal  Avdelingsleder for KO Midt-Gudbrandsdal i
                                                  forsøksperioden; navnet er ikke oppgitt.

Faser
-----

Fase                      Periode       Merknad
────────────────────────  ────────────  ─────────────────────────────────────────────────
Forsøksperiode på ett år  ikke oppgitt  Når forsøket begynte og slutter, er ikke oppgitt.

Evalueringer
------------

Evalueringsmøte, et felles personalmøte med alle ansatte

Dato:         ikke oppgitt
Evaluert av:  Karriere Oppland Nord-Gudbrandsdal og Karriere Oppland Midt-Gudbrandsdal
Styrke:       Ansatte er blitt flinkere til å jobbe på tvers av oppgaver og tilhørighet.
              Det gir trygghet at det er back-up, og at flere kan løse oppgavene som kommer.
              Den felles plattformen for arbeidet er bedre.
              Felles kontormøter har gjort det lettere å koordinere arbeidet og tilbudene.
              Skype fungerer fint i kontormøtene.
              Det er blitt naturlig å ha tilbud til brukere for begge regionene, for eksempel en dag
              for fremmedspråklige.
              Det er naturlig å tenke hele Dalen.
              For brukerne spiller det ingen rolle hva senteret heter, eller hvem som er hvor. De
              kommer til karrieresenteret.
              Økonomien viser stor framgang og er blitt mye bedre etter at en tok over selv. Nå vet
              en hvordan det er, og tror det ikke bare; tidligere ble flere tjenester kjøpt fra
              skolen.
Forbedring:   Innkjøp kan bli bedre.
Risiko:       Linjene har vært litt uklare: hvem skal en forholde seg til? I en eventuell ny modell
              er det viktig å presisere hvem som har hvilke roller.
Vilkår:       Det er greit om innsparingene kan tas på organiseringen. En bør være litt føre var med
              tanke på innsparingene en vet kommer, og må ta noen organisatoriske grep for å møte
              dem.
Ikke oppnådd: Ikke alle de planlagte effektene er tatt ut, blant annet samordning av økonomisystem.
              Ifølge de ansatte, fordi forsøksordningen har vart i et begrenset tidsrom.

Prøveperioden beskrives likevel som positiv. Datoen for møtet er ikke oppgitt.
