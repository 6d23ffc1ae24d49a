The language of terms, each of its words at least once.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: klubben
name: Klubben
type: association
members:
  - {person: ada, role: leader, percent: 50, from: 2019, to: 2020}
  - {person: bo, role: secretary, percent: 37.5, from: 2019-04, to: 2019-09}
  - {person: cy, role: trener, percent: 80, from: 2019-12~}
  - {name: Fridtjof RØBERG, role: trener, from: 2021-03-15}
---
kind: organisation
id: skigruppa
name: Skigruppa
type: committee
parent: klubben
members:
  - {person: ada, role: member, percent: 12.5, from: 2020-02-24, to: 2020-03-01}
---
kind: person
id: ada
name: Ada Nes
born: 1980
---
kind: person
id: bo
name: Bo Lie
born: 1975-05-17
---
kind: person
id: cy
name: Cy Moe
=== note
Comparisons. A missing value is neither less nor greater, and not different either.
=== $ ko query memberships percent.lt:50 --fields id,percent -O csv
id,percent
klubben#members/2,37.5
skigruppa#members/1,12.5
=== $ ko query memberships percent.le:50 --fields id,percent -O csv
id,percent
klubben#members/1,50
klubben#members/2,37.5
skigruppa#members/1,12.5
=== $ ko query memberships percent.gt:50 --fields id,percent -O csv
id,percent
klubben#members/3,80
=== $ ko query memberships percent.ge:50 --fields id,percent -O csv
id,percent
klubben#members/1,50
klubben#members/3,80
=== $ ko query memberships percent.ne:50 --fields id,percent -O csv
id,percent
klubben#members/2,37.5
klubben#members/3,80
skigruppa#members/1,12.5
=== $ ko query memberships percent:none --fields id,percent -O csv
id,percent
klubben#members/4,
=== $ ko query memberships percent:any --fields id,percent -O csv
id,percent
klubben#members/1,50
klubben#members/2,37.5
klubben#members/3,80
skigruppa#members/1,12.5
=== $ ko query memberships percent:30..60 --fields id,percent -O csv
id,percent
klubben#members/1,50
klubben#members/2,37.5
=== $ ko query memberships percent:..37.5 --fields id,percent -O csv
id,percent
klubben#members/2,37.5
skigruppa#members/1,12.5
=== $ ko query memberships percent:60.. --fields id,percent -O csv
id,percent
klubben#members/3,80
=== note
Patterns, words in any case, lists, and the others.
=== $ ko query memberships 'name:~^(ada|cy)' --fields id,name -O csv
id,name
klubben#members/1,Ada Nes
klubben#members/3,Cy Moe
skigruppa#members/1,Ada Nes
=== $ ko query memberships røberg --fields id,name -O csv
id,name
klubben#members/4,Fridtjof RØBERG
=== $ ko query memberships role:leader,secretary --fields id,role -O csv
id,role
klubben#members/1,leader
klubben#members/2,secretary
=== $ ko query memberships not:role:trener org:klubben --fields id,role -O csv
id,role
klubben#members/1,leader
klubben#members/2,secretary
=== $ ko query memberships role.ne:trener person.born:1975..1980 --fields id,person.born -O csv
id,person.born
klubben#members/1,1980
klubben#members/2,1975-05-17
skigruppa#members/1,1980
=== note
Periods: years, months, days, quarters and weeks, and from one to another. A vague date may be any of its days.
=== $ ko query memberships at:2019 --fields id,from,to -O csv
id,from,to
klubben#members/1,2019,2020
klubben#members/2,2019-04,2019-09
klubben#members/3,2019-12~,
=== $ ko query memberships in:2019 --fields id,from,to -O csv
id,from,to
klubben#members/2,2019-04,2019-09
=== $ ko query memberships at:2019-09 --fields id,from,to -O csv
id,from,to
klubben#members/1,2019,2020
klubben#members/2,2019-04,2019-09
=== $ ko query memberships at:2020-02-24 --fields id,from,to -O csv
id,from,to
klubben#members/1,2019,2020
klubben#members/3,2019-12~,
skigruppa#members/1,2020-02-24,2020-03-01
=== $ ko query memberships at:2019-Q4 --fields id,from,to -O csv
id,from,to
klubben#members/1,2019,2020
klubben#members/3,2019-12~,
=== $ ko query memberships in:2020-W09 --fields id,from,to -O csv
id,from,to
skigruppa#members/1,2020-02-24,2020-03-01
=== $ ko query memberships in:2019-Q2..2020-Q1 --fields id,from,to -O csv
id,from,to
klubben#members/2,2019-04,2019-09
skigruppa#members/1,2020-02-24,2020-03-01
=== $ ko query memberships from:2019-11 --fields id,from -O csv
id,from
klubben#members/1,2019
=== $ ko query memberships from:2019-12-31 --fields id,from -O csv
id,from
klubben#members/1,2019
klubben#members/3,2019-12~
=== $ ko query memberships to:..2019-09 --fields id,to -O csv
id,to
klubben#members/2,2019-09
=== note
The quoted way out, for what terms side by side cannot say.
=== $ ko query memberships --where "role:leader or (percent.gt:60 and not at:2018)" --fields id -O csv
id
klubben#members/1
klubben#members/3
=== $ ko query memberships --where "not (role:trener or role:member) percent.lt:50" --fields id -O csv
id
klubben#members/2
=== $ ko query memberships org:skigruppa --where "person:ada or person:bo" --fields id -O csv
id
skigruppa#members/1
=== note
Order, and how much of it. What is missing comes last, either way.
=== $ ko query memberships --sort -percent,name --fields id,percent -O csv
id,percent
klubben#members/3,80
klubben#members/1,50
klubben#members/2,37.5
skigruppa#members/1,12.5
klubben#members/4,
=== $ ko query memberships --sort percent --limit 2 --fields id,percent -O csv
id,percent
skigruppa#members/1,12.5
klubben#members/2,37.5
=== note
Figures of groups. What nobody states leaves a sum a lower bound.
=== $ ko query memberships --by role --count id --sum percent --sort -count
role       count_id  sum_percent
─────────  ────────  ───────────
trener            2     >= 80.00
leader            1        50.00
member            1        12.50
secretary         1        37.50
=== $ ko query memberships percent:any --by org --avg percent --min percent --max percent,from
org        avg_percent  min_percent  max_percent  max_from
─────────  ───────────  ───────────  ───────────  ──────────
klubben          55.83        37.50        80.00  2019-12~
skigruppa        12.50        12.50        12.50  2020-02-24
=== $ ko query memberships --by org --rate percent:any --rate role:trener --having rate.ge:75%
org         rate  rate_2
─────────  ─────  ──────
klubben    0.750   0.500
skigruppa  1.000   0.000
=== $ ko query memberships --by org --pivot role --count id
org        leader  member  secretary  trener
─────────  ──────  ──────  ─────────  ──────
klubben         1       0          1       2
skigruppa       0       1          0       0
=== $ ko query memberships --deep org:klubben --count id -O plain
5
=== $ ko query memberships org:klubben --count id -O plain
4
=== note
To a file, whose ending says the format.
=== $ ko query persons born:any --sort born --fields id,born -o born.json && cat born.json
[
  {
    "id": "bo",
    "born": "1975-05-17"
  },
  {
    "id": "ada",
    "born": "1980"
  }
]
=== $ ko query persons born:any --sort born --fields id,born -O html --color always | grep -A9 tbody
<tbody>
<tr><td class="whole">bo</td><td class="whole">1975-05-17</td></tr>
<tr><td class="whole">ada</td><td class="whole">1980</td></tr>
</tbody>
</table></div>
</main>
</body>
</html>
=== $ ko query persons --color always --fields id --limit 1
[1mid[0m
───
ada
