The council of Granheim, 2024-01-25: its protocol in nynorsk.
=== with examples
=== $ ko -C examples/granheim report minutes kommunestyret-2024-01-25 --language nn
Møteprotokoll
=============

Organ:        Granheim kommunestyre
Møtenummer:   1/2024
Møtetype:     Ordinært
Dato:         torsdag 25. januar 2024
Tid:          kl. 18.00–21.10
Stad:         Kommunestyresalen, Granheim kommunehus
Møteform:     Fysisk møte
Møteleiar:    Ragnhild Myrvold (GL)
Møtesekretær: Wenche Lyngmo

Til stades
----------

Namn               Funksjon      Parti  Møtt for
─────────────────  ────────────  ─────  ──────────
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
Nina Bergset       Medlem        FF
Jonas Vestre       Medlem        UG
Thea Vikan         Medlem        UG
Gunnhild Raa       Varamedlem    GL     Amir Rezai

Møtte: 21 av 21.

Møtte i einskildsaker: Kåre Finstad (vara for Jon Erik Moene, sak PS 5/24)
                       Kåre Finstad (vara for Marit Tveiten, sak PS 9/24)
Forfall:               Amir Rezai (GL) – Gunnhild Raa møtte som vara

Frå administrasjonen
--------------------

Namn              Stilling
────────────────  ─────────────────
Astrid Fjellheim  Kommunedirektør
Øyvind Tangerud   Økonomisjef
Geir Ove Vassli   Teknisk sjef
Yngvild Prestrud  Plansjef
Wenche Lyngmo     Politisk sekretær

Innkalling, sakliste og underskrivarar
--------------------------------------

Innkalling:                           17. januar 2024 av Ragnhild Myrvold, e-post og kommunens
                                      nettsted, godkjend
Sakliste:                             Godkjend
Valde til å skrive under protokollen: Per Gunnar Lien (BL) og Eline Stordal (FF)

Sakliste
--------

Saksnr.  Arkivsak  Tittel                                                            Lukka
───────  ────────  ────────────────────────────────────────────────────────────────  ─────
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

Handsaming

Framlegg frå Ragnhild Myrvold (GL): Møteprotokollen fra 14. desember 2023 godkjennes.

Røysting

Framlegg frå Ragnhild Myrvold (GL):
Samrøystes vedteke.

Vedtak

Møteprotokollen fra 14. desember 2023 godkjennes.

RS 1/24 Møteprotokoll fra kontrollutvalget 11. januar 2024
----------------------------------------------------------

Sakstype: Referatsak

Handsaming

- Protokollen ble tatt til orientering.

RS 2/24 Delegerte vedtak 14. desember 2023 – 17. januar 2024
------------------------------------------------------------

Sakstype: Delegert sak

Handsaming

- Vedtakene ble tatt til orientering.

Melde vedtak

Granheim kommunestyre, 8. januar 2024: Ambulerende skjenkebevilling til Granheim idrettslag for
solfesten 3. februar (vedteke, etter fullmakt: Astrid Fjellheim)

Granheim kommunestyre, 15. januar 2024: Fire søknader om startlån fra fjerde kvartal 2023 innvilges
(vedteke, etter fullmakt: Øyvind Tangerud)

PS 2/24 Møteplan for kommunestyret 2024
---------------------------------------

Arkivsak: 23/491

Handsaming

Tilråding frå kommunedirektøren: Kommunestyret holder elleve ordinære møter i 2024, på torsdager i
kommunestyresalen.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Kommunestyret holder elleve ordinære møter i 2024, på torsdager i kommunestyresalen.

PS 3/24 Ny hjullaster til vintervedlikeholdet
---------------------------------------------

Arkivsak:             23/460
Tidlegare handsaming: Formannskapet, 16. januar 2024 (vedteke): Kommunedirektørens innstilling ble
                      enstemmig vedtatt.

Handsaming

Tilråding frå formannskapet:
1. Det kjøpes ny hjullaster innenfor en ramme på 1 850 000 kroner.
2. Kjøpet finansieres med 1 300 000 kroner fra ubrukte lånemidler og 550 000 kroner fra
disposisjonsfondet.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

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

Handsaming

Tilråding frå formannskapet: Gebyrregulativet for plan- og byggesaker vedtas slik det er lagt fram,
med virkning fra 1. februar 2024.

Endringsframlegg frå Halvor Brattland (BL) på vegner av Bygdelista til tilrådinga frå formannskapet:
Gebyret for mindre tiltak på bebygd eiendom holdes uendret fra 2023.

Røysting

Endringsframlegg frå Halvor Brattland (BL):
For røysta 8: BL (5), FF (3).
Imot røysta 13: GL (7), SL (4), UG (2).
Dermed vart endringsframlegget ikkje vedteke.

Tilråding frå formannskapet:
For røysta 16: GL (7), SL (4), FF (3), UG (2).
Imot røysta 5: BL (5).
Dermed vart tilrådinga vedteken.

Vedtak

Gebyrregulativet for plan- og byggesaker vedtas slik det er lagt fram, med virkning fra 1. februar
2024.

PS 5/24 Reguleringsplan for Solbakken boligfelt – andre gangs behandling
------------------------------------------------------------------------

Arkivsak:             23/420
Tidlegare handsaming: Formannskapet, 16. januar 2024 (vedteke): Innstillingen ble vedtatt med seks
                      mot én stemme.

Handsaming

