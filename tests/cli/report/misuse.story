A report there is not, a record there is not, and a record of another kind than the report is about.
=== $ ko init .
ko.yaml
meetings/2024-09-10.yaml
organisations.yaml
persons.yaml
=== $ ko report minuts skogvik-idrettsraad-2024-09-10
=== stderr
ko: there is no report `minuts`; did you mean `minutes`?
    it is one of actions, agenda, attendance, case, coverage, decisions, hearing, innkalling, minutes, organisation, person, project, quality, saksprotokoll, site, staffing, summary, votes, year
=== exit 2
=== $ ko report minutes skogvik-idrettsrad-2024-09-10
=== stderr
ko: there is no record `skogvik-idrettsrad-2024-09-10`; did you mean `skogvik-idrettsraad-2024-09-10`?
    there is skogvik-idrettsraad-2024-09-10
=== exit 2
=== $ ko report minutes skogvik-idrettsraad
=== stderr
ko: `skogvik-idrettsraad` is an organisation, which `minutes` does not report on
    write `ko report minutes MEETING`
=== exit 2
=== $ ko report minutes
=== stderr
ko: `minutes` of which? `ko report minutes MEETING`
    there is skogvik-idrettsraad-2024-09-10
=== exit 2
=== $ ko report minutes skogvik-idrettsraad-2024-09-10 --language no
=== stderr
ko: --language: there is no `no`; did you mean `nb`?
    `ko report --help` shows its options
=== exit 2
