The council of Granheim, 2024-03-21: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-03-21 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   3/2024
Møtetype:     Ordinært
Dato:         torsdag 21. mars 2024
Tid:          kl. 18.00–21.20
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn              Funksjon      Parti  Møtt for
────────────────  ────────────  ─────  ─────────────────
Ragnhild Myrvold  Ordførar      GL
Ingeborg Haugli   Medlem        GL
Amir Rezai        Medlem        GL
Odd-Arne Nyhus    Medlem        GL
Silje Fagerhøi    Medlem        GL
Halvor Brattland  Varaordførar  BL
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

Forfall:          Torstein Aasgard (GL) – Gunnhild Raa møtte som vara
                  Kjersti Solbrekke (GL) – Stian Melbø møtte som vara
                  Jon Erik Moene (BL) – Kåre Finstad møtte som vara
Andre til stades: Lars Petter Wiik (kommuneoverlege)

Frå administrasjonen
--------------------

Namn              Stilling
────────────────  ─────────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Geir Ove Vassli   Teknisk sjef
Rune Bjerkan      Helse- og omsorgssjef
Wenche Lyngmo     Politisk sekretær

Leif Rognstad (SL) gjekk frå møtet kl. 20.40. Nina Bergset (FF) kom til møtet kl. 18.15. Lars Petter
Wiik gjekk frå møtet kl. 18.15.

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           13. mars 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend med desse endringane: Uttalelse om nedlegging av
                                      bussrute 412 ble satt på sakslisten
Valde til å skrive under protokollen: Synnøve Eikrem (BL) og Jonas Vestre (UG)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                             Lukka
────────  ────────  ─────────────────────────────────────────────────  ─────
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

Gjeld: Kommunestyremøte 22. februar 2024
Tid:   kl. 18.00–18.05

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 22. februar 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 22. februar 2024 godkjennes.

RS 6/24 Årsrapport 2023 fra kommuneoverlegen
--------------------------------------------

Sakstype: Referatsak
Tid:      kl. 18.05–18.10

Handsaming

- Kommuneoverlegen orienterte om smittevern og tilsyn. Rapporten ble tatt til orientering.

RS 7/24 Delegerte vedtak 15. februar – 13. mars 2024
----------------------------------------------------

