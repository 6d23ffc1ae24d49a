The council of Granheim, 2024-05-23: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-05-23
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   5/2024
Møtetype:     Ordinært
Dato:         torsdag 23. mai 2024
Tid:          kl. 18.00–21.30
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────────
Ragnhild Myrvold   Ordfører      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordfører  BL
Marit Tveiten      Medlem        BL
Per Gunnar Lien    Medlem        BL
Synnøve Eikrem     Medlem        BL
Jon Erik Moene     Medlem        BL
Tone Skarphagen    Medlem        SL
Bjørnar Kvisle     Medlem        SL
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Arvid Hovde        Medlem        FF
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Gunnhild Raa       Varamedlem    GL     Odd-Arne Nyhus
Marianne Øyen      Varamedlem    SL     Fatima Yusuf
Sander Moldung     Varamedlem    UG     Thea Vikan

Møtte: 21 av 21.

Møtte i enkeltsaker: Kåre Finstad (vara for Per Gunnar Lien, sak PS 36/24)
                     Stian Melbø (vara for Amir Rezai, sak PS 38/24)
Forfall:             Odd-Arne Nyhus (GL) – Gunnhild Raa møtte som vara
                     Fatima Yusuf (SL) – Marianne Øyen møtte som vara
                     Thea Vikan (UG) – Sander Moldung møtte som vara

Fra administrasjonen
--------------------

Navn               Stilling
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Yngvild Prestrud   Plansjef
Wenche Lyngmo      Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          15. mai 2024 av Ragnhild Myrvold, e-post og kommunens nettsted,
                                     godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Marit Tveiten (BL) og Arvid Hovde (FF)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                                                  Lukket
────────  ────────  ──────────────────────────────────────────────────────────────────────  ──────
PS 35/24            Godkjenning av møteprotokoll fra 25. april 2024
RS 10/24            Regnskap 2023 for Granheim kirkelige fellesråd
RS 11/24            Delegerte vedtak 18. april – 15. mai 2024
PS 36/24  22/878    Krav om lovlighetskontroll – detaljregulering for Skogbrynet hyttefelt
PS 37/24  24/317    Tilstandsrapport for grunnskolen 2023
PS 38/24  23/436    Ny kunstgressbane på Moen idrettspark
PS 39/24  24/300    Ladestasjon ved svømmehallen
PS 40/24  24/309    Kommunal planstrategi 2024–2027
PS 41/24  23/420    Navn på veien gjennom Solbakken boligfelt
PS 42/24  24/292    Arealplanlegger – samarbeid med nabokommunen
FO 8/24             Sommervikarer i hjemmetjenesten

PS 35/24 Godkjenning av møteprotokoll fra 25. april 2024
--------------------------------------------------------

Gjelder: Kommunestyremøte 25. april 2024

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 25. april 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 25. april 2024 godkjennes.

RS 10/24 Regnskap 2023 for Granheim kirkelige fellesråd
-------------------------------------------------------

Sakstype: Referatsak

Behandling

- Regnskapet ble tatt til orientering.

RS 11/24 Delegerte vedtak 18. april – 15. mai 2024
--------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 7. mai 2024: Dispensasjon fra byggeforbudet langs vassdrag for naust på gnr.
31 bnr. 2 avslås (ikke vedtatt, etter fullmakt: Emil Hauge)

Granheim kommunestyre, 30. april 2024: Seks søknader om startlån fra første kvartal 2024 innvilges
(vedtatt, etter fullmakt: Øyvind Tangerud)

PS 36/24 Krav om lovlighetskontroll – detaljregulering for Skogbrynet hyttefelt
-------------------------------------------------------------------------------

Arkivsak: 22/878
Gjelder:  Kommunestyremøte 25. april 2024

Behandling

Habilitet: Per Gunnar Lien (BL) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (eier grunn i planområdet). Kåre Finstad (BL) tiltrådte.

Innstilling fra kommunedirektøren:
1. Kommunestyret opprettholder vedtaket i sak PS 29/24.
2. Saken sendes Statsforvalteren til endelig avgjørelse.

