Entries of lists have names too: those that findings and schemas call them by.
=== $ ko explain membership.percent
membership.percent
==================

Share of a full-time equivalent.

Takes:    a percentage
Written:  50, 37,5 % or 37.5; 100 % is one full-time equivalent (årsverk)
Required: no
=== $ ko explain stated_staffing
stated_staffing
===============

A total of staff that a source states.

Stands in organisation.staffing.

A bare text in place of the mapping stands for its percent.

Fields
------

field    required  takes                         meaning
───────  ────────  ────────────────────────────  ───────────────────────────────────────────────────
percent  yes       a percentage                  all its staff together, as the source states it
at                 a date                        the date the total was true
source             a mapping, or a list of them  the document that states this, or {document, at,
                                                 quote}
note               a text                        a remark for the reader; nothing is derived from it
tags               a text, or a list of them     words to find it by
public             true or false                 false: left out of what is published
=== note
A name that is a field's is explained as that first.
=== $ ko explain vote | head -n 4
vote
====

6 fields are called so.
=== $ ko complete -- explain membership.pe
membership.person	who holds it; without person, name and vacant the holder is unknown
membership.percent	share of a full-time equivalent
