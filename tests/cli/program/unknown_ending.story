A file whose ending no format has is not written as if it were something else.
=== $ ko init set > list
=== $ ko -C set report summary skogvik-idrettsraad-2024-09-10 -o minutes.rtf; ls
list
set
=== stderr
ko: `ko report` has no format for files that end in `.rtf`
    end the name in .txt .text .md .markdown .html .htm .json .docx .odt .pdf .svg, or say the format with -O
=== $ ko -C set query persons -o persons.xlsx
=== stderr
ko: `ko query` has no format for files that end in `.xlsx`
    end the name in .txt .text .md .markdown .html .htm .csv .tsv .tab .json .jsonl .ndjson .yaml .yml .sql, or say the format with -O
=== exit 2
=== note
A format that is asked for has the last word, and a name may have no ending.
=== $ ko -C set query persons -O csv -o persons.xlsx; ko -C set query persons -O tsv -o 2025-01.15; ls
2025-01.15
list
persons.xlsx
set
=== note
A difference may be called one.
=== $ ko -C set validate --diff -o set.patch
=== stderr
ko: there is nothing that can be mended without asking
