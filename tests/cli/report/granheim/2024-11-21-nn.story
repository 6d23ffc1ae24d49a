The council of Granheim, 2024-11-21: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-11-21 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   11/2024
Møtetype:     Ordinært
Dato:         torsdag 21. november 2024
Tid:          kl. 18.00–21.50
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ────────────
Ragnhild Myrvold   Ordførar      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
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
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Arvid Hovde        Medlem        FF
Jonas Vestre       Medlem        UG
Sander Moldung     Varamedlem    UG     Thea Vikan
Gunnhild Raa       Varamedlem    GL     Amir Rezai
Solveig Krogh      Varamedlem    FF     Nina Bergset

Møtte: 21 av 21.

Forfall: Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
         Amir Rezai (GL) – Gunnhild Raa møtte som vara
         Nina Bergset (FF) – Solveig Krogh møtte som vara

Frå administrasjonen
--------------------

Namn               Stilling
─────────────────  ─────────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Rune Bjerkan       Helse- og omsorgssjef
Wenche Lyngmo      Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           13. november 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Per Gunnar Lien (BL) og Leif Rognstad (SL)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                               Lukka
────────  ────────  ───────────────────────────────────────────────────  ─────
PS 79/24            Godkjenning av møteprotokoll fra 24. oktober 2024
RS 20/24            Møteprotokoll fra kontrollutvalget 7. november 2024
RS 21/24            Delegerte vedtak 17. oktober – 13. november 2024
PS 80/24  23/446    Rapport fra utvalg for framtidig skolestruktur
PS 81/24            Unnateke offentlegheit                               Ja
PS 82/24  24/608    Etablering av frisklivssentral
PS 83/24  24/598    Beredskapsplan for Granheim kommune
PS 84/24            Unnateke offentlegheit                               Ja
PS 85/24  24/261    Navn på det nye omsorgssenteret
FO 13/24            Oppfølging av språkopplæring for nyankomne

PS 79/24 Godkjenning av møteprotokoll fra 24. oktober 2024
----------------------------------------------------------

Gjeld: Kommunestyremøte 24. oktober 2024

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 24. oktober 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 24. oktober 2024 godkjennes.

RS 20/24 Møteprotokoll fra kontrollutvalget 7. november 2024
------------------------------------------------------------

Sakstype: Referatsak

Handsaming

- Protokollen ble tatt til orientering.

RS 21/24 Delegerte vedtak 17. oktober – 13. november 2024
---------------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 8. november 2024: Utleie av gymsal til Granheim musikkorps, uten vederlag
(vedteke, etter fullmakt: Dag Sørum)

Granheim kommunestyre, 1. november 2024: Utvidet skjenketid i julebordstiden for tre skjenkesteder
(vedteke, etter fullmakt: Astrid Fjellheim)

PS 80/24 Rapport fra utvalg for framtidig skolestruktur
-------------------------------------------------------

Arkivsak: 23/446

Handsaming

Tilråding frå Utvalg for framtidig skolestruktur:
1. Kommunestyret tar rapporten til etterretning.
2. To alternativer tas med i kommunedirektørens utredning om skolekretser.
3. Alternativ med én barneskole utredes ikke videre.

Alternativt framlegg frå Arvid Hovde (FF) på vegner av Fjell og fjord: Alle alternativer i rapporten
utredes videre.

Røysting

