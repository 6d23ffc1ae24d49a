The council of Granheim, 2024-10-24: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-10-24 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   10/2024
Møtetype:     Ordinært
Dato:         torsdag 24. oktober 2024
Tid:          kl. 18.00–21.40
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon    Parti  Møtt for
─────────────────  ──────────  ─────  ────────────────
Ragnhild Myrvold   Ordførar    GL
Torstein Aasgard   Medlem      GL
Ingeborg Haugli    Medlem      GL
Amir Rezai         Medlem      GL
Kjersti Solbrekke  Medlem      GL
Odd-Arne Nyhus     Medlem      GL
Silje Fagerhøi     Medlem      GL
Marit Tveiten      Medlem      BL
Per Gunnar Lien    Medlem      BL
Synnøve Eikrem     Medlem      BL
Jon Erik Moene     Medlem      BL
Tone Skarphagen    Medlem      SL
Bjørnar Kvisle     Medlem      SL
Leif Rognstad      Medlem      SL
Eline Stordal      Medlem      FF
Arvid Hovde        Medlem      FF
Nina Bergset       Medlem      FF
Jonas Vestre       Medlem      UG
Sander Moldung     Varamedlem  UG     Thea Vikan
Marianne Øyen      Varamedlem  SL     Fatima Yusuf
Kåre Finstad       Varamedlem  BL     Halvor Brattland

Møtte: 21 av 21.

Møtte i einskildsaker: Liv Torunn Berge (vara for Synnøve Eikrem, sak PS 78/24)
Forfall:               Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
                       Fatima Yusuf (SL) – Marianne Øyen møtte som vara
                       Halvor Brattland (BL) – Kåre Finstad møtte som vara

Frå administrasjonen
--------------------

Namn               Stilling
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Katrine Aune       Biblioteksjef
Wenche Lyngmo      Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           16. oktober 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Torstein Aasgard (GL) og Arvid Hovde (FF)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                               Lukka
────────  ────────  ───────────────────────────────────────────────────  ─────
PS 71/24            Godkjenning av møteprotokoll fra 26. september 2024
RS 18/24  24/509    Nytt bibliotek – orientering om driftskostnader
RS 19/24            Delegerte vedtak 19. september – 16. oktober 2024
PS 72/24  24/580    Svømmehallen – rehabilitering
PS 73/24  24/555    Barnehagevedtekter
PS 74/24  24/573    Gratis skolemåltid for 8.–10. trinn
PS 75/24  24/587    Vannforsyning til Nordkollen – forprosjekt
PS 76/24  24/347    Tertialrapport 2/2024
PS 77/24  24/565    Møteplan for 2025
PS 78/24  24/545    Opprydding i private avløpsanlegg i Ulvedal
FO 12/24            Ambulansestasjonen på Moen

PS 71/24 Godkjenning av møteprotokoll fra 26. september 2024
------------------------------------------------------------

Gjeld: Kommunestyremøte 26. september 2024

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 26. september 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 26. september 2024 godkjennes.

RS 18/24 Nytt bibliotek – orientering om driftskostnader
--------------------------------------------------------

Arkivsak: 24/509
Sakstype: Referatsak

Handsaming

- Biblioteksjefen orienterte. Saken legges fram i desember.

RS 19/24 Delegerte vedtak 19. september – 16. oktober 2024
----------------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 3. oktober 2024: Gjerde rundt fotballbanen på Nordkollen tillates (vedteke,
etter fullmakt: Emil Hauge)

Granheim kommunestyre, 16. oktober 2024: Fire søknader om startlån fra tredje kvartal 2024 innvilges
(vedteke, etter fullmakt: Øyvind Tangerud)

PS 72/24 Svømmehallen – rehabilitering
--------------------------------------

Arkivsak:             24/580
Tidlegare handsaming: Utvalg for oppvekst og kultur, 15. oktober 2024, sak PS 10/24 (vedteke):
                      Innstillingen ble enstemmig vedtatt.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur:
1. Svømmehallen rehabiliteres innenfor en ramme på 18 200 000 kroner.
2. Finansieringen legges inn i økonomiplanen for 2025–2028.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
For røysta 20: GL (7), BL (5), SL (3), FF (3), UG (2).
Imot røysta 1: SL (1).
Dermed vart tilrådinga vedteken.

Vedtak

Rehabilitering av svømmehallen
1. Svømmehallen rehabiliteres innenfor en ramme på 18 200 000 kroner.
2. Finansieringen legges inn i økonomiplanen for 2025–2028.
Kr 18 200 000 (rehabilitering, investeringsbudsjettet, 2025)

PS 73/24 Barnehagevedtekter
---------------------------

