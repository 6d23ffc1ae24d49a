A career centre, in English.
=== with examples
=== $ ko -C examples/karriere-oppland report organisation ko-midt-gudbrandsdal --as-of 2017-03-23 --language en
Karriere Oppland Midt-Gudbrandsdal
==================================

As of 23 March 2017

Short name: KO MG
Type:       unit
Part of:    Oppland fylkeskommune → Karriere Oppland
Area:       Midt-Gudbrandsdal
Mandate:    Godt og variert tilbud til brukere
            Samarbeid med kommunene og andre samarbeidspartnere

Mandatet er gjengitt med det som anses som de viktigste elementene.

Members and staff
-----------------

Name             Role                Remark
───────────────  ──────────────────  ───────────────────────────────────────────────────────────────
name not stated  Leader              I forsøksperioden er lederen for KO Nord-Gudbrandsdal leder for
                                     begge sentrene. Navn og stillingsandel er ikke oppgitt.
name not stated  Head of department  I forsøksperioden fungerer lederen ved KO Midt-Gudbrandsdal som
                                     avdelingsleder. Navn og stillingsandel er ikke oppgitt.
