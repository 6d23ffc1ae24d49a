The agenda.
=== with examples
=== $ ko -C examples/kompetanseregionen query items
meeting                     date        nr  title                              by
──────────────────────────  ──────────  ──  ─────────────────────────────────  ──
kompetanseforum-2014-02-21  2014-02-21  1   Innledning                         –
kompetanseforum-2014-02-21  2014-02-21  2   Innsjekking                        –
kompetanseforum-2014-02-21  2014-02-21  3   Mandat, mål og oppgaver            –
kompetanseforum-2014-02-21  2014-02-21  4   Hva vil vi med «Kompetanseforum»?  –
kompetanseforum-2014-02-21  2014-02-21  5   Videre oppfølging                  –
kompetanseforum-2014-02-21  2014-02-21  6   Eventuelt                          –
=== $ ko -C examples/kompetanseregionen query items points.kind:decision --fields id,title -O plain
kompetanseforum-2014-02-21#5	Videre oppfølging
