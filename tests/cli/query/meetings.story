Meetings by period, and by what happened in them.
=== with examples
=== $ ko -C examples/kompetanseregionen query meetings in:2014-Q1 title:~^oppstart
id                          title                                           body             start             end               status
──────────────────────────  ──────────────────────────────────────────────  ───────────────  ────────────────  ────────────────  ──────
kompetanseforum-2014-02-21  Oppstartsmøte Kompetanseregionen hovedprosjekt  kompetanseforum  2014-02-21T09:00  2014-02-21T13:20  held
=== $ ko -C examples/kompetanseregionen query meetings date:..2014-02 --fields id,date,duration,place
id                           date        duration  place
───────────────────────────  ──────────  ────────  ─────────────────────────────────────
kompetanseforum-2014-02-21   2014-02-21       260  Kongsbergregionens møterom, Kongsberg
radmannsutvalget-2014-01-31  2014-01-31         –  –
=== $ ko -C examples/kompetanseregionen query meetings end:none -O plain --fields id
kompetanseforum-2014-03-26
radmannsutvalget-2014-01-31
=== $ ko -C examples/kompetanseregionen query meetings present.person:halvor-rostad -O plain --fields id
kompetanseforum-2014-02-21
=== $ ko -C examples/kompetanseregionen query meetings date:2014-02-30
=== stderr
ko: date: February 2014 has 28 days
    a period is written 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or 2014-01..2014-03
=== exit 2
