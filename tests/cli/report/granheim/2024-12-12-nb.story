The council of Granheim, 2024-12-12: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-12-12
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   12/2024
Møtetype:     Ordinært
Dato:         torsdag 12. desember 2024
Tid:          kl. 17.00–22.30
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn              Funksjon      Parti  Møtt for
────────────────  ────────────  ─────  ─────────────────
Ragnhild Myrvold  Ordfører      GL
Torstein Aasgard  Medlem        GL
Ingeborg Haugli   Medlem        GL
Amir Rezai        Medlem        GL
Odd-Arne Nyhus    Medlem        GL
Silje Fagerhøi    Medlem        GL
Halvor Brattland  Varaordfører  BL
Marit Tveiten     Medlem        BL
Per Gunnar Lien   Medlem        BL
Synnøve Eikrem    Medlem        BL
Jon Erik Moene    Medlem        BL
Tone Skarphagen   Medlem        SL
Bjørnar Kvisle    Medlem        SL
Fatima Yusuf      Medlem        SL
Leif Rognstad     Medlem        SL
Eline Stordal     Medlem        FF
Arvid Hovde       Medlem        FF
Nina Bergset      Medlem        FF
Jonas Vestre      Medlem        UG
Sander Moldung    Varamedlem    UG     Thea Vikan
Gunnhild Raa      Varamedlem    GL     Kjersti Solbrekke

Møtte: 21 av 21.

Forfall: Thea Vikan (UG, fritak for verv) – Sander Moldung møtte som vara
         Kjersti Solbrekke (GL) – Gunnhild Raa møtte som vara

Fra administrasjonen
--------------------

Navn               Stilling
─────────────────  ─────────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Rune Bjerkan       Helse- og omsorgssjef
Geir Ove Vassli    Teknisk sjef
Yngvild Prestrud   Plansjef
Wenche Lyngmo      Politisk sekretær

Halvor Brattland (BL) forlot møtet kl. 21.55.

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          4. desember 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent med disse endringene: Sak om kjøp av
                                     musikkinstrumenter til kulturskolen ble satt på sakslisten
Valgt til å underskrive protokollen: Ingeborg Haugli (GL) og Jonas Vestre (UG)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                              Lukket
────────  ────────  ──────────────────────────────────────────────────  ──────
PS 86/24            Godkjenning av møteprotokoll fra 21. november 2024
RS 22/24            Årshjul for 2025
RS 23/24            Delegerte vedtak 14. november – 4. desember 2024
PS 87/24  24/399    Økonomiplan 2025–2028 og årsbudsjett 2025
PS 88/24  24/673    Gebyrregulativ 2025
PS 89/24  24/509    Nytt bibliotek – valg av lokaler
PS 90/24  24/472    Uttalelse om finansiering av barnevernet
PS 91/24  24/657    Revisjon av delegeringsreglementet
PS 92/24  24/682    Kjøp av musikkinstrumenter til kulturskolen
PS 93/24  24/666    Fritidsklubb på Moen – videre drift
FO 14/24            Strøing av fortau i Storgata
FO 15/24            Forslag om ungdomshus

PS 86/24 Godkjenning av møteprotokoll fra 21. november 2024
-----------------------------------------------------------

Gjelder: Kommunestyremøte 21. november 2024
Tid:     kl. 17.00–17.10

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 21. november 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 21. november 2024 godkjennes.

RS 22/24 Årshjul for 2025
-------------------------

Sakstype: Referatsak
Tid:      kl. 17.10–17.15

Behandling

- Årshjulet ble tatt til orientering.

RS 23/24 Delegerte vedtak 14. november – 4. desember 2024
---------------------------------------------------------

