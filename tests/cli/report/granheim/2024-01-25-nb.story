The council of Granheim, 2024-01-25: its protocol in bokmål.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-01-25
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   1/2024
Møtetype:     Ordinært
Dato:         torsdag 25. januar 2024
Tid:          kl. 18.00–21.10
Sted:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleder:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stede
---------

Navn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────
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
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Thea Vikan         Medlem        UG
Gunnhild Raa       Varamedlem    GL     Amir Rezai

Møtte: 21 av 21.

Møtte i enkeltsaker: Kåre Finstad (vara for Jon Erik Moene, sak PS 5/24)
                     Kåre Finstad (vara for Marit Tveiten, sak PS 9/24)
Forfall:             Amir Rezai (GL) – Gunnhild Raa møtte som vara

Fra administrasjonen
--------------------

Navn              Stilling
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Geir Ove Vassli   Teknisk sjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Innkalling, saksliste og underskrivere
--------------------------------------

Innkalling:                          17. januar 2024 av Ragnhild Myrvold, e-post og kommunens
                                     nettsted, godkjent
Saksliste:                           Godkjent
Valgt til å underskrive protokollen: Per Gunnar Lien (BL) og Eline Stordal (FF)

Saksliste
---------

Saksnr.  Arkivsak  Tittel                                                            Lukket
───────  ────────  ────────────────────────────────────────────────────────────────  ──────
PS 1/24            Godkjenning av møteprotokoll fra 14. desember 2023
RS 1/24            Møteprotokoll fra kontrollutvalget 11. januar 2024
RS 2/24            Delegerte vedtak 14. desember 2023 – 17. januar 2024
PS 2/24  23/491    Møteplan for kommunestyret 2024
PS 3/24  23/460    Ny hjullaster til vintervedlikeholdet
PS 4/24  23/453    Gebyrregulativ for plan- og byggesaker 2024
PS 5/24  23/420    Reguleringsplan for Solbakken boligfelt – andre gangs behandling
PS 6/24  23/446    Utredning av framtidig skolestruktur
PS 7/24  23/471    Høringsuttalelse om nytt inntektssystem for kommunene
PS 8/24  23/481    Ny avtale om legevaktsamarbeid
PS 9/24  23/498    Tilskudd til nytt tak på Nordkollen grendehus
FO 1/24            Brøyting av gang- og sykkelveien til Solbakken
FO 2/24            Ventetid for plass i skolefritidsordningen

PS 1/24 Godkjenning av møteprotokoll fra 14. desember 2023
----------------------------------------------------------

Behandling

Forslag fra Ragnhild Myrvold (GL): Møteprotokollen fra 14. desember 2023 godkjennes.

Votering

Forslag fra Ragnhild Myrvold (GL):
Enstemmig vedtatt.

Vedtak

Møteprotokollen fra 14. desember 2023 godkjennes.

RS 1/24 Møteprotokoll fra kontrollutvalget 11. januar 2024
----------------------------------------------------------

Sakstype: Referatsak

Behandling

- Protokollen ble tatt til orientering.

RS 2/24 Delegerte vedtak 14. desember 2023 – 17. januar 2024
------------------------------------------------------------

Sakstype: Delegert sak

Behandling

- Vedtakene ble tatt til orientering.

Meldte vedtak

