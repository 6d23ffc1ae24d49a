What is wrong with a document that cannot be imported is explained as other rules are.
=== $ ko explain KO004; ko explain converter-missing | head -n 4
KO004 converter-failed
======================

Finds a document that the program for its format could not read, or not in the time and memory it
may take.

Why:      A document that came from a stranger may be broken, or made to break whoever reads it.
Severity: error
Speaks:   while ko import reads a document, which is left out then
KO003 converter-missing
=======================

Finds a document whose format needs a program that is not there.
