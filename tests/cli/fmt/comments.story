Comments stay beside what they stand beside, and what they keep quiet stays quiet.
=== file ko.yaml
ko: 1
=== file records.yaml
# Of the whole record.
kind: organisation
id: raadet
name: Rådet
quorum: half   # by the charter
members:       # since the last election

  # leads the council
  - role: leader
    # ko: ignore[KO301] because the register of persons is kept elsewhere
    person: nobody
    # at the end of the members
aliases: [Vannrådet, # of old
          Sjørådet]
# the last word
=== $ ko validate -O short
=== $ ko fmt
=== stderr
ko: 1 of 2 files laid out anew
=== $ cat records.yaml
# Of the whole record.
kind: organisation
id: raadet
name: Rådet
aliases:
  - Vannrådet # of old
  - Sjørådet
quorum: half   # by the charter
members:       # since the last election
  # leads the council
  - role: leader
    # ko: ignore[KO301] because the register of persons is kept elsewhere
    person: nobody
    # at the end of the members
# the last word
=== $ ko validate -O short
=== $ ko fmt --check
=== stderr
ko: 2 files: nothing to lay out anew
