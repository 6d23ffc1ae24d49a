The project itself, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report project kompetanseregionen
Kompetanseregionen
==================

Type:       Prosjekt
Eier:       ikke oppgitt
Del av:     Tjenesteutvikling
Bidrar til: Kunnskapsutvikling
Tidsrom:    ikke oppgitt
Mandat:     Mandat/prosjektbeskrivelse for hovedprosjektet
            Mandatet for hovedprosjektfasen er godkjent (Rådmannsutvalget for Kongsbergregionen,
            31. januar 2014)

Hovedprosjekt etter et forprosjekt. Strategisk forankret i Kongsbergregionens strategidokumenter og
i handlingsplanen for 2014. Når prosjektet og fasene begynner og slutter, er ikke oppgitt.

Mål
---

- Støtte kommunene i arbeidet med nødvendige kompetansetiltak for egne ansatte
- Bidra til at kommunal kompetanseutvikling kan drives smartere, raskere og bedre
- Bygge en plattform som kan stå på egne bein, og som fungerer også om e-læring ikke skulle inngå i
  porteføljen av tiltak

Avgrensninger
-------------

- Prosjektet tar verken ansvaret eller styringen fra kommunene når det gjelder nødvendige
  kompetansetiltak for egne ansatte.
- På det regionale nivået kan ikke alle problemstillinger om representasjon, informasjon og
  medvirkning løses innenfor rammene av prosjektet.

Styring og roller
-----------------

Rolle           Innehaver                  Stillingsprosent  Status        Merknad
──────────────  ─────────────────────────  ────────────────  ────────────  ─────────────────────────
PA              Jan Erik Innvær            –                 –             –
Leder           Halvor Rostad              –                 –             Inntil videre, i
                                                                           etableringsfasen.
Bestiller       kommunale fagenheter       –                 ikke avklart  Foreslått.
Bestiller       regionale fagnettverk og   –                 ikke avklart  Foreslått.
                faggrupper
Koordinator     Kompetanseforum            –                 –             Etter den foreslåtte
                                                                           styringsmodellen, på
                                                                           overordnet strategisk
                                                                           nivå og på tvers av
                                                                           kommuner, innenfor
                                                                           kunde/bestillerrollen.
Leverandør      leverandørrollen           100 %             ikke avklart  En person skal engasjeres
                («RKK-rollen») (vakant)                                    i prosjektperioden, og
                                                                           Jan Erik Innvær arbeider
                                                                           med rekrutteringen.
                                                                           Oppgavene må avgrenses og
                                                                           prioriteres som en del av
                                                                           prosjektaktivitetene.
Prosjektgruppe  Kompetanseforum            –                 –             I etableringsfasen.
Prosjektgruppe  en annen prosjektgruppe    –                 ikke avklart  Sannsynligvis, i
                                                                           utprøvnings- og
                                                                           evalueringsfasen.

Faser
-----

Fase                        Periode       Prosjektgruppe   Status        Merknad
──────────────────────────  ────────────  ───────────────  ────────────  ───────────────────────────
Etableringsfase             ikke oppgitt  Kompetanseforum  –             Tar utgangspunkt i den
                                                                         foreslåtte styringsmodellen
                                                                         (figur). Det skal legges
                                                                         til rette for å jobbe
                                                                         smartere gjennom gode
                                                                         prosesser.
Utprøvnings- og             ikke oppgitt  –                –             Skal gi erfaring med
evalueringsfase                                                          styringsmodell og
                                                                         rolledeling, konkrete
                                                                         opplæringstiltak og
                                                                         arbeidsmetoder.
                                                                         Evalueringen skal om
                                                                         nødvendig kunne ende i
                                                                         konkrete forslag til
                                                                         endringer. Sannsynligvis
                                                                         blir det organisert en
                                                                         annen prosjektgruppe enn i
                                                                         etableringsfasen.
Driftsfase                  ikke oppgitt  –                ikke avklart  En seinere fase. Hvordan
                                                                         arbeidet da skal
                                                                         organiseres, vurderes i
                                                                         utprøvnings- og
                                                                         evalueringsfasen, gjennom
                                                                         konkrete forslag til
                                                                         modeller.

Tiltak
------

Tiltak                           Nivå            Form
───────────────────────────────  ──────────────  ───────────────────────
Lokale opplæringstiltak          lokalt          med eller uten e-læring
Regionale opplæringstiltak       regionalt       med eller uten e-læring
Interregionale opplæringstiltak  interregionalt  med eller uten e-læring

Planer
------

Plan                                 Status         Merknad
───────────────────────────────────  ─────────────  ────────────────────────────────────────────────
Plan for informasjon og medvirkning  skal utvikles  Skal sikre mulighetene for å delta og medvirke i
                                                    den enkelte kommunen og et godt grunnlag for å
                                                    formidle informasjon.