Tilrådinga frå Utvalg for framtidig skolestruktur vart sett opp mot det alternative framlegget frå
Arvid Hovde (FF).
For tilrådinga frå Utvalg for framtidig skolestruktur røysta 15: Ragnhild Myrvold (GL), Torstein
Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi
(GL), Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Jon Erik Moene (BL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Gunnhild Raa (GL).
For det alternative framlegget frå Arvid Hovde (FF) røysta 6: Synnøve Eikrem (BL), Eline Stordal
(FF), Arvid Hovde (FF), Jonas Vestre (UG), Sander Moldung (UG), Solveig Krogh (FF).
Dermed vart tilrådinga vedteken.

Tilråding frå Utvalg for framtidig skolestruktur, punkt 1 og 2:
Samrøystes vedteke.

Tilråding frå Utvalg for framtidig skolestruktur, punkt 3:
For røysta 16: GL (7), BL (5), SL (4).
Imot røysta 5: FF (3), UG (2).
Dermed vart punkt 3 vedteke.

Vedtak

Rapport om skolestruktur
1. Kommunestyret tar rapporten til etterretning.
2. To alternativer tas med i kommunedirektørens utredning om skolekretser.
3. Alternativ med én barneskole utredes ikke videre.

Protokolltilførsel: Solveig Krogh (FF) på vegner av Fjell og fjord: Fjell og fjord ønsker
                    protokollført at valget av alternativ ikke er et vedtak om å legge ned skoler.

PS 81/24 Unnateke offentlegheit
-------------------------------

Lukka møte: Kommuneloven § 11-5 tredje ledd bokstav b, samrøystes

PS 82/24 Etablering av frisklivssentral
---------------------------------------

Arkivsak: 24/608

Handsaming

Tilråding frå kommunedirektøren: Det etableres frisklivssentral fra 1. februar 2025.

Røysting

Tilråding frå kommunedirektøren:
For røysta 19: GL (7), BL (3), SL (4), FF (3), UG (2).
Imot røysta 2: BL (2).
Dermed vart tilrådinga vedteken.

Vedtak

Det etableres frisklivssentral fra 1. februar 2025.
Kr 780 000 (frisklivssentral, rammeområde helse og omsorg, 2025)

PS 83/24 Beredskapsplan for Granheim kommune
--------------------------------------------

Arkivsak: 24/598

Handsaming

Tilråding frå kommunedirektøren:
1. Overordnet beredskapsplan vedtas.
2. Planen øves hvert år.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Beredskapsplanen vedtas
1. Overordnet beredskapsplan vedtas.
2. Planen øves hvert år.

Oppfølging: Astrid Fjellheim: Gjennomfører øvelse (frist 20. desember 2024)

PS 84/24 Unnateke offentlegheit
-------------------------------

Lukka møte: Kommuneloven § 11-5 andre ledd, samrøystes

PS 85/24 Navn på det nye omsorgssenteret
----------------------------------------

Arkivsak: 24/261

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Senteret får navnet Granheim omsorgssenter.

Alternativt framlegg frå Marit Tveiten (BL) på vegner av Bygdelista: Senteret får navnet Storelva
omsorgssenter.

Røysting

Framlegget frå Ragnhild Myrvold (GL) vart sett opp mot det alternative framlegget frå Marit Tveiten
(BL).
For framlegget frå Ragnhild Myrvold (GL) røysta 13: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Jonas Vestre (UG),
Sander Moldung (UG), Gunnhild Raa (GL).
For det alternative framlegget frå Marit Tveiten (BL) røysta 8: Halvor Brattland (BL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Eline Stordal (FF), Arvid
Hovde (FF), Solveig Krogh (FF).
Dermed vart framlegget vedteke.

Vedtak

Senteret får navnet Granheim omsorgssenter.

FO 13/24 Oppfølging av språkopplæring for nyankomne
---------------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Jonas Vestre (UG)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Jonas Vestre (UG), spørsmål: Hvor raskt får nyankomne barn språkopplæring?
- Ragnhild Myrvold (GL), svar: Alle får opplæring senest to uker etter ankomst.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 21. november 2024 (sendt ut på førehand)
- Rapport fra utvalg for framtidig skolestruktur (sendt ut på førehand, sak PS 80/24)

Neste møte
----------

Torsdag 12. desember 2024 kl. 17.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 12. desember 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Per Gunnar Lien og Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Per Gunnar Lien

……………………………………………
Leif Rognstad
