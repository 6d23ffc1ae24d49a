Carets stand under what is meant in the columns of a terminal: wide characters take two, combining ones and those that join take none. Positions count characters.
=== $ printf 'kind: organisation\nid: a\nname: A\nlinks: [{title: Ærlig, url: ftp//å}]\ntype: lag\n' > latin.yaml; ko validate --select KO2,KO7 latin.yaml
error[KO205]: `links` takes a web address, not a mapping
  --> latin.yaml:4:9
   |
 4 | links: [{title: Ærlig, url: ftp//å}]
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = mend: write web pages about it

error[KO207]: `type` does not take `lag`
  --> latin.yaml:5:7
   |
 5 | type: lag
   |       ^^^
   = mend: write one of authority, municipality, region, council, committee, administration, unit, project_group, network, union, party, association, company, other

2 errors in 1 of 1 file, 1 record
=== exit 1
=== $ printf 'kind: person\nid: p\nname: P\nnote: {nb: 市議会で決定, nn: e\314\201e\314\201, xx: hold}\n' > wide.yaml; ko validate --select KO2 wide.yaml
error[KO218]: `xx` is no language of a text
  --> wide.yaml:4:30
   |
 4 | note: {nb: 市議会で決定, nn: éé, xx: hold}
   |                                  ^^
   = mend: write nb, nn or en

1 error in 1 of 1 file, 1 record
=== exit 1
=== $ printf 'kind: person\nid: p\nname: P\naliases: [市議会, Ørjan, E\314\201va, {x: y}]\n' > list.yaml; ko validate --select KO2 list.yaml
error[KO205]: `aliases` takes a text, not a mapping
  --> list.yaml:4:29
   |
 4 | aliases: [市議会, Ørjan, Éva, {x: y}]
   |                               ^^^^^^
   = mend: write other ways the name is written

1 error in 1 of 1 file, 1 record
=== exit 1
=== $ printf 'kind: person\nid: p\nname: P\nnote: {nb: 👨‍👩‍👧 og 🇳🇴, xx: tab\\tand, en: e}\n' > emoji.yaml; ko validate --select KO2 emoji.yaml
error[KO218]: `xx` is no language of a text
  --> emoji.yaml:4:25
   |
 4 | note: {nb: 👨‍👩‍👧 og 🇳🇴, xx: tab\tand, en: e}
   |                          ^^
   = mend: write nb, nn or en

1 error in 1 of 1 file, 1 record
=== exit 1
=== note
Control characters are shown as what they are, and a long line in part.
=== $ printf 'kind: person\nid: p\nname: P\nnote: {nb: a, "x\\u001b[31m": b}\n' > control.yaml; ko validate --select KO2 control.yaml
error[KO218]: `x\u{1b}[31m` is no language of a text
  --> control.yaml:4:15
   |
 4 | note: {nb: a, "x\u001b[31m": b}
   |               ^^^^^^^^^^^^^
   = mend: write nb, nn or en

1 error in 1 of 1 file, 1 record
=== exit 1
=== $ (printf 'kind: person\nid: p\nname: P\naliases: ['; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do printf 'Æøå nr. %s, ' $i; done; printf '{x: y}, '; for i in 1 2 3 4 5 6 7 8 9; do printf 'Æøå nr. %s, ' $i; done; echo 'B]') > long.yaml; ko validate --select KO205 long.yaml
error[KO205]: `aliases` takes a text, not a mapping
  --> long.yaml:4:182
   |
 4 | …, Æøå nr. 13, Æøå nr. 14, Æøå nr. 15, {x: y}, Æøå nr. 1, Æøå nr. 2, Æøå nr. 3…
   |                                        ^^^^^^
   = mend: write other ways the name is written

1 error in 1 of 1 file, 1 record
=== exit 1
