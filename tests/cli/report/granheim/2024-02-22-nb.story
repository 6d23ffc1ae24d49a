The council of Granheim, 2024-02-22: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-02-22
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   2/2024
Møtetype:     Ordinært
Dato:         torsdag 22. februar 2024
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

Innkalling:                          14. februar 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
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

Møteprotokollen fra 25. januar 2024 godkjennes.

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

21 stemmeberettigede, 21 stemte, 1 blank stemme
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

Tilleggsforslag fra Eline Stordal (FF) på vegne av Fjell og fjord til innstillingen fra Utvalg for
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

Det åpnes en ekstra småbarnsgruppe ved Myrkollen barnehage fra 1. august 2024.
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

Kulturplan for Granheim 2024–2032 vedtas.

PS 15/24 Forskrift om ordensreglement i grunnskolen
---------------------------------------------------

Arkivsak:             24/124
Tidligere behandling: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 6/24 (vedtatt):
                      Innstillingen ble enstemmig vedtatt.

Behandling

Innstilling fra Utvalg for oppvekst og kultur: Forskrift om ordensreglement for grunnskolene i
Granheim vedtas, med virkning fra 1. august 2024.

Tilleggsforslag fra Thea Vikan (UG) på vegne av Ung i Granheim til innstillingen fra Utvalg for
oppvekst og kultur: Elevene kan bruke mobiltelefon i midttimen på ungdomstrinnet.

Votering

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Tilleggsforslag fra Thea Vikan (UG):
For stemte 3: FF (1), UG (2).
Imot stemte 18: GL (7), BL (5), SL (4), FF (2).
Dermed ble tilleggsforslaget ikke vedtatt.

Vedtak

Forskrift om ordensreglement for grunnskolene i Granheim vedtas, med virkning fra 1. august 2024.

PS 16/24 Salg av Ulvedal skole
------------------------------

Arkivsak: 24/145

Behandling

Innstilling fra formannskapet:
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.

Alternativt forslag fra Fatima Yusuf (SL) på vegne av Samlingslista: Skolen leies ut til Ulvedal
grendelag i fem år for 1 krone året.

Votering

Innstillingen fra formannskapet ble satt opp mot det alternative forslaget fra Fatima Yusuf (SL).
For innstillingen fra formannskapet stemte 15: Ragnhild Myrvold (GL), Torstein Aasgard (GL),
Ingeborg Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi
(GL), Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik
Moene (BL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF).
For det alternative forslaget fra Fatima Yusuf (SL) stemte 6: Tone Skarphagen (SL), Fatima Yusuf
(SL), Leif Rognstad (SL), Jonas Vestre (UG), Thea Vikan (UG), Marianne Øyen (SL).
Dermed ble innstillingen vedtatt.

Vedtak

Ulvedal skole legges ut for salg
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.
Delegert til kommunedirektøren.

Protokolltilførsel: Fatima Yusuf (SL) på vegne av Samlingslista: Samlingslista mener at bygdas folk
                    skulle vært hørt før huset ble lagt ut for salg.
Oppfølging:         Geir Ove Vassli: Henter inn takst og engasjerer megler (frist 15. april 2024)

PS 17/24 Forskrift om renovasjon og slamtømming
-----------------------------------------------

Arkivsak: 24/135

Behandling

Innstilling fra kommunedirektøren: Forskrift om renovasjon og slamtømming vedtas.

Forslag fra Per Gunnar Lien (BL) på vegne av Bygdelista: Saken sendes tilbake, og legges fram på
nytt når gebyrgrunnlaget er gjort rede for.

Votering

Forslag fra Per Gunnar Lien (BL):
For stemte 16: GL (2), BL (5), SL (4), FF (3), UG (2).
Imot stemte 5: GL (5).
Dermed ble forslaget vedtatt.

Vedtak

Saken sendes tilbake, og legges fram på nytt når gebyrgrunnlaget er gjort rede for.

FO 3/24 Trafikkfarlig kryss ved butikken på Moen
------------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Arvid Hovde (FF)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Arvid Hovde (FF), spørsmål: Hva gjør kommunen med krysset ved butikken på Moen?
- Ragnhild Myrvold (GL), svar: Krysset ligger på fylkesvei, og kommunen har bedt fylkeskommunen om
  fartsdemping.

FO 4/24 Bruk av vikarbyrå i hjemmetjenesten
-------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Kjersti Solbrekke (GL)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Kjersti Solbrekke (GL), spørsmål: Hvor stor del av vaktene i hjemmetjenesten ble dekket av
  vikarbyrå i 2023?
- Ragnhild Myrvold (GL), svar: Det gjaldt fire prosent av vaktene, mot sju prosent året før.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 22. februar 2024 (sendt ut på forhånd)
- Kulturplan for Granheim 2024–2032 (sendt ut på forhånd, sak PS 14/24)

Neste møte
----------

Torsdag 21. mars 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 21. mars 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Torstein Aasgard og Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Leif Rognstad
