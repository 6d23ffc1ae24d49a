The council of Granheim, 2024-02-22: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-02-22 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   2/2024
Møtetype:     Ordinært
Dato:         torsdag 22. februar 2024
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

Innkalling:                           14. februar 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
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

Møteprotokollen fra 25. januar 2024 godkjennes.

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

21 røysteføre, 21 røysta, 1 blank røyst
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

Tilleggsframlegg frå Eline Stordal (FF) på vegner av Fjell og fjord til tilrådinga frå Utvalg for
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

Det åpnes en ekstra småbarnsgruppe ved Myrkollen barnehage fra 1. august 2024.
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

Kulturplan for Granheim 2024–2032 vedtas.

PS 15/24 Forskrift om ordensreglement i grunnskolen
---------------------------------------------------

Arkivsak:             24/124
Tidlegare handsaming: Utvalg for oppvekst og kultur, 13. februar 2024, sak PS 6/24 (vedteke):
                      Innstillingen ble enstemmig vedtatt.

Handsaming

Tilråding frå Utvalg for oppvekst og kultur: Forskrift om ordensreglement for grunnskolene i
Granheim vedtas, med virkning fra 1. august 2024.

Tilleggsframlegg frå Thea Vikan (UG) på vegner av Ung i Granheim til tilrådinga frå Utvalg for
oppvekst og kultur: Elevene kan bruke mobiltelefon i midttimen på ungdomstrinnet.

Røysting

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Tilleggsframlegg frå Thea Vikan (UG):
For røysta 3: FF (1), UG (2).
Imot røysta 18: GL (7), BL (5), SL (4), FF (2).
Dermed vart tilleggsframlegget ikkje vedteke.

Vedtak

Forskrift om ordensreglement for grunnskolene i Granheim vedtas, med virkning fra 1. august 2024.

PS 16/24 Salg av Ulvedal skole
------------------------------

Arkivsak: 24/145

Handsaming

Tilråding frå formannskapet:
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.

Alternativt framlegg frå Fatima Yusuf (SL) på vegner av Samlingslista: Skolen leies ut til Ulvedal
grendelag i fem år for 1 krone året.

Røysting

Tilrådinga frå formannskapet vart sett opp mot det alternative framlegget frå Fatima Yusuf (SL).
For tilrådinga frå formannskapet røysta 15: Ragnhild Myrvold (GL), Torstein Aasgard (GL), Ingeborg
Haugli (GL), Amir Rezai (GL), Kjersti Solbrekke (GL), Odd-Arne Nyhus (GL), Silje Fagerhøi (GL),
Halvor Brattland (BL), Marit Tveiten (BL), Per Gunnar Lien (BL), Synnøve Eikrem (BL), Jon Erik Moene
(BL), Eline Stordal (FF), Arvid Hovde (FF), Nina Bergset (FF).
For det alternative framlegget frå Fatima Yusuf (SL) røysta 6: Tone Skarphagen (SL), Fatima Yusuf
(SL), Leif Rognstad (SL), Jonas Vestre (UG), Thea Vikan (UG), Marianne Øyen (SL).
Dermed vart tilrådinga vedteken.

Vedtak

Ulvedal skole legges ut for salg
1. Ulvedal skole, gnr. 12 bnr. 8, legges ut for salg på det åpne markedet.
2. Kommunedirektøren får fullmakt til å godta bud på minst takst.
Delegert til kommunedirektøren.

Protokolltilførsel: Fatima Yusuf (SL) på vegner av Samlingslista: Samlingslista mener at bygdas folk
                    skulle vært hørt før huset ble lagt ut for salg.
Oppfølging:         Geir Ove Vassli: Henter inn takst og engasjerer megler (frist 15. april 2024)

PS 17/24 Forskrift om renovasjon og slamtømming
-----------------------------------------------

Arkivsak: 24/135

Handsaming

Tilråding frå kommunedirektøren: Forskrift om renovasjon og slamtømming vedtas.

Framlegg frå Per Gunnar Lien (BL) på vegner av Bygdelista: Saken sendes tilbake, og legges fram på
nytt når gebyrgrunnlaget er gjort rede for.

Røysting

Framlegg frå Per Gunnar Lien (BL):
For røysta 16: GL (2), BL (5), SL (4), FF (3), UG (2).
Imot røysta 5: GL (5).
Dermed vart framlegget vedteke.

Vedtak

Saken sendes tilbake, og legges fram på nytt når gebyrgrunnlaget er gjort rede for.

FO 3/24 Trafikkfarlig kryss ved butikken på Moen
------------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Arvid Hovde (FF)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Arvid Hovde (FF), spørsmål: Hva gjør kommunen med krysset ved butikken på Moen?
- Ragnhild Myrvold (GL), svar: Krysset ligger på fylkesvei, og kommunen har bedt fylkeskommunen om
  fartsdemping.

FO 4/24 Bruk av vikarbyrå i hjemmetjenesten
-------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Kjersti Solbrekke (GL)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Kjersti Solbrekke (GL), spørsmål: Hvor stor del av vaktene i hjemmetjenesten ble dekket av
  vikarbyrå i 2023?
- Ragnhild Myrvold (GL), svar: Det gjaldt fire prosent av vaktene, mot sju prosent året før.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 22. februar 2024 (sendt ut på førehand)
- Kulturplan for Granheim 2024–2032 (sendt ut på førehand, sak PS 14/24)

Neste møte
----------

Torsdag 21. mars 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 21. mars 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Torstein Aasgard og Leif Rognstad.

……………………………………………
Ragnhild Myrvold

……………………………………………
Torstein Aasgard

……………………………………………
Leif Rognstad
