A baseline that cannot be read stops the run before anything is checked.
=== file records.yaml
kind: person
id: bo-lie
name: Bo Lie
=== file known.jsonl
{"code":"KO301","fingerprint":"0123456789abcdef"}
<<<<<<< HEAD
=== file known.json
[{"code": "KO301"}]
=== $ ko validate records.yaml --baseline known.jsonl
=== stderr
ko: known.jsonl:2: this is a conflict marker of git
    keep the lines of both sides and take the markers out
=== exit 2
=== $ ko validate records.yaml --baseline known.json --update-baseline
=== stderr
ko: known.json:1: this is not a JSON object, and a baseline has one a line
    take the file away and write it anew with --update-baseline
=== exit 2
=== $ ko validate records.yaml --baseline none.jsonl
=== stderr
ko: there is no baseline none.jsonl
    add --update-baseline once, and it is written with what is found now
=== exit 3
=== $ ko validate records.yaml --update-baseline
=== stderr
ko: --update-baseline requires --baseline
    `ko validate --help` shows its options
=== exit 2
=== $ ko validate records.yaml --baseline folder/none.jsonl --update-baseline
=== stderr
ko: cannot write folder/none.jsonl: No such file or directory
    make the folder it is to lie in first
=== exit 3
=== note
Where a file cannot be read, nobody knows what is in it: the baseline stays as it was.
=== $ ko validate records.yaml missing.yaml --baseline new.jsonl --update-baseline; ls
known.json
known.jsonl
records.yaml
=== stderr
ko: missing.yaml: No such file or folder
ko: new.jsonl stays as it is: not every file could be read
