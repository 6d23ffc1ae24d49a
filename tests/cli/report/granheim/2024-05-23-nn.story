The council of Granheim, 2024-05-23: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-05-23 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   5/2024
Møtetype:     Ordinært
Dato:         torsdag 23. mai 2024
Tid:          kl. 18.00–21.30
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────────
Ragnhild Myrvold   Ordførar      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordførar  BL
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

Møtte i einskildsaker: Kåre Finstad (vara for Per Gunnar Lien, sak PS 36/24)
                       Stian Melbø (vara for Amir Rezai, sak PS 38/24)
Forfall:               Odd-Arne Nyhus (GL) – Gunnhild Raa møtte som vara
                       Fatima Yusuf (SL) – Marianne Øyen møtte som vara
                       Thea Vikan (UG) – Sander Moldung møtte som vara

Frå administrasjonen
--------------------

Namn               Stilling
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Yngvild Prestrud   Plansjef
Wenche Lyngmo      Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           15. mai 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Marit Tveiten (BL) og Arvid Hovde (FF)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                                                  Lukka
────────  ────────  ──────────────────────────────────────────────────────────────────────  ─────
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

Gjeld: Kommunestyremøte 25. april 2024

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 25. april 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 25. april 2024 godkjennes.

RS 10/24 Regnskap 2023 for Granheim kirkelige fellesråd
-------------------------------------------------------

Sakstype: Referatsak

Handsaming

- Regnskapet ble tatt til orientering.

RS 11/24 Delegerte vedtak 18. april – 15. mai 2024
--------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 7. mai 2024: Dispensasjon fra byggeforbudet langs vassdrag for naust på gnr.
31 bnr. 2 avslås (ikkje vedteke, etter fullmakt: Emil Hauge)

Granheim kommunestyre, 30. april 2024: Seks søknader om startlån fra første kvartal 2024 innvilges
(vedteke, etter fullmakt: Øyvind Tangerud)

PS 36/24 Krav om lovlighetskontroll – detaljregulering for Skogbrynet hyttefelt
-------------------------------------------------------------------------------

Arkivsak: 22/878
Gjeld:    Kommunestyremøte 25. april 2024

Handsaming

