The council of Granheim, 2024-11-21: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-11-21
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   11/2024
Møtetype:     Ordinært
Dato:         torsdag 21. november 2024
Tid:          kl. 18.00–21.50
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ────────────
Ragnhild Myrvold   Ordfører      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
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

Fra administrasjonen
--------------------

Navn               Stilling
─────────────────  ─────────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Rune Bjerkan       Helse- og omsorgssjef
Wenche Lyngmo      Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          13. november 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Per Gunnar Lien (BL) og Leif Rognstad (SL)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                               Lukket
────────  ────────  ───────────────────────────────────────────────────  ──────
PS 79/24            Godkjenning av møteprotokoll fra 24. oktober 2024
RS 20/24            Møteprotokoll fra kontrollutvalget 7. november 2024
RS 21/24            Delegerte vedtak 17. oktober – 13. november 2024
PS 80/24  23/446    Rapport fra utvalg for framtidig skolestruktur
PS 81/24            Unntatt offentlighet                                 Ja
PS 82/24  24/608    Etablering av frisklivssentral
PS 83/24  24/598    Beredskapsplan for Granheim kommune
PS 84/24            Unntatt offentlighet                                 Ja
PS 85/24  24/261    Navn på det nye omsorgssenteret
FO 13/24            Oppfølging av språkopplæring for nyankomne

PS 79/24 Godkjenning av møteprotokoll fra 24. oktober 2024
----------------------------------------------------------

Gjelder: Kommunestyremøte 24. oktober 2024

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 24. oktober 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 24. oktober 2024 godkjennes.

RS 20/24 Møteprotokoll fra kontrollutvalget 7. november 2024
------------------------------------------------------------

Sakstype: Referatsak

Behandling

- Protokollen ble tatt til orientering.

RS 21/24 Delegerte vedtak 17. oktober – 13. november 2024
---------------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 8. november 2024: Utleie av gymsal til Granheim musikkorps, uten vederlag
(vedtatt, etter fullmakt: Dag Sørum)

Granheim kommunestyre, 1. november 2024: Utvidet skjenketid i julebordstiden for tre skjenkesteder
(vedtatt, etter fullmakt: Astrid Fjellheim)

PS 80/24 Rapport fra utvalg for framtidig skolestruktur
-------------------------------------------------------

Arkivsak: 23/446

Behandling

Innstilling fra Utvalg for framtidig skolestruktur:
1. Kommunestyret tar rapporten til etterretning.
2. To alternativer tas med i kommunedirektørens utredning om skolekretser.
3. Alternativ med én barneskole utredes ikke videre.

Alternativt forslag fra Arvid Hovde (FF) på vegne av Fjell og fjord: Alle alternativer i rapporten
utredes videre.

Votering

Innstillingen fra Utvalg for framtidig skolestruktur ble satt opp mot det alternative forslaget fra
Arvid Hovde (FF).
For innstillingen fra Utvalg for framtidig skolestruktur stemte 15: Ragnhild Myrvold (GL), Torstein
Aasgard (GL), Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi
(GL), Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Jon Erik Moene (BL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Gunnhild Raa (GL).
For det alternative forslaget fra Arvid Hovde (FF) stemte 6: Synnøve Eikrem (BL), Eline Stordal
(FF), Arvid Hovde (FF), Jonas Vestre (UG), Sander Moldung (UG), Solveig Krogh (FF).
Dermed ble innstillingen vedtatt.

Innstilling fra Utvalg for framtidig skolestruktur, punkt 1 og 2:
Enstemmig vedtatt.

Innstilling fra Utvalg for framtidig skolestruktur, punkt 3:
For stemte 16: GL (7), BL (5), SL (4).
Imot stemte 5: FF (3), UG (2).
Dermed ble punkt 3 vedtatt.

Vedtak

Rapport om skolestruktur
1. Kommunestyret tar rapporten til etterretning.
2. To alternativer tas med i kommunedirektørens utredning om skolekretser.
3. Alternativ med én barneskole utredes ikke videre.

Protokolltilførsel: Solveig Krogh (FF) på vegne av Fjell og fjord: Fjell og fjord ønsker
                    protokollført at valget av alternativ ikke er et vedtak om å legge ned skoler.

PS 81/24 Unntatt offentlighet
-----------------------------

Lukket møte: Kommuneloven § 11-5 tredje ledd bokstav b, enstemmig

PS 82/24 Etablering av frisklivssentral
---------------------------------------

Arkivsak: 24/608

Behandling

Innstilling fra kommunedirektøren: Det etableres frisklivssentral fra 1. februar 2025.

Votering

Innstilling fra kommunedirektøren:
For stemte 19: GL (7), BL (3), SL (4), FF (3), UG (2).
Imot stemte 2: BL (2).
Dermed ble innstillingen vedtatt.

Vedtak

Det etableres frisklivssentral fra 1. februar 2025.
Kr 780 000 (frisklivssentral, rammeområde helse og omsorg, 2025)

PS 83/24 Beredskapsplan for Granheim kommune
--------------------------------------------

Arkivsak: 24/598

Behandling

Innstilling fra kommunedirektøren:
1. Overordnet beredskapsplan vedtas.
2. Planen øves hvert år.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Beredskapsplanen vedtas
1. Overordnet beredskapsplan vedtas.
2. Planen øves hvert år.

Oppfølging: Astrid Fjellheim: Gjennomfører øvelse (frist 20. desember 2024)

PS 84/24 Unntatt offentlighet
-----------------------------

Lukket møte: Kommuneloven § 11-5 andre ledd, enstemmig

PS 85/24 Navn på det nye omsorgssenteret
----------------------------------------

Arkivsak: 24/261

Behandling

Forslag fra Ragnhild Myrvold (GL): Senteret får navnet Granheim omsorgssenter.

Alternativt forslag fra Marit Tveiten (BL) på vegne av Bygdelista: Senteret får navnet Storelva
omsorgssenter.

Votering

Forslaget fra Ragnhild Myrvold (GL) ble satt opp mot det alternative forslaget fra Marit Tveiten
(BL).
For forslaget fra Ragnhild Myrvold (GL) stemte 13: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL), Tone
Skarphagen (SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Jonas Vestre (UG),
Sander Moldung (UG), Gunnhild Raa (GL).
For det alternative forslaget fra Marit Tveiten (BL) stemte 8: Halvor Brattland (BL), Marit Tveiten
(BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Eline Stordal (FF), Arvid
Hovde (FF), Solveig Krogh (FF).
Dermed ble forslaget vedtatt.

Vedtak

Senteret får navnet Granheim omsorgssenter.

FO 13/24 Oppfølging av språkopplæring for nyankomne
---------------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Jonas Vestre (UG)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Jonas Vestre (UG), spørsmål: Hvor raskt får nyankomne barn språkopplæring?
- Ragnhild Myrvold (GL), svar: Alle får opplæring senest to uker etter ankomst.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 21. november 2024 (sendt ut på forhånd)
- Rapport fra utvalg for framtidig skolestruktur (sendt ut på forhånd, sak PS 80/24)

Neste møte
----------

Torsdag 12. desember 2024 kl. 17.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 12. desember 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Per Gunnar Lien og Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Per Gunnar Lien

……………………………………………
Leif Rognstad
