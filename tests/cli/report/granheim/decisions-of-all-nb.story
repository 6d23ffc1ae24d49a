Every decision of Granheim in a quarter, as Markdown, in bokmål.
=== with examples
=== $ ko -C examples/granheim report decisions --from 2024-04-01 --to 2024-06-30 --as-of 2024-12-31 -O md
# Vedtaksregister

*Per 31. desember 2024*

**Gjelder:** Granheim (oppdiktet)

**Tidsrom:** fra 1. april 2024 til 30. juni 2024

**Antall vedtak:** 38

| Saksnr. | Dato | Avgjort av | Arkivsak | Vedtak | Utfall | Avstemning | Oppfølging |
| --- | --- | --- | --- | --- | --- | --- | --- |
| – | 3. april 2024 | Granheim kommunestyre, etter fullmakt: Rune Bjerkan | – | Leieavtale for to akuttboliger i Moveien inngås | vedtatt | – | meldt i møtet 25. april 2024 |
| – | 16. april 2024 | Granheim kommunestyre, etter fullmakt: Geir Ove Vassli | – | Graving for fiber i kommunale veier tillates, med vilkår | vedtatt | – | meldt i møtet 25. april 2024 |
| PS 27/24 | 25. april 2024 | Granheim kommunestyre | – | Møteprotokollen fra 21. mars 2024 godkjennes | godkjent | enstemmig | – |
| PS 28/24 | 25. april 2024 | Granheim kommunestyre | 24/268 | Avtalen om felles skolefaglig rådgiver godkjennes for tre år | vedtatt | enstemmig | – |
| PS 29/24 | 25. april 2024 | Granheim kommunestyre | 22/878 | Detaljregulering for Skogbrynet hyttefelt vedtas | vedtatt | 12–9 | klagefrist 20. mai 2024; etter krav om lovlighetskontroll fra Arvid Hovde, Nina Bergset og Fatima Yusuf av 10. mai 2024 ble vedtaket opprettholdt 12. august 2024 |
| PS 31/24 | 25. april 2024 | Granheim kommunestyre | 24/244 | Eierskapsmeldingen for 2024 vedtas | vedtatt | enstemmig | – |
| PS 33/24 | 25. april 2024 | Granheim kommunestyre | 24/253 | Tilskudd til lag og foreninger deles ut to ganger i året, med søknadsfrist 1. mars og 1. september | vedtatt | enstemmig | – |
| PS 34/24 | 25. april 2024 | Granheim kommunestyre | 24/276 | Trafikksikkerhetsplanen vedtas | vedtatt | 18–3 | oppfølging: 1 av 1 utført |
| – | 30. april 2024 | Granheim kommunestyre, etter fullmakt: Øyvind Tangerud | – | Seks søknader om startlån fra første kvartal 2024 innvilges | vedtatt | – | meldt i møtet 23. mai 2024 |
| – | 7. mai 2024 | Granheim kommunestyre, etter fullmakt: Emil Hauge | – | Dispensasjon fra byggeforbudet langs vassdrag for naust på gnr. 31 bnr. 2 avslås | ikke vedtatt | – | meldt i møtet 23. mai 2024 |
| PS 7/24 | 14. mai 2024 | Utvalg for oppvekst og kultur | 24/317 | Utvalget tilrår at rapporten tas til orientering, og ber om en plan for tidlig innsats | vedtatt | 6–1 | – |
| PS 8/24 | 14. mai 2024 | Utvalg for oppvekst og kultur | 23/436 | Utvalget tilrår at banen bygges som lagt fram | vedtatt | 5–2 | – |
| PS 9/24 | 14. mai 2024 | Utvalg for oppvekst og kultur | 24/283 | Det settes av 150 000 kroner i året til utsmykning | vedtatt | enstemmig | – |
| PS 35/24 | 23. mai 2024 | Granheim kommunestyre | – | Møteprotokollen fra 25. april 2024 godkjennes | godkjent | enstemmig | – |
| PS 36/24 | 23. mai 2024 | Granheim kommunestyre | 22/878 | Vedtaket opprettholdes og saken sendes Statsforvalteren | vedtatt | 12–9 | oppfølging: 1 av 1 utført |
| PS 37/24 | 23. mai 2024 | Granheim kommunestyre | 24/317 | Tilstandsrapport for grunnskolen 2023 | vedtatt | enstemmig | oppfølging: 1 av 1 utført |
| PS 38/24 | 23. mai 2024 | Granheim kommunestyre | 23/436 | Ny kunstgressbane på Moen idrettspark | vedtatt | enstemmig | – |
| PS 39/24 | 23. mai 2024 | Granheim kommunestyre | 24/300 | Det settes opp åtte ladepunkter for elbil ved svømmehallen | vedtatt | 17–4 | gjennomført 21. juni 2024 |
| PS 40/24 | 23. mai 2024 | Granheim kommunestyre | 24/309 | Kommunal planstrategi 2024–2027 | vedtatt | enstemmig | – |
| PS 41/24 | 23. mai 2024 | Granheim kommunestyre | 23/420 | Veien får navnet Teglverksveien | vedtatt | 11–10 | – |
| – | 27. mai 2024 | Granheim kommunestyre, etter fullmakt: Dag Sørum | – | Leie av kommunens scene til Granheimdagene, uten vederlag | vedtatt | – | meldt i møtet 13. juni 2024 |
| – | 3. juni 2024 | Granheim kommunestyre, etter fullmakt: Geir Ove Vassli | – | Nytt skilt ved Moeparken godkjennes | vedtatt | – | meldt i møtet 13. juni 2024 |
| PS 5/24 | 4. juni 2024 | Formannskapet | 24/110 | Formannskapet tilrår at årsregnskapet og årsberetningen for 2023 godkjennes | vedtatt | enstemmig | – |
| PS 6/24 | 4. juni 2024 | Formannskapet | 24/347 | Formannskapet tilrår at budsjettendringene vedtas | vedtatt | 6–1 | – |
| PS 7/24 | 4. juni 2024 | Formannskapet | 24/327 | Tomt 4 på Furumoen selges til høystbydende, men ikke under 650 kroner per kvadratmeter | vedtatt | 4–3 | – |
| PS 8/24 | 4. juni 2024 | Formannskapet | 24/338 | Ordføreren får fullmakt til å avgjøre hastesaker i tiden 1. juli – 15. august 2024 | vedtatt | enstemmig | – |
| PS 43/24 | 13. juni 2024 | Granheim kommunestyre | – | Møteprotokollen fra 23. mai 2024 godkjennes | godkjent | enstemmig | – |
| PS 44/24 | 13. juni 2024 | Granheim kommunestyre | 24/110 | Årsregnskap og årsberetning 2023 | vedtatt | enstemmig | – |
| PS 45/24 | 13. juni 2024 | Granheim kommunestyre | 24/347 | Budsjettendringer første tertial | vedtatt | 13–8 | – |
| PS 46/24 | 13. juni 2024 | Granheim kommunestyre | 24/382 | Fritak fra verv innvilges | vedtatt | enstemmig | – |
| PS 47/24 | 13. juni 2024 | Granheim kommunestyre | 24/374 | Utbygging av fjernvarme på Moen | vedtatt | 16–5 | – |
| PS 48/24 | 13. juni 2024 | Granheim kommunestyre | 24/356 | Alkoholpolitiske retningslinjer 2024–2028 vedtas | vedtatt | 15–6 | – |
| PS 49/24 | 13. juni 2024 | Granheim kommunestyre | 24/367 | Granheim kommune bosetter 22 flyktninger i 2024 | vedtatt | 19–2 | – |
| PS 50/24 | 13. juni 2024 | Granheim kommunestyre | 24/135 | Returpunkter i hytteområdene | vedtatt | enstemmig | – |
| PS 51/24 | 13. juni 2024 | Granheim kommunestyre | 24/389 | Kommunen tilbyr 24 ungdommer sommerjobb i tre uker | vedtatt | enstemmig | – |
| PS 52/24 | 27. juni 2024 | Granheim kommunestyre | – | Møteprotokollen fra 13. juni 2024 godkjennes | godkjent | enstemmig | – |
| PS 53/24 | 27. juni 2024 | Granheim kommunestyre | 24/409 | Strakstiltak på Ulvedalsveien | vedtatt | enstemmig | oppfølging: 1 av 1 utført |
| PS 54/24 | 27. juni 2024 | Granheim kommunestyre | 24/409 | Kommunedirektøren får fullmakt til å lyse ut en toårig prosjektlederstilling | vedtatt | 19–2 | – |