Granheim kommunestyre, 8. januar 2024: Ambulerende skjenkebevilling til Granheim idrettslag for
solfesten 3. februar (vedtatt, etter fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 15. januar 2024: Fire søknader om startlån fra fjerde kvartal 2023 innvilges
(vedtatt, etter fullmakt: Øyvind Tangerud)

PS 2/24 Møteplan for kommunestyret 2024
---------------------------------------

Arkivsak: 23/491

Behandling

Innstilling fra kommunedirektøren: Kommunestyret holder elleve ordinære møter i 2024, på torsdager i
kommunestyresalen.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Kommunestyret holder elleve ordinære møter i 2024, på torsdager i kommunestyresalen.

PS 3/24 Ny hjullaster til vintervedlikeholdet
---------------------------------------------

Arkivsak:             23/460
Tidligere behandling: Formannskapet, 16. januar 2024 (vedtatt): Kommunedirektørens innstilling ble
                      enstemmig vedtatt.

Behandling

Innstilling fra formannskapet:
1. Det kjøpes ny hjullaster innenfor en ramme på 1 850 000 kroner.
2. Kjøpet finansieres med 1 300 000 kroner fra ubrukte lånemidler og 550 000 kroner fra
disposisjonsfondet.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Ny hjullaster til vintervedlikeholdet
1. Det kjøpes ny hjullaster innenfor en ramme på 1 850 000 kroner.
2. Kjøpet finansieres med 1 300 000 kroner fra ubrukte lånemidler og 550 000 kroner fra
disposisjonsfondet.
Kr 1 300 000 (hjullaster, ubrukte lånemidler, 2024)
Kr 550 000 (hjullaster, disposisjonsfondet, 2024)

Oppfølging: Geir Ove Vassli: Lyser ut anskaffelsen på Doffin (frist 1. mars 2024)

PS 4/24 Gebyrregulativ for plan- og byggesaker 2024
---------------------------------------------------

Arkivsak: 23/453

Behandling

Innstilling fra formannskapet: Gebyrregulativet for plan- og byggesaker vedtas slik det er lagt
fram, med virkning fra 1. februar 2024.

Endringsforslag fra Halvor Brattland (BL) på vegne av Bygdelista til innstillingen fra
formannskapet: Gebyret for mindre tiltak på bebygd eiendom holdes uendret fra 2023.

Votering

Endringsforslag fra Halvor Brattland (BL):
For stemte 8: BL (5), FF (3).
Imot stemte 13: GL (7), SL (4), UG (2).
Dermed ble endringsforslaget ikke vedtatt.

Innstilling fra formannskapet:
For stemte 16: GL (7), SL (4), FF (3), UG (2).
Imot stemte 5: BL (5).
Dermed ble innstillingen vedtatt.

Vedtak

Gebyrregulativet for plan- og byggesaker vedtas slik det er lagt fram, med virkning fra 1. februar
2024.

PS 5/24 Reguleringsplan for Solbakken boligfelt – andre gangs behandling
------------------------------------------------------------------------

Arkivsak:             23/420
Tidligere behandling: Formannskapet, 16. januar 2024 (vedtatt): Innstillingen ble vedtatt med seks
                      mot én stemme.

Behandling

Habilitet: Jon Erik Moene (BL) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (tatt opp av Jon Erik Moene). Avstemning om habiliteten: enstemmig. Kåre Finstad (BL)
           tiltrådte.

Innstilling fra formannskapet:
1. Reguleringsplan for Solbakken boligfelt, sist revidert 4. desember 2023, vedtas med hjemmel i
plan- og bygningsloven § 12-12.
2. Rekkefølgekravet om gang- og sykkelvei tas inn i bestemmelsenes punkt 3.

Votering

Innstilling fra formannskapet:
De øvrige 19 stemte for.
Imot stemte 2: Nina Bergset (FF), Arvid Hovde (FF).
Dermed ble innstillingen vedtatt.

Vedtak

Reguleringsplan for Solbakken boligfelt vedtas
1. Reguleringsplan for Solbakken boligfelt, sist revidert 4. desember 2023, vedtas med hjemmel i
plan- og bygningsloven § 12-12.
2. Rekkefølgekravet om gang- og sykkelvei tas inn i bestemmelsenes punkt 3.
Klagefrist 20. februar 2024.

PS 6/24 Utredning av framtidig skolestruktur
--------------------------------------------

Arkivsak: 23/446

Behandling

Innstilling fra Utvalg for oppvekst og kultur:
1. Det settes ned et utvalg på ni medlemmer som skal utrede skolestrukturen fra høsten 2026.
2. Medlemmer velges i møtet 22. februar.
3. Utvalget legger fram rapport innen 1. november 2024.

Forslag fra Arvid Hovde (FF) på vegne av Fjell og fjord: Saken utsettes til ungdomsrådet har uttalt
seg.

Votering

Forslag fra Arvid Hovde (FF):
For stemte 5: FF (3), UG (2).
Imot stemte 16: GL (7), BL (5), SL (4).
Dermed ble forslaget ikke vedtatt.

Innstilling fra Utvalg for oppvekst og kultur:
Enstemmig vedtatt.

Vedtak

Utvalg for framtidig skolestruktur settes ned
1. Det settes ned et utvalg på ni medlemmer som skal utrede skolestrukturen fra høsten 2026.
2. Medlemmer velges i møtet 22. februar.
3. Utvalget legger fram rapport innen 1. november 2024.

PS 7/24 Høringsuttalelse om nytt inntektssystem for kommunene
-------------------------------------------------------------

Arkivsak: 23/471

Behandling

Innstilling fra formannskapet: Granheim kommune støtter at tilskuddet til små kommuner videreføres,
men går imot at distriktstilskuddet kuttes.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Granheim kommune støtter at tilskuddet til små kommuner videreføres, men går imot at
distriktstilskuddet kuttes.

Oppfølging: Øyvind Tangerud: Sender uttalelsen til departementet (frist 1. februar 2024)

PS 8/24 Ny avtale om legevaktsamarbeid
--------------------------------------

Arkivsak: 23/481

Behandling

Innstilling fra kommunedirektøren: Avtalen om felles legevakt godkjennes, og kommunedirektøren får
fullmakt til å undertegne den.

Votering

Innstilling fra kommunedirektøren:
Enstemmig vedtatt.

Vedtak

Avtalen om felles legevakt godkjennes, og kommunedirektøren får fullmakt til å undertegne den.
Delegert til kommunedirektøren.

PS 9/24 Tilskudd til nytt tak på Nordkollen grendehus
-----------------------------------------------------

Arkivsak: 23/498

Behandling

Habilitet: Marit Tveiten (BL) fratrådte som inhabil, jf. forvaltningsloven § 6 første ledd bokstav e
           (styreleder i Nordkollen grendelag). Avstemning om habiliteten: enstemmig. Kåre Finstad
           (BL) tiltrådte.

Innstilling fra formannskapet: Nordkollen grendehus får 120 000 kroner til nytt tak.

Votering

Innstilling fra formannskapet:
Enstemmig vedtatt.

Vedtak

Nordkollen grendehus får 120 000 kroner til nytt tak.
Kr 120 000 (tilskudd, nytt tak, tilskudd til grendehus, 2024, finansiert av disposisjonsfondet)

FO 1/24 Brøyting av gang- og sykkelveien til Solbakken
------------------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Tone Skarphagen (SL)
Besvart av:   Ragnhild Myrvold (GL)

Behandling

- Tone Skarphagen (SL), spørsmål: Hvorfor brøytes gang- og sykkelveien etter kl. 8 på skoledager?
- Ragnhild Myrvold (GL), svar: Entreprenøren er varslet, og veien skal være brøytet innen kl. 7.

FO 2/24 Ventetid for plass i skolefritidsordningen
--------------------------------------------------

Sakstype:     Spørsmål
Spørsmål fra: Jonas Vestre (UG)
Besvart av:   Silje Fagerhøi (GL)

Behandling

- Jonas Vestre (UG), spørsmål: Hvor mange barn venter på plass i skolefritidsordningen?
- Silje Fagerhøi (GL), svar: Tre barn ventet ved nyttår, og alle har fått plass fra 1. februar.

Dokumenter
----------

- Innkalling og saksframlegg til møtet i kommunestyret 25. januar 2024 (sendt ut på forhånd)

Neste møte
----------

Torsdag 22. februar 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjent i møtet 22. februar 2024, ført av Wenche Lyngmo, underskrevet av Ragnhild
Myrvold, Per Gunnar Lien og Eline Stordal.

……………………………………………
Ragnhild Myrvold

……………………………………………
Per Gunnar Lien

……………………………………………
Eline Stordal