Habilitet: Per Gunnar Lien (BL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (eier grunn i planområdet). Kåre Finstad (BL) tiltredde.

Tilråding frå kommunedirektøren:
1. Kommunestyret opprettholder vedtaket i sak PS 29/24.
2. Saken sendes Statsforvalteren til endelig avgjørelse.

Alternativt framlegg frå Nina Bergset (FF) på vegner av Fjell og fjord: Vedtaket oppheves, og planen
legges ut til ny høring.

Røysting

Tilrådinga frå kommunedirektøren vart sett opp mot det alternative framlegget frå Nina Bergset (FF).
For tilrådinga frå kommunedirektøren røysta 12: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Halvor Brattland
(BL), Marit Tveiten (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Gunnhild Raa (GL), Kåre Finstad
(BL).
For det alternative framlegget frå Nina Bergset (FF) røysta 9: Tone Skarphagen (SL), Bjørnar Kvisle
(SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF), Jonas Vestre
(UG), Marianne Øyen (SL), Sander Moldung (UG).
Dermed vart tilrådinga vedteken.

Vedtak

Vedtaket opprettholdes og saken sendes Statsforvalteren
1. Kommunestyret opprettholder vedtaket i sak PS 29/24.
2. Saken sendes Statsforvalteren til endelig avgjørelse.

Oppfølging: Yngvild Prestrud: Sender saken til Statsforvalteren (frist 7. juni 2024)

PS 37/24 Tilstandsrapport for grunnskolen 2023
----------------------------------------------

Arkivsak:             24/317
Tidlegare handsaming: Utvalg for oppvekst og kultur, 14. mai 2024, sak PS 7/24 (vedteke):
                      Innstillingen ble vedtatt mot én stemme.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur:
1. Tilstandsrapporten for 2023 tas til orientering.
2. Kommunestyret ber om en plan for tidlig innsats i lesing innen utgangen av året.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Vedtak

Tilstandsrapport for grunnskolen 2023
1. Tilstandsrapporten for 2023 tas til orientering.
2. Kommunestyret ber om en plan for tidlig innsats i lesing innen utgangen av året.

Oppfølging: Hilde Marie Roset: Legger fram plan for tidlig innsats i lesing (frist 31. desember
            2024)

PS 38/24 Ny kunstgressbane på Moen idrettspark
----------------------------------------------

Arkivsak:             23/436
Tidlegare handsaming: Utvalg for oppvekst og kultur, 14. mai 2024, sak PS 8/24 (vedteke):
                      Innstillingen ble vedtatt med fem mot to stemmer.

Handsaming

Habilitet: Amir Rezai (GL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav e
           (styremedlem i Granheim idrettslag, teke opp av Amir Rezai). Røysting om habiliteten:
           samrøystes. Stian Melbø (GL) tiltredde.

Tilråding frå Utvalg for oppvekst og kultur:
1. Det bygges ny kunstgressbane innenfor en ramme på 9 800 000 kroner.
2. Prosjektet finansieres med spillemidler, gave fra idrettslaget og lån.
3. Banen bygges uten gummigranulat.

Alternativt framlegg frå Per Gunnar Lien (BL) på vegner av Bygdelista:
1. Banen bygges i 2025, når spillemidlene er tildelt.

Tilleggsframlegg frå Jonas Vestre (UG) på vegner av Ung i Granheim til tilrådinga frå Utvalg for
oppvekst og kultur: Banen får ledlys med tidsstyring.

Røysting

Prøverøysting:
Tilrådinga frå Utvalg for oppvekst og kultur vart sett opp mot det alternative framlegget frå Per
Gunnar Lien (BL).
For tilrådinga frå Utvalg for oppvekst og kultur røysta 15: Ragnhild Myrvold (GL), Torstein Aasgard
(GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Tone Skarphagen (SL),
Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Jonas Vestre (UG),
Gunnhild Raa (GL), Marianne Øyen (SL), Sander Moldung (UG), Stian Melbø (GL).
For det alternative framlegget frå Per Gunnar Lien (BL) røysta 6: Halvor Brattland (BL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Nina Bergset (FF).

Tilrådinga frå Utvalg for oppvekst og kultur vart sett opp mot det alternative framlegget frå Per
Gunnar Lien (BL).
For tilrådinga frå Utvalg for oppvekst og kultur røysta 16: Ragnhild Myrvold (GL), Torstein Aasgard
(GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Tone Skarphagen (SL),
Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF),
Jonas Vestre (UG), Gunnhild Raa (GL), Marianne Øyen (SL), Sander Moldung (UG), Stian Melbø (GL).
For det alternative framlegget frå Per Gunnar Lien (BL) røysta 5: Halvor Brattland (BL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL).
Dermed vart tilrådinga vedteken.

Tilleggsframlegg frå Jonas Vestre (UG):
Samrøystes vedteke.

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

Handsaming

Tilråding frå kommunedirektøren: Det settes opp åtte ladepunkter for elbil ved svømmehallen.

Røysting

Tilråding frå kommunedirektøren:
For røysta 17: GL (7), BL (1), SL (4), FF (3), UG (2).
Imot røysta 4: BL (4).
Dermed vart tilrådinga vedteken.

Vedtak

Det settes opp åtte ladepunkter for elbil ved svømmehallen.
Kr 480 000 (åtte ladepunkter, 2024, finansiert av disposisjonsfondet)

PS 40/24 Kommunal planstrategi 2024–2027
----------------------------------------

Arkivsak: 24/309

Handsaming

Tilråding frå formannskapet:
1. Kommunal planstrategi 2024–2027 vedtas.
2. Kommuneplanens arealdel tas opp til revisjon.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Kommunal planstrategi 2024–2027
1. Kommunal planstrategi 2024–2027 vedtas.
2. Kommuneplanens arealdel tas opp til revisjon.

PS 41/24 Navn på veien gjennom Solbakken boligfelt
--------------------------------------------------

Arkivsak: 23/420

Handsaming

Tilråding frå kommunedirektøren: Veien får navnet Teglverksveien.

Alternativt framlegg frå Tone Skarphagen (SL) på vegner av Samlingslista: Veien får navnet
Solbakkevegen.

Røysting

Tilrådinga frå kommunedirektøren vart sett opp mot det alternative framlegget frå Tone Skarphagen
(SL).
For tilrådinga frå kommunedirektøren røysta 11: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Silje Fagerhøi (GL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Gunnhild Raa (GL).
For det alternative framlegget frå Tone Skarphagen (SL) røysta 10: Halvor Brattland (BL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Leif Rognstad (SL), Eline Stordal (FF), Arvid Hovde (FF), Nina
Bergset (FF), Jonas Vestre (UG), Marianne Øyen (SL), Sander Moldung (UG).
Dermed vart tilrådinga vedteken.

Vedtak

Veien får navnet Teglverksveien.

PS 42/24 Arealplanlegger – samarbeid med nabokommunen
-----------------------------------------------------

Arkivsak: 24/292
Status:   Trekt

Handsaming

Tilråding frå kommunedirektøren: Kommunen inngår en toårig avtale med nabokommunen om felles
arealplanlegger.

FO 8/24 Sommervikarer i hjemmetjenesten
---------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Leif Rognstad (SL)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Leif Rognstad (SL), spørsmål: Er det nok sommervikarer i hjemmetjenesten?
- Ragnhild Myrvold (GL), svar: 31 av 34 vakante uker er dekket.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 23. mai 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 13. juni 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 13. juni 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Marit Tveiten og Arvid Hovde.

……………………………………………
Ragnhild Myrvold

……………………………………………
Marit Tveiten

……………………………………………
Arvid Hovde
