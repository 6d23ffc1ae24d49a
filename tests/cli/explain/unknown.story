What there is not gets the nearest there is.
=== $ ko explain KO999
=== stderr
ko: there is no kind, field, rule or term `KO999`; did you mean `KO599`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== $ ko explain metting
=== stderr
ko: there is no kind, field, rule or term `metting`; did you mean `meeting`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
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
ko: there is no kind, field, rule or term `deadlin`; did you mean `deadline`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== $ ko explain membrship.percent
=== stderr
ko: there is no kind, field, rule or term `membrship.percent`; did you mean `membership.percent`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== $ ko explain membership.percnt
=== stderr
ko: `membership` has no field `percnt`; did you mean `percent`?
    `ko explain membership` lists its fields
=== exit 2
=== $ ko explain memberhsip
=== stderr
ko: there is no kind, field, rule or term `memberhsip`; did you mean `membership`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
=== $ ko explain stated_stafing
=== stderr
ko: there is no kind, field, rule or term `stated_stafing`; did you mean `stated_staffing`?
    name a kind (`meeting`), a field (`meeting.start`), a rule (`KO302`) or a term (`habilitet`)
=== exit 2
