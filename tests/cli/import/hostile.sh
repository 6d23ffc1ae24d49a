#!/bin/sh
# SPDX-License-Identifier: MIT
# Documents that want to take all there is, and converters that hang, crash, write without end, leave children or are not
# there: each is told of, the rest is imported, and no process and no file of it is left.
# hostile.sh KO
set -eu

ko=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export KO_TODAY=2025-01-15 KO_CONVERTER_SECONDS=3 LC_ALL=C.UTF-8
mkdir tmp bin set set/in
TMPDIR=$folder/tmp
export TMPDIR
printf 'ko: 1\nlanguage: nb\n' > set/ko.yaml

fail() {
  echo "$1"
  for file in told said; do sed "s/^/$file: /" $file | cut -c 1-300 | head -n 40; done
  exit 1
}

# run OPTIONS...: imports what is in `in` into a folder of its own; nothing may be left behind. Sets status.
run() {
  rm -rf set/drafts set/.ko
  status=0
  "$ko" -C set import in -o drafts "$@" > told 2> said || status=$?
  test -z "$(ls -A tmp)" || fail "files are left: $(ls tmp)"
  # One that was killed may wait for its parent to ask after it.
  for pid in $(cat pids 2> /dev/null); do
    if kill -0 "$pid" 2> /dev/null && ! grep -q '^State:.*Z' "/proc/$pid/status" 2> /dev/null; then
      fail "process $pid is left"
    fi
  done
  rm -f pids
}

# says LINE: the standard error has it.
says() { grep -qF -- "$1" said || fail "it is not said: $1"; }

# good NAME DAY: minutes that are to be read whatever lies beside them.
good() { printf 'Referat fra møte i styret %s. mars 2024\n\nTil stede: Ada Nes, Bo Lie\n' "$2" > "set/in/$1"; }

# A converter that does what its input says.
for program in pandoc pdftotext; do
  cat > bin/$program << END
#!/bin/sh
echo \$\$ >> $folder/pids
read -r what
case \$what in
  hang) sleep 1000 & echo \$! >> $folder/pids; wait ;;
  deaf) trap '' TERM INT HUP; sleep 1000 & echo \$! >> $folder/pids; while :; do wait; done ;;
  crash) kill -SEGV \$\$ ;;
  flood) yes 'Ada Nes kom og gikk.' ;;
  grumble) yes 'this is no document' >&2 ;;
  leave) sleep 1000 & echo \$! >> $folder/pids; echo 'Referat fra møte i styret 9. mars 2024' ;;
  escape) setsid sh -c "echo \\\$\\\$ >> $folder/pids; sleep 1000" > /dev/null 2>&1 & sleep 0.5; echo 'Referat fra møte i styret 10. mars 2024' ;;
  refuse) printf 'line 1:\\033[2J what is\\n this?\\n' >&2; exit 64 ;;
  nothing) ;;
esac
END
  chmod +x bin/$program
done

good first.md 4
good last.md 5
for what in hang deaf crash flood grumble leave escape refuse nothing; do echo $what > set/in/$what.pdf; done
echo hang > set/in/hang.docx
path=$PATH
PATH=$folder/bin:$path
run
test $status = 3 || fail "the status is $status"
for file in hang.docx hang.pdf deaf.pdf; do
  says "in/$file: error[KO004]: $(test ${file#*.} = pdf && echo pdftotext || echo pandoc) took more than 3 seconds"
done
says 'in/crash.pdf: error[KO004]: pdftotext was ended by signal 11'
says 'in/flood.pdf: error[KO004]: pdftotext wrote more than a document can be'
says 'in/grumble.pdf: error[KO004]: pdftotext wrote more than a document can be'
says 'in/refuse.pdf: error[KO004]: pdftotext failed with status 64; it said: line 1:'
says 'in/nothing.pdf: error[KO001]: there is no text in it'
if grep -q "$(printf '\033')" said; then fail 'a sign of the terminal is written to it'; fi
for day in 04 05 09 10; do test -s set/drafts/styret-2024-03-$day.yaml || fail "day $day was not imported"; done
test "$(ls set/drafts | wc -l)" = 11 || fail "$(ls set/drafts)"
"$ko" -C set validate > told 2> said || fail 'the drafts are no records'

# The same for programs.
run -O json
test $status = 3
grep -qF '"path": "set/in/crash.pdf"' told || fail 'what was not read is not in the answer'

