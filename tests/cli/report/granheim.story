The year of an invented council has nothing to report, and the summary of a long meeting stays on a screen. Its protocols
lie in the folder beside this.
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
