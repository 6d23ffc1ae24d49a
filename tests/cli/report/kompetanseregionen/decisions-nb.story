The decisions of a project, one of which nobody dates, in bokmål.
=== with examples
=== $ ko -C examples/kompetanseregionen report decisions --as-of 2014-03-01
Vedtaksregister
===============

Per 1. mars 2014

Gjelder:       Kompetanseregionen
Antall vedtak: 3

Saksnr.  Dato              Avgjort av           Vedtak                Utfall    Oppfølging
───────  ────────────────  ───────────────────  ────────────────────  ────────  ────────────────────
–        31. januar 2014   Rådmannsutvalget     Mandatet for          godkjent  meldt i møtet
                           for                  hovedprosjektfasen              21. februar 2014
                           Kongsbergregionen    er godkjent
5        21. februar 2014  Kompetanseforum      Neste møte holdes     vedtatt   –
                                                onsdag 26. mars
–        ikke oppgitt      ikke oppgitt         Interregionalt        vedtatt   meldt i møtet
                                                samarbeid om å                  21. februar 2014
                                                utvikle et
                                                e-læringsopplegg om
                                                helsefremmende
                                                ledelse