Arkivsak:             24/555
Tidlegare handsaming: Utvalg for oppvekst og kultur, 15. oktober 2024, sak PS 11/24 (vedteke):
                      Innstillingen ble enstemmig vedtatt.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur: Vedtektene endres slik at opptaksmyndigheten legges til
oppvekstsjefen.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Vedtak

Vedtektene endres slik at opptaksmyndigheten legges til oppvekstsjefen.

PS 74/24 Gratis skolemåltid for 8.–10. trinn
--------------------------------------------

Arkivsak:             24/573
Tidlegare handsaming: Utvalg for oppvekst og kultur, 15. oktober 2024, sak PS 12/24 (vedteke):
                      Innstillingen ble vedtatt med fire mot tre stemmer.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur: Ungdomstrinnet får gratis skolemåltid fra 1. januar
2025, i en prøveperiode på ett år.

Endringsframlegg frå Bjørnar Kvisle (SL) på vegner av Samlingslista til tilrådinga frå Utvalg for
oppvekst og kultur: Prøveperioden er ett halvår.

Røysting

Endringsframlegg frå Bjørnar Kvisle (SL):
For røysta 10: BL (4), SL (4), FF (2).
Imot røysta 11: GL (7), BL (1), FF (1), UG (2).
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå Utvalg for oppvekst og kultur:
For røysta 16: GL (7), BL (1), SL (4), FF (2), UG (2).
Imot røysta 5: BL (4), FF (1).
Dermed vart tilrådinga vedteken.

Vedtak

Ungdomstrinnet får gratis skolemåltid fra 1. januar 2025, i en prøveperiode på ett år.
Kr 960 000 (skolemåltid, rammeområde oppvekst, 2025)

PS 75/24 Vannforsyning til Nordkollen – forprosjekt
---------------------------------------------------

Arkivsak: 24/587

Handsaming

Tilråding frå kommunedirektøren: Forprosjekt for ny vannforsyning til Nordkollen settes i gang.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Forprosjekt for ny vannforsyning til Nordkollen settes i gang.
Kr 550 000 (forprosjekt, vannavgiftsfondet, 2024)

PS 76/24 Tertialrapport 2/2024
------------------------------

Arkivsak: 24/347

Handsaming

Tilråding frå kommunedirektøren:
1. Tertialrapporten tas til orientering.
2. Ingen budsjettendringer i denne omgang.

Tilleggsframlegg frå Marit Tveiten (BL) på vegner av Bygdelista til tilrådinga frå
kommunedirektøren: Avvik over 500 000 kroner rapporteres til formannskapet hver måned.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Tilleggsframlegg frå Marit Tveiten (BL):
For røysta 14: BL (5), SL (4), FF (3), UG (2).
Imot røysta 7: GL (7).
Dermed vart tilleggsframlegget vedteke.

Vedtak

Tertialrapport 2/2024
1. Tertialrapporten tas til orientering.
2. Ingen budsjettendringer i denne omgang.
3. Avvik over 500 000 kroner rapporteres til formannskapet hver måned.

PS 77/24 Møteplan for 2025
--------------------------

Arkivsak: 24/565

Handsaming

Tilråding frå kommunedirektøren: Møteplanen for 2025 vedtas slik den er lagt fram.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Møteplanen for 2025 vedtas slik den er lagt fram.

PS 78/24 Opprydding i private avløpsanlegg i Ulvedal
----------------------------------------------------

Arkivsak: 24/545

Handsaming

Habilitet: Synnøve Eikrem (BL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (teke opp av Synnøve Eikrem). Røysting om habiliteten: samrøystes. Liv Torunn Berge
           (BL) tiltredde.

Tilråding frå kommunedirektøren: Eierne av private avløpsanlegg i Ulvedal pålegges å utbedre dem
innen 1. november 2025.

Røysting

Tilråding frå kommunedirektøren:
For røysta 19: GL (7), BL (5), SL (4), FF (1), UG (2).
Imot røysta 2: FF (2).
Dermed vart tilrådinga vedteken.

Vedtak

Eierne av private avløpsanlegg i Ulvedal pålegges å utbedre dem innen 1. november 2025.

FO 12/24 Ambulansestasjonen på Moen
-----------------------------------

Sakstype:     Interpellasjon
Interpellant: Kjersti Solbrekke (GL)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Kjersti Solbrekke (GL), spørsmål: Er kommunen hørt i saken om ambulansestasjonen på Moen?
- Ragnhild Myrvold (GL), svar: Høringsbrevet kom 14. oktober, og kommunen svarer innen 1. desember.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 24. oktober 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 21. november 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 21. november 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Torstein Aasgard og Arvid Hovde.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Arvid Hovde
