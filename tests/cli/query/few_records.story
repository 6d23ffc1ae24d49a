A question about one record takes the phases of any other, and is read by the reader that is asked for.
=== with examples
=== $ ko -C examples/kompetanseregionen query persons id:halvor-rostad --timings 2>&1 >/dev/null | cut -d' ' -f1
phase
──────
find
read
decode
index
render
rest
all
=== $ KO_READER=yaml-cpp ko -C examples/kompetanseregionen query persons id:halvor-rostad -O plain --fields name
Halvor Rostad
=== note
A reader that is not there is not taken for one that is.
=== $ KO_READER=yaml ko -C examples/kompetanseregionen query persons id:halvor-rostad
=== stderr
ko: KO_READER: there is no reader `yaml`
    take `fast` or `yaml-cpp`
=== exit 2
