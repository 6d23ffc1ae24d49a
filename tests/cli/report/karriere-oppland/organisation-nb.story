A career centre, in bokmål.
=== with examples
=== $ ko -C examples/karriere-oppland report organisation ko-midt-gudbrandsdal --as-of 2017-03-23
Karriere Oppland Midt-Gudbrandsdal
==================================

Per 23. mars 2017

Kortnavn: KO MG
Type:     enhet
Del av:   Oppland fylkeskommune → Karriere Oppland
Område:   Midt-Gudbrandsdal
Mandat:   Godt og variert tilbud til brukere
          Samarbeid med kommunene og andre samarbeidspartnere

Mandatet er gjengitt med det som anses som de viktigste elementene.

Medlemmer og ansatte
--------------------

Navn               Rolle           Merknad
─────────────────  ──────────────  ─────────────────────────────────────────────────────────────────
navn ikke oppgitt  Leder           I forsøksperioden er lederen for KO Nord-Gudbrandsdal leder for
                                   begge sentrene. Navn og stillingsandel er ikke oppgitt.
navn ikke oppgitt  Avdelingsleder  I forsøksperioden fungerer lederen ved KO Midt-Gudbrandsdal som
                                   avdelingsleder. Navn og stillingsandel er ikke oppgitt.
