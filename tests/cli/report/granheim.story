A meeting of an invented council as its protocol, in three languages; the year it belongs to has nothing to report.
=== with examples
=== $ ko validate examples/granheim
25 files, 215 records: nothing to report
=== $ ko -C examples/granheim report summary kommunestyret-2024-12-12
Kommunestyremøte 12. desember 2024
==================================

Organ:            Granheim kommunestyre
Dato:             torsdag 12. desember 2024
Tid:              kl. 17.00–22.30
Sted:             Kommunestyresalen, Granheim kommunehus
Til stede (21):   21 av 21 medlemmer
Delvis til stede: Halvor Brattland (til kl. 21.55)
Forfall (2):      Thea Vikan (fritak for verv) – Sander Moldung møtte som vara
                  Kjersti Solbrekke – Gunnhild Raa møtte som vara
Saker (12):       godkjenning 1, referatsak 1, delegert sak 1, sak 7, spørsmål 1, interpellasjon 1
Vedtak:           godkjent 1, vedtatt 6, utsatt 1
Voteringer:       12, av dem 7 delte
Delt votering:    PS 87/24 Økonomiplan 2025–2028 og årsbudsjett 2025: 5–16, 9–12, 5–16, 15–6
                  PS 88/24 Gebyrregulativ 2025: 19–2
                  PS 89/24 Nytt bibliotek – valg av lokaler: 14–7
                  PS 91/24 Revisjon av delegeringsreglementet: 19–2
Beløp:            Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas: kr 168 900 000 (oppvekst,
                  driftsramme, 2025)
                  Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas: kr 203 600 000 (helse og omsorg,
                  driftsramme, 2025)
                  Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas: kr 61 800 000 (teknisk drift,
                  driftsramme, 2025)
                  Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas: kr 178 100 000 (fellesutgifter
                  og øvrig, driftsramme, 2025)
                  Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas: kr 84 650 000 (investeringer,
                  investeringsbudsjett, 2025)
                  Økonomiplan 2025–2028 og årsbudsjett 2025 vedtas: kr 52 000 000 (lån,
                  investeringer, 2025)
                  Kulturskolen får kjøpe brukte instrumenter etter Nordkollen hornmusikk for inntil
                  90 000 kroner: inntil kr 90 000 (instrumenter, 2024, finansiert av
                  disposisjonsfondet)
Meldte vedtak:    Granheim kommunestyre, 29. november 2024: Mindre budsjettreguleringer etter
                  fullmakt: til sammen 145 000 kroner (vedtatt, etter fullmakt: Astrid Fjellheim)
                  Granheim kommunestyre, 3. desember 2024: Søknad om konsesjon på gnr. 12 bnr. 31
                  innvilges (vedtatt, etter fullmakt: Emil Hauge)
Oppfølging:       Øyvind Tangerud: Sender vedtatt budsjett til Statsforvalteren og innbyggerne
                  (utført 16. desember 2024)
Neste møte:       ikke oppgitt
Godkjenning:      godkjent 12. desember 2024 av Granheim kommunestyre, ført av Wenche Lyngmo, valgt
                  til å underskrive: Ingeborg Haugli og Jonas Vestre, underskrevet av Ragnhild
                  Myrvold, Ingeborg Haugli og Jonas Vestre
=== $ ko -C examples/granheim report minutes kommunestyret-2024-02-22 --layout protokoll
Møteprotokoll
=============

Organ:      Granheim kommunestyre
Møtenummer: 2/2024
Møtetype:   ordinært
Dato:       torsdag 22. februar 2024
Tid:        kl. 18.00–21.30
Sted:       Kommunestyresalen, Granheim kommunehus
Møteform:   fysisk møte
Møteleder:  Ragnhild Myrvold (GL)
Referent:   Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────────
Ragnhild Myrvold   Ordfører      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
Amir Rezai         Medlem        GL
Kjersti Solbrekke  Medlem        GL
Odd-Arne Nyhus     Medlem        GL
Silje Fagerhøi     Medlem        GL
Halvor Brattland   Varaordfører  BL
Marit Tveiten      Medlem        BL
Per Gunnar Lien    Medlem        BL
Synnøve Eikrem     Medlem        BL
Jon Erik Moene     Medlem        BL
Tone Skarphagen    Medlem        SL
Fatima Yusuf       Medlem        SL
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Arvid Hovde        Medlem        FF
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Thea Vikan         Medlem        UG
Marianne Øyen      Varamedlem    SL     Bjørnar Kvisle

Møtte: 21 av 21.

Forfall: Bjørnar Kvisle (SL) – Marianne Øyen møtte som vara

Fra administrasjonen
--------------------

Navn               Stilling
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Wenche Lyngmo      Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalt:                             14. februar 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Sakliste:                            godkjent
Valgt til å underskrive protokollen: Torstein Aasgard (GL) og Leif Rognstad (SL)

Saksliste
---------

