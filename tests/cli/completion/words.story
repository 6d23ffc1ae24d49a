What could be written next, with what it means.
=== with examples
=== $ ko complete -- s
show	show one record, with what it refers to and what refers to it
schema	print the JSON Schema of a kind of record, for editors
set	give a field a value
supersede	say that a decision replaces another
split	give each record of a file a file of its own
=== $ ko complete -- report ''
actions	what is to be done, by owner, with what is late first
agenda	the meetings to come, each with its agenda
attendance	who was at the meetings of a body, person by meeting, with shares
case	a case, and its way through the bodies
coverage	a document's text, each sentence with the record that holds it, and what none holds
decisions	the register of decisions, with what became of each
hearing	a hearing: who was asked, who answered what, and what is missing
innkalling	the notice of a meeting, with its agenda and papers
minutes	the minutes of a meeting, in full
organisation	an organisation on a day: its structure, its members, and what has changed
person	a person: places held now and before, roles in projects, meetings attended
project	a project: mandate, steering, phases, roles, measures, evaluations
quality	what `ko validate` found, by family and record
saksprotokoll	one item out of a meeting's protocol
site	the whole set as static pages; without -o, how many there are of what
staffing	staffing on a day: figures, ratios, vacancies, leave, over time, with a scenario
summary	a meeting on one screen, or a body's meetings in order
votes	the divided votes, party by party, and who voted alike
year	a body's annual report: meetings, attendance, decisions, elections, time from case to decision
=== $ ko complete -- -C examples/karriere-oppland report summary ''
karriere-oppland	Karriere Oppland
ko-midt-gudbrandsdal	Karriere Oppland Midt-Gudbrandsdal
ko-nord-gudbrandsdal	Karriere Oppland Nord-Gudbrandsdal
kompetanseforumet-midt-gudbrandsdal	Kompetanseforumet i Midt-Gudbrandsdal
kompetanseforumet-nord-gudbrandsdal	Kompetanseforumet i Nord-Gudbrandsdal
nord-fron	Nord-Fron kommune
oppland-fylkeskommune	Oppland fylkeskommune
regionradet-midt-gudbrandsdal	Regionrådet for Midt-Gudbrandsdal
regionradet-nord-gudbrandsdal	Regionrådet for Nord-Gudbrandsdal
=== $ ko complete -- -C examples/karriere-oppland show saksbehandler
=== $ ko complete -- -C examples/karriere-oppland show ko-
ko-midt-gudbrandsdal	Karriere Oppland Midt-Gudbrandsdal
ko-nord-gudbrandsdal	Karriere Oppland Nord-Gudbrandsdal
=== $ ko complete -- explain meeting.agenda.points.
meeting.agenda.points.by	who said or did it
meeting.agenda.points.kind	what sort of point it is
meeting.agenda.points.text	what was said
meeting.agenda.points.source	the document that states this, or {document, at, quote}
meeting.agenda.points.note	a remark for the reader; nothing is derived from it
meeting.agenda.points.tags	words to find it by
meeting.agenda.points.public	false: left out of what is published
=== $ ko complete -- show x -O ''
text	the record with the names of what it refers to, and what refers to it
md	the same, in Markdown
html	the same, as a page of its own
json	its one long form, for programs
yaml	as it is written, comments included
=== $ ko complete -- --color=a
--color=auto	
--color=always	
=== $ ko complete -- completion ''
bash	
zsh	
fish	
=== $ ko complete -- report --
--language	The report's language; the set's unless given
--layout	How minutes are laid out; as the body, ko.yaml or the body's profile says unless given
--from	The first day of what a report on a period covers
--to	The last day of it
--with	Compare with the scenario of this folder
--base-url	The address that a site's front page is to have
--findings	Show on a site's pages what `ko validate` finds in what is published
--include-unpublished	Keep what the records mark `public: false` or `draft: true` and what ko.yaml withholds on the day of --as-of; a line across the document says so
--help	Show this help
--version	Show the version
--format	The answer's format, whatever the file's name ends in
--output	Write the answer to a file, whole or not at all; its ending decides the format, or FORMAT=FILE
--color	Colours: auto is on a terminal only, where NO_COLOR is unset
--as-of	The day asked about; today unless given
--today	Take this day for today, as KO_TODAY does
--no-pager	On a terminal, show a long answer whole and not in a pager
--timings	Say on standard error how long each phase took
=== $ ko complete -- query st
staffing	an organisation with staff, or a group of its posts and places
statements	a body asked in a hearing, whether it answered or not; or its answer
=== $ ko complete -- query staffing vac
vacant:	what is established and held by nobody
vacancy_rate:	what is vacant, of what is established
=== $ ko complete -- -C examples/karriere-oppland query staffing org:ko-m
org:ko-midt-gudbrandsdal	Karriere Oppland Midt-Gudbrandsdal
=== note
Where files are meant, or nothing is known, it says nothing.
=== $ ko complete -- validate ex
=== $ ko complete -- frobnicate ''
=== $ ko complete -- -C nowhere show ''
