The decisions of a project, one of which nobody dates, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report decisions --as-of 2014-03-01 --language nn
Vedtaksregister
===============

Per 1. mars 2014

Gjeld:         Kompetanseregionen
Tal på vedtak: 3

Saksnr.  Dato              Avgjort av           Vedtak                Utfall    Oppfølging
───────  ────────────────  ───────────────────  ────────────────────  ────────  ────────────────────
–        31. januar 2014   Rådmannsutvalget     Mandatet for          godkjent  meldt i møtet
                           for                  hovedprosjektfasen              21. februar 2014
                           Kongsbergregionen    er godkjent
5        21. februar 2014  Kompetanseforum      Neste møte holdes     vedteke   –
                                                onsdag 26. mars
–        ikkje oppgitt     ikkje oppgitt        Interregionalt        vedteke   meldt i møtet
                                                samarbeid om å                  21. februar 2014
                                                utvikle et
                                                e-læringsopplegg om
                                                helsefremmende
                                                ledelse
