What a law or bylaws lay down, and whose it is: the special before the general.
=== file ko.yaml
ko: 1
profile: forening
bylaws:
  - {rule: minutes-published-in-time, section: § 12, days: 10}
=== file records.yaml
kind: organisation
id: styret
name: Styret i Skogvik songlag
type: committee
bylaws:
  - {rule: notice-in-time, section: § 9, days: 5, from: 2025-01-01}
=== $ ko explain notice-in-time
=== $ ko explain minutes-published-in-time | tail -12
=== $ ko explain gender-balance | tail -20
=== note
Where nobody lays it down nothing is said.
=== $ ko explain KO402 | tail -3
