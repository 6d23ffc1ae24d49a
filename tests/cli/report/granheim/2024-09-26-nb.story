The council of Granheim, 2024-09-26: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-09-26
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   9/2024
Møtetype:     Ordinært
Dato:         torsdag 26. september 2024
Tid:          kl. 18.00–21.45
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ───────────────
Ragnhild Myrvold   Ordfører      GL
Torstein Aasgard   Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordfører  BL
Marit Tveiten      Medlem        BL
Per Gunnar Lien    Medlem        BL
Synnøve Eikrem     Medlem        BL
Jon Erik Moene     Medlem        BL
Tone Skarphagen    Medlem        SL
Bjørnar Kvisle     Medlem        SL
Fatima Yusuf       Medlem        SL
Arvid Hovde        Medlem        FF
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Sander Moldung     Varamedlem    UG     Thea Vikan
Gunnhild Raa       Varamedlem    GL     Ingeborg Haugli
Solveig Krogh      Varamedlem    FF     Eline Stordal

Møtte: 20 av 21.

Møtte i enkeltsaker: Stian Melbø (vara for Kjersti Solbrekke, sak PS 66/24)
Forfall:             Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
                     Ingeborg Haugli (GL) – Gunnhild Raa møtte som vara
                     Eline Stordal (FF) – Solveig Krogh møtte som vara
                     Leif Rognstad (SL)

Fra administrasjonen
--------------------

Navn              Stilling
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Rune Bjerkan      Helse- og omsorgssjef
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          18. september 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Jon Erik Moene (BL) og Fatima Yusuf (SL)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                                Lukket
────────  ────────  ────────────────────────────────────────────────────  ──────
PS 63/24            Godkjenning av møteprotokoll fra 29. august 2024
RS 16/24            Møteprotokoll fra kontrollutvalget 5. september 2024
RS 17/24            Delegerte vedtak 22. august – 18. september 2024
PS 64/24  24/520    Veinormal for kommunale veier
PS 65/24  23/481    Ansvaret for legevaktbilen
PS 66/24  24/490    Samarbeidsavtale med Granheim frivilligsentral
PS 67/24  24/498    Strategi for barn og unges medvirkning
PS 68/24  24/482    Kjøp av brannbil
PS 69/24  24/472    Organisering av barnevern – vertskommune
PS 70/24  24/509    Nytt bibliotek – valg av lokaler
FO 11/24            Psykisk helse for unge

PS 63/24 Godkjenning av møteprotokoll fra 29. august 2024
---------------------------------------------------------

Gjelder: Kommunestyremøte 29. august 2024

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 29. august 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 29. august 2024 godkjennes.

RS 16/24 Møteprotokoll fra kontrollutvalget 5. september 2024
-------------------------------------------------------------

Sakstype: Referatsak

Behandling

- Protokollen ble tatt til orientering.

RS 17/24 Delegerte vedtak 22. august – 18. september 2024
---------------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 16. september 2024: Byggetillatelse til tilbygg ved Granheim apotek (vedtatt,
etter fullmakt: Emil Hauge)

Granheim kommunestyre, 12. september 2024: Kulturmidler for høsten 2024: fem søknader innvilges
(vedtatt, etter fullmakt: Dag Sørum)

PS 64/24 Veinormal for kommunale veier
--------------------------------------

Arkivsak: 24/520

Behandling

Innstilling fra kommunedirektøren: Veinormalen vedtas, med virkning fra 1. oktober 2024.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Veinormalen vedtas, med virkning fra 1. oktober 2024.

PS 65/24 Ansvaret for legevaktbilen
-----------------------------------

Arkivsak: 23/481
Status:   Utsatt

Behandling

Innstilling fra kommunedirektøren: Ansvaret for legevaktbilen overføres til vertskommunen fra 1.
januar 2025.

Forslag fra Halvor Brattland (BL) på vegne av Bygdelista: Saken utsettes til samarbeidskommunene har
svart.

Votering

Forslag fra Halvor Brattland (BL):
Enstemmig vedtatt.

Vedtak

Saken utsettes til samarbeidskommunene har svart.