Sakstype: Delegert sak
Tid:      kl. 18.10–18.15

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 6. mars 2024: Utvidet skjenketid for Granheim kro i påsken (vedteke, etter
fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 11. mars 2024: Tilskudd på 15 000 kroner til bygdekinoen (vedteke, etter
fullmakt: Dag Sørum)

PS 19/24 Bru over Storelva – tilleggsbevilgning
-----------------------------------------------

Arkivsak:             23/429
Tidlegare handsaming: Formannskapet, 12. mars 2024, sak PS 1/24 (vedteke): Innstillingen ble
                      enstemmig vedtatt.
Tid:                  kl. 18.15–18.35

Handsaming

Tilråding frå formannskapet:
1. Det bevilges 3 200 000 kroner i tillegg til ny bru over Storelva.
2. Tillegget dekkes med 2 000 000 kroner i lån og 1 200 000 kroner fra næringsfondet.
3. Kommunedirektøren legger fram sluttregnskap innen 1. desember 2024.

Røysting

Tilråding frå formannskapet, punkt 1:
Samrøystes vedteke.

Tilråding frå formannskapet, punkt 2:
For røysta 16: GL (7), BL (5), SL (4).
Imot røysta 5: FF (3), UG (2).
Dermed vart punkt 2 vedteke.

Tilråding frå formannskapet, punkt 3:
Samrøystes vedteke.

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
Tidlegare handsaming: Formannskapet, 12. mars 2024, sak PS 2/24 (vedteke): Innstillingen ble
                      enstemmig vedtatt.
Tid:                  kl. 18.35–18.55

Handsaming

Tilråding frå formannskapet: Kommunen tar opp 12 000 000 kroner i startlån i Husbanken til videre
utlån.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Kommunen tar opp 12 000 000 kroner i startlån i Husbanken til videre utlån.
Kr 12 000 000 (lån, startlån til videre utlån, 2024)

PS 21/24 Klima- og energiplan – oppstart
----------------------------------------

Arkivsak: 24/219
Tid:      kl. 18.55–19.15

Handsaming

Tilråding frå formannskapet: Arbeidet med ny klima- og energiplan settes i gang, med planprogram på
høring innen 1. juni.

Røysting

Tilråding frå formannskapet:
Dei andre 19 røysta for.
Imot røysta 2: Halvor Brattland (BL), Per Gunnar Lien (BL).
Dermed vart tilrådinga vedteken.

Vedtak

Arbeidet med ny klima- og energiplan settes i gang, med planprogram på høring innen 1. juni.

PS 22/24 Utleie av kommunale boliger – nye retningslinjer
---------------------------------------------------------

Arkivsak: 24/184
Tid:      kl. 19.15–19.35

Handsaming

Tilråding frå formannskapet: Retningslinjer for tildeling av kommunale boliger vedtas.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Retningslinjer for tildeling av kommunale boliger vedtas.

PS 23/24 Ny heltidskultur i helse og omsorg
-------------------------------------------

Arkivsak: 24/208
Tid:      kl. 19.35–20.00

Handsaming

Tilråding frå formannskapet:
1. Alle stillinger i turnus lyses ut som hele stillinger fra 1. mai 2024.
2. Ordningen vurderes etter ett år.

Alternativt framlegg frå Eline Stordal (FF) på vegner av Fjell og fjord: Ordningen prøves først ut
ved Lihaugen omsorgssenter i seks måneder.

Røysting

Alternativt framlegg frå Eline Stordal (FF):
For røysta 3: FF (3).
Imot røysta 18: GL (7), BL (5), SL (4), UG (2).
Dermed vart det alternative framlegget ikkje vedteke.

Tilråding frå formannskapet:
For røysta 18: GL (7), BL (5), SL (4), UG (2).
Imot røysta 3: FF (3).
Dermed vart tilrådinga vedteken.

Vedtak

Heltidskultur i helse og omsorg
1. Alle stillinger i turnus lyses ut som hele stillinger fra 1. mai 2024.
2. Ordningen vurderes etter ett år.

PS 24/24 Vedtekter for Granheim kulturskole
-------------------------------------------

Arkivsak: 24/227
Tid:      kl. 20.00–20.20

Handsaming

Tilråding frå kommunedirektøren: Vedtekter for kulturskolen vedtas, med virkning fra skoleåret
2024–2025.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Vedtekter for kulturskolen vedtas, med virkning fra skoleåret 2024–2025.

PS 25/24 Plan for forvaltningsrevisjon 2024–2027
------------------------------------------------

Arkivsak:             24/200
Tidlegare handsaming: Kontrollutvalget, 4. mars 2024 (vedteke): Planen oversendes kommunestyret.
Tid:                  kl. 20.20–20.40

Handsaming

Tilråding frå kontrollutvalget: Plan for forvaltningsrevisjon vedtas slik kontrollutvalget har lagt
den fram.

Røysting

Tilråding frå kontrollutvalget:
Samrøystes vedteke.

Vedtak

Plan for forvaltningsrevisjon vedtas slik kontrollutvalget har lagt den fram.

PS 26/24 Uttalelse om nedlegging av bussrute 412
------------------------------------------------

Arkivsak:                     24/193
Teken opp utanom innkallinga: Kommunestyret samtykket, samrøystes
Tid:                          kl. 20.40–21.00

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Granheim kommunestyre ber fylkeskommunen om å beholde bussrute
412 på skoledager.

Tilleggsframlegg frå Thea Vikan (UG) på vegner av Ung i Granheim til framlegget frå Ragnhild Myrvold
(GL): Ruta er det eneste tilbudet for 43 elever.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Tilleggsframlegg frå Thea Vikan (UG):
Samrøystes vedteke.

Vedtak

Uttalelsen om bussrute 412 vedtas
Granheim kommunestyre ber fylkeskommunen om å beholde bussrute 412 på skoledager. Ruta er det eneste
tilbudet for 43 elever.

Oppfølging: Ragnhild Myrvold: Sender uttalelsen til fylkeskommunen (frist 27. mars 2024)

FO 5/24 Rasfare ved Ulvedalsveien
---------------------------------

Sakstype:     Spørsmål
Tid:          kl. 21.00–21.20
Spørsmål frå: Eline Stordal (FF)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Eline Stordal (FF), spørsmål: Har kommunen fått vurdert rasfaren ved Ulvedalsveien?
- Ragnhild Myrvold (GL), svar: En geolog gikk over strekningen 7. mars, og rapporten kommer i april.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 21. mars 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 25. april 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 25. april 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Synnøve Eikrem og Jonas Vestre.

……………………………………………
Ragnhild Myrvold

……………………………………………
Synnøve Eikrem

……………………………………………
Jonas Vestre
