A year of meetings of the committee for upbringing and culture, in English.
=== with examples
=== $ ko -C examples/granheim report attendance oppvekst-og-kultur --as-of 2024-12-31 --language en
Attendance
==========

As of 31 December 2024

Body:          Utvalg for oppvekst og kultur
Meetings held: 3

Meetings
--------

No.  Date                      Present  Present in part  Substitutes  Absent  Seats filled
───  ────────────────────────  ───────  ───────────────  ───────────  ──────  ────────────
  1  Tuesday 13 February 2024        6                0            1       1  7 of 7
  2  Tuesday 14 May 2024             7                0            0       0  7 of 7
  3  Tuesday 15 October 2024         7                0            0       0  7 of 7

Meeting by meeting
------------------

P: present. I: present in part. S: substitute. T: took a seat for a single item. A: absent. A dash
means that the person is not recorded. The numbers above the columns are those of the meetings in
the table above.

Name               1  2  3
─────────────────  ─  ─  ─
Silje Fagerhøi     P  P  P
Amir Rezai         P  P  P
Per Gunnar Lien    P  P  P
Synnøve Eikrem     P  P  P
Fatima Yusuf       P  P  P
Arvid Hovde        P  P  P
Kjersti Solbrekke  A  P  P
Odd-Arne Nyhus     S  T  –

Person by person
----------------

Name               Meetings  Present  Present in part  As substitute  Absent  Share
─────────────────  ────────  ───────  ───────────────  ─────────────  ──────  ─────
Silje Fagerhøi            3        3                0              0       0   100%
Amir Rezai                3        3                0              0       0   100%
Per Gunnar Lien           3        3                0              0       0   100%
Synnøve Eikrem            3        3                0              0       0   100%
Fatima Yusuf              3        3                0              0       0   100%
Arvid Hovde               3        3                0              0       0   100%
Kjersti Solbrekke         3        2                0              0       1  66.7%
Odd-Arne Nyhus            1        0                0              1       0   100%

The share is how much of a meeting the person was there for, averaged over the meetings that the
person attended or was absent from.
