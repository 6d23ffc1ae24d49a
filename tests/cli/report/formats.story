A report in the formats that programs read, and those that other programs make.
=== $ ko init .
ko.yaml
meetings/2024-09-10.yaml
organisations.yaml
persons.yaml
=== $ ko report summary skogvik-idrettsraad-2024-09-10 -O json | head -20
{
  "schema": "ko-document-1",
  "title": "Høstmøte",
  "language": "nb",
  "blocks": [
    {
      "type": "heading",
      "level": 1,
      "text": [
        {
          "text": "Høstmøte"
        }
      ]
    },
    {
      "type": "definitions",
      "rows": [
        {
          "label": "Organ",
          "lines": [
=== note
A file's name decides the format.
=== $ ko report summary skogvik-idrettsraad-2024-09-10 -o summary.json; head -2 summary.json
{
  "schema": "ko-document-1",
=== note
What other programs make is told to need them, and no file is written; -O decides before the name does.
=== $ ko=$(command -v ko); PATH=/nowhere $ko report summary skogvik-idrettsraad-2024-09-10 -o summary.docx
=== stderr
ko: `-O docx` needs pandoc, which is not there
    install it: apt-get install pandoc
=== exit 3
=== $ ko=$(command -v ko); PATH=/nowhere $ko report summary skogvik-idrettsraad-2024-09-10 -o summary.odt
=== stderr
ko: `-O odt` needs pandoc, which is not there
    install it: apt-get install pandoc
=== exit 3
=== $ ko=$(command -v ko); PATH=/nowhere $ko report summary skogvik-idrettsraad-2024-09-10 -o summary.pdf
=== stderr
ko: `-O pdf` needs weasyprint, which is not there
    install it: apt-get install weasyprint
=== exit 3
=== $ ls summary.*
summary.json
=== $ ko report summary skogvik-idrettsraad-2024-09-10 -O md -o summary.json; head -1 summary.json
# Høstmøte
=== note
A program that fails has its say, and no file is written.
=== file bin/pandoc
#!/bin/sh
echo "pandoc: out of memory" >&2
exit 251
=== $ chmod +x bin/pandoc; PATH=$PWD/bin:$PATH ko report summary skogvik-idrettsraad-2024-09-10 -o summary.docx; ls summary.*
summary.json
=== stderr
ko: pandoc failed with status 251
    it said: pandoc: out of memory
=== note
What it writes is written as it is, and told where the name says otherwise. It runs without a shell, with a time of making
that is none.
=== file bin/pandoc
#!/bin/sh
printf '%s\n' "$SOURCE_DATE_EPOCH" "$@" | sed 's:/ko-......$:/ko-XXXXXX:'
head -c 2 "${4#*=}"; echo
=== $ PATH=$PWD/bin:$PATH ko report summary skogvik-idrettsraad-2024-09-10 -o summary.docx; cat summary.docx
315532800
--from=json
--to=docx
--output=-
--reference-doc=/tmp/ko-XXXXXX
PK
=== $ PATH=$PWD/bin:$PATH SOURCE_DATE_EPOCH=1700000000 ko report summary skogvik-idrettsraad-2024-09-10 -O odt -o 'a; b.docx'; cat 'a; b.docx'
1700000000
--from=json
--to=odt
--output=-
--reference-doc=/tmp/ko-XXXXXX
PK
=== stderr
ko: a; b.docx is written as odt, which -O asks for, and not as its name says
=== note
A summary of a meeting has no picture.
=== $ ko report summary skogvik-idrettsraad-2024-09-10 -O svg
=== stderr
ko: there is no picture in this, which `-O svg` would write
    leave -O out, or ask for a report that has a picture
=== exit 2
=== $ ko report -O json | head -12
{
  "schema": "ko-document-1",
  "title": "Reports",
  "language": "en",
  "blocks": [
    {
      "type": "table",
      "columns": [
        {
          "name": "report",
          "type": "text"
        },
