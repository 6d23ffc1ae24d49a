The meetings to come in Granheim on 1 December 2024, in bokmål.
=== with examples
=== $ ko -C examples/granheim report agenda --as-of 2024-12-01
Kommende møter
==============

Per 1. desember 2024

Gjelder: Granheim (oppdiktet)

Torsdag 12. desember 2024: Kommunestyremøte 12. desember 2024
-------------------------------------------------------------

Tid:        kl. 17.00–22.30
Sted:       Kommunestyresalen, Granheim kommunehus
Møteform:   fysisk møte
Innkalling: 4. desember 2024 av Ragnhild Myrvold, e-post og kommunens nettsted

Saksnr.   Arkivsak  Tittel                                              Lukket  Tid
────────  ────────  ──────────────────────────────────────────────────  ──────  ─────────
PS 86/24            Godkjenning av møteprotokoll fra 21. november 2024          kl. 17.00
RS 22/24            Årshjul for 2025                                            kl. 17.10
RS 23/24            Delegerte vedtak 14. november – 4. desember 2024            kl. 17.15
PS 87/24  24/399    Økonomiplan 2025–2028 og årsbudsjett 2025                   kl. 17.25
PS 88/24  24/673    Gebyrregulativ 2025                                         kl. 18.00
PS 89/24  24/509    Nytt bibliotek – valg av lokaler                            kl. 18.35
PS 90/24  24/472    Uttalelse om finansiering av barnevernet                    kl. 19.05
PS 91/24  24/657    Revisjon av delegeringsreglementet                          kl. 19.40
PS 93/24  24/666    Fritidsklubb på Moen – videre drift                         kl. 20.50
FO 14/24            Strøing av fortau i Storgata                                kl. 21.20
FO 15/24            Forslag om ungdomshus                                       kl. 21.55
