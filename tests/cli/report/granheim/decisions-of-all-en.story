Every decision of Granheim in a quarter, as Markdown, in English.
=== with examples
=== $ ko -C examples/granheim report decisions --from 2024-04-01 --to 2024-06-30 --as-of 2024-12-31 -O md --language en
# Register of decisions

*As of 31 December 2024*

**About:** Granheim (oppdiktet)

**Period:** from 1 April 2024 to 30 June 2024

**Decisions:** 38

| Item | Date | Decided by | Case | Decision | Outcome | Vote | Follow-up |
| --- | --- | --- | --- | --- | --- | --- | --- |
| – | 3 April 2024 | Granheim kommunestyre, by delegation: Rune Bjerkan | – | Leieavtale for to akuttboliger i Moveien inngås | adopted | – | reported in the meeting of 25 April 2024 |
| – | 16 April 2024 | Granheim kommunestyre, by delegation: Geir Ove Vassli | – | Graving for fiber i kommunale veier tillates, med vilkår | adopted | – | reported in the meeting of 25 April 2024 |
| PS 27/24 | 25 April 2024 | Granheim kommunestyre | – | Møteprotokollen fra 21. mars 2024 godkjennes | approved | unanimous | – |
| PS 28/24 | 25 April 2024 | Granheim kommunestyre | 24/268 | Avtalen om felles skolefaglig rådgiver godkjennes for tre år | adopted | unanimous | – |
| PS 29/24 | 25 April 2024 | Granheim kommunestyre | 22/878 | Detaljregulering for Skogbrynet hyttefelt vedtas | adopted | 12–9 | appeal by 20 May 2024; after a demand for review from Arvid Hovde, Nina Bergset and Fatima Yusuf of 10 May 2024 the decision was upheld on 12 August 2024 |
| PS 31/24 | 25 April 2024 | Granheim kommunestyre | 24/244 | Eierskapsmeldingen for 2024 vedtas | adopted | unanimous | – |
| PS 33/24 | 25 April 2024 | Granheim kommunestyre | 24/253 | Tilskudd til lag og foreninger deles ut to ganger i året, med søknadsfrist 1. mars og 1. september | adopted | unanimous | – |
| PS 34/24 | 25 April 2024 | Granheim kommunestyre | 24/276 | Trafikksikkerhetsplanen vedtas | adopted | 18–3 | actions: 1 of 1 done |
| – | 30 April 2024 | Granheim kommunestyre, by delegation: Øyvind Tangerud | – | Seks søknader om startlån fra første kvartal 2024 innvilges | adopted | – | reported in the meeting of 23 May 2024 |
| – | 7 May 2024 | Granheim kommunestyre, by delegation: Emil Hauge | – | Dispensasjon fra byggeforbudet langs vassdrag for naust på gnr. 31 bnr. 2 avslås | rejected | – | reported in the meeting of 23 May 2024 |
| PS 7/24 | 14 May 2024 | Utvalg for oppvekst og kultur | 24/317 | Utvalget tilrår at rapporten tas til orientering, og ber om en plan for tidlig innsats | adopted | 6–1 | – |
| PS 8/24 | 14 May 2024 | Utvalg for oppvekst og kultur | 23/436 | Utvalget tilrår at banen bygges som lagt fram | adopted | 5–2 | – |
| PS 9/24 | 14 May 2024 | Utvalg for oppvekst og kultur | 24/283 | Det settes av 150 000 kroner i året til utsmykning | adopted | unanimous | – |
| PS 35/24 | 23 May 2024 | Granheim kommunestyre | – | Møteprotokollen fra 25. april 2024 godkjennes | approved | unanimous | – |
| PS 36/24 | 23 May 2024 | Granheim kommunestyre | 22/878 | Vedtaket opprettholdes og saken sendes Statsforvalteren | adopted | 12–9 | actions: 1 of 1 done |
| PS 37/24 | 23 May 2024 | Granheim kommunestyre | 24/317 | Tilstandsrapport for grunnskolen 2023 | adopted | unanimous | actions: 1 of 1 done |
| PS 38/24 | 23 May 2024 | Granheim kommunestyre | 23/436 | Ny kunstgressbane på Moen idrettspark | adopted | unanimous | – |
| PS 39/24 | 23 May 2024 | Granheim kommunestyre | 24/300 | Det settes opp åtte ladepunkter for elbil ved svømmehallen | adopted | 17–4 | implemented 21 June 2024 |
| PS 40/24 | 23 May 2024 | Granheim kommunestyre | 24/309 | Kommunal planstrategi 2024–2027 | adopted | unanimous | – |
| PS 41/24 | 23 May 2024 | Granheim kommunestyre | 23/420 | Veien får navnet Teglverksveien | adopted | 11–10 | – |
| – | 27 May 2024 | Granheim kommunestyre, by delegation: Dag Sørum | – | Leie av kommunens scene til Granheimdagene, uten vederlag | adopted | – | reported in the meeting of 13 June 2024 |
| – | 3 June 2024 | Granheim kommunestyre, by delegation: Geir Ove Vassli | – | Nytt skilt ved Moeparken godkjennes | adopted | – | reported in the meeting of 13 June 2024 |
| PS 5/24 | 4 June 2024 | Formannskapet | 24/110 | Formannskapet tilrår at årsregnskapet og årsberetningen for 2023 godkjennes | adopted | unanimous | – |
| PS 6/24 | 4 June 2024 | Formannskapet | 24/347 | Formannskapet tilrår at budsjettendringene vedtas | adopted | 6–1 | – |
| PS 7/24 | 4 June 2024 | Formannskapet | 24/327 | Tomt 4 på Furumoen selges til høystbydende, men ikke under 650 kroner per kvadratmeter | adopted | 4–3 | – |
| PS 8/24 | 4 June 2024 | Formannskapet | 24/338 | Ordføreren får fullmakt til å avgjøre hastesaker i tiden 1. juli – 15. august 2024 | adopted | unanimous | – |
| PS 43/24 | 13 June 2024 | Granheim kommunestyre | – | Møteprotokollen fra 23. mai 2024 godkjennes | approved | unanimous | – |
| PS 44/24 | 13 June 2024 | Granheim kommunestyre | 24/110 | Årsregnskap og årsberetning 2023 | adopted | unanimous | – |
| PS 45/24 | 13 June 2024 | Granheim kommunestyre | 24/347 | Budsjettendringer første tertial | adopted | 13–8 | – |
| PS 46/24 | 13 June 2024 | Granheim kommunestyre | 24/382 | Fritak fra verv innvilges | adopted | unanimous | – |
| PS 47/24 | 13 June 2024 | Granheim kommunestyre | 24/374 | Utbygging av fjernvarme på Moen | adopted | 16–5 | – |
| PS 48/24 | 13 June 2024 | Granheim kommunestyre | 24/356 | Alkoholpolitiske retningslinjer 2024–2028 vedtas | adopted | 15–6 | – |
| PS 49/24 | 13 June 2024 | Granheim kommunestyre | 24/367 | Granheim kommune bosetter 22 flyktninger i 2024 | adopted | 19–2 | – |
| PS 50/24 | 13 June 2024 | Granheim kommunestyre | 24/135 | Returpunkter i hytteområdene | adopted | unanimous | – |
| PS 51/24 | 13 June 2024 | Granheim kommunestyre | 24/389 | Kommunen tilbyr 24 ungdommer sommerjobb i tre uker | adopted | unanimous | – |
| PS 52/24 | 27 June 2024 | Granheim kommunestyre | – | Møteprotokollen fra 13. juni 2024 godkjennes | approved | unanimous | – |
| PS 53/24 | 27 June 2024 | Granheim kommunestyre | 24/409 | Strakstiltak på Ulvedalsveien | adopted | unanimous | actions: 1 of 1 done |
| PS 54/24 | 27 June 2024 | Granheim kommunestyre | 24/409 | Kommunedirektøren får fullmakt til å lyse ut en toårig prosjektlederstilling | adopted | 19–2 | – |
