Who was asked in a hearing and has not answered. A body that did not answer is a row, too.
=== with examples
=== $ ko -C examples/karriere-oppland query statements --as-of 2017-04-01
hearing                  from                                 to       deadline    received  position  status
───────────────────────  ───────────────────────────────────  ───────  ──────────  ────────  ────────  ───────
samordning-gudbrandsdal  kompetanseforumet-midt-gudbrandsdal  discuss  2017-06-01  –         –         awaited
samordning-gudbrandsdal  kompetanseforumet-nord-gudbrandsdal  discuss  2017-06-01  –         –         awaited
samordning-gudbrandsdal  regionradet-midt-gudbrandsdal        discuss  2017-06-01  –         –         awaited
samordning-gudbrandsdal  regionradet-nord-gudbrandsdal        discuss  2017-06-01  –         –         awaited
=== $ ko -C examples/karriere-oppland query statements hearing:samordning-gudbrandsdal received:none -O csv --as-of 2017-06-02
hearing,from,to,deadline,received,position,status
samordning-gudbrandsdal,kompetanseforumet-midt-gudbrandsdal,discuss,2017-06-01,,,missing
samordning-gudbrandsdal,kompetanseforumet-nord-gudbrandsdal,discuss,2017-06-01,,,missing
samordning-gudbrandsdal,regionradet-midt-gudbrandsdal,discuss,2017-06-01,,,missing
samordning-gudbrandsdal,regionradet-nord-gudbrandsdal,discuss,2017-06-01,,,missing
=== stderr
ko: only 1 record was read, the rest of the set was not looked at
=== $ ko -C examples/karriere-oppland query statements hearing:samordning-gudbrandsdalen
=== stderr
ko: there is no hearing `samordning-gudbrandsdalen`
    did you mean `samordning-gudbrandsdal`?
=== exit 2
