A plan on its way through the bodies of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report case skogbrynet --as-of 2024-12-31 --language en
Skogbrynet hyttefelt – reguleringsplan
======================================

As of 31 December 2024

Case:        22/878
Opened:      12 September 2022
Closed:      2 September 2024
Responsible: Plan og byggesak

Its way through the bodies
--------------------------

Date      Body          Item      Title                Outcome    Decision           Vote  Follow-up
────────  ────────────  ────────  ───────────────────  ─────────  ─────────────────  ────  ─────────
25 April  Granheim      PS 29/24  Skogbrynet           adopted    Detaljregulering   12–9  appeal by
2024      kommunestyre            hyttefelt –                     for Skogbrynet           20 May
                                  reguleringsplan                 hyttefelt vedtas         2024;
                                                                                           after a
                                                                                           demand
                                                                                           for
                                                                                           review
                                                                                           from
                                                                                           Arvid
                                                                                           Hovde,
                                                                                           Nina
                                                                                           Bergset
                                                                                           and
                                                                                           Fatima
                                                                                           Yusuf of
                                                                                           10 May
                                                                                           2024 the
                                                                                           decision
                                                                                           was
                                                                                           upheld on
                                                                                           12 August
                                                                                           2024
23 May    Granheim      PS 36/24  Krav om              adopted    Vedtaket           12–9  actions:
2024      kommunestyre            lovlighetskontroll              opprettholdes og         1 of 1
                                  – detaljregulering              saken sendes             done
                                  for Skogbrynet                  Statsforvalteren
                                  hyttefelt
29 Augus  Granheim      RS 14/24  Avgjørelse fra       not        –                  –     –
t 2024    kommunestyre            Statsforvalteren om  stated
                                  Skogbrynet
                                  hyttefelt
