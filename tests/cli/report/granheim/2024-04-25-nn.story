The council of Granheim, 2024-04-25: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-04-25 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   4/2024
Møtetype:     Ordinært
Dato:         torsdag 25. april 2024
Tid:          kl. 18.00–22.00
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon    Parti  Møtt for
─────────────────  ──────────  ─────  ────────────────
Ragnhild Myrvold   Ordførar    GL
Torstein Aasgard   Medlem      GL
Ingeborg Haugli    Medlem      GL
Amir Rezai         Medlem      GL
Kjersti Solbrekke  Medlem      GL
Odd-Arne Nyhus     Medlem      GL
Silje Fagerhøi     Medlem      GL
Marit Tveiten      Medlem      BL
Per Gunnar Lien    Medlem      BL
Synnøve Eikrem     Medlem      BL
Jon Erik Moene     Medlem      BL
Tone Skarphagen    Medlem      SL
Bjørnar Kvisle     Medlem      SL
Fatima Yusuf       Medlem      SL
Leif Rognstad      Medlem      SL
Arvid Hovde        Medlem      FF
Nina Bergset       Medlem      FF
Jonas Vestre       Medlem      UG
Thea Vikan         Medlem      UG
Solveig Krogh      Varamedlem  FF     Eline Stordal
Liv Torunn Berge   Varamedlem  BL     Halvor Brattland

Møtte: 21 av 21.

Møtte i einskildsaker: Eirik Sandnes (vara for Per Gunnar Lien, sak PS 29/24)
Forfall:               Eline Stordal (FF) – Solveig Krogh møtte som vara
                       Halvor Brattland (BL) – Liv Torunn Berge møtte som vara
                       Kåre Finstad (varamedlem, BL)

Frå administrasjonen
--------------------

Namn              Stilling
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           17. april 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Ingeborg Haugli (GL) og Bjørnar Kvisle (SL)

Sakliste
--------

Saksnr.   Arkivsak  Tittel                                                  Lukka
────────  ────────  ──────────────────────────────────────────────────────  ─────
PS 27/24            Godkjenning av møteprotokoll fra 21. mars 2024
RS 8/24             Årsmelding 2023 fra eldrerådet
RS 9/24             Delegerte vedtak 14. mars – 17. april 2024
PS 28/24  24/268    Felles skolefaglig rådgiver – avtale med nabokommunene
PS 29/24  22/878    Skogbrynet hyttefelt – reguleringsplan
PS 30/24  24/234    Valg av kommunal klagenemnd
PS 31/24  24/244    Eierskapsmelding 2024
PS 32/24            Unnateke offentlegheit                                  Ja
PS 33/24  24/253    Tilskudd til lag og foreninger – retningslinjer
PS 34/24  24/276    Trafikksikkerhetsplan 2024–2027
FO 6/24             Lading av elbiler på kommunens parkeringsplasser
FO 7/24             Fosterhjem i kommunen

PS 27/24 Godkjenning av møteprotokoll fra 21. mars 2024
-------------------------------------------------------

Gjeld: Kommunestyremøte 21. mars 2024
Tid:   kl. 18.00–18.05

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 21. mars 2024 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 21. mars 2024 godkjennes.

RS 8/24 Årsmelding 2023 fra eldrerådet
--------------------------------------

Sakstype: Referatsak
Tid:      kl. 18.05–18.10

Handsaming

- Årsmeldingen ble tatt til orientering.

RS 9/24 Delegerte vedtak 14. mars – 17. april 2024
--------------------------------------------------

Sakstype: Delegert sak
Tid:      kl. 18.10–18.20

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 3. april 2024: Leieavtale for to akuttboliger i Moveien inngås (vedteke,
etter fullmakt: Rune Bjerkan)

Granheim kommunestyre, 16. april 2024: Graving for fiber i kommunale veier tillates, med vilkår
(vedteke, etter fullmakt: Geir Ove Vassli)

PS 28/24 Felles skolefaglig rådgiver – avtale med nabokommunene
---------------------------------------------------------------

Arkivsak: 24/268
Tid:      kl. 18.20–18.45

Handsaming

Tilråding frå kommunedirektøren: Avtalen om felles skolefaglig rådgiver godkjennes for tre år.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Avtalen om felles skolefaglig rådgiver godkjennes for tre år.

PS 29/24 Skogbrynet hyttefelt – reguleringsplan
-----------------------------------------------

Arkivsak:             22/878
Tidlegare handsaming: Formannskapet, 16. april 2024 (vedteke): Innstillingen ble vedtatt med fem mot
                      to stemmer.
Tid:                  kl. 18.45–19.10

Handsaming