Saksnr.   Arkivsak  Tittel                                                    Lukket
────────  ────────  ────────────────────────────────────────────────────────  ──────
PS 10/24            Godkjenning av møteprotokoll fra 25. januar 2024
RS 3/24             Årsmelding 2023 fra ungdomsrådet
RS 4/24             Brev fra nabokommunen om felles brannvesen
RS 5/24             Delegerte vedtak 18. januar – 14. februar 2024
PS 11/24  23/446    Valg av medlemmer til utvalg for framtidig skolestruktur
PS 12/24  23/446    Mandat for utvalg for framtidig skolestruktur
PS 13/24  24/117    Barnehageopptak 2024 – kapasitet
PS 14/24  23/409    Kulturplan 2024–2032
PS 15/24  24/124    Forskrift om ordensreglement i grunnskolen
PS 16/24  24/145    Salg av Ulvedal skole
PS 17/24  24/135    Forskrift om renovasjon og slamtømming
FO 3/24             Trafikkfarlig kryss ved butikken på Moen
FO 4/24             Bruk av vikarbyrå i hjemmetjenesten

PS 10/24 Godkjenning av møteprotokoll fra 25. januar 2024
---------------------------------------------------------

Gjelder: Kommunestyremøte 25. januar 2024

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 25. januar 2024 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 25. januar 2024 godkjennes

RS 3/24 Årsmelding 2023 fra ungdomsrådet
----------------------------------------

Sakstype: Referatsak

Behandling

- Ungdomsrådets leder la fram årsmeldingen, som ble tatt til orientering.

RS 4/24 Brev fra nabokommunen om felles brannvesen
--------------------------------------------------

Sakstype: Referatsak

Behandling

- Brevet ble tatt til orientering. Ordføreren svarer.

RS 5/24 Delegerte vedtak 18. januar – 14. februar 2024
------------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 5. februar 2024: Dispensasjon fra byggegrensen mot vei for tilbygg på gnr. 4
bnr. 17 (vedtatt, etter fullmakt: Emil Hauge)

Granheim kommunestyre, 9. februar 2024: Skiltplan for parkering ved Granheim stasjon fastsettes
(vedtatt, etter fullmakt: Geir Ove Vassli)

PS 11/24 Valg av medlemmer til utvalg for framtidig skolestruktur
-----------------------------------------------------------------

Arkivsak: 23/446
Sakstype: Valg

Behandling

- Valget av medlemmer ble holdt som forholdsvalg. Nestlederen ble valgt enstemmig.

Valg

Utvalg for framtidig skolestruktur: forholdsvalg, 9 plasser, 1. mars 2024 – 31. desember 2024

Liste  Stemmer  Plasser  Kandidater
─────  ───────  ───────  ─────────────────────────────────────────────────────────────────────
GL           6        3  Silje Fagerhøi, Amir Rezai, Gunnhild Raa, Stian Melbø, Odd-Arne Nyhus
BL           5        2  Jon Erik Moene, Marit Tveiten, Kåre Finstad
SL           4        2  Leif Rognstad, Fatima Yusuf, Marianne Øyen
FF           3        1  Arvid Hovde, Nina Bergset
UG           2        1  Jonas Vestre, Amalie Grindheim

Valgt           Parti  Funksjon
──────────────  ─────  ────────
Silje Fagerhøi  GL     Medlem
Amir Rezai      GL     Medlem
Gunnhild Raa    GL     Medlem
Jon Erik Moene  BL     Medlem
Marit Tveiten   BL     Medlem
Leif Rognstad   SL     Medlem
Fatima Yusuf    SL     Medlem
Arvid Hovde     FF     Medlem
Jonas Vestre    UG     Medlem

21 stemmeberettigede, 21 stemte, 1 blankt
Varamedlemmer for GL: 1. Stian Melbø, 2. Odd-Arne Nyhus
Varamedlemmer for BL: 1. Kåre Finstad
Varamedlemmer for SL: 1. Marianne Øyen
Varamedlemmer for FF: 1. Nina Bergset
Varamedlemmer for UG: 1. Amalie Grindheim

Utvalg for framtidig skolestruktur, leder: flertallsvalg, 1 plass, 1. mars 2024 – 31. desember 2024

Valgt          Funksjon
─────────────  ────────
Marit Tveiten  Leder

Kandidater: Marit Tveiten (13 stemmer), Silje Fagerhøi (8 stemmer)
21 stemte

Utvalg for framtidig skolestruktur, nestleder: avtalevalg, 1 plass, 1. mars 2024 – 31. desember 2024

Valgt          Funksjon
─────────────  ─────────
Leif Rognstad  Nestleder

PS 12/24 Mandat for utvalg for framtidig skolestruktur
------------------------------------------------------

Arkivsak:             23/446
Tidligere behandling: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 3/24 (vedtatt):
                      Innstillingen ble enstemmig vedtatt.

Behandling

Innstilling fra Utvalg for oppvekst og kultur:
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.

Tilleggsforslag fra Eline Stordal (FF) på vegne av Fjell og fjord til innstilling fra Utvalg for
oppvekst og kultur: Dagens struktur skal være ett av alternativene.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Tilleggsforslag fra Eline Stordal (FF):
For stemte 17: GL (3), BL (5), SL (4), FF (3), UG (2).
Imot stemte 4: GL (4).
Dermed ble tilleggsforslaget vedtatt.

