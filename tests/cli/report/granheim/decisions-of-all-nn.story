Every decision of Granheim in a quarter, as Markdown, in nynorsk.
=== with examples
=== $ ko -C examples/granheim report decisions --from 2024-04-01 --to 2024-06-30 --as-of 2024-12-31 -O md --language nn
# Vedtaksregister

*Per 31. desember 2024*

**Gjeld:** Granheim (oppdiktet)

**Tidsrom:** frå 1. april 2024 til 30. juni 2024

**Tal på vedtak:** 38

| Saksnr. | Dato | Avgjort av | Arkivsak | Vedtak | Utfall | Røysting | Oppfølging |
| --- | --- | --- | --- | --- | --- | --- | --- |
| – | 3. april 2024 | Granheim kommunestyre, etter fullmakt: Rune Bjerkan | – | Leieavtale for to akuttboliger i Moveien inngås | vedteke | – | meldt i møtet 25. april 2024 |
| – | 16. april 2024 | Granheim kommunestyre, etter fullmakt: Geir Ove Vassli | – | Graving for fiber i kommunale veier tillates, med vilkår | vedteke | – | meldt i møtet 25. april 2024 |
| PS 27/24 | 25. april 2024 | Granheim kommunestyre | – | Møteprotokollen fra 21. mars 2024 godkjennes | godkjent | samrøystes | – |
| PS 28/24 | 25. april 2024 | Granheim kommunestyre | 24/268 | Avtalen om felles skolefaglig rådgiver godkjennes for tre år | vedteke | samrøystes | – |
| PS 29/24 | 25. april 2024 | Granheim kommunestyre | 22/878 | Detaljregulering for Skogbrynet hyttefelt vedtas | vedteke | 12–9 | klagefrist 20. mai 2024; etter krav om lovlegkontroll frå Arvid Hovde, Nina Bergset og Fatima Yusuf av 10. mai 2024 vart vedtaket halde ved lag 12. august 2024 |
| PS 31/24 | 25. april 2024 | Granheim kommunestyre | 24/244 | Eierskapsmeldingen for 2024 vedtas | vedteke | samrøystes | – |
| PS 33/24 | 25. april 2024 | Granheim kommunestyre | 24/253 | Tilskudd til lag og foreninger deles ut to ganger i året, med søknadsfrist 1. mars og 1. september | vedteke | samrøystes | – |
| PS 34/24 | 25. april 2024 | Granheim kommunestyre | 24/276 | Trafikksikkerhetsplanen vedtas | vedteke | 18–3 | oppfølging: 1 av 1 utført |
| – | 30. april 2024 | Granheim kommunestyre, etter fullmakt: Øyvind Tangerud | – | Seks søknader om startlån fra første kvartal 2024 innvilges | vedteke | – | meldt i møtet 23. mai 2024 |
| – | 7. mai 2024 | Granheim kommunestyre, etter fullmakt: Emil Hauge | – | Dispensasjon fra byggeforbudet langs vassdrag for naust på gnr. 31 bnr. 2 avslås | ikkje vedteke | – | meldt i møtet 23. mai 2024 |
| PS 7/24 | 14. mai 2024 | Utvalg for oppvekst og kultur | 24/317 | Utvalget tilrår at rapporten tas til orientering, og ber om en plan for tidlig innsats | vedteke | 6–1 | – |
| PS 8/24 | 14. mai 2024 | Utvalg for oppvekst og kultur | 23/436 | Utvalget tilrår at banen bygges som lagt fram | vedteke | 5–2 | – |
| PS 9/24 | 14. mai 2024 | Utvalg for oppvekst og kultur | 24/283 | Det settes av 150 000 kroner i året til utsmykning | vedteke | samrøystes | – |
| PS 35/24 | 23. mai 2024 | Granheim kommunestyre | – | Møteprotokollen fra 25. april 2024 godkjennes | godkjent | samrøystes | – |
| PS 36/24 | 23. mai 2024 | Granheim kommunestyre | 22/878 | Vedtaket opprettholdes og saken sendes Statsforvalteren | vedteke | 12–9 | oppfølging: 1 av 1 utført |
| PS 37/24 | 23. mai 2024 | Granheim kommunestyre | 24/317 | Tilstandsrapport for grunnskolen 2023 | vedteke | samrøystes | oppfølging: 1 av 1 utført |
| PS 38/24 | 23. mai 2024 | Granheim kommunestyre | 23/436 | Ny kunstgressbane på Moen idrettspark | vedteke | samrøystes | – |
| PS 39/24 | 23. mai 2024 | Granheim kommunestyre | 24/300 | Det settes opp åtte ladepunkter for elbil ved svømmehallen | vedteke | 17–4 | gjennomført 21. juni 2024 |
| PS 40/24 | 23. mai 2024 | Granheim kommunestyre | 24/309 | Kommunal planstrategi 2024–2027 | vedteke | samrøystes | – |
| PS 41/24 | 23. mai 2024 | Granheim kommunestyre | 23/420 | Veien får navnet Teglverksveien | vedteke | 11–10 | – |
| – | 27. mai 2024 | Granheim kommunestyre, etter fullmakt: Dag Sørum | – | Leie av kommunens scene til Granheimdagene, uten vederlag | vedteke | – | meldt i møtet 13. juni 2024 |
| – | 3. juni 2024 | Granheim kommunestyre, etter fullmakt: Geir Ove Vassli | – | Nytt skilt ved Moeparken godkjennes | vedteke | – | meldt i møtet 13. juni 2024 |
| PS 5/24 | 4. juni 2024 | Formannskapet | 24/110 | Formannskapet tilrår at årsregnskapet og årsberetningen for 2023 godkjennes | vedteke | samrøystes | – |
| PS 6/24 | 4. juni 2024 | Formannskapet | 24/347 | Formannskapet tilrår at budsjettendringene vedtas | vedteke | 6–1 | – |
| PS 7/24 | 4. juni 2024 | Formannskapet | 24/327 | Tomt 4 på Furumoen selges til høystbydende, men ikke under 650 kroner per kvadratmeter | vedteke | 4–3 | – |
| PS 8/24 | 4. juni 2024 | Formannskapet | 24/338 | Ordføreren får fullmakt til å avgjøre hastesaker i tiden 1. juli – 15. august 2024 | vedteke | samrøystes | – |
| PS 43/24 | 13. juni 2024 | Granheim kommunestyre | – | Møteprotokollen fra 23. mai 2024 godkjennes | godkjent | samrøystes | – |
| PS 44/24 | 13. juni 2024 | Granheim kommunestyre | 24/110 | Årsregnskap og årsberetning 2023 | vedteke | samrøystes | – |
| PS 45/24 | 13. juni 2024 | Granheim kommunestyre | 24/347 | Budsjettendringer første tertial | vedteke | 13–8 | – |
| PS 46/24 | 13. juni 2024 | Granheim kommunestyre | 24/382 | Fritak fra verv innvilges | vedteke | samrøystes | – |
| PS 47/24 | 13. juni 2024 | Granheim kommunestyre | 24/374 | Utbygging av fjernvarme på Moen | vedteke | 16–5 | – |
| PS 48/24 | 13. juni 2024 | Granheim kommunestyre | 24/356 | Alkoholpolitiske retningslinjer 2024–2028 vedtas | vedteke | 15–6 | – |
| PS 49/24 | 13. juni 2024 | Granheim kommunestyre | 24/367 | Granheim kommune bosetter 22 flyktninger i 2024 | vedteke | 19–2 | – |
| PS 50/24 | 13. juni 2024 | Granheim kommunestyre | 24/135 | Returpunkter i hytteområdene | vedteke | samrøystes | – |
| PS 51/24 | 13. juni 2024 | Granheim kommunestyre | 24/389 | Kommunen tilbyr 24 ungdommer sommerjobb i tre uker | vedteke | samrøystes | – |
| PS 52/24 | 27. juni 2024 | Granheim kommunestyre | – | Møteprotokollen fra 13. juni 2024 godkjennes | godkjent | samrøystes | – |
| PS 53/24 | 27. juni 2024 | Granheim kommunestyre | 24/409 | Strakstiltak på Ulvedalsveien | vedteke | samrøystes | oppfølging: 1 av 1 utført |
| PS 54/24 | 27. juni 2024 | Granheim kommunestyre | 24/409 | Kommunedirektøren får fullmakt til å lyse ut en toårig prosjektlederstilling | vedteke | 19–2 | – |