Sakstype: Delegert sak
Tid:      kl. 17.15–17.25

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 29. november 2024: Mindre budsjettreguleringer etter fullmakt: til sammen
145 000 kroner (vedtatt, etter fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 3. desember 2024: Søknad om konsesjon på gnr. 12 bnr. 31 innvilges (vedtatt,
etter fullmakt: Emil Hauge)

PS 87/24 Økonomiplan 2025–2028 og årsbudsjett 2025
--------------------------------------------------

Arkivsak:             24/399
Tidligere behandling: Formannskapet, 26. november 2024, sak PS 9/24 (vedtatt): Innstillingen ble
                      vedtatt med fem mot to stemmer.
Tid:                  kl. 17.25–18.00

Behandling

Innstilling fra formannskapet:
1. Eiendomsskatten er 3 promille.
2. Rammene for driften i 2025 vedtas med til sammen 612 400 000 kroner.
3. Investeringene i 2025 vedtas med til sammen 84 650 000 kroner.
4. Kommunen tar opp lån på 52 000 000 kroner.
5. Gebyrene økes slik det står i vedlegget.
6. Budsjettet følges opp hvert tertial.

Alternativt forslag fra Halvor Brattland (BL) på vegne av Bygdelista:
1. Eiendomsskatten er 2,5 promille.
2. Driftsrammene reduseres med 3 800 000 kroner.

Endringsforslag fra Eline Stordal (FF) på vegne av Fjell og fjord til innstillingen fra
formannskapet: Kulturskolen skjermes med 300 000 kroner, dekket av disposisjonsfondet.

Endringsforslag fra Jonas Vestre (UG) på vegne av Ung i Granheim til innstillingen fra
formannskapet: Bygdekinoen får 50 000 kroner.

Tilleggsforslag fra Tone Skarphagen (SL) på vegne av Samlingslista til innstillingen fra
formannskapet (trukket): Avvikling av fire stillinger i administrasjonen utredes.

Votering

Prøvevotering:
Innstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Halvor Brattland
(BL).
For innstillingen fra formannskapet stemte 15: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL), Tone Skarphagen
(SL), Bjørnar Kvisle (SL), Fatima Yusuf (SL), Leif Rognstad (SL), Eline Stordal (FF), Nina Bergset
(FF), Jonas Vestre (UG), Sander Moldung (UG), Gunnhild Raa (GL).
For det alternative forslaget fra Halvor Brattland (BL) stemte 6: Halvor Brattland (BL), Marit
Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene (BL), Arvid Hovde (FF).

Alternativt forslag fra Halvor Brattland (BL):
For stemte 5: BL (5).
Imot stemte 16: GL (7), SL (4), FF (3), UG (2).
Dermed ble det alternative forslaget ikke vedtatt.

Endringsforslag fra Eline Stordal (FF):
For stemte 9: SL (4), FF (3), UG (2).
Imot stemte 12: GL (7), BL (5).
Dermed ble endringsforslaget ikke vedtatt.

Endringsforslag fra Jonas Vestre (UG):
For stemte 5: FF (3), UG (2).
Imot stemte 16: GL (7), BL (5), SL (4).
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra formannskapet, punkt 2–6:
Enstemmig vedtatt.

Innstilling fra formannskapet, punkt 1:
For stemte 15: GL (7), SL (4), FF (2), UG (2).
Imot stemte 6: BL (5), FF (1).
Dermed ble punkt 1 vedtatt.

Vedtak

Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas
1. Eiendomsskatten er 3 promille.
2. Rammene for driften i 2025 vedtas med til sammen 612 400 000 kroner.
3. Investeringene i 2025 vedtas med til sammen 84 650 000 kroner.
4. Kommunen tar opp lån på 52 000 000 kroner.
5. Gebyrene økes slik det står i vedlegget.
6. Budsjettet følges opp hvert tertial.
Kr 168 900 000 (oppvekst, driftsramme, 2025)
Kr 203 600 000 (helse og omsorg, driftsramme, 2025)
Kr 61 800 000 (teknisk drift, driftsramme, 2025)
Kr 178 100 000 (fellesutgifter og øvrig, driftsramme, 2025)
Kr 84 650 000 (investeringer, investeringsbudsjett, 2025)
Kr 52 000 000 (lån, investeringer, 2025)

Protokolltilførsel: Eline Stordal (FF) på vegne av Fjell og fjord: Fjell og fjord stemmer for
                    budsjettet som helhet, men hadde ønsket at kulturskolen var skjermet.
Oppfølging:         Øyvind Tangerud: Sender vedtatt budsjett til Statsforvalteren og innbyggerne
                    (frist 31. desember 2024)

PS 88/24 Gebyrregulativ 2025
----------------------------

Arkivsak: 24/673
Tid:      kl. 18.00–18.35

Behandling

Innstilling fra formannskapet: Gebyrene for vann, avløp og renovasjon vedtas slik de står i
vedlegget.

Votering

Innstilling fra formannskapet:
De øvrige 19 stemte for.
Imot stemte 2: Halvor Brattland (BL), Marit Tveiten (BL).
Dermed ble innstillingen vedtatt.

Vedtak

Gebyrene for vann, avløp og renovasjon vedtas slik de står i vedlegget.

