The meetings to come in Granheim on 1 December 2024, in English.
=== with examples
=== $ ko -C examples/granheim report agenda --as-of 2024-12-01 --language en
Coming meetings
===============

As of 1 December 2024

About: Granheim (oppdiktet)

Thursday 12 December 2024: Kommunestyremøte 12. desember 2024
-------------------------------------------------------------

Time:   17:00–22:30
Place:  Kommunestyresalen, Granheim kommunehus
Form:   in person
Notice: 4 December 2024 by Ragnhild Myrvold, e-post og kommunens nettsted

Item      Case    Title                                               Closed  Time
────────  ──────  ──────────────────────────────────────────────────  ──────  ─────
PS 86/24          Godkjenning av møteprotokoll fra 21. november 2024          17:00
RS 22/24          Årshjul for 2025                                            17:10
RS 23/24          Delegerte vedtak 14. november – 4. desember 2024            17:15
PS 87/24  24/399  Økonomiplan 2025–2028 og årsbudsjett 2025                   17:25
PS 88/24  24/673  Gebyrregulativ 2025                                         18:00
PS 89/24  24/509  Nytt bibliotek – valg av lokaler                            18:35
PS 90/24  24/472  Uttalelse om finansiering av barnevernet                    19:05
PS 91/24  24/657  Revisjon av delegeringsreglementet                          19:40
PS 93/24  24/666  Fritidsklubb på Moen – videre drift                         20:50
FO 14/24          Strøing av fortau i Storgata                                21:20
FO 15/24          Forslag om ungdomshus                                       21:55
