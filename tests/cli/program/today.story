Days that cannot be read end the command before it begins.
=== $ ko explain KO301 --today 2014-02-30
=== stderr
ko: --today: February 2014 has 28 days
    the last day of that month is 2014-02-28
=== exit 2
=== $ ko explain KO301 --as-of 21.02.2014
=== stderr
ko: --as-of: "21.02.2014" is not in the form of a date
    write 2014-02-21
=== exit 2
=== $ KO_TODAY=tomorrow ko explain KO301
=== stderr
ko: KO_TODAY: "tomorrow" is not a date
    a date is written 2014-02-21, 2014-02 or 2014
=== exit 2
