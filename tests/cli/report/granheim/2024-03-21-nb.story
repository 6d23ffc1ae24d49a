The council of Granheim, 2024-03-21: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-03-21
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   3/2024
Møtetype:     Ordinært
Dato:         torsdag 21. mars 2024
Tid:          kl. 18.00–21.20
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn              Funksjon      Parti  Møtt for
────────────────  ────────────  ─────  ─────────────────
Ragnhild Myrvold  Ordfører      GL
Ingeborg Haugli   Medlem        GL
Amir Rezai        Medlem        GL
Odd-Arne Nyhus    Medlem        GL
Silje Fagerhøi    Medlem        GL
Halvor Brattland  Varaordfører  BL
Marit Tveiten     Medlem        BL
Per Gunnar Lien   Medlem        BL
Synnøve Eikrem    Medlem        BL
Tone Skarphagen   Medlem        SL
Bjørnar Kvisle    Medlem        SL
Fatima Yusuf      Medlem        SL
Leif Rognstad     Medlem        SL
Eline Stordal     Medlem        FF
Arvid Hovde       Medlem        FF
Nina Bergset      Medlem        FF
Jonas Vestre      Medlem        UG
Thea Vikan        Medlem        UG
Gunnhild Raa      Varamedlem    GL     Torstein Aasgard
Stian Melbø       Varamedlem    GL     Kjersti Solbrekke
Kåre Finstad      Varamedlem    BL     Jon Erik Moene

Møtte: 21 av 21.

Forfall:         Torstein Aasgard (GL) – Gunnhild Raa møtte som vara
                 Kjersti Solbrekke (GL) – Stian Melbø møtte som vara
                 Jon Erik Moene (BL) – Kåre Finstad møtte som vara
Andre til stede: Lars Petter Wiik (kommuneoverlege)

Fra administrasjonen
--------------------

Navn              Stilling
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Geir Ove Vassli   Teknisk sjef
Rune Bjerkan      Helse- og omsorgssjef
Wenche Lyngmo     Politisk sekretær

Leif Rognstad (SL) forlot møtet kl. 20.40. Nina Bergset (FF) kom til møtet kl. 18.15. Lars Petter
Wiik forlot møtet kl. 18.15.

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          13. mars 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent med disse endringene: Uttalelse om nedlegging av
                                     bussrute 412 ble satt på sakslisten
Valgt til å underskrive protokollen: Synnøve Eikrem (BL) og Jonas Vestre (UG)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                             Lukket
────────  ────────  ─────────────────────────────────────────────────  ──────
PS 18/24            Godkjenning av møteprotokoll fra 22. februar 2024
RS 6/24             Årsrapport 2023 fra kommuneoverlegen
RS 7/24             Delegerte vedtak 15. februar – 13. mars 2024
PS 19/24  23/429    Bru over Storelva – tilleggsbevilgning
PS 20/24  24/166    Startlån og tilskudd – opptak av lån i Husbanken
PS 21/24  24/219    Klima- og energiplan – oppstart
PS 22/24  24/184    Utleie av kommunale boliger – nye retningslinjer
PS 23/24  24/208    Ny heltidskultur i helse og omsorg
PS 24/24  24/227    Vedtekter for Granheim kulturskole
PS 25/24  24/200    Plan for forvaltningsrevisjon 2024–2027
PS 26/24  24/193    Uttalelse om nedlegging av bussrute 412
FO 5/24             Rasfare ved Ulvedalsveien

PS 18/24 Godkjenning av møteprotokoll fra 22. februar 2024
----------------------------------------------------------

Gjelder: Kommunestyremøte 22. februar 2024
Tid:     kl. 18.00–18.05

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 22. februar 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 22. februar 2024 godkjennes.

RS 6/24 Årsrapport 2023 fra kommuneoverlegen
--------------------------------------------

Sakstype: Referatsak
Tid:      kl. 18.05–18.10

