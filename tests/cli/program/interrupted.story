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
=== file interrupt
mkfifo input
for signal in INT TERM HUP; do
  env --default-signal ko validate - -o out.json <input &
  exec 9>input
  while ! ls | grep -q new; do sleep 0.1; done
  kill -$signal $!
  wait $! || echo "$signal: $?"
  exec 9>&-
done
rm input
=== $ timeout 60 sh interrupt 2>/dev/null; ls; cat out.json
INT: 130
TERM: 143
HUP: 129
ada.yaml
interrupt
ko.yaml
out.json
before
=== note
A reader that goes away early is no failure of the command, and a file asked for beside it is written all the same.
=== $ ko validate -O json -o sarif=out.sarif | true; test -s out.sarif && echo whole
whole
=== note
No room on the disk.
=== $ ko show ada -O json > /dev/full
=== stderr
ko: cannot write standard output: No space left on device
    make room on the disk, then run it again
=== exit 3
=== $ ko validate -O json -o sarif=/dev/full
=== stderr
ko: cannot write /dev/full: No space left on device
    make room on the disk, then run it again
=== exit 3
