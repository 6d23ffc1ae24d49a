The decisions of a project, one of which nobody dates, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report decisions --as-of 2014-03-01 --language en
Register of decisions
=====================

As of 1 March 2014

About:     Kompetanseregionen
Decisions: 3

Item  Date              Decided by            Decision               Outcome   Follow-up
────  ────────────────  ────────────────────  ─────────────────────  ────────  ─────────────────────
–     31 January 2014   Rådmannsutvalget for  Mandatet for           approved  reported in the
                        Kongsbergregionen     hovedprosjektfasen er            meeting of
                                              godkjent                         21 February 2014
5     21 February 2014  Kompetanseforum       Neste møte holdes      adopted   –
                                              onsdag 26. mars
–     not stated        not stated            Interregionalt         adopted   reported in the
                                              samarbeid om å                   meeting of
                                              utvikle et                       21 February 2014
                                              e-læringsopplegg om
                                              helsefremmende
                                              ledelse
