A career centre, in nynorsk.
=== with examples
=== $ ko -C examples/karriere-oppland report organisation ko-midt-gudbrandsdal --as-of 2017-03-23 --language nn
Karriere Oppland Midt-Gudbrandsdal
==================================

Per 23. mars 2017

Kortnamn: KO MG
Type:     eining
Del av:   Oppland fylkeskommune → Karriere Oppland
Område:   Midt-Gudbrandsdal
Mandat:   Godt og variert tilbud til brukere
          Samarbeid med kommunene og andre samarbeidspartnere

Mandatet er gjengitt med det som anses som de viktigste elementene.

Medlemer og tilsette
--------------------

Namn                Rolle           Merknad
──────────────────  ──────────────  ────────────────────────────────────────────────────────────────
namn ikkje oppgitt  Leiar           I forsøksperioden er lederen for KO Nord-Gudbrandsdal leder for
                                    begge sentrene. Navn og stillingsandel er ikke oppgitt.
namn ikkje oppgitt  Avdelingsleiar  I forsøksperioden fungerer lederen ved KO Midt-Gudbrandsdal som
                                    avdelingsleder. Navn og stillingsandel er ikke oppgitt.
