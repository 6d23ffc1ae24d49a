The quality of the records of Granheim, in bokmål.
=== with examples
=== $ ko -C examples/granheim report quality --include-unpublished
Ikke til publisering: inneholder opplysninger som ikke er offentlige

Kvaliteten på postene
=====================

Per 15. januar 2025

Gjelder:   Granheim (oppdiktet)
Filer:     25
Poster:    215
Feil:      0
Advarsler: 0
Råd:       0

Valideringen fant ingenting å bemerke.