Vedtak

Mandatet vedtas
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.
3. Dagens struktur skal være ett av alternativene.

PS 13/24 Barnehageopptak 2024 – kapasitet
-----------------------------------------

Arkivsak:             24/117
Tidligere behandling: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 4/24 (vedtatt):
                      Innstillingen ble enstemmig vedtatt.

Behandling

Innstilling fra Utvalg for oppvekst og kultur: Det åpnes en ekstra småbarnsgruppe ved Myrkollen
barnehage fra 1. august 2024.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Vedtak

Det åpnes en ekstra småbarnsgruppe ved Myrkollen barnehage fra 1. august 2024
Kr 940 000 (ny småbarnsgruppe, fem måneder, rammeområde oppvekst, 2024, finansiert av
disposisjonsfondet)

Oppfølging: Hilde Marie Roset: Lyser ut tre stillinger (frist 1. april 2024)

PS 14/24 Kulturplan 2024–2032
-----------------------------

Arkivsak:             23/409
Tidligere behandling: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 5/24 (vedtatt):
                      Innstillingen ble vedtatt med ett tillegg om frivillighetens år.

Behandling

Innstilling fra Utvalg for oppvekst og kultur: Kulturplan for Granheim 2024–2032 vedtas.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Vedtak

Kulturplan for Granheim 2024–2032 vedtas

PS 15/24 Forskrift om ordensreglement i grunnskolen
---------------------------------------------------

Arkivsak:             24/124
Tidligere behandling: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 6/24 (vedtatt):
                      Innstillingen ble enstemmig vedtatt.

Behandling

Innstilling fra Utvalg for oppvekst og kultur: Forskrift om ordensreglement for grunnskolene i
Granheim vedtas, med virkning fra 1. august 2024.

Tilleggsforslag fra Thea Vikan (UG) på vegne av Ung i Granheim til innstilling fra Utvalg for
oppvekst og kultur: Elevene kan bruke mobiltelefon i midttimen på ungdomstrinnet.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Tilleggsforslag fra Thea Vikan (UG):
For stemte 3: FF (1), UG (2).
Imot stemte 18: GL (7), BL (5), SL (4), FF (2).
Dermed ble tilleggsforslaget ikke vedtatt.

Vedtak

Forskrift om ordensreglement for grunnskolene i Granheim vedtas, med virkning fra 1. august 2024

PS 16/24 Salg av Ulvedal skole
------------------------------

Arkivsak: 24/145

Behandling

Innstilling fra Formannskapet:
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.

Alternativt forslag fra Fatima Yusuf (SL) på vegne av Samlingslista: Skolen leies ut til Ulvedal
grendelag i fem år for 1 krone året.

Votering

Innstilling fra Formannskapet ble satt opp mot alternativt forslag fra Fatima Yusuf (SL).
For innstilling fra Formannskapet stemte 15: Ragnhild Myrvold (GL), Torstein Aasgard (GL), Ingeborg
Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL),
Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene
(BL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF).
For alternativt forslag fra Fatima Yusuf (SL) stemte 6: Tone Skarphagen (SL), Fatima Yusuf (SL),
Leif Rognstad (SL), Jonas Vestre (UG), Thea Vikan (UG), Marianne Øyen (SL).
Dermed ble innstilling fra Formannskapet vedtatt.

Vedtak

Ulvedal skole legges ut for salg
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.
Delegert til Kommunedirektøren.

Protokolltilførsel: Fatima Yusuf (SL) på vegne av Samlingslista: Samlingslista mener at bygdas folk
                    skulle vært hørt før huset ble lagt ut for salg.
Oppfølging:         Geir Ove Vassli: Henter inn takst og engasjerer megler (frist 15. april 2024)

PS 17/24 Forskrift om renovasjon og slamtømming
-----------------------------------------------

Arkivsak: 24/135

Behandling

Innstilling fra Kommunedirektøren: Forskrift om renovasjon og slamtømming vedtas.

Forslag fra Per Gunnar Lien (BL) på vegne av Bygdelista: Saken sendes tilbake, og legges fram på
nytt når gebyrgrunnlaget er gjort rede for.

Votering

Forslag fra Per Gunnar Lien (BL):
For stemte 16: GL (2), BL (5), SL (4), FF (3), UG (2).
Imot stemte 5: GL (5).
Dermed ble forslaget vedtatt.

Vedtak

Saken sendes tilbake
Saken sendes tilbake, og legges fram på nytt når gebyrgrunnlaget er gjort rede for.
Oversendt.

FO 3/24 Trafikkfarlig kryss ved butikken på Moen
------------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Arvid Hovde (FF)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Arvid Hovde (FF) (spørsmål): Hva gjør kommunen med krysset ved butikken på Moen?
- Ragnhild Myrvold (GL) (svar): Krysset ligger på fylkesvei, og kommunen har bedt fylkeskommunen om
  fartsdemping.

FO 4/24 Bruk av vikarbyrå i hjemmetjenesten
-------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Kjersti Solbrekke (GL)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Kjersti Solbrekke (GL) (spørsmål): Hvor stor del av vaktene i hjemmetjenesten ble dekket av
  vikarbyrå i 2023?