# No converter at all.
PATH=$folder/none
status=0
/bin/sh -c '"$0" -C set import in -o drafts --diff' "$ko" > told 2> said || status=$?
PATH=$path
test $status = 3 || fail "without converters the status is $status"
says 'in/hang.docx: error[KO003]: docx needs pandoc, which is not there; install it: apt-get install pandoc'
says 'in/crash.pdf: error[KO003]: pdf needs pdftotext, which is not there; install it: apt-get install poppler-utils'

# Texts without end, or on one line.
rm -rf set/in/*
good first.md 4
good last.txt 5
head -c 100000000 /dev/zero | tr '\0' a > set/in/line.txt
yes 'Ada Nes kom og gikk.' | tr '\n' ' ' | head -c 2000000 > set/in/sentences.txt
yes '[*_(<`' | tr -d '\n' | head -c 300000 > set/in/signs.md
yes '> - ' | tr -d '\n' | head -c 100000 > set/in/deep.md
head -c 300000 /dev/zero > set/in/nul.txt
yes '| a ' | tr -d '\n' | head -c 300000 > set/in/row.md
run
test $status = 3 || fail "the status is $status"
says 'in/line.txt: error[KO002]: there are 100000000 bytes of text; at most 16777216 are read'
for day in 04 05; do test -s set/drafts/styret-2024-03-$day.yaml || fail "day $day was not imported"; done

# Names that are something else to YAML, HTML or a terminal.
rm -rf set/in/*
good '- a: b.md' 4
good '# x {{ "y" <script>.txt' 5
good "$(printf 'a\033[2Jb\nc.md')" 6
cat > set/in/names.md << 'END'
# Referat fra møte i <script>alert(1)</script> 7. mars 2024

Sted: {{ sted }} # her
Til stede: Ada "A" Nes, - a: b, {{Bo}} Lie, # x, Cy Moe, *Di, &Ek, !Fo, null, true, 0500, Ola Nordmann: leder
Møteleder: "Ada Nes"

## Sak 1: - a: b

Vedtak: "{{ x }}": [1, 2] # <b>y</b> '

## Sak 2: # x

- Ada Nes: |
- ? x
- --- 
- %YAML 1.2

## Sak 3: null

Vedtak: ~
END
printf 'Referat fra møte i styret 8. mars 2024\n\nSted: <script>alert("{{ 1 }}")</script> # her\n' > set/in/names.txt
run
test $status = 0 || fail "the status is $status"
if grep -q "$(printf '\033')" told said; then fail 'a sign of the terminal is written to it'; fi
"$ko" -C set validate -O short > told 2> said || true
if grep -E 'KO[12][0-9][0-9]' told; then fail 'the drafts are no records'; fi
for day in 04 05 06; do test -s set/drafts/styret-2024-03-$day.yaml || fail "day $day was not imported"; done
grep -qF '<script>alert("{{ 1 }}")</script> # her' set/drafts/*-2024-03-08.yaml || fail 'what is written is not as it was'

# A folder that leads into itself.
ln -s . set/in/again
run
test $status = 0 || fail "the status is $status"

# A document that unpacks to a thousand times its size, and one within it.
command -v pandoc > /dev/null && command -v zip > /dev/null || {
  echo "skipped in part: pandoc or zip is missing"
  exit 0
}
rm -rf set/in/*
good first.md 4
mkdir -p word _rels
printf '%s' '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' > '[Content_Types].xml'
printf '%s' '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' > _rels/.rels
{
  printf '%s' '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
  yes '<w:p><w:r><w:t>Ada Nes kom og gikk.</w:t></w:r></w:p>' | head -c 399999960
  printf '%s' '</w:body></w:document>'
} > word/document.xml
zip -q -r set/in/bomb.docx '[Content_Types].xml' _rels word
test "$(wc -c < set/in/bomb.docx)" -lt 4000000
rm -rf word
zip -q nested.docx set/in/bomb.docx
mv nested.docx set/in/nested.docx
run
test $status = 3 || fail "the status is $status"
grep -qE 'in/bomb.docx: error\[KO004\]: pandoc (took more than 3 seconds|failed with status|was ended by signal)' said || fail 'the bomb is not told of'
says 'in/nested.docx: error[KO004]: pandoc failed with status'
test -s set/drafts/styret-2024-03-04.yaml || fail 'the good one was not imported'
echo "nothing is left of any"
