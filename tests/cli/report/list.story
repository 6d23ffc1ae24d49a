Without a name, the reports there are.
=== $ ko report
report         about                  what it is
─────────────  ─────────────────────  ──────────────────────────────────────────────────────────────────────────────────────────────
actions        [PERSON|ORGANISATION]  what is to be done, by owner, with what is late first
agenda         [BODY]                 the meetings to come, each with its agenda
attendance     BODY                   who was at the meetings of a body, person by meeting, with shares
case           CASE                   a case, and its way through the bodies
coverage       DOCUMENT               a document's text, each sentence with the record that holds it, and what none holds
decisions      [BODY]                 the register of decisions, with what became of each
hearing        HEARING                a hearing: who was asked, who answered what, and what is missing
innkalling     MEETING                the notice of a meeting, with its agenda and papers
minutes        MEETING                the minutes of a meeting, in full
organisation   ORGANISATION           an organisation on a day: its structure, its members, and what has changed
person         PERSON                 a person: places held now and before, roles in projects, meetings attended
project        PROJECT                a project: mandate, steering, phases, roles, measures, evaluations
quality        [RECORD]               what `ko validate` found, by family and record
saksprotokoll  MEETING#ITEM           one item out of a meeting's protocol
site           [-o DIR]               the whole set as static pages; without -o, how many there are of what
staffing       [ORGANISATION]         staffing on a day: figures, ratios, vacancies, leave, over time, with a scenario
summary        MEETING|BODY           a meeting on one screen, or a body's meetings in order
votes          MEETING|BODY           the divided votes, party by party, and who voted alike
year           BODY                   a body's annual report: meetings, attendance, decisions, elections, time from case to decision
