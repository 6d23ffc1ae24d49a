Whatever stops a run that writes a file, the file is whole: the old one or the new one, and nothing lies beside it.
=== file ko.yaml
ko: 1
=== file ada.yaml
kind: person
id: ada
name: Ada Nes
=== $ echo before > out.json
=== note
Interrupted or told to end while it waits for its input.
=== $ mkfifo input; for signal in INT TERM HUP; do ko validate - -o out.json < input & exec 9>input; sleep 0.3; ls | grep new | wc -l; kill -$signal $!; wait $!; echo "$signal $?"; exec 9>&-; done; ls; cat out.json
=== note
A reader that goes away early is no failure of the command, and a file asked for beside it is written all the same.
=== $ ko validate -O json -o sarif=out.sarif | true; test -s out.sarif && echo whole
=== note
No room on the disk.
=== $ ko show ada -O json > /dev/full
=== $ ko validate -O json -o sarif=/dev/full
