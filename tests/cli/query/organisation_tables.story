What stands in organisations: posts, numbers, budgets. A ratio takes the latest number stated by the day asked about.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: raadet
name: Rådet
posts:
  - {id: leder, title: Leder, role: leader, function: leadership, percent: 50}
  - {title: Medlem, seats: 4}
figures:
  - {what: inhabitants, value: 5000, at: 2019}
  - {what: inhabitants, value: 5200, at: 2021}
  - {what: users, at: 2021}
budget:
  - {year: 2020, amount: 1200000}
  - {year: 2021, change: reduced}
=== $ ko query posts
org     own_id  title   role    function    percent  seats  from  to
──────  ──────  ──────  ──────  ──────────  ───────  ─────  ────  ──
raadet  leder   Leder   leader  leadership      50%      –  –     –
raadet  –       Medlem  –       –                 –      4  –     –
=== $ ko query posts percent:any -O csv
org,own_id,title,role,function,percent,seats,from,to
raadet,leder,Leder,leader,leadership,50,,,
=== $ ko query figures
org     what         value  at
──────  ───────────  ─────  ────
raadet  inhabitants   5000  2019
raadet  inhabitants   5200  2021
raadet  users            –  2021
=== $ ko query figures what:inhabitants at.ge:2020 -O csv
org,what,value,at
raadet,inhabitants,5200,2021
=== $ ko query staffing --ratio leadership/inhabitants --per 10000 --as-of 2022 --fields org,filled,leadership_per_inhabitants
org         filled  leadership_per_inhabitants
──────  ──────────  ──────────────────────────
raadet  0.00..0.50                  0.00..0.97
=== note
An amount that is not stated is not 0.
=== $ ko query budget
org     year   amount  change   note
──────  ────  ───────  ───────  ────
raadet  2020  1200000  –        –
raadet  2021        –  reduced  –
=== $ ko query budget --by org --sum amount
org     sum_amount
──────  ──────────
raadet     unknown