Alternativt forslag fra Nina Bergset (FF) på vegne av Fjell og fjord: Vedtaket oppheves, og planen
legges ut til ny høring.

Votering

Innstillingen fra kommunedirektøren ble satt opp mot det alternative forslaget fra Nina Bergset
(FF).
For innstillingen fra kommunedirektøren stemte 12: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Halvor Brattland
(BL), Marit Tveiten (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Gunnhild Raa (GL), Kåre Finstad
(BL).
For det alternative forslaget fra Nina Bergset (FF) stemte 9: Tone Skarphagen (SL), Bjørnar Kvisle
(SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF), Jonas Vestre
(UG), Marianne Øyen (SL), Sander Moldung (UG).
Dermed ble innstillingen vedtatt.

Vedtak

Vedtaket opprettholdes og saken sendes Statsforvalteren
1. Kommunestyret opprettholder vedtaket i sak PS 29/24.
2. Saken sendes Statsforvalteren til endelig avgjørelse.

Oppfølging: Yngvild Prestrud: Sender saken til Statsforvalteren (frist 7. juni 2024)

PS 37/24 Tilstandsrapport for grunnskolen 2023
----------------------------------------------

Arkivsak:             24/317
Tidligere behandling: Utvalg for oppvekst og kultur, 14. mai 2024, sak PS 7/24 (vedtatt):
                      Innstillingen ble vedtatt mot én stemme.

Behandling

Innstilling fra Utvalg for oppvekst og kultur:
1. Tilstandsrapporten for 2023 tas til orientering.
2. Kommunestyret ber om en plan for tidlig innsats i lesing innen utgangen av året.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Vedtak

Tilstandsrapport for grunnskolen 2023
1. Tilstandsrapporten for 2023 tas til orientering.
2. Kommunestyret ber om en plan for tidlig innsats i lesing innen utgangen av året.

Oppfølging: Hilde Marie Roset: Legger fram plan for tidlig innsats i lesing (frist 31. desember
            2024)

PS 38/24 Ny kunstgressbane på Moen idrettspark
----------------------------------------------

Arkivsak:             23/436
Tidligere behandling: Utvalg for oppvekst og kultur, 14. mai 2024, sak PS 8/24 (vedtatt):
                      Innstillingen ble vedtatt med fem mot to stemmer.

Behandling

Habilitet: Amir Rezai (GL) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd bokstav e
           (styremedlem i Granheim idrettslag, tatt opp av Amir Rezai). Avstemning om habiliteten:
           enstemmig. Stian Melbø (GL) tiltrådte.

Innstilling fra Utvalg for oppvekst og kultur:
1. Det bygges ny kunstgressbane innenfor en ramme på 9 800 000 kroner.
2. Prosjektet finansieres med spillemidler, gave fra idrettslaget og lån.
3. Banen bygges uten gummigranulat.

Alternativt forslag fra Per Gunnar Lien (BL) på vegne av Bygdelista:
1. Banen bygges i 2025, når spillemidlene er tildelt.

Tilleggsforslag fra Jonas Vestre (UG) på vegne av Ung i Granheim til innstillingen fra Utvalg for
oppvekst og kultur: Banen får ledlys med tidsstyring.

Votering

Prøvevotering:
Innstillingen fra Utvalg for oppvekst og kultur ble satt opp mot det alternative forslaget fra Per
Gunnar Lien (BL).
For innstillingen fra Utvalg for oppvekst og kultur stemte 15: Ragnhild Myrvold (GL), Torstein
Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Tone Skarphagen
(SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Jonas Vestre
(UG), Gunnhild Raa (GL), Marianne Øyen (SL), Sander Moldung (UG), Stian Melbø (GL).
For det alternative forslaget fra Per Gunnar Lien (BL) stemte 6: Halvor Brattland (BL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Nina Bergset (FF).

Innstillingen fra Utvalg for oppvekst og kultur ble satt opp mot det alternative forslaget fra Per
Gunnar Lien (BL).
For innstillingen fra Utvalg for oppvekst og kultur stemte 16: Ragnhild Myrvold (GL), Torstein
Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Tone Skarphagen
(SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset
(FF), Jonas Vestre (UG), Gunnhild Raa (GL), Marianne Øyen (SL), Sander Moldung (UG), Stian Melbø
(GL).
For det alternative forslaget fra Per Gunnar Lien (BL) stemte 5: Halvor Brattland (BL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL).
Dermed ble innstillingen vedtatt.

Tilleggsforslag fra Jonas Vestre (UG):
Enstemmig vedtatt.

Vedtak

Ny kunstgressbane på Moen idrettspark
1. Det bygges ny kunstgressbane innenfor en ramme på 9 800 000 kroner.
2. Prosjektet finansieres med spillemidler, gave fra idrettslaget og lån.
3. Banen bygges uten gummigranulat.
4. Banen får ledlys med tidsstyring.
Kr 2 500 000 (kunstgressbane, 2024, finansiert av spillemidler)
Kr 1 300 000 (kunstgressbane, 2024, finansiert av gave fra idrettslaget)
Kr 6 000 000 (lån, kunstgressbane, investeringsbudsjettet, 2024)

PS 39/24 Ladestasjon ved svømmehallen
-------------------------------------

Arkivsak: 24/300

Behandling

Innstilling fra kommunedirektøren: Det settes opp åtte ladepunkter for elbil ved svømmehallen.

Votering

Innstilling fra kommunedirektøren:
For stemte 17: GL (7), BL (1), SL (4), FF (3), UG (2).
Imot stemte 4: BL (4).
Dermed ble innstillingen vedtatt.

Vedtak

Det settes opp åtte ladepunkter for elbil ved svømmehallen.
Kr 480 000 (åtte ladepunkter, 2024, finansiert av disposisjonsfondet)

PS 40/24 Kommunal planstrategi 2024–2027
----------------------------------------

Arkivsak: 24/309

Behandling

Innstilling fra formannskapet:
1. Kommunal planstrategi 2024–2027 vedtas.
2. Kommuneplanens arealdel tas opp til revisjon.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Kommunal planstrategi 2024–2027
1. Kommunal planstrategi 2024–2027 vedtas.
2. Kommuneplanens arealdel tas opp til revisjon.

PS 41/24 Navn på veien gjennom Solbakken boligfelt
--------------------------------------------------

Arkivsak: 23/420

Behandling

Innstilling fra kommunedirektøren: Veien får navnet Teglverksveien.

Alternativt forslag fra Tone Skarphagen (SL) på vegne av Samlingslista: Veien får navnet
Solbakkevegen.

Votering

Innstillingen fra kommunedirektøren ble satt opp mot det alternative forslaget fra Tone Skarphagen
(SL).
For innstillingen fra kommunedirektøren stemte 11: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Gunnhild Raa (GL).
For det alternative forslaget fra Tone Skarphagen (SL) stemte 10: Halvor Brattland (BL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina
Bergset (FF), Jonas Vestre (UG), Marianne Øyen (SL), Sander Moldung (UG).
Dermed ble innstillingen vedtatt.

Vedtak

Veien får navnet Teglverksveien.

PS 42/24 Arealplanlegger – samarbeid med nabokommunen
-----------------------------------------------------

Arkivsak: 24/292
Status:   Trukket

Behandling

Innstilling fra kommunedirektøren: Kommunen inngår en toårig avtale med nabokommunen om felles
arealplanlegger.

FO 8/24 Sommervikarer i hjemmetjenesten
---------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Leif Rognstad (SL)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Leif Rognstad (SL), spørsmål: Er det nok sommervikarer i hjemmetjenesten?
- Ragnhild Myrvold (GL), svar: 31 av 34 vakante uker er dekket.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 23. mai 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 13. juni 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 13. juni 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Marit Tveiten og Arvid Hovde.

……………………………………………
Ragnhild Myrvold

……………………………………………
Marit Tveiten

……………………………………………
Arvid Hovde