- Ragnhild Myrvold (GL) (svar): Det gjaldt fire prosent av vaktene, mot sju prosent året før.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 22. februar 2024 (sendt ut på forhånd)
- Kulturplan for Granheim 2024–2032 (sendt ut på forhånd, sak PS 14/24)

Neste møte
----------

Torsdag 21. mars 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen: godkjent i møtet 21. mars 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Torstein Aasgard og Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Leif Rognstad
=== $ ko -C examples/granheim report minutes kommunestyret-2024-02-22 --layout protokoll --language nn
Møteprotokoll
=============

Organ:      Granheim kommunestyre
Møtenummer: 2/2024
Møtetype:   ordinært
Dato:       torsdag 22. februar 2024
Tid:        kl. 18.00–21.30
Stad:       Kommunestyresalen, Granheim kommunehus
Møteform:   fysisk møte
Møteleiar:  Ragnhild Myrvold (GL)
Referent:   Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────────
Ragnhild Myrvold   Ordførar      GL
Torstein Aasgard   Medlem        GL
Ingeborg Haugli    Medlem        GL
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
Fatima Yusuf       Medlem        SL
Leif Rognstad      Medlem        SL
Eline Stordal      Medlem        FF
Arvid Hovde        Medlem        FF
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Thea Vikan         Medlem        UG
Marianne Øyen      Varamedlem    SL     Bjørnar Kvisle

Møtte: 21 av 21.

Forfall: Bjørnar Kvisle (SL) – Marianne Øyen møtte som vara

Frå administrasjonen
--------------------

Namn               Stilling
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Wenche Lyngmo      Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalla:                             14. februar 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             godkjend
Valde til å skrive under protokollen: Torstein Aasgard (GL) og Leif Rognstad (SL)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                                    Lukka
────────  ────────  ────────────────────────────────────────────────────────  ─────
PS 10/24            Godkjenning av møteprotokoll fra 25. januar 2024
RS 3/24             Årsmelding 2023 fra ungdomsrådet
RS 4/24             Brev fra nabokommunen om felles brannvesen
RS 5/24             Delegerte vedtak 18. januar – 14. februar 2024
PS 11/24  23/446    Valg av medlemmer til utvalg for framtidig skolestruktur
PS 12/24  23/446    Mandat for utvalg for framtidig skolestruktur
PS 13/24  24/117    Barnehageopptak 2024 – kapasitet
PS 14/24  23/409    Kulturplan 2024–2032
PS 15/24  24/124    Forskrift om ordensreglement i grunnskolen
PS 16/24  24/145    Salg av Ulvedal skole
PS 17/24  24/135    Forskrift om renovasjon og slamtømming
FO 3/24             Trafikkfarlig kryss ved butikken på Moen
FO 4/24             Bruk av vikarbyrå i hjemmetjenesten

PS 10/24 Godkjenning av møteprotokoll fra 25. januar 2024
---------------------------------------------------------

Gjeld: Kommunestyremøte 25. januar 2024

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 25. januar 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 25. januar 2024 godkjennes

RS 3/24 Årsmelding 2023 fra ungdomsrådet
----------------------------------------

Sakstype: Referatsak

Handsaming

- Ungdomsrådets leder la fram årsmeldingen, som ble tatt til orientering.

RS 4/24 Brev fra nabokommunen om felles brannvesen
--------------------------------------------------

Sakstype: Referatsak

Handsaming

- Brevet ble tatt til orientering. Ordføreren svarer.

RS 5/24 Delegerte vedtak 18. januar – 14. februar 2024
------------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 5. februar 2024: Dispensasjon fra byggegrensen mot vei for tilbygg på gnr. 4
bnr. 17 (vedteke, etter fullmakt: Emil Hauge)

Granheim kommunestyre, 9. februar 2024: Skiltplan for parkering ved Granheim stasjon fastsettes
(vedteke, etter fullmakt: Geir Ove Vassli)

PS 11/24 Valg av medlemmer til utvalg for framtidig skolestruktur
-----------------------------------------------------------------

Arkivsak: 23/446
Sakstype: Val

Handsaming

- Valget av medlemmer ble holdt som forholdsvalg. Nestlederen ble valgt enstemmig.

Val

Utvalg for framtidig skolestruktur: forholdsval, 9 plassar, 1. mars 2024 – 31. desember 2024

Liste  Røyster  Plassar  Kandidatar
─────  ───────  ───────  ─────────────────────────────────────────────────────────────────────
GL           6        3  Silje Fagerhøi, Amir Rezai, Gunnhild Raa, Stian Melbø, Odd-Arne Nyhus
BL           5        2  Jon Erik Moene, Marit Tveiten, Kåre Finstad
SL           4        2  Leif Rognstad, Fatima Yusuf, Marianne Øyen
FF           3        1  Arvid Hovde, Nina Bergset
UG           2        1  Jonas Vestre, Amalie Grindheim

