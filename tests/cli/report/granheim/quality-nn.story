The quality of the records of Granheim, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report quality --include-unpublished --language nn
Ikkje til publisering: inneheld opplysningar som ikkje er offentlege

Kvaliteten på postane
=====================

Per 15. januar 2025

Gjeld:      Granheim (oppdiktet)
Filer:      25
Postar:     215
Feil:       0
Åtvaringar: 0
Råd:        0

Valideringa fann ingenting å merke seg ved.