Habilitet: Jon Erik Moene (BL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav
           a (teke opp av Jon Erik Moene). Røysting om habiliteten: samrøystes. Kåre Finstad (BL)
           tiltredde.

Tilråding frå formannskapet:
1. Reguleringsplan for Solbakken boligfelt, sist revidert 4. desember 2023, vedtas med hjemmel i
plan- og bygningsloven § 12-12.
2. Rekkefølgekravet om gang- og sykkelvei tas inn i bestemmelsenes punkt 3.

Røysting

Tilråding frå formannskapet:
Dei andre 19 røysta for.
Imot røysta 2: Nina Bergset (FF), Arvid Hovde (FF).
Dermed vart tilrådinga vedteken.

Vedtak

Reguleringsplan for Solbakken boligfelt vedtas
1. Reguleringsplan for Solbakken boligfelt, sist revidert 4. desember 2023, vedtas med hjemmel i
plan- og bygningsloven § 12-12.
2. Rekkefølgekravet om gang- og sykkelvei tas inn i bestemmelsenes punkt 3.
Klagefrist 20. februar 2024.

PS 6/24 Utredning av framtidig skolestruktur
--------------------------------------------

Arkivsak: 23/446

Handsaming

Tilråding frå Utvalg for oppvekst og kultur:
1. Det settes ned et utvalg på ni medlemmer som skal utrede skolestrukturen fra høsten 2026.
2. Medlemmer velges i møtet 22. februar.
3. Utvalget legger fram rapport innen 1. november 2024.

Framlegg frå Arvid Hovde (FF) på vegner av Fjell og fjord: Saken utsettes til ungdomsrådet har
uttalt seg.

Røysting

Framlegg frå Arvid Hovde (FF):
For røysta 5: FF (3), UG (2).
Imot røysta 16: GL (7), BL (5), SL (4).
Dermed vart framlegget ikkje vedteke.

Tilråding frå Utvalg for oppvekst og kultur:
Samrøystes vedteke.

Vedtak

Utvalg for framtidig skolestruktur settes ned
1. Det settes ned et utvalg på ni medlemmer som skal utrede skolestrukturen fra høsten 2026.
2. Medlemmer velges i møtet 22. februar.
3. Utvalget legger fram rapport innen 1. november 2024.

PS 7/24 Høringsuttalelse om nytt inntektssystem for kommunene
-------------------------------------------------------------

Arkivsak: 23/471

Handsaming

Tilråding frå formannskapet: Granheim kommune støtter at tilskuddet til små kommuner videreføres,
men går imot at distriktstilskuddet kuttes.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Granheim kommune støtter at tilskuddet til små kommuner videreføres, men går imot at
distriktstilskuddet kuttes.

Oppfølging: Øyvind Tangerud: Sender uttalelsen til departementet (frist 1. februar 2024)

PS 8/24 Ny avtale om legevaktsamarbeid
--------------------------------------

Arkivsak: 23/481

Handsaming

Tilråding frå kommunedirektøren: Avtalen om felles legevakt godkjennes, og kommunedirektøren får
fullmakt til å undertegne den.

Røysting

Tilråding frå kommunedirektøren:
Samrøystes vedteke.

Vedtak

Avtalen om felles legevakt godkjennes, og kommunedirektøren får fullmakt til å undertegne den.
Delegert til kommunedirektøren.

PS 9/24 Tilskudd til nytt tak på Nordkollen grendehus
-----------------------------------------------------

Arkivsak: 23/498

Handsaming

Habilitet: Marit Tveiten (BL) fråtredde som inhabil, jf. forvaltningsloven § 6 første ledd bokstav e
           (styreleder i Nordkollen grendelag). Røysting om habiliteten: samrøystes. Kåre Finstad
           (BL) tiltredde.

Tilråding frå formannskapet: Nordkollen grendehus får 120 000 kroner til nytt tak.

Røysting

Tilråding frå formannskapet:
Samrøystes vedteke.

Vedtak

Nordkollen grendehus får 120 000 kroner til nytt tak.
Kr 120 000 (tilskot, nytt tak, tilskudd til grendehus, 2024, finansiert av disposisjonsfondet)

FO 1/24 Brøyting av gang- og sykkelveien til Solbakken
------------------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Tone Skarphagen (SL)
Svar frå:     Ragnhild Myrvold (GL)

Handsaming

- Tone Skarphagen (SL), spørsmål: Hvorfor brøytes gang- og sykkelveien etter kl. 8 på skoledager?
- Ragnhild Myrvold (GL), svar: Entreprenøren er varslet, og veien skal være brøytet innen kl. 7.

FO 2/24 Ventetid for plass i skolefritidsordningen
--------------------------------------------------

Sakstype:     Spørsmål
Spørsmål frå: Jonas Vestre (UG)
Svar frå:     Silje Fagerhøi (GL)

Handsaming

- Jonas Vestre (UG), spørsmål: Hvor mange barn venter på plass i skolefritidsordningen?
- Silje Fagerhøi (GL), svar: Tre barn ventet ved nyttår, og alle har fått plass fra 1. februar.

Dokument
--------

- Innkalling og saksframlegg til møtet i kommunestyret 25. januar 2024 (sendt ut på førehand)

Neste møte
----------

Torsdag 22. februar 2024 kl. 18.00, Kommunestyresalen, Granheim kommunehus

Underskrifter
-------------

Protokollen er godkjend i møtet 22. februar 2024, ført av Wenche Lyngmo, underskriven av Ragnhild
Myrvold, Per Gunnar Lien og Eline Stordal.

……………………………………………
Ragnhild Myrvold

……………………………………………
Per Gunnar Lien

……………………………………………
Eline Stordal