Vald            Parti  Funksjon
──────────────  ─────  ────────
Silje Fagerhøi  GL     Medlem
Amir Rezai      GL     Medlem
Gunnhild Raa    GL     Medlem
Jon Erik Moene  BL     Medlem
Marit Tveiten   BL     Medlem
Leif Rognstad   SL     Medlem
Fatima Yusuf    SL     Medlem
Arvid Hovde     FF     Medlem
Jonas Vestre    UG     Medlem

21 røysteføre, 21 røysta, 1 blankt
Varamedlemer for GL: 1. Stian Melbø, 2. Odd-Arne Nyhus
Varamedlemer for BL: 1. Kåre Finstad
Varamedlemer for SL: 1. Marianne Øyen
Varamedlemer for FF: 1. Nina Bergset
Varamedlemer for UG: 1. Amalie Grindheim

Utvalg for framtidig skolestruktur, leiar: fleirtalsval, 1 plass, 1. mars 2024 – 31. desember 2024

Vald           Funksjon
─────────────  ────────
Marit Tveiten  Leiar

Kandidatar: Marit Tveiten (13 røyster), Silje Fagerhøi (8 røyster)
21 røysta

Utvalg for framtidig skolestruktur, nestleiar: avtaleval, 1 plass, 1. mars 2024 – 31. desember 2024

Vald           Funksjon
─────────────  ─────────
Leif Rognstad  Nestleiar

PS 12/24 Mandat for utvalg for framtidig skolestruktur
------------------------------------------------------

Arkivsak:             23/446
Tidlegare handsaming: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 3/24 (vedteke):
                      Innstillingen ble enstemmig vedtatt.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur:
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.

Tilleggsframlegg frå Eline Stordal (FF) på vegner av Fjell og fjord til tilråding frå Utvalg for
oppvekst og kultur: Dagens struktur skal være ett av alternativene.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Tilleggsframlegg frå Eline Stordal (FF):
For røysta 17: GL (3), BL (5), SL (4), FF (3), UG (2).
Imot røysta 4: GL (4).
Dermed vart tilleggsframlegget vedteke.

Vedtak

Mandatet vedtas
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.
3. Dagens struktur skal være ett av alternativene.

PS 13/24 Barnehageopptak 2024 – kapasitet
-----------------------------------------

Arkivsak:             24/117
Tidlegare handsaming: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 4/24 (vedteke):
                      Innstillingen ble enstemmig vedtatt.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur: Det åpnes en ekstra småbarnsgruppe ved Myrkollen
barnehage fra 1. august 2024.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Vedtak

Det åpnes en ekstra småbarnsgruppe ved Myrkollen barnehage fra 1. august 2024
Kr 940 000 (ny småbarnsgruppe, fem måneder, rammeområde oppvekst, 2024, finansiert av
disposisjonsfondet)

Oppfølging: Hilde Marie Roset: Lyser ut tre stillinger (frist 1. april 2024)

PS 14/24 Kulturplan 2024–2032
-----------------------------

Arkivsak:             23/409
Tidlegare handsaming: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 5/24 (vedteke):
                      Innstillingen ble vedtatt med ett tillegg om frivillighetens år.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur: Kulturplan for Granheim 2024–2032 vedtas.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Vedtak

Kulturplan for Granheim 2024–2032 vedtas

PS 15/24 Forskrift om ordensreglement i grunnskolen
---------------------------------------------------

Arkivsak:             24/124
Tidlegare handsaming: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 6/24 (vedteke):
                      Innstillingen ble enstemmig vedtatt.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur: Forskrift om ordensreglement for grunnskolene i
Granheim vedtas, med virkning fra 1. august 2024.

Tilleggsframlegg frå Thea Vikan (UG) på vegner av Ung i Granheim til tilråding frå Utvalg for
oppvekst og kultur: Elevene kan bruke mobiltelefon i midttimen på ungdomstrinnet.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Tilleggsframlegg frå Thea Vikan (UG):
For røysta 3: FF (1), UG (2).
Imot røysta 18: GL (7), BL (5), SL (4), FF (2).
Dermed vart tilleggsframlegget ikkje vedteke.

Vedtak

Forskrift om ordensreglement for grunnskolene i Granheim vedtas, med virkning fra 1. august 2024

PS 16/24 Salg av Ulvedal skole
------------------------------

Arkivsak: 24/145

Handsaming

Tilråding frå Formannskapet:
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.

Alternativt framlegg frå Fatima Yusuf (SL) på vegner av Samlingslista: Skolen leies ut til Ulvedal
grendelag i fem år for 1 krone året.

Røysting

Tilråding frå Formannskapet vart sett opp mot alternativt framlegg frå Fatima Yusuf (SL).
For tilråding frå Formannskapet røysta 15: Ragnhild Myrvold (GL), Torstein Aasgard (GL), Ingeborg
Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL),
Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene
(BL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF).
For alternativt framlegg frå Fatima Yusuf (SL) røysta 6: Tone Skarphagen (SL), Fatima Yusuf (SL),
Leif Rognstad (SL), Jonas Vestre (UG), Thea Vikan (UG), Marianne Øyen (SL).
Dermed vart tilråding frå Formannskapet vedteken.

Vedtak

Ulvedal skole legges ut for salg
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.
Delegert til Kommunedirektøren.

