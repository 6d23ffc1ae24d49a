What projects do.
=== with examples
=== $ ko -C examples/kompetanseregionen query measures --by scope --count title
scope          count_title
─────────────  ───────────
interregional            2
local                    1
regional                 1
–                        1
=== $ ko -C examples/kompetanseregionen query measures scope:interregional --fields title,status -O plain
Utvikle et e-læringsopplegg innenfor temaet «helsefremmende ledelse»	samarbeid besluttet
Interregionale opplæringstiltak	
