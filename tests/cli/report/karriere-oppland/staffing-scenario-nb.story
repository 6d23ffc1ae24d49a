The same before and after a scenario: one leader of both, in bokmål.
=== with examples
=== $ ko -C examples/karriere-oppland report staffing karriere-oppland --as-of 2017-03-23 --with ../karriere-oppland-en-leder
Bemanning
=========

Per 23. mars 2017

Gjelder:          Karriere Oppland
Sammenlignet med: Én leder for begge karrieresentrene (illustrasjon)
Forutsetninger:   Én person leder begge sentrene, med halv stilling ved hvert av dem.
                  Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er
                  ledelse, går til brukerne.
                  Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
                  Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.

Årsverk før og etter
--------------------

Enhet                      Tilfelle  Hjemlet   Besatt  Permisjon  Vikarer        I  Vakant   Oppgitt
                                                                            arbeid             i alt
─────────────────────────  ────────  ───────  ───────  ─────────  ───────  ───────  ──────  ────────
Karriere Oppland           før        ukjent   ukjent     ukjent     0,00   ukjent  ukjent    ukjent
Karriere Oppland           etter      ukjent   ukjent     ukjent     0,00   ukjent  ukjent    ukjent
Karriere Oppland           endring    ukjent   ukjent     ukjent     0,00   ukjent  ukjent    ukjent
Karriere Oppland           før        ukjent   ukjent     ukjent     0,00   ukjent  ukjent      2,50
Midt-Gudbrandsdal
Karriere Oppland           etter        2,50     2,50       0,00     0,00     2,50    0,00      2,50
Midt-Gudbrandsdal
Karriere Oppland           endring    ukjent   ukjent     ukjent     0,00   ukjent  ukjent      0,00
Midt-Gudbrandsdal
Karriere Oppland           før        ukjent   ukjent     ukjent     0,00   ukjent  ukjent    ukjent
Nord-Gudbrandsdal
Karriere Oppland           etter     >= 0,50  >= 0,50     ukjent     0,00  >= 0,50  ukjent    ukjent
Nord-Gudbrandsdal
Karriere Oppland           endring    ukjent   ukjent     ukjent     0,00   ukjent  ukjent    ukjent
Nord-Gudbrandsdal

Funksjoner og forholdstall før og etter
---------------------------------------

Enhet                        Tilfelle  Ledelse  Administrasjon  Tjeneste    Andel   Tjeneste   Andel
                                                                          ledelse  per leder  vakant
───────────────────────────  ────────  ───────  ──────────────  ────────  ───────  ─────────  ──────
Karriere Oppland             før        ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Karriere Oppland             etter      ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Karriere Oppland             endring    ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Karriere Oppland             før        ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Midt-Gudbrandsdal
Karriere Oppland             etter        0,50            0,00      2,00     20 %       4,00     0 %
Midt-Gudbrandsdal
Karriere Oppland             endring    ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Midt-Gudbrandsdal
Karriere Oppland             før        ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Nord-Gudbrandsdal
Karriere Oppland             etter     >= 0,50          ukjent    ukjent   ukjent     ukjent  ukjent
Nord-Gudbrandsdal
Karriere Oppland             endring    ukjent          ukjent    ukjent   ukjent     ukjent  ukjent
Nord-Gudbrandsdal

Besatte årsverk etter funksjon
------------------------------

før

Dato           Tjeneste  Ledelse  Uten oppgitt funksjon
─────────────  ────────  ───────  ─────────────────────
23. mars 2017  –         ukjent   ukjent

etter

Dato           Tjeneste  Ledelse  Uten oppgitt funksjon
─────────────  ────────  ───────  ─────────────────────
23. mars 2017  >= 2,00   >= 1,00  ukjent

Tallene er årsverk: 1,00 er én hel stilling. Det som ikke er oppgitt, er ukjent og ikke null.
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
