The project itself, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report project kompetanseregionen --language en
Kompetanseregionen
==================

Type:           Project
Owner:          not stated
Part of:        Tjenesteutvikling
Contributes to: Kunnskapsutvikling
Period:         not stated
Mandate:        Mandat/prosjektbeskrivelse for hovedprosjektet
                Mandatet for hovedprosjektfasen er godkjent (Rådmannsutvalget for Kongsbergregionen,
                31 January 2014)

Hovedprosjekt etter et forprosjekt. Strategisk forankret i Kongsbergregionens strategidokumenter og
i handlingsplanen for 2014. Når prosjektet og fasene begynner og slutter, er ikke oppgitt.

Goals
-----

- Støtte kommunene i arbeidet med nødvendige kompetansetiltak for egne ansatte
- Bidra til at kommunal kompetanseutvikling kan drives smartere, raskere og bedre
- Bygge en plattform som kan stå på egne bein, og som fungerer også om e-læring ikke skulle inngå i
  porteføljen av tiltak

Limits
------

- Prosjektet tar verken ansvaret eller styringen fra kommunene når det gjelder nødvendige
  kompetansetiltak for egne ansatte.
- På det regionale nivået kan ikke alle problemstillinger om representasjon, informasjon og
  medvirkning løses innenfor rammene av prosjektet.

Steering and roles
------------------

Role            Held by                       Percentage  Status       Remark
──────────────  ────────────────────────────  ──────────  ───────────  ─────────────────────────────
PA              Jan Erik Innvær               –           –            –
Leader          Halvor Rostad                 –           –            Inntil videre, i
                                                                       etableringsfasen.
Customer        kommunale fagenheter          –           not settled  Foreslått.
Customer        regionale fagnettverk og      –           not settled  Foreslått.
                faggrupper
Coordinator     Kompetanseforum               –           –            Etter den foreslåtte
                                                                       styringsmodellen, på
                                                                       overordnet strategisk nivå og
                                                                       på tvers av kommuner,
                                                                       innenfor
                                                                       kunde/bestillerrollen.
Supplier        leverandørrollen              100%        not settled  En person skal engasjeres i
                («RKK-rollen») (vacant)                                prosjektperioden, og Jan Erik
                                                                       Innvær arbeider med
                                                                       rekrutteringen. Oppgavene må
                                                                       avgrenses og prioriteres som
                                                                       en del av
                                                                       prosjektaktivitetene.
Prosjektgruppe  Kompetanseforum               –           –            I etableringsfasen.
Prosjektgruppe  en annen prosjektgruppe       –           not settled  Sannsynligvis, i utprøvnings-
                                                                       og evalueringsfasen.

Phases
------

Phase                         Period      Project group    Status       Remark
────────────────────────────  ──────────  ───────────────  ───────────  ────────────────────────────
Etableringsfase               not stated  Kompetanseforum  –            Tar utgangspunkt i den
                                                                        foreslåtte styringsmodellen
                                                                        (figur). Det skal legges til
                                                                        rette for å jobbe smartere
                                                                        gjennom gode prosesser.
Utprøvnings- og               not stated  –                –            Skal gi erfaring med
evalueringsfase                                                         styringsmodell og
                                                                        rolledeling, konkrete
                                                                        opplæringstiltak og
                                                                        arbeidsmetoder. Evalueringen
                                                                        skal om nødvendig kunne ende
                                                                        i konkrete forslag til
                                                                        endringer. Sannsynligvis
                                                                        blir det organisert en annen
                                                                        prosjektgruppe enn i
                                                                        etableringsfasen.
Driftsfase                    not stated  –                not settled  En seinere fase. Hvordan
                                                                        arbeidet da skal
                                                                        organiseres, vurderes i
                                                                        utprøvnings- og
                                                                        evalueringsfasen, gjennom
                                                                        konkrete forslag til
                                                                        modeller.

Measures
--------

Measure                          Scope          Form
───────────────────────────────  ─────────────  ───────────────────────
Lokale opplæringstiltak          local          med eller uten e-læring
Regionale opplæringstiltak       regional       med eller uten e-læring
Interregionale opplæringstiltak  interregional  med eller uten e-læring

Plans
-----

Plan                                 Status         Remark
───────────────────────────────────  ─────────────  ────────────────────────────────────────────────
Plan for informasjon og medvirkning  skal utvikles  Skal sikre mulighetene for å delta og medvirke i
                                                    den enkelte kommunen og et godt grunnlag for å
                                                    formidle informasjon.
