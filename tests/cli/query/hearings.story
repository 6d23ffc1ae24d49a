Hearings and their deadlines.
=== with examples
=== $ ko -C examples/karriere-oppland query hearings
id                       title                                                                    proposer               sent  deadline    decision
───────────────────────  ───────────────────────────────────────────────────────────────────────  ─────────────────────  ────  ──────────  ────────
samordning-gudbrandsdal  Samordning av karrieresentrene i Nord-Gudbrandsdal og Midt-Gudbrandsdal  rasmus-olav-vigrestad  –     2017-06-01  –
=== $ ko -C examples/karriere-oppland query hearings asked.organisation:regionradet-nord-gudbrandsdal -O plain --fields id,deadline
samordning-gudbrandsdal	2017-06-01