Habilitet: Per Gunnar Lien (BL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (eier grunn i planområdet, teke opp av Per Gunnar Lien). Røysting om habiliteten:
           samrøystes. Eirik Sandnes (BL) tiltredde.
           Torstein Aasgard (GL) vart funnen habil, jf. forvaltningsloven § 6 andre ledd (søskenbarn
           av utbyggeren, teke opp av Torstein Aasgard). Røysting om habiliteten: for: GL (6), BL
           (5), SL (4), FF (1) og UG (2), mot: FF (2).

Tilråding frå formannskapet:
1. Detaljregulering for Skogbrynet hyttefelt vedtas.
2. Byggehøyden begrenses til 5,5 meter over planert terreng.

Framlegg frå Arvid Hovde (FF) på vegner av Fjell og fjord: Saken sendes tilbake for ny vurdering av
trekkveier for rein.

Røysting

Framlegg frå Arvid Hovde (FF):
For røysta 9: SL (4), FF (3), UG (2).
Imot røysta 12: GL (7), BL (5).
Dermed vart framlegget ikkje vedteke.

Tilråding frå formannskapet:
For røysta 12: GL (7), BL (5).
Imot røysta 9: SL (4), FF (3), UG (2).
Dermed vart tilrådinga vedteken.

Vedtak

Detaljregulering for Skogbrynet hyttefelt vedtas
1. Detaljregulering for Skogbrynet hyttefelt vedtas.
2. Byggehøyden begrenses til 5,5 meter over planert terreng.
Klagefrist 20. mai 2024.
Etter krav om lovlegkontroll frå Arvid Hovde (FF), Nina Bergset (FF) og Fatima Yusuf (SL) av 10. mai
2024 vart vedtaket halde ved lag 12. august 2024.

PS 30/24 Valg av kommunal klagenemnd
------------------------------------

Arkivsak: 24/234
Sakstype: Val
Tid:      kl. 19.10–19.30

Handsaming

- Kommunestyret vedtok enstemmig at valget skulle holdes som avtalevalg.

Val

Kommunal klagenemnd: avtaleval, 5 plassar, 3 varamedlemer, 1. mai 2024 – 30. september 2027

Vald               Funksjon
─────────────────  ─────────
Leif Rognstad      Leiar
Nina Bergset       Nestleiar
Jon Erik Moene     Medlem
Kjersti Solbrekke  Medlem
Silje Fagerhøi     Medlem

Varamedlemer: 1. Odd-Arne Nyhus, 2. Synnøve Eikrem, 3. Roger Dalseth

PS 31/24 Eierskapsmelding 2024
------------------------------

Arkivsak: 24/244
Tid:      kl. 19.30–19.55

Handsaming

Tilråding frå formannskapet: Eierskapsmeldingen for 2024 vedtas.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Eierskapsmeldingen for 2024 vedtas.

PS 32/24 Unnateke offentlegheit
-------------------------------

Lukka møte: Kommuneloven § 11-5 tredje ledd bokstav b, kl. 19.55–20.20, for: GL (7), BL (5), SL (4)
            og FF (3), mot: UG (2)

PS 33/24 Tilskudd til lag og foreninger – retningslinjer
--------------------------------------------------------

Arkivsak: 24/253
Tid:      kl. 20.20–20.45

Handsaming

Tilråding frå kommunedirektøren: Tilskudd til lag og foreninger deles ut to ganger i året, med
søknadsfrist 1. mars og 1. september.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Tilskudd til lag og foreninger deles ut to ganger i året, med søknadsfrist 1. mars og 1. september.

PS 34/24 Trafikksikkerhetsplan 2024–2027
----------------------------------------

Arkivsak: 24/276
Tid:      kl. 20.45–21.10

Handsaming

Tilråding frå formannskapet:
1. Trafikksikkerhetsplan 2024–2027 vedtas.
2. Fartsgrensen i Skolegata settes til 30 km/t.

Røysting

Tilråding frå formannskapet, punkt 1:
Samrøystes vedteke.

Tilråding frå formannskapet, punkt 2:
For røysta 18: GL (7), BL (2), SL (4), FF (3), UG (2).
Imot røysta 3: BL (3).
Dermed vart punkt 2 vedteke.

Vedtak

Trafikksikkerhetsplanen vedtas
1. Trafikksikkerhetsplan 2024–2027 vedtas.
2. Fartsgrensen i Skolegata settes til 30 km/t.

Oppfølging: Geir Ove Vassli: Setter opp nye skilt i Skolegata (frist 15. juni 2024)

FO 6/24 Lading av elbiler på kommunens parkeringsplasser
--------------------------------------------------------

Sakstype:     Spørsmål
Tid:          kl. 21.10–21.35
Spørsmål frå: Jonas Vestre (UG)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Jonas Vestre (UG), spørsmål: Når kommer det ladepunkter ved svømmehallen?
- Ragnhild Myrvold (GL), svar: Tilbud er hentet inn, og åtte ladepunkter settes opp før sommeren.

FO 7/24 Fosterhjem i kommunen
-----------------------------

Sakstype:     Interpellasjon
Tid:          kl. 21.35–22.00
Interpellant: Marit Tveiten (BL)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Marit Tveiten (BL), spørsmål: Hva gjør kommunen for å få flere fosterhjem?
- Ragnhild Myrvold (GL), svar: Barnevernstjenesten holder informasjonskveld i mai.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 25. april 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 23. mai 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 23. mai 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Ingeborg Haugli og Bjørnar Kvisle.

……………………………………………
Ragnhild Myrvold

……………………………………………
Ingeborg Haugli

……………………………………………
Bjørnar Kvisle
