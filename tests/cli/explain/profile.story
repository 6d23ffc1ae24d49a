A law or bylaws that `profile` can name: whose, where its text was seen, and what each provision asks.
=== $ ko explain likestillingsloven
=== $ ko explain forening
=== $ ko explain kommuneloven-1992 | head -30
=== $ ko explain kommuneloven-2018 | tail -30
=== $ ko explain profiles
=== $ ko explain foreningen
=== $ ko complete -- explain kommuneloven-
=== note
The manual has them behind the rules.
=== $ ko man rules | sed -n '/^.SH forening/,/^.SH kommuneloven/p'
