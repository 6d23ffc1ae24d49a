What a scenario said would be is what the records say once it is applied, from the day on and not before.
=== with examples
=== $ cp -r examples/karriere-oppland examples/karriere-oppland-en-leder .
=== $ ko -C karriere-oppland query staffing --as-of 2017-08-01 --with ../karriere-oppland-en-leder 2> said > would
=== $ ko -C karriere-oppland query staffing --as-of 2017-07-31 > before
=== $ ko -C karriere-oppland scenario apply ../karriere-oppland-en-leder --from 2017-08-01 2> said; tail -n 1 said
ko: changed karriere-oppland/ko.yaml, changed karriere-oppland/organisasjoner/ko-midt-gudbrandsdal.yaml, changed karriere-oppland/organisasjoner/ko-nord-gudbrandsdal.yaml, made karriere-oppland/personer/felles-leder.yaml
=== $ ko -C karriere-oppland query staffing --as-of 2017-08-01 | cmp - would
=== $ ko -C karriere-oppland query staffing --as-of 2017-07-31 | cmp - before
=== $ diff -rq examples/karriere-oppland karriere-oppland
Files examples/karriere-oppland/ko.yaml and karriere-oppland/ko.yaml differ
Files examples/karriere-oppland/organisasjoner/ko-midt-gudbrandsdal.yaml and karriere-oppland/organisasjoner/ko-midt-gudbrandsdal.yaml differ
Files examples/karriere-oppland/organisasjoner/ko-nord-gudbrandsdal.yaml and karriere-oppland/organisasjoner/ko-nord-gudbrandsdal.yaml differ
Only in karriere-oppland/personer: felles-leder.yaml
=== exit 1
