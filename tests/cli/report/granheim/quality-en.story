The quality of the records of Granheim, in English.
=== with examples
=== $ ko -C examples/granheim report quality --include-unpublished --language en
Not for publication: contains information that is not public

Quality of the records
======================

As of 15 January 2025

About:    Granheim (oppdiktet)
Files:    25
Records:  215
Errors:   0
Warnings: 0
Advice:   0

Validation found nothing to report.
