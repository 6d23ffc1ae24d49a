Without a name, the reports there are.
=== $ ko report
report   about         what it is
───────  ────────────  ──────────────────────────────────────────────────────
minutes  MEETING       the minutes of a meeting, in full
summary  MEETING|BODY  a meeting on one screen, or a body's meetings in order
