What there is not gets the nearest there is.
=== $ ko explain KO999
=== stderr
ko: there is no kind, field or rule `KO999`
    name a kind (`meeting`), a field (`meeting.start`) or a rule (`KO302`)
=== exit 2
=== $ ko explain metting
=== stderr
ko: there is no kind, field or rule `metting`; did you mean `meeting`?
    name a kind (`meeting`), a field (`meeting.start`) or a rule (`KO302`)
=== exit 2
=== $ ko explain meeting.agenda.pionts
=== stderr
ko: `meeting.agenda` has no field `pionts`; did you mean `points`?
    `ko explain meeting.agenda` lists its fields
=== exit 2
=== $ ko explain meeting.start.year
=== stderr
ko: `meeting.start` is no mapping, and has no fields
    `ko explain meeting.start` tells what it takes
=== exit 2
=== $ ko explain deadlin
=== stderr
ko: there is no kind, field or rule `deadlin`; did you mean `deadline`?
    name a kind (`meeting`), a field (`meeting.start`) or a rule (`KO302`)
=== exit 2
