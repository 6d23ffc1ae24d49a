One answer in every format. Only YAML gives the records as they are written.
=== file ko.yaml
ko: 1
=== file records.yaml
# A comment stays.
kind: organisation
id: lag
name: Laget, "vårt"
members:
  # The first of them.
  - name: Ada
    percent: 50
    from: 2019-02
  - {name: Bo, percent: 37.5}
=== $ ko query memberships --fields id,org,name,percent,from -O text
id             org  name  percent  from
─────────────  ───  ────  ───────  ───────
lag#members/1  lag  Ada       50%  2019-02
lag#members/2  lag  Bo      37.5%  –
=== $ ko query memberships --fields id,org,name,percent,from -O md
| id | org | name | percent | from |
| --- | --- | --- | ---: | --- |
| lag#members/1 | lag | Ada | 50% | 2019-02 |
| lag#members/2 | lag | Bo | 37.5% | – |
=== $ ko query memberships --fields id,org,name,percent,from -O csv
id,org,name,percent,from
lag#members/1,lag,Ada,50,2019-02
lag#members/2,lag,Bo,37.5,
=== $ ko query memberships --fields id,org,name,percent,from -O tsv
id	org	name	percent	from
lag#members/1	lag	Ada	50	2019-02
lag#members/2	lag	Bo	37.5	
=== $ ko query memberships --fields id,org,name,percent,from -O json
[
  {
    "id": "lag#members/1",
    "org": "lag",
    "name": "Ada",
    "percent": 50,
    "from": "2019-02"
  },
  {
    "id": "lag#members/2",
    "org": "lag",
    "name": "Bo",
    "percent": 37.5,
    "from": null
  }
]
=== $ ko query memberships --fields id,org,name,percent,from -O jsonl
{"id": "lag#members/1", "org": "lag", "name": "Ada", "percent": 50, "from": "2019-02"}
{"id": "lag#members/2", "org": "lag", "name": "Bo", "percent": 37.5, "from": null}
=== $ ko query memberships --fields id,org,name,percent,from -O yaml
name: Ada
percent: 50
from: 2019-02
---
{name: Bo, percent: 37.5}
=== $ ko query memberships --fields id,org,name,percent,from -O sql
BEGIN;
CREATE TABLE "memberships" (
  "id" TEXT,
  "org" TEXT,
  "name" TEXT,
  "percent" NUMERIC,
  "from" TEXT,
  "from_first" DATE,
  "from_last" DATE,
  PRIMARY KEY ("id")
);
CREATE INDEX "memberships_org" ON "memberships" ("org");
INSERT INTO "memberships" VALUES
  ('lag#members/1', 'lag', 'Ada', 50, '2019-02', '2019-02-01', '2019-02-28'),
  ('lag#members/2', 'lag', 'Bo', 37.5, NULL, NULL, NULL);
COMMIT;
=== $ ko query memberships --fields id,org,name,percent,from -O plain
lag#members/1	lag	Ada	50	2019-02
lag#members/2	lag	Bo	37.5	
=== $ ko query memberships --fields id,org,name,percent,from -O count
2
=== $ ko query memberships --by org --count id -O yaml
- org: lag
  count_id: 2
=== $ ko query organisations -O yaml
# A comment stays.
kind: organisation
id: lag
name: Laget, "vårt"
members:
  # The first of them.
  - name: Ada
    percent: 50
    from: 2019-02
  - {name: Bo, percent: 37.5}