Protokolltilførsel: Fatima Yusuf (SL) på vegner av Samlingslista: Samlingslista mener at bygdas folk
                    skulle vært hørt før huset ble lagt ut for salg.
Oppfølging:         Geir Ove Vassli: Henter inn takst og engasjerer megler (frist 15. april 2024)

PS 17/24 Forskrift om renovasjon og slamtømming
-----------------------------------------------

Arkivsak: 24/135

Handsaming

Tilråding frå Kommunedirektøren: Forskrift om renovasjon og slamtømming vedtas.

Framlegg frå Per Gunnar Lien (BL) på vegner av Bygdelista: Saken sendes tilbake, og legges fram på
nytt når gebyrgrunnlaget er gjort rede for.

Røysting

Framlegg frå Per Gunnar Lien (BL):
For røysta 16: GL (2), BL (5), SL (4), FF (3), UG (2).
Imot røysta 5: GL (5).
Dermed vart framlegget vedteke.

Vedtak

Saken sendes tilbake
Saken sendes tilbake, og legges fram på nytt når gebyrgrunnlaget er gjort rede for.
Oversendt.

FO 3/24 Trafikkfarlig kryss ved butikken på Moen
------------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Arvid Hovde (FF)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Arvid Hovde (FF) (spørsmål): Hva gjør kommunen med krysset ved butikken på Moen?
- Ragnhild Myrvold (GL) (svar): Krysset ligger på fylkesvei, og kommunen har bedt fylkeskommunen om
  fartsdemping.

FO 4/24 Bruk av vikarbyrå i hjemmetjenesten
-------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Kjersti Solbrekke (GL)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Kjersti Solbrekke (GL) (spørsmål): Hvor stor del av vaktene i hjemmetjenesten ble dekket av
  vikarbyrå i 2023?
- Ragnhild Myrvold (GL) (svar): Det gjaldt fire prosent av vaktene, mot sju prosent året før.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 22. februar 2024 (sendt ut på førehand)
- Kulturplan for Granheim 2024–2032 (sendt ut på førehand, sak PS 14/24)

Neste møte
----------

Torsdag 21. mars 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen: godkjent i møtet 21. mars 2024, ført av Wenche Lyngmo, underskrive av Ragnhild Myrvold,
Torstein Aasgard og Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Leif Rognstad
=== $ ko -C examples/granheim report minutes kommunestyret-2024-02-22 --layout protokoll --language en
Minutes
=======

Body:      Granheim kommunestyre
Number:    2/2024
Type:      ordinært
Date:      Thursday 22 February 2024
Time:      18:00–21:30
Place:     Kommunestyresalen, Granheim kommunehus
Form:      in person
Chair:     Ragnhild Myrvold (GL)
Secretary: Wenche Lyngmo

Present
-------

Name               Function       Party  In place of
─────────────────  ─────────────  ─────  ──────────────
Ragnhild Myrvold   Mayor          GL
Torstein Aasgard   Member         GL
Ingeborg Haugli    Member         GL
Amir Rezai         Member         GL
Kjersti Solbrekke  Member         GL
Odd-Arne Nyhus     Member         GL
Silje Fagerhøi     Member         GL
Halvor Brattland   Deputy mayor   BL
Marit Tveiten      Member         BL
Per Gunnar Lien    Member         BL
Synnøve Eikrem     Member         BL
Jon Erik Moene     Member         BL
Tone Skarphagen    Member         SL
Fatima Yusuf       Member         SL
Leif Rognstad      Member         SL
Eline Stordal      Member         FF
Arvid Hovde        Member         FF
Nina Bergset       Member         FF
Jonas Vestre       Member         UG
Thea Vikan         Member         UG
Marianne Øyen      Deputy member  SL     Bjørnar Kvisle

Attended: 21 of 21.

Absent: Bjørnar Kvisle (SL) – Marianne Øyen attended instead

From the administration
-----------------------

Name               Position
─────────────────  ─────────────────
Astrid Fjellheim   Kommunedirektør
Øyvind Tangerud    Økonomisjef
Hilde Marie Roset  Oppvekstsjef
Wenche Lyngmo      Politisk sekretær

Notice, agenda and signers
--------------------------

Called:                      14 February 2024 by Ragnhild Myrvold, e-post og kommunens nettsted,
                             approved
Agenda:                      approved
Elected to sign the minutes: Torstein Aasgard (GL) and Leif Rognstad (SL)

Agenda
------

Item      Case    Title                                                     Closed
────────  ──────  ────────────────────────────────────────────────────────  ──────
PS 10/24          Godkjenning av møteprotokoll fra 25. januar 2024
RS 3/24           Årsmelding 2023 fra ungdomsrådet
RS 4/24           Brev fra nabokommunen om felles brannvesen
RS 5/24           Delegerte vedtak 18. januar – 14. februar 2024
PS 11/24  23/446  Valg av medlemmer til utvalg for framtidig skolestruktur
PS 12/24  23/446  Mandat for utvalg for framtidig skolestruktur
PS 13/24  24/117  Barnehageopptak 2024 – kapasitet
PS 14/24  23/409  Kulturplan 2024–2032
PS 15/24  24/124  Forskrift om ordensreglement i grunnskolen
PS 16/24  24/145  Salg av Ulvedal skole
PS 17/24  24/135  Forskrift om renovasjon og slamtømming
FO 3/24           Trafikkfarlig kryss ved butikken på Moen
FO 4/24           Bruk av vikarbyrå i hjemmetjenesten

