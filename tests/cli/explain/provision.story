What bylaws can lay down is named where it is written.
=== $ ko explain provision.rule | head -20
provision.rule
==============

The rule it lays down, by code or name.

Takes:    the name or code of a rule
Written:  one of those that ko explain provision lists: notice-in-time, KO561
Required: yes

Rules that can be laid down
---------------------------

KO534 list-gender-balance:       a list of an election in proportion with fewer women or men than
                                 there have to be
KO535 elected-gender-balance:    fewer women or men elected of a list than there have to be
KO536 agreed-gender-balance:     fewer women or men elected by agreement than there have to be
KO558 review-by-too-few:         a demand for review of lawfulness by fewer members than it takes
KO561 notice-in-time:            a notice that went out later before the meeting than it has to
KO562 papers-in-time:            a document of a meeting that was sent later than it has to
KO563 question-in-time:          a question or an interpellation that was handed in too late
=== $ ko schema ko.yaml | grep -c '"notice-in-time"\|"KO561"'
2