PS 66/24 Samarbeidsavtale med Granheim frivilligsentral
-------------------------------------------------------

Arkivsak: 24/490

Behandling

Habilitet: Kjersti Solbrekke (GL) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd
           bokstav e (daglig leder i frivilligsentralen). Avstemning om habiliteten: enstemmig.
           Stian Melbø (GL) tiltrådte.

Innstilling fra kommunedirektøren:
1. Avtalen fornyes for fire år.
2. Sentralen får et driftstilskudd på 350 000 kroner i året.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Avtalen med Granheim frivilligsentral fornyes
1. Avtalen fornyes for fire år.
2. Sentralen får et driftstilskudd på 350 000 kroner i året.
Kr 350 000 (tilskudd, driftstilskudd, rammeområde oppvekst, 2025)

PS 67/24 Strategi for barn og unges medvirkning
-----------------------------------------------

Arkivsak:             24/498
Tidligere behandling: Granheim ungdomsråd, 10. september 2024 (uttalelse avgitt): Ungdomsrådet ba
                      kommunestyret vedta strategien.

Behandling

Forslag fra Granheim ungdomsråd: Ungdomsrådet høres i alle saker som gjelder barn og unge.

Votering

Forslag fra Granheim ungdomsråd:
Enstemmig vedtatt.

Vedtak

Ungdomsrådet høres i alle saker som gjelder barn og unge.

PS 68/24 Kjøp av brannbil
-------------------------

Arkivsak: 24/482

Behandling

Innstilling fra kommunedirektøren:
1. Det kjøpes ny brannbil til Granheim brannstasjon.
2. Kostnaden på 3 750 000 kroner dekkes av lån.

Votering

Innstilling fra kommunedirektøren:
For stemte 18: GL (7), BL (3), SL (3), FF (3), UG (2).
Imot stemte 2: BL (2).
Dermed ble innstillingen vedtatt.

Vedtak

Ny brannbil kjøpes
1. Det kjøpes ny brannbil til Granheim brannstasjon.
2. Kostnaden på 3 750 000 kroner dekkes av lån.
Kr 3 750 000 (lån, brannbil, investeringsbudsjettet, 2024)

PS 69/24 Organisering av barnevern – vertskommune
-------------------------------------------------

Arkivsak: 24/472

Behandling

Innstilling fra kommunedirektøren: Granheim kommune slutter seg til vertskommuneavtalen om
barnevern.

Endringsforslag fra Bjørnar Kvisle (SL) på vegne av Samlingslista til innstillingen fra
kommunedirektøren: Avtalen inngås for to år om gangen.

Votering

Endringsforslag fra Bjørnar Kvisle (SL):
For stemte 8: SL (3), FF (3), UG (2).
Imot stemte 12: GL (7), BL (5).
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Granheim kommune slutter seg til vertskommuneavtalen om barnevern.

PS 70/24 Nytt bibliotek – valg av lokaler
-----------------------------------------

Arkivsak: 24/509

Behandling

Innstilling fra kommunedirektøren: Biblioteket flyttes til Storgata 12 fra 1. august 2025.

Forslag fra Tone Skarphagen (SL) på vegne av Samlingslista: Saken sendes tilbake, og legges fram på
nytt med driftskostnader for to alternativer.

Votering

Forslag fra Tone Skarphagen (SL):
For stemte 12: BL (5), SL (3), FF (3), UG (1).
Imot stemte 8: GL (7), UG (1).
Dermed ble forslaget vedtatt.

Vedtak

Saken sendes tilbake, og legges fram på nytt med driftskostnader for to alternativer.

FO 11/24 Psykisk helse for unge
-------------------------------

Sakstype:     Interpellasjon
Interpellant: Sander Moldung (UG)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Sander Moldung (UG), spørsmål: Hvor mange unge venter på samtale med helsesykepleier?
- Ragnhild Myrvold (GL), svar: Ventetiden er under to uker på alle skoler.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 26. september 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 24. oktober 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 24. oktober 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Jon Erik Moene og Fatima Yusuf.

……………………………………………
Ragnhild Myrvold

……………………………………………
Jon Erik Moene

……………………………………………
Fatima Yusuf
