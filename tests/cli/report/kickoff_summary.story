The kick-off of an inter-municipal project on one screen.
=== with examples
=== $ ko -C examples/kompetanseregionen report summary kompetanseforum-2014-02-21
Oppstartsmøte Kompetanseregionen hovedprosjekt
==============================================

Organ:            Kompetanseforum
Dato:             fredag 21. februar 2014
Tid:              kl. 09.00–13.20
Sted:             Kongsbergregionens møterom, Kongsberg
Til stede (10):   Kontaktpersoner kommuner: Bengt Halvard Odden (Hjartdal), Hanne Krokrud
                  (Kongsberg), Hilde Tingdal Røbech (Nore og Uvdal), Ingebjørg SkavleBø (Tinn),
                  Ingrid Haugstad (Notodden), Svein Foss (Flesberg)
                  Tillitsvalgte: Johs Aagaard (Utdanningsforbundet), Knut Helge Klonteig
                  (Fagforbundet)
                  Kongsbergregionen: Jan Erik Innvær (PA), Halvor Rostad (PL)
Delvis til stede: Jan Erik Innvær (til ca. kl. 11)
Forfall (1):      Else Berit Grette (kontaktperson for Rollag) – erstattes eventuelt av
                  personalkonsulent Lars Petersen fra neste møte – Lars Petersen er ny
                  personalkonsulent.
Vedtak:           Neste møte holdes onsdag 26. mars (vedtatt)
Meldte vedtak:    Rådmannsutvalget for Kongsbergregionen, 31. januar 2014: Mandatet for
                  hovedprosjektfasen er godkjent (godkjent)
                  Interregionalt samarbeid om å utvikle et e-læringsopplegg om helsefremmende
                  ledelse (vedtatt)
Oppfølging:       Jan Erik Innvær: Arbeide med å rekruttere en kompetent ressursperson til
                  leverandørrollen («RKK-rollen») (frist ikke oppgitt)
                  Kompetanseforum: Bearbeide den punktvise oppsummeringen av idédugnaden (frist ikke
                  oppgitt)
Neste møte:       onsdag 26. mars 2014
Godkjenning:      ikke oppgitt
=== $ ko -C examples/kompetanseregionen report summary kompetanseforum-2014-02-21 -O md
# Oppstartsmøte Kompetanseregionen hovedprosjekt

**Organ:** Kompetanseforum

**Dato:** fredag 21. februar 2014

**Tid:** kl. 09.00–13.20

**Sted:** Kongsbergregionens møterom, Kongsberg

**Til stede (10):** *Kontaktpersoner kommuner:* Bengt Halvard Odden (Hjartdal), Hanne Krokrud (Kongsberg), Hilde Tingdal Røbech (Nore og Uvdal), Ingebjørg SkavleBø (Tinn), Ingrid Haugstad (Notodden), Svein Foss (Flesberg)\
*Tillitsvalgte:* Johs Aagaard (Utdanningsforbundet), Knut Helge Klonteig (Fagforbundet)\
*Kongsbergregionen:* Jan Erik Innvær (PA), Halvor Rostad (PL)

**Delvis til stede:** Jan Erik Innvær (til ca. kl. 11)

**Forfall (1):** Else Berit Grette (kontaktperson for Rollag) – erstattes eventuelt av personalkonsulent Lars Petersen fra neste møte – *Lars Petersen er ny personalkonsulent.*

**Vedtak:** Neste møte holdes onsdag 26. mars (vedtatt)

**Meldte vedtak:** Rådmannsutvalget for Kongsbergregionen, 31. januar 2014: Mandatet for hovedprosjektfasen er godkjent (godkjent)\
Interregionalt samarbeid om å utvikle et e-læringsopplegg om helsefremmende ledelse (vedtatt)

**Oppfølging:** **Jan Erik Innvær**: Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen («RKK-rollen») (frist ikke oppgitt)\
**Kompetanseforum**: Bearbeide den punktvise oppsummeringen av idédugnaden (frist ikke oppgitt)

**Neste møte:** onsdag 26. mars 2014

**Godkjenning:** ikke oppgitt
=== note
A body's meetings, in order.
=== $ ko -C examples/kompetanseregionen report summary kompetanseforum
Kompetanseforum
===============

Per 15. januar 2025

Type:           prosjektgruppe
Medlemmer (11): Bengt Halvard Odden (kontaktperson for Hjartdal), Hanne Krokrud (kontaktperson for
                Kongsberg), Hilde Tingdal Røbech (kontaktperson for Nore og Uvdal), Ingebjørg
                SkavleBø (kontaktperson for Tinn), Ingrid Haugstad (kontaktperson for Notodden),
                Svein Foss (kontaktperson for Flesberg), Else Berit Grette (kontaktperson for
                Rollag), Johs Aagaard (tillitsvalgt for Utdanningsforbundet), Knut Helge Klonteig
                (tillitsvalgt for Fagforbundet), Jan Erik Innvær (PA for Kongsbergregionen), Halvor
                Rostad (PL for Kongsbergregionen)
Neste møte:     ikke oppgitt

Møter
-----

- fredag 21. februar 2014: Oppstartsmøte Kompetanseregionen hovedprosjekt (10 til stede, 1 forfall)
  - Vedtak: Neste møte holdes onsdag 26. mars (vedtatt)
  - Jan Erik Innvær: Arbeide med å rekruttere en kompetent ressursperson til leverandørrollen
    («RKK-rollen») (frist ikke oppgitt)
  - Kompetanseforum: Bearbeide den punktvise oppsummeringen av idédugnaden (frist ikke oppgitt)
- onsdag 26. mars 2014: Møte i Kompetanseforum (planlagt)
