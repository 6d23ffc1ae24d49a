A question about one record takes the phases of any other, and a second reader reads it where that is asked for.
=== with examples
=== $ ko -C examples/kompetanseregionen query persons id:halvor-rostad --timings 2>&1 >/dev/null | cut -d' ' -f1
ko:
phase
──────
find
read
decode
index
render
rest
all
=== $ KO_READER=both ko -C examples/kompetanseregionen query persons id:halvor-rostad -O plain --fields name
Halvor Rostad
=== stderr
ko: only 1 record was read, the rest of the set was not looked at
=== note
A reader that is not there is not taken for one that is.
=== $ KO_READER=yaml-cpp ko -C examples/kompetanseregionen query persons id:halvor-rostad
=== stderr
ko: KO_READER: there is no reader `yaml-cpp`
    take `both`, or leave it out
=== exit 2
