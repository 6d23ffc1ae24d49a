The council of Granheim, 2024-09-26: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-09-26 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   9/2024
Møtetype:     Ordinært
Dato:         torsdag 26. september 2024
Tid:          kl. 18.00–21.45
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ───────────────
Ragnhild Myrvold   Ordførar      GL
Torstein Aasgard   Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordførar  BL
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

Møtte i einskildsaker: Stian Melbø (vara for Kjersti Solbrekke, sak PS 66/24)
Forfall:               Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
                       Ingeborg Haugli (GL) – Gunnhild Raa møtte som vara
                       Eline Stordal (FF) – Solveig Krogh møtte som vara
                       Leif Rognstad (SL)

Frå administrasjonen
--------------------

Namn              Stilling
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Rune Bjerkan      Helse- og omsorgssjef
Geir Ove Vassli   Teknisk sjef
Wenche Lyngmo     Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           18. september 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Jon Erik Moene (BL) og Fatima Yusuf (SL)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                                Lukka
────────  ────────  ────────────────────────────────────────────────────  ─────
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

Gjeld: Kommunestyremøte 29. august 2024

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 29. august 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 29. august 2024 godkjennes.

RS 16/24 Møteprotokoll fra kontrollutvalget 5. september 2024
-------------------------------------------------------------

Sakstype: Referatsak

Handsaming

- Protokollen ble tatt til orientering.

RS 17/24 Delegerte vedtak 22. august – 18. september 2024
---------------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 16. september 2024: Byggetillatelse til tilbygg ved Granheim apotek (vedteke,
etter fullmakt: Emil Hauge)

Granheim kommunestyre, 12. september 2024: Kulturmidler for høsten 2024: fem søknader innvilges
(vedteke, etter fullmakt: Dag Sørum)

PS 64/24 Veinormal for kommunale veier
--------------------------------------

Arkivsak: 24/520

Handsaming

Tilråding frå kommunedirektøren: Veinormalen vedtas, med virkning fra 1. oktober 2024.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Veinormalen vedtas, med virkning fra 1. oktober 2024.

PS 65/24 Ansvaret for legevaktbilen
-----------------------------------

Arkivsak: 23/481
Status:   Utsett

Handsaming

Tilråding frå kommunedirektøren: Ansvaret for legevaktbilen overføres til vertskommunen fra 1.
januar 2025.

Framlegg frå Halvor Brattland (BL) på vegner av Bygdelista: Saken utsettes til samarbeidskommunene
har svart.

Røysting

Framlegg frå Halvor Brattland (BL):
Samrøystes vedteke.

Vedtak

Saken utsettes til samarbeidskommunene har svart.

PS 66/24 Samarbeidsavtale med Granheim frivilligsentral
-------------------------------------------------------

Arkivsak: 24/490

Handsaming

Habilitet: Kjersti Solbrekke (GL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd
           bokstav e (daglig leder i frivilligsentralen). Røysting om habiliteten: samrøystes. Stian
           Melbø (GL) tiltredde.

Tilråding frå kommunedirektøren:
1. Avtalen fornyes for fire år.
2. Sentralen får et driftstilskudd på 350 000 kroner i året.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Avtalen med Granheim frivilligsentral fornyes
1. Avtalen fornyes for fire år.
2. Sentralen får et driftstilskudd på 350 000 kroner i året.
Kr 350 000 (tilskot, driftstilskudd, rammeområde oppvekst, 2025)

PS 67/24 Strategi for barn og unges medvirkning
-----------------------------------------------

Arkivsak:             24/498
Tidlegare handsaming: Granheim ungdomsråd, 10. september 2024 (fråsegn gitt): Ungdomsrådet ba
                      kommunestyret vedta strategien.

Handsaming

Framlegg frå Granheim ungdomsråd: Ungdomsrådet høres i alle saker som gjelder barn og unge.

Røysting

Framlegg frå Granheim ungdomsråd:
Samrøystes vedteke.

Vedtak

Ungdomsrådet høres i alle saker som gjelder barn og unge.

PS 68/24 Kjøp av brannbil
-------------------------

Arkivsak: 24/482

Handsaming

Tilråding frå kommunedirektøren:
1. Det kjøpes ny brannbil til Granheim brannstasjon.
2. Kostnaden på 3 750 000 kroner dekkes av lån.

Røysting

Tilråding frå kommunedirektøren:
For røysta 18: GL (7), BL (3), SL (3), FF (3), UG (2).
Imot røysta 2: BL (2).
Dermed vart tilrådinga vedteken.

Vedtak

Ny brannbil kjøpes
1. Det kjøpes ny brannbil til Granheim brannstasjon.
2. Kostnaden på 3 750 000 kroner dekkes av lån.
Kr 3 750 000 (lån, brannbil, investeringsbudsjettet, 2024)

PS 69/24 Organisering av barnevern – vertskommune
-------------------------------------------------

Arkivsak: 24/472

Handsaming

Tilråding frå kommunedirektøren: Granheim kommune slutter seg til vertskommuneavtalen om barnevern.

Endringsframlegg frå Bjørnar Kvisle (SL) på vegner av Samlingslista til tilrådinga frå
kommunedirektøren: Avtalen inngås for to år om gangen.

Røysting

Endringsframlegg frå Bjørnar Kvisle (SL):
For røysta 8: SL (3), FF (3), UG (2).
Imot røysta 12: GL (7), BL (5).
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Granheim kommune slutter seg til vertskommuneavtalen om barnevern.

PS 70/24 Nytt bibliotek – valg av lokaler
-----------------------------------------

Arkivsak: 24/509

Handsaming

Tilråding frå kommunedirektøren: Biblioteket flyttes til Storgata 12 fra 1. august 2025.

Framlegg frå Tone Skarphagen (SL) på vegner av Samlingslista: Saken sendes tilbake, og legges fram
på nytt med driftskostnader for to alternativer.

Røysting

Framlegg frå Tone Skarphagen (SL):
For røysta 12: BL (5), SL (3), FF (3), UG (1).
Imot røysta 8: GL (7), UG (1).
Dermed vart framlegget vedteke.

Vedtak

Saken sendes tilbake, og legges fram på nytt med driftskostnader for to alternativer.

FO 11/24 Psykisk helse for unge
-------------------------------

Sakstype:     Interpellasjon
Interpellant: Sander Moldung (UG)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Sander Moldung (UG), spørsmål: Hvor mange unge venter på samtale med helsesykepleier?
- Ragnhild Myrvold (GL), svar: Ventetiden er under to uker på alle skoler.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 26. september 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 24. oktober 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 24. oktober 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Jon Erik Moene og Fatima Yusuf.

……………………………………………
Ragnhild Myrvold

……………………………………………
Jon Erik Moene

……………………………………………
Fatima Yusuf
