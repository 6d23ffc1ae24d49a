Every question that read the whole set says how many errors were met in reading it.
=== file ko.yaml
ko: 1
=== file records.yaml
kind: organisation
id: laget
name: Laget
parent: klubben
members: [{person: ada}, {person: bo}]
---
{kind: person, id: ada, name: Ada Nes, tittel: Leder}
---
{kind: person, id: ada, name: Ada Nes igjen}
=== file good/ko.yaml
ko: 1
=== file good/records.yaml
{kind: person, id: cy, name: Cy Moe}
---
{kind: person, id: di, name: Di Ruud, employer: nobody}
=== $ ko validate records.yaml --select KO1,KO2,KO3 | tail -1
4 errors in 1 of 1 file, 3 records
=== $ ko query persons --fields id,name -O csv
id,name
ada,Ada Nes
=== stderr
ko: 4 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko query persons id:ada --fields name -O csv
name
Ada Nes
=== stderr
ko: 4 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== $ ko show laget 2>&1 >/dev/null
ko: 4 errors met in reading these records; `ko validate --select KO1,KO2,KO3` shows them
=== note
What is answered from few records says that only they were read.
=== $ ko -C good query persons id:cy --fields name -O plain
Cy Moe
=== stderr
ko: only 1 record was read, the rest of the set was not looked at
=== $ ko -C good query persons name:moe --fields name -O plain
Cy Moe
=== stderr
ko: 1 error met in reading these records; `ko validate --select KO1,KO2,KO3` shows it
