Staff by organisation on a day. What the letter does not state stays unknown; it is never 0.
=== with examples
=== $ ko -C examples/karriere-oppland query staffing --as-of 2017-03-23 --fields org,stated_total,filled,leadership_share
org                   stated_total   filled  leadership_share
────────────────────  ────────────  ───────  ────────────────
karriere-oppland           unknown  unknown           unknown
ko-midt-gudbrandsdal          2.50  unknown           unknown
ko-nord-gudbrandsdal       unknown  unknown           unknown
=== $ ko -C examples/karriere-oppland query staffing --as-of 2017-03-23 org:ko-midt-gudbrandsdal,ko-nord-gudbrandsdal -O json
[
  {
    "org": "ko-midt-gudbrandsdal",
    "name": "Karriere Oppland Midt-Gudbrandsdal",
    "established": null,
    "filled": null,
    "vacant": null,
    "stated_total": 2.5,
    "leadership": null,
    "administration": null,
    "service": null,
    "leadership_share": null
  },
  {
    "org": "ko-nord-gudbrandsdal",
    "name": "Karriere Oppland Nord-Gudbrandsdal",
    "established": null,
    "filled": null,
    "vacant": null,
    "stated_total": null,
    "leadership": null,
    "administration": null,
    "service": null,
    "leadership_share": null
  }
]
=== $ ko -C examples/karriere-oppland query staffing --as-of 2017-03-23 -O csv
org,name,established,filled,vacant,stated_total,leadership,administration,service,leadership_share
karriere-oppland,Karriere Oppland,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown
ko-midt-gudbrandsdal,Karriere Oppland Midt-Gudbrandsdal,unknown,unknown,unknown,2.5,unknown,unknown,unknown,unknown
ko-nord-gudbrandsdal,Karriere Oppland Nord-Gudbrandsdal,unknown,unknown,unknown,unknown,unknown,unknown,unknown,unknown
=== note
A day before the letter, its total was not yet stated.
=== $ ko -C examples/karriere-oppland query staffing --as-of 2017-03-22 --fields org,stated_total -O plain
karriere-oppland	unknown
ko-midt-gudbrandsdal	unknown
ko-nord-gudbrandsdal	unknown
=== note
A misspelt organisation, column or table is a mistake, not an empty answer.
=== $ ko -C examples/karriere-oppland query staffing org:ko-midt-gudbransdal
=== stderr
ko: there is no organisation `ko-midt-gudbransdal`
    did you mean `ko-midt-gudbrandsdal`?
=== exit 2
=== $ ko -C examples/karriere-oppland query staffing --fields org,stated
=== stderr
ko: there is no field `stated` in `staffing`
    there is org, name, established, filled, on_leave, standing_in, present, vacant, stated_total, leadership, administration, service, leadership_share, service_per_leader, vacancy_rate, stated_gap, heads
=== exit 2
=== $ ko -C examples/karriere-oppland query stafing
=== stderr
ko: there is no table `stafing`
    did you mean `staffing`?
=== exit 2
