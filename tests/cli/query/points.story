What the minutes hold, counted by kind.
=== with examples
=== $ ko -C examples/kompetanseregionen query points --by item --pivot kind
item  action  decision  discussion  information  report
────  ──────  ────────  ──────────  ───────────  ──────
1          1         0           0            0       1
2          0         0           1            1       0
3          0         0           1            6       1
4          0         0           3            2       1
5          0         1           0            0       0
6          0         0           0            1       0
=== $ ko -C examples/kompetanseregionen query points item:5 -O json
[
  {
    "meeting": "kompetanseforum-2014-02-21",
    "item": "5",
    "kind": "decision",
    "by": null,
    "text": "Etter flere runder med gjennomgang av kalenderne ble det besluttet at neste møte holdes onsdag 26. mars."
  }
]