PS 10/24 Godkjenning av møteprotokoll fra 25. januar 2024
---------------------------------------------------------

Concerns: Kommunestyremøte 25. januar 2024

Proceedings

Motion from Ragnhild Myrvold (GL): Møteprotokollen fra 25. januar 2024 godkjennes.

Voting

Motion from Ragnhild Myrvold (GL):
Adopted unanimously.

Decision

Møteprotokollen fra 25. januar 2024 godkjennes

RS 3/24 Årsmelding 2023 fra ungdomsrådet
----------------------------------------

Type: Report

Proceedings

- Ungdomsrådets leder la fram årsmeldingen, som ble tatt til orientering.

RS 4/24 Brev fra nabokommunen om felles brannvesen
--------------------------------------------------

Type: Report

Proceedings

- Brevet ble tatt til orientering. Ordføreren svarer.

RS 5/24 Delegerte vedtak 18. januar – 14. februar 2024
------------------------------------------------------

Type: Delegated decision

Proceedings

- Vedtakene ble tatt til orientering.

Decisions reported

Granheim kommunestyre, 5 February 2024: Dispensasjon fra byggegrensen mot vei for tilbygg på gnr. 4
bnr. 17 (adopted, by delegation: Emil Hauge)

Granheim kommunestyre, 9 February 2024: Skiltplan for parkering ved Granheim stasjon fastsettes
(adopted, by delegation: Geir Ove Vassli)

PS 11/24 Valg av medlemmer til utvalg for framtidig skolestruktur
-----------------------------------------------------------------

Case: 23/446
Type: Election

Proceedings

- Valget av medlemmer ble holdt som forholdsvalg. Nestlederen ble valgt enstemmig.

Elections

Utvalg for framtidig skolestruktur: proportional election, 9 seats, 1 March 2024 – 31 December 2024

List  Votes  Seats  Candidates
────  ─────  ─────  ─────────────────────────────────────────────────────────────────────
GL        6      3  Silje Fagerhøi, Amir Rezai, Gunnhild Raa, Stian Melbø, Odd-Arne Nyhus
BL        5      2  Jon Erik Moene, Marit Tveiten, Kåre Finstad
SL        4      2  Leif Rognstad, Fatima Yusuf, Marianne Øyen
FF        3      1  Arvid Hovde, Nina Bergset
UG        2      1  Jonas Vestre, Amalie Grindheim

Elected         Party  Function
──────────────  ─────  ────────
Silje Fagerhøi  GL     Member
Amir Rezai      GL     Member
Gunnhild Raa    GL     Member
Jon Erik Moene  BL     Member
Marit Tveiten   BL     Member
Leif Rognstad   SL     Member
Fatima Yusuf    SL     Member
Arvid Hovde     FF     Member
Jonas Vestre    UG     Member

21 entitled to vote, 21 voted, 1 blank
Deputies of GL: 1. Stian Melbø, 2. Odd-Arne Nyhus
Deputies of BL: 1. Kåre Finstad
Deputies of SL: 1. Marianne Øyen
Deputies of FF: 1. Nina Bergset
Deputies of UG: 1. Amalie Grindheim

Utvalg for framtidig skolestruktur, leader: majority election, 1 seat, 1 March 2024 – 31 December
2024

Elected        Function
─────────────  ────────
Marit Tveiten  Leader

Candidates: Marit Tveiten (13 votes), Silje Fagerhøi (8 votes)
21 voted

Utvalg for framtidig skolestruktur, deputy leader: election by agreement, 1 seat, 1 March 2024 –
31 December 2024

Elected        Function
─────────────  ─────────────
Leif Rognstad  Deputy leader

PS 12/24 Mandat for utvalg for framtidig skolestruktur
------------------------------------------------------

Case:              23/446
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 3/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur:
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.

Additional proposal from Eline Stordal (FF) on behalf of Fjell og fjord to the recommendation from
Utvalg for oppvekst og kultur: Dagens struktur skal være ett av alternativene.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Additional proposal from Eline Stordal (FF):
17 voted for: GL (3), BL (5), SL (4), FF (3), UG (2).
4 voted against: GL (4).
Thus the additional proposal was adopted.

Decision

Mandatet vedtas
1. Utvalget legger fram minst to alternativer, med virkninger for elever, ansatte, skyss og økonomi.
2. Utvalget holder minst ett åpent møte i hver skolekrets.
3. Dagens struktur skal være ett av alternativene.

PS 13/24 Barnehageopptak 2024 – kapasitet
-----------------------------------------

Case:              24/117
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 4/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Det åpnes en ekstra småbarnsgruppe ved Myrkollen
barnehage fra 1. august 2024.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Det åpnes en ekstra småbarnsgruppe ved Myrkollen barnehage fra 1. august 2024
NOK 940,000 (ny småbarnsgruppe, fem måneder, rammeområde oppvekst, 2024, financed by
disposisjonsfondet)