PS 89/24 Nytt bibliotek – valg av lokaler
-----------------------------------------

Arkivsak: 24/509
Status:   Utsatt
Tid:      kl. 18.35–19.05

Behandling

Innstilling fra kommunedirektøren:
1. Biblioteket flyttes til Storgata 12 fra 1. august 2025.
2. Leieavtalen inngås for ti år.

Forslag fra Marit Tveiten (BL) på vegne av Bygdelista: Saken utsettes til januar, siden papirene ble
delt ut i møtet.

Votering

Forslag fra Marit Tveiten (BL):
For stemte 14: BL (5), SL (4), FF (3), UG (2).
Imot stemte 7: GL (7).
Dermed ble forslaget vedtatt.

Vedtak

Saken utsettes til januar 2025.

PS 90/24 Uttalelse om finansiering av barnevernet
-------------------------------------------------

Arkivsak: 24/472
Tid:      kl. 19.05–19.40

Behandling

Forslag fra Ragnhild Myrvold (GL): Granheim kommunestyre ber staten fullfinansiere de nye kravene
til bemanning i barnevernet.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Granheim kommunestyre ber staten fullfinansiere de nye kravene til bemanning i barnevernet.

PS 91/24 Revisjon av delegeringsreglementet
-------------------------------------------

Arkivsak: 24/657
Tid:      kl. 19.40–20.15

Behandling

Innstilling fra kommunedirektøren: Reglementet endres slik at mindre dispensasjoner avgjøres av
plansjefen.

Votering

Innstilling fra kommunedirektøren:
For stemte 19: GL (7), BL (5), SL (4), FF (1), UG (2).
Imot stemte 2: FF (2).
Dermed ble innstillingen vedtatt.

Vedtak

Reglementet endres slik at mindre dispensasjoner avgjøres av plansjefen.
Delegert til Yngvild Prestrud.

PS 92/24 Kjøp av musikkinstrumenter til kulturskolen
----------------------------------------------------

Arkivsak:                     24/682
Tatt opp utenom innkallingen: Kommunestyret samtykket, enstemmig
Tid:                          kl. 20.15–20.50

Behandling

Forslag fra Ragnhild Myrvold (GL): Kulturskolen får kjøpe brukte instrumenter etter Nordkollen
hornmusikk for inntil 90 000 kroner.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Kulturskolen får kjøpe brukte instrumenter etter Nordkollen hornmusikk for inntil 90 000 kroner.
Inntil kr 90 000 (instrumenter, 2024, finansiert av disposisjonsfondet)

PS 93/24 Fritidsklubb på Moen – videre drift
--------------------------------------------

Arkivsak: 24/666
Tid:      kl. 20.50–21.20

Behandling

Innstilling fra kommunedirektøren: Fritidsklubben drives videre med uendret tilskudd til 30. juni
2025.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Fritidsklubben drives videre med uendret tilskudd til 30. juni 2025.

FO 14/24 Strøing av fortau i Storgata
-------------------------------------

Sakstype:     Spørsmål
Tid:          kl. 21.20–21.55
Spørsmål fra: Sander Moldung (UG)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Sander Moldung (UG), spørsmål: Hvor ofte strøs fortauene i Storgata?
- Ragnhild Myrvold (GL), svar: De strøs innen kl. 7 når det er varslet kulde.

FO 15/24 Forslag om ungdomshus
------------------------------

Sakstype:     Interpellasjon
Tid:          kl. 21.55–22.30
Interpellant: Jonas Vestre (UG)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Jonas Vestre (UG), spørsmål: Vil ordføreren ta opp et ungdomshus i økonomiplanen for 2026?
- Ragnhild Myrvold (GL), svar: Forslaget tas med i budsjettarbeidet for 2026.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 12. desember 2024 (sendt ut på forhånd)
- Kommunedirektørens forslag til økonomiplan 2025–2028 og årsbudsjett 2025 (sendt ut på forhånd, sak
  PS 87/24)
- Driftskostnader for to lokaler til Granheim bibliotek (delt ut i møtet, sak PS 89/24)

Underskrifter
-------------

Protokollen er godkjent 12. desember 2024 av Granheim kommunestyre, ført av Wenche Lyngmo,
underskrevet av Ragnhild Myrvold, Ingeborg Haugli og Jonas Vestre.

……………………………………………
Ragnhild Myrvold

……………………………………………
Ingeborg Haugli

……………………………………………
Jonas Vestre
