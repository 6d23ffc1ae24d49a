What was said in the evaluation, by kind.
=== with examples
=== $ ko -C examples/karriere-oppland query evaluations --by kind
kind         count
───────────  ─────
condition        1
improvement      1
risk             1
strength         9
unrealised       1
=== $ ko -C examples/karriere-oppland query evaluations kind:risk --fields text -O plain
Linjene har vært litt uklare: hvem skal en forholde seg til? I en eventuell ny modell er det viktig å presisere hvem som har hvilke roller.
