The competence forum, in nynorsk.
=== with examples
=== $ ko -C examples/kompetanseregionen report organisation kompetanseforum --as-of 2014-03-01 --language nn
Kompetanseforum
===============

Per 1. mars 2014

Type:   prosjektgruppe
Mandat: Etter den foreslåtte styringsmodellen er Kompetanseforum det koordinerende leddet på
        overordnet strategisk nivå innenfor kunde/bestillerrollen, på tvers av kommunene.

Medlemmene er de som referatet fører opp som til stede eller med forfall i oppstartsmøtet. Referatet
sier ikke når forumet er opprettet, eller hvem som har oppnevnt det. Navnet kan diskuteres, men
andre forslag er ikke kommet.

Medlemer og tilsette
--------------------

Namn                  Rolle          Representerer        Merknad
────────────────────  ─────────────  ───────────────────  ───────────────────────────────────
Bengt Halvard Odden   Kontaktperson  Hjartdal             –
Hanne Krokrud         Kontaktperson  Kongsberg            –
Hilde Tingdal Røbech  Kontaktperson  Nore og Uvdal        –
Ingebjørg SkavleBø    Kontaktperson  Tinn                 –
Ingrid Haugstad       Kontaktperson  Notodden             –
Svein Foss            Kontaktperson  Flesberg             –
Else Berit Grette     Kontaktperson  Rollag               Erstattes eventuelt fra neste møte.
Johs Aagaard          Tillitsvalgt   Utdanningsforbundet  –
Knut Helge Klonteig   Tillitsvalgt   Fagforbundet         –
Jan Erik Innvær       PA             Kongsbergregionen    –
Halvor Rostad         PL             Kongsbergregionen    –
