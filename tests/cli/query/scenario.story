What would be: a scenario laid over the records, with what it assumes said beside. What the records leave open stays
unknown, and so does a difference from it.
=== with examples
=== $ ko -C examples/karriere-oppland query staffing --as-of 2017-03-23 --with ../karriere-oppland-en-leder --fields org,filled,stated_total,leadership,service,leadership_share,heads
org                    filled  stated_total  leadership  service  leadership_share    heads
────────────────────  ───────  ────────────  ──────────  ───────  ────────────────  ───────
karriere-oppland      unknown       unknown     unknown  unknown           unknown  unknown
ko-midt-gudbrandsdal     2.50          2.50        0.50     2.00             0.200     1..3
ko-nord-gudbrandsdal  >= 0.50       unknown     >= 0.50  unknown           unknown     >= 1
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
=== $ ko -C examples/karriere-oppland query staffing --as-of 2017-03-23 --with ../karriere-oppland-en-leder --compare --fields org,filled,leadership_share -O csv
org,comparison,filled,leadership_share
karriere-oppland,before,unknown,unknown
karriere-oppland,after,unknown,unknown
karriere-oppland,change,unknown,unknown
ko-midt-gudbrandsdal,before,unknown,unknown
ko-midt-gudbrandsdal,after,2.5,0.2
ko-midt-gudbrandsdal,change,unknown,unknown
ko-nord-gudbrandsdal,before,unknown,unknown
ko-nord-gudbrandsdal,after,>=0.5,unknown
ko-nord-gudbrandsdal,change,unknown,unknown
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
=== $ ko -C examples/karriere-oppland query staffing --deep org:karriere-oppland --as-of 2017-03-23 --with ../karriere-oppland-en-leder --fields org,leadership,heads -O plain
karriere-oppland	>=1	>=1
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
=== $ ko validate examples/karriere-oppland-en-leder
4 files, 3 records: nothing to report
=== note
What cannot be compared.
=== $ ko -C examples/karriere-oppland query staffing --compare
=== stderr
ko: --compare has nothing to compare with
    --with PATH names a scenario
=== exit 2
=== $ ko -C examples/karriere-oppland query staffing --with ../karriere-oppland-en-leder --compare --fields filled
=== stderr
ko: with the scenario `Én leder for begge karrieresentrene (illustrasjon)`
ko: assumption: Én person leder begge sentrene, med halv stilling ved hvert av dem.
ko: assumption: Bemanningen ved KO Midt-Gudbrandsdal er som oppgitt, 250 %; det som ikke er ledelse, går til brukerne.
ko: assumption: Stillingen som avdelingsleder ved KO Midt-Gudbrandsdal faller bort.
ko: assumption: Bemanningen ellers ved KO Nord-Gudbrandsdal er fortsatt ukjent.
ko: --compare needs the columns that tell rows apart, and none of them is shown
    add the columns of --by, or `id`, to --fields
=== exit 2
=== $ ko -C examples/karriere-oppland query staffing --with ../karriere-oppland-to-ledere
=== stderr
ko: examples/karriere-oppland/../karriere-oppland-to-ledere: No such file or folder
=== exit 3
