What is misspelt: a mistake where it cannot be meant, a note where it could be.
=== with examples
=== $ ko -C examples/karriere-oppland query memberships role:leadr
org  person  name  role  function  percent  for  from  to
───  ──────  ────  ────  ────────  ───────  ───  ────  ──
=== stderr
ko: there is no row with the role `leadr` in `memberships`; did you mean `leader`?
=== exit 1
=== $ ko -C examples/karriere-oppland query statements position:suport
=== stderr
ko: position: there is no value `suport` in `position`
    did you mean `support`?
=== exit 2
=== $ ko -C examples/kompetanseregionen query decisions body:kompetanseforumm
=== stderr
ko: there is no organisation `kompetanseforumm`
    did you mean `kompetanseforum`?
=== exit 2
=== $ ko -C examples/kompetanseregionen query points id:kompetanseforum-2014-02-21#9
=== stderr
ko: there is no meeting `kompetanseforum-2014-02-21#9`
    did you mean `kompetanseforum-2014-02-21`?
=== exit 2
=== $ ko -C examples/karriere-oppland query memberships percent:37,5
=== stderr
ko: percent: `37,5` may be the number 37.5, or 37 and 5
    write 37.5, or 37%,5% for both
=== exit 2
=== $ ko -C examples/karriere-oppland query documents date:2017-13
=== stderr
ko: date: there is no month 13
    a period is written 2014, 2014-02, 2014-02-21, 2014-Q1, 2014-W08 or 2014-01..2014-03
=== exit 2