Behandling

- Kommuneoverlegen orienterte om smittevern og tilsyn. Rapporten ble tatt til orientering.

RS 7/24 Delegerte vedtak 15. februar – 13. mars 2024
----------------------------------------------------

Sakstype: Delegert sak
Tid:      kl. 18.10–18.15

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 6. mars 2024: Utvidet skjenketid for Granheim kro i påsken (vedtatt, etter
fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 11. mars 2024: Tilskudd på 15 000 kroner til bygdekinoen (vedtatt, etter
fullmakt: Dag Sørum)

PS 19/24 Bru over Storelva – tilleggsbevilgning
-----------------------------------------------

Arkivsak:             23/429
Tidligere behandling: Formannskapet, 12. mars 2024, sak PS 1/24 (vedtatt): Innstillingen ble
                      enstemmig vedtatt.
Tid:                  kl. 18.15–18.35

Behandling

Innstilling fra formannskapet:
1. Det bevilges 3 200 000 kroner i tillegg til ny bru over Storelva.
2. Tillegget dekkes med 2 000 000 kroner i lån og 1 200 000 kroner fra næringsfondet.
3. Kommunedirektøren legger fram sluttregnskap innen 1. desember 2024.

Votering

Innstilling fra formannskapet, punkt 1:
Enstemmig vedtatt.

Innstilling fra formannskapet, punkt 2:
For stemte 16: GL (7), BL (5), SL (4).
Imot stemte 5: FF (3), UG (2).
Dermed ble punkt 2 vedtatt.

Innstilling fra formannskapet, punkt 3:
Enstemmig vedtatt.

Vedtak

Tilleggsbevilgning til bru over Storelva
1. Det bevilges 3 200 000 kroner i tillegg til ny bru over Storelva.
2. Tillegget dekkes med 2 000 000 kroner i lån og 1 200 000 kroner fra næringsfondet.
3. Kommunedirektøren legger fram sluttregnskap innen 1. desember 2024.
Kr 2 000 000 (lån, bru over Storelva, investeringsbudsjettet, 2024)
Kr 1 200 000 (bru over Storelva, næringsfondet, 2024)

Oppfølging: Geir Ove Vassli: Legger fram sluttregnskapet for brua (frist 1. desember 2024)

PS 20/24 Startlån og tilskudd – opptak av lån i Husbanken
---------------------------------------------------------

Arkivsak:             24/166
Tidligere behandling: Formannskapet, 12. mars 2024, sak PS 2/24 (vedtatt): Innstillingen ble
                      enstemmig vedtatt.
Tid:                  kl. 18.35–18.55

Behandling

Innstilling fra formannskapet: Kommunen tar opp 12 000 000 kroner i startlån i Husbanken til videre
utlån.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Kommunen tar opp 12 000 000 kroner i startlån i Husbanken til videre utlån.
Kr 12 000 000 (lån, startlån til videre utlån, 2024)

PS 21/24 Klima- og energiplan – oppstart
----------------------------------------

Arkivsak: 24/219
Tid:      kl. 18.55–19.15

Behandling

Innstilling fra formannskapet: Arbeidet med ny klima- og energiplan settes i gang, med planprogram
på høring innen 1. juni.

Votering

Innstilling fra formannskapet:
De øvrige 19 stemte for.
Imot stemte 2: Halvor Brattland (BL), Per Gunnar Lien (BL).
Dermed ble innstillingen vedtatt.

Vedtak

Arbeidet med ny klima- og energiplan settes i gang, med planprogram på høring innen 1. juni.

PS 22/24 Utleie av kommunale boliger – nye retningslinjer
---------------------------------------------------------

Arkivsak: 24/184
Tid:      kl. 19.15–19.35

Behandling

Innstilling fra formannskapet: Retningslinjer for tildeling av kommunale boliger vedtas.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Retningslinjer for tildeling av kommunale boliger vedtas.

PS 23/24 Ny heltidskultur i helse og omsorg
-------------------------------------------

Arkivsak: 24/208
Tid:      kl. 19.35–20.00

Behandling

Innstilling fra formannskapet:
1. Alle stillinger i turnus lyses ut som hele stillinger fra 1. mai 2024.
2. Ordningen vurderes etter ett år.

Alternativt forslag fra Eline Stordal (FF) på vegne av Fjell og fjord: Ordningen prøves først ut ved
Lihaugen omsorgssenter i seks måneder.

Votering

Alternativt forslag fra Eline Stordal (FF):
For stemte 3: FF (3).
Imot stemte 18: GL (7), BL (5), SL (4), UG (2).
Dermed ble det alternative forslaget ikke vedtatt.

Innstilling fra formannskapet:
For stemte 18: GL (7), BL (5), SL (4), UG (2).
Imot stemte 3: FF (3).
Dermed ble innstillingen vedtatt.

Vedtak

Heltidskultur i helse og omsorg
1. Alle stillinger i turnus lyses ut som hele stillinger fra 1. mai 2024.
2. Ordningen vurderes etter ett år.

PS 24/24 Vedtekter for Granheim kulturskole
-------------------------------------------

Arkivsak: 24/227
Tid:      kl. 20.00–20.20

Behandling

Innstilling fra kommunedirektøren: Vedtekter for kulturskolen vedtas, med virkning fra skoleåret
2024–2025.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Vedtekter for kulturskolen vedtas, med virkning fra skoleåret 2024–2025.

PS 25/24 Plan for forvaltningsrevisjon 2024–2027
------------------------------------------------

Arkivsak:             24/200
Tidligere behandling: Kontrollutvalget, 4. mars 2024 (vedtatt): Planen oversendes kommunestyret.
Tid:                  kl. 20.20–20.40

Behandling

Innstilling fra kontrollutvalget: Plan for forvaltningsrevisjon vedtas slik kontrollutvalget har
lagt den fram.

Votering

Innstilling fra kontrollutvalget:
Enstemmig vedtatt.

Vedtak

Plan for forvaltningsrevisjon vedtas slik kontrollutvalget har lagt den fram.

PS 26/24 Uttalelse om nedlegging av bussrute 412
------------------------------------------------

Arkivsak:                     24/193
Tatt opp utenom innkallingen: Kommunestyret samtykket, enstemmig
Tid:                          kl. 20.40–21.00

Behandling

Forslag fra Ragnhild Myrvold (GL): Granheim kommunestyre ber fylkeskommunen om å beholde bussrute
412 på skoledager.

Tilleggsforslag fra Thea Vikan (UG) på vegne av Ung i Granheim til forslaget fra Ragnhild Myrvold
(GL): Ruta er det eneste tilbudet for 43 elever.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Tilleggsforslag fra Thea Vikan (UG):
Enstemmig vedtatt.

Vedtak

Uttalelsen om bussrute 412 vedtas
Granheim kommunestyre ber fylkeskommunen om å beholde bussrute 412 på skoledager. Ruta er det eneste
tilbudet for 43 elever.

Oppfølging: Ragnhild Myrvold: Sender uttalelsen til fylkeskommunen (frist 27. mars 2024)

FO 5/24 Rasfare ved Ulvedalsveien
---------------------------------

Sakstype:     Spørsmål
Tid:          kl. 21.00–21.20
Spørsmål fra: Eline Stordal (FF)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Eline Stordal (FF), spørsmål: Har kommunen fått vurdert rasfaren ved Ulvedalsveien?
- Ragnhild Myrvold (GL), svar: En geolog gikk over strekningen 7. mars, og rapporten kommer i april.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 21. mars 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 25. april 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 25. april 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Synnøve Eikrem og Jonas Vestre.

……………………………………………
Ragnhild Myrvold

……………………………………………
Synnøve Eikrem

……………………………………………
Jonas Vestre
