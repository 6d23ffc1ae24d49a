The council of Granheim, 2024-10-24: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-10-24
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   10/2024
Møtetype:     Ordinært
Dato:         torsdag 24. oktober 2024
Tid:          kl. 18.00–21.40
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon    Parti  Møtt for
─────────────────  ──────────  ─────  ────────────────
Ragnhild Myrvold   Ordfører    GL
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

Møtte i enkeltsaker: Liv Torunn Berge (vara for Synnøve Eikrem, sak PS 78/24)
Forfall:             Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
                     Fatima Yusuf (SL) – Marianne Øyen møtte som vara
                     Halvor Brattland (BL) – Kåre Finstad møtte som vara

Fra administrasjonen
--------------------

Navn               Stilling
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Katrine Aune       Biblioteksjef
Wenche Lyngmo      Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          16. oktober 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Torstein Aasgard (GL) og Arvid Hovde (FF)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                               Lukket
────────  ────────  ───────────────────────────────────────────────────  ──────
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

Gjelder: Kommunestyremøte 26. september 2024

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 26. september 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 26. september 2024 godkjennes.

RS 18/24 Nytt bibliotek – orientering om driftskostnader
--------------------------------------------------------

Arkivsak: 24/509
Sakstype: Referatsak

Behandling

- Biblioteksjefen orienterte. Saken legges fram i desember.

RS 19/24 Delegerte vedtak 19. september – 16. oktober 2024
----------------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 3. oktober 2024: Gjerde rundt fotballbanen på Nordkollen tillates (vedtatt,
etter fullmakt: Emil Hauge)

Granheim kommunestyre, 16. oktober 2024: Fire søknader om startlån fra tredje kvartal 2024 innvilges
(vedtatt, etter fullmakt: Øyvind Tangerud)

PS 72/24 Svømmehallen – rehabilitering
--------------------------------------

Arkivsak:             24/580
Tidligere behandling: Utvalg for oppvekst og kultur, 15. oktober 2024, sak PS 10/24 (vedtatt):
                      Innstillingen ble enstemmig vedtatt.

Behandling

Innstilling fra Utvalg for oppvekst og kultur:
1. Svømmehallen rehabiliteres innenfor en ramme på 18 200 000 kroner.
2. Finansieringen legges inn i økonomiplanen for 2025–2028.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
For stemte 20: GL (7), BL (5), SL (3), FF (3), UG (2).
Imot stemte 1: SL (1).
Dermed ble innstillingen vedtatt.

Vedtak

Rehabilitering av svømmehallen
1. Svømmehallen rehabiliteres innenfor en ramme på 18 200 000 kroner.
2. Finansieringen legges inn i økonomiplanen for 2025–2028.
Kr 18 200 000 (rehabilitering, investeringsbudsjettet, 2025)

PS 73/24 Barnehagevedtekter
---------------------------

Arkivsak:             24/555
Tidligere behandling: Utvalg for oppvekst og kultur, 15. oktober 2024, sak PS 11/24 (vedtatt):
                      Innstillingen ble enstemmig vedtatt.

Behandling

Innstilling fra Utvalg for oppvekst og kultur: Vedtektene endres slik at opptaksmyndigheten legges
til oppvekstsjefen.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Vedtak

Vedtektene endres slik at opptaksmyndigheten legges til oppvekstsjefen.

PS 74/24 Gratis skolemåltid for 8.–10. trinn
--------------------------------------------

Arkivsak:             24/573
Tidligere behandling: Utvalg for oppvekst og kultur, 15. oktober 2024, sak PS 12/24 (vedtatt):
                      Innstillingen ble vedtatt med fire mot tre stemmer.

Behandling

Innstilling fra Utvalg for oppvekst og kultur: Ungdomstrinnet får gratis skolemåltid fra 1. januar
2025, i en prøveperiode på ett år.

Endringsforslag fra Bjørnar Kvisle (SL) på vegne av Samlingslista til innstillingen fra Utvalg for
oppvekst og kultur: Prøveperioden er ett halvår.

Votering

Endringsforslag fra Bjørnar Kvisle (SL):
For stemte 10: BL (4), SL (4), FF (2).
Imot stemte 11: GL (7), BL (1), FF (1), UG (2).
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra Utvalg for oppvekst og kultur:
For stemte 16: GL (7), BL (1), SL (4), FF (2), UG (2).
Imot stemte 5: BL (4), FF (1).
Dermed ble innstillingen vedtatt.

Vedtak

Ungdomstrinnet får gratis skolemåltid fra 1. januar 2025, i en prøveperiode på ett år.
Kr 960 000 (skolemåltid, rammeområde oppvekst, 2025)

PS 75/24 Vannforsyning til Nordkollen – forprosjekt
---------------------------------------------------

Arkivsak: 24/587

Behandling

Innstilling fra kommunedirektøren: Forprosjekt for ny vannforsyning til Nordkollen settes i gang.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Forprosjekt for ny vannforsyning til Nordkollen settes i gang.
Kr 550 000 (forprosjekt, vannavgiftsfondet, 2024)

PS 76/24 Tertialrapport 2/2024
------------------------------

Arkivsak: 24/347

Behandling

Innstilling fra kommunedirektøren:
1. Tertialrapporten tas til orientering.
2. Ingen budsjettendringer i denne omgang.

Tilleggsforslag fra Marit Tveiten (BL) på vegne av Bygdelista til innstillingen fra
kommunedirektøren: Avvik over 500 000 kroner rapporteres til formannskapet hver måned.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Tilleggsforslag fra Marit Tveiten (BL):
For stemte 14: BL (5), SL (4), FF (3), UG (2).
Imot stemte 7: GL (7).
Dermed ble tilleggsforslaget vedtatt.

Vedtak

Tertialrapport 2/2024
1. Tertialrapporten tas til orientering.
2. Ingen budsjettendringer i denne omgang.
3. Avvik over 500 000 kroner rapporteres til formannskapet hver måned.

PS 77/24 Møteplan for 2025
--------------------------

Arkivsak: 24/565

Behandling

Innstilling fra kommunedirektøren: Møteplanen for 2025 vedtas slik den er lagt fram.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Møteplanen for 2025 vedtas slik den er lagt fram.

PS 78/24 Opprydding i private avløpsanlegg i Ulvedal
----------------------------------------------------

Arkivsak: 24/545

Behandling

Habilitet: Synnøve Eikrem (BL) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (tatt opp av Synnøve Eikrem). Avstemning om habiliteten: enstemmig. Liv Torunn Berge
           (BL) tiltrådte.

Innstilling fra kommunedirektøren: Eierne av private avløpsanlegg i Ulvedal pålegges å utbedre dem
innen 1. november 2025.

Votering

Innstilling fra kommunedirektøren:
For stemte 19: GL (7), BL (5), SL (4), FF (1), UG (2).
Imot stemte 2: FF (2).
Dermed ble innstillingen vedtatt.

Vedtak

Eierne av private avløpsanlegg i Ulvedal pålegges å utbedre dem innen 1. november 2025.

FO 12/24 Ambulansestasjonen på Moen
-----------------------------------

Sakstype:     Interpellasjon
Interpellant: Kjersti Solbrekke (GL)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Kjersti Solbrekke (GL), spørsmål: Er kommunen hørt i saken om ambulansestasjonen på Moen?
- Ragnhild Myrvold (GL), svar: Høringsbrevet kom 14. oktober, og kommunen svarer innen 1. desember.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 24. oktober 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 21. november 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 21. november 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Torstein Aasgard og Arvid Hovde.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Arvid Hovde
