The same before and after a scenario: one leader of both, in nynorsk.
=== with examples
=== $ ko -C examples/karriere-oppland report staffing karriere-oppland --as-of 2017-03-23 --with ../karriere-oppland-en-leder --language nn
Bemanning
=========

Per 23. mars 2017

Gjeld:          Karriere Oppland
Samanlikna med: Én leder for begge karrieresentrene (illustrasjon)
Føresetnader:   Én person leder begge sentrene, med halv stilling ved hvert av dem.
                Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse,
                går til brukerne.
                Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
                Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.

Årsverk før og etter
--------------------

Eining                     Tilfelle   Heimla   Besett  Permisjon  Vikarar        I  Vakant   Oppgitt
                                                                            arbeid             i alt
─────────────────────────  ────────  ───────  ───────  ─────────  ───────  ───────  ──────  ────────
Karriere Oppland           før        ukjend   ukjend     ukjend     0,00   ukjend  ukjend    ukjend
Karriere Oppland           etter      ukjend   ukjend     ukjend     0,00   ukjend  ukjend    ukjend
Karriere Oppland           endring    ukjend   ukjend     ukjend     0,00   ukjend  ukjend    ukjend
Karriere Oppland           før        ukjend   ukjend     ukjend     0,00   ukjend  ukjend      2,50
Midt-Gudbrandsdal
Karriere Oppland           etter        2,50     2,50       0,00     0,00     2,50    0,00      2,50
Midt-Gudbrandsdal
Karriere Oppland           endring    ukjend   ukjend     ukjend     0,00   ukjend  ukjend      0,00
Midt-Gudbrandsdal
Karriere Oppland           før        ukjend   ukjend     ukjend     0,00   ukjend  ukjend    ukjend
Nord-Gudbrandsdal
Karriere Oppland           etter     >= 0,50  >= 0,50     ukjend     0,00  >= 0,50  ukjend    ukjend
Nord-Gudbrandsdal
Karriere Oppland           endring    ukjend   ukjend     ukjend     0,00   ukjend  ukjend    ukjend
Nord-Gudbrandsdal

Funksjonar og forholdstal før og etter
--------------------------------------

Eining                     Tilfelle   Leiing  Administrasjon  Teneste  Leiingsdel   Teneste   Vakant
                                                                                        per      del
                                                                                      leiar
─────────────────────────  ────────  ───────  ──────────────  ───────  ──────────  ────────  ───────
Karriere Oppland           før        ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Karriere Oppland           etter      ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Karriere Oppland           endring    ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Karriere Oppland           før        ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Midt-Gudbrandsdal
Karriere Oppland           etter        0,50            0,00     2,00        20 %      4,00      0 %
Midt-Gudbrandsdal
Karriere Oppland           endring    ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Midt-Gudbrandsdal
Karriere Oppland           før        ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Nord-Gudbrandsdal
Karriere Oppland           etter     >= 0,50          ukjend   ukjend      ukjend    ukjend   ukjend
Nord-Gudbrandsdal
Karriere Oppland           endring    ukjend          ukjend   ukjend      ukjend    ukjend   ukjend
Nord-Gudbrandsdal

Besette årsverk etter funksjon
------------------------------

før

Dato           Teneste  Leiing  Utan oppgitt funksjon
─────────────  ───────  ──────  ─────────────────────
23. mars 2017  –        ukjend  ukjend

etter

Dato           Teneste  Leiing   Utan oppgitt funksjon
─────────────  ───────  ───────  ─────────────────────
23. mars 2017  >= 2,00  >= 1,00  ukjend

Tala er årsverk: 1,00 er éi heil stilling. Det som ikkje er oppgitt, er ukjent og ikkje null.
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