Follow-up: Hilde Marie Roset: Lyser ut tre stillinger (due 1 April 2024)

PS 14/24 Kulturplan 2024–2032
-----------------------------

Case:              23/409
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 5/24 (adopted):
                   Innstillingen ble vedtatt med ett tillegg om frivillighetens år.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Kulturplan for Granheim 2024–2032 vedtas.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Decision

Kulturplan for Granheim 2024–2032 vedtas

PS 15/24 Forskrift om ordensreglement i grunnskolen
---------------------------------------------------

Case:              24/124
Earlier treatment: Utvalg for oppvekst og kultur, 13 February 2024, item PS 6/24 (adopted):
                   Innstillingen ble enstemmig vedtatt.

Proceedings

Recommendation from Utvalg for oppvekst og kultur: Forskrift om ordensreglement for grunnskolene i
Granheim vedtas, med virkning fra 1. august 2024.

Additional proposal from Thea Vikan (UG) on behalf of Ung i Granheim to the recommendation from
Utvalg for oppvekst og kultur: Elevene kan bruke mobiltelefon i midttimen på ungdomstrinnet.

Voting

Recommendation from Utvalg for oppvekst og kultur:
Adopted unanimously.

Additional proposal from Thea Vikan (UG):
3 voted for: FF (1), UG (2).
18 voted against: GL (7), BL (5), SL (4), FF (2).
Thus the additional proposal was rejected.

Decision

Forskrift om ordensreglement for grunnskolene i Granheim vedtas, med virkning fra 1. august 2024

PS 16/24 Salg av Ulvedal skole
------------------------------

Case: 24/145

Proceedings

Recommendation from Formannskapet:
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.

Alternative proposal from Fatima Yusuf (SL) on behalf of Samlingslista: Skolen leies ut til Ulvedal
grendelag i fem år for 1 krone året.

Voting

Recommendation from Formannskapet was set against alternative proposal from Fatima Yusuf (SL).
15 voted for recommendation from Formannskapet: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi
(GL), Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik
Moene (BL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF).
6 voted for alternative proposal from Fatima Yusuf (SL): Tone Skarphagen (SL), Fatima Yusuf (SL),
Leif Rognstad (SL), Jonas Vestre (UG), Thea Vikan (UG), Marianne Øyen (SL).
Thus recommendation from Formannskapet was adopted.

Decision

Ulvedal skole legges ut for salg
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.
Delegated to Kommunedirektøren.

Remark for the record: Fatima Yusuf (SL) on behalf of Samlingslista: Samlingslista mener at bygdas
                       folk skulle vært hørt før huset ble lagt ut for salg.
Follow-up:             Geir Ove Vassli: Henter inn takst og engasjerer megler (due 15 April 2024)

PS 17/24 Forskrift om renovasjon og slamtømming
-----------------------------------------------

Case: 24/135

Proceedings

Recommendation from Kommunedirektøren: Forskrift om renovasjon og slamtømming vedtas.

Motion from Per Gunnar Lien (BL) on behalf of Bygdelista: Saken sendes tilbake, og legges fram på
nytt når gebyrgrunnlaget er gjort rede for.

Voting

Motion from Per Gunnar Lien (BL):
16 voted for: GL (2), BL (5), SL (4), FF (3), UG (2).
5 voted against: GL (5).
Thus the motion was adopted.

Decision

Saken sendes tilbake
Saken sendes tilbake, og legges fram på nytt når gebyrgrunnlaget er gjort rede for.
Referred.

FO 3/24 Trafikkfarlig kryss ved butikken på Moen
------------------------------------------------

Type:        Question
Asked by:    Arvid Hovde (FF)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Arvid Hovde (FF) (question): Hva gjør kommunen med krysset ved butikken på Moen?
- Ragnhild Myrvold (GL) (answer): Krysset ligger på fylkesvei, og kommunen har bedt fylkeskommunen
  om fartsdemping.

FO 4/24 Bruk av vikarbyrå i hjemmetjenesten
-------------------------------------------

Type:        Question
Asked by:    Kjersti Solbrekke (GL)
Answered by: Ragnhild Myrvold (GL)

Proceedings

- Kjersti Solbrekke (GL) (question): Hvor stor del av vaktene i hjemmetjenesten ble dekket av
  vikarbyrå i 2023?
- Ragnhild Myrvold (GL) (answer): Det gjaldt fire prosent av vaktene, mot sju prosent året før.

Documents
---------

- Innkalling og saksframlegg til møtet i kommunestyret 22. februar 2024 (sent beforehand)
- Kulturplan for Granheim 2024–2032 (sent beforehand, item PS 14/24)

Next meeting
------------

Thursday 21 March 2024, 18:00, Kommunestyresalen, Granheim kommunehus

Signatures
----------

The minutes: approved in the meeting of 21 March 2024, written by Wenche Lyngmo, signed by Ragnhild
Myrvold, Torstein Aasgard and Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Leif Rognstad
