Without a name, the reports there are.
=== $ ko report
report         about         what it is
─────────────  ────────────  ──────────────────────────────────────────────────────
innkalling     MEETING       the notice of a meeting, with its agenda and papers
minutes        MEETING       the minutes of a meeting, in full
saksprotokoll  MEETING#ITEM  one item out of a meeting's protocol
summary        MEETING|BODY  a meeting on one screen, or a body's meetings in order
