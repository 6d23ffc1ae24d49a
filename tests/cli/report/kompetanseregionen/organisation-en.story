The competence forum, in English.
=== with examples
=== $ ko -C examples/kompetanseregionen report organisation kompetanseforum --as-of 2014-03-01 --language en
Kompetanseforum
===============

As of 1 March 2014

Type:    project group
Mandate: Etter den foreslåtte styringsmodellen er Kompetanseforum det koordinerende leddet på
         overordnet strategisk nivå innenfor kunde/bestillerrollen, på tvers av kommunene.

Medlemmene er de som referatet fører opp som til stede eller med forfall i oppstartsmøtet. Referatet
sier ikke når forumet er opprettet, eller hvem som har oppnevnt det. Navnet kan diskuteres, men
andre forslag er ikke kommet.

Members and staff
-----------------

Name                  Role          For                  Remark
────────────────────  ────────────  ───────────────────  ───────────────────────────────────
Bengt Halvard Odden   Contact       Hjartdal             –
Hanne Krokrud         Contact       Kongsberg            –
Hilde Tingdal Røbech  Contact       Nore og Uvdal        –
Ingebjørg SkavleBø    Contact       Tinn                 –
Ingrid Haugstad       Contact       Notodden             –
Svein Foss            Contact       Flesberg             –
Else Berit Grette     Contact       Rollag               Erstattes eventuelt fra neste møte.
Johs Aagaard          Tillitsvalgt  Utdanningsforbundet  –
Knut Helge Klonteig   Tillitsvalgt  Fagforbundet         –
Jan Erik Innvær       PA            Kongsbergregionen    –
Halvor Rostad         PL            Kongsbergregionen    –
