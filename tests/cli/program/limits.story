Files beyond a limit, and files that are none, are refused at once, with the reason.
=== $ truncate -s 3G large.yaml; ko validate large.yaml
1 file, 0 records: nothing to report
=== stderr
ko: large.yaml: 3221225472 bytes, and the limit is 2147483648
=== exit 3
=== note
A large file that holds nothing but NUL bytes.
=== $ truncate -s 64M empty.yaml; ko validate -O short empty.yaml; rm large.yaml empty.yaml
empty.yaml:1:1: error[KO126]: this line is longer than 16777216 bytes
empty.yaml:1:1: error[KO102]: 67108864 NUL bytes
=== note
Ten thousand brackets within one another, and a line of 17 million letters.
=== $ printf 'kind: person\nid: ada\nname: %s\n' "$(printf '%10000s' | tr ' ' '[')" > deep.yaml; ko validate -O short deep.yaml
deep.yaml:3:7: error[KO205]: `name` takes a text, not a list
deep.yaml:3:206: error[KO120]: more than 200 lists and mappings stand within one another here
=== exit 1
=== $ { printf 'kind: person\nid: ada\nname: '; head -c 17000000 /dev/zero | tr '\0' a; } > long.yaml; ko validate -O short long.yaml
long.yaml:3:1: error[KO126]: this line is longer than 16777216 bytes
=== exit 1
=== $ { printf 'kind: person\nid: ada\nname: \001'; head -c 2000000 /dev/zero | tr '\0' a; } > bad.yaml; ko validate -O short bad.yaml
bad.yaml:3:7: error[KO102]: the control character U+0001
=== exit 1
=== $ rm *.yaml
=== note
A pipe is not waited for, whether it is asked for or lies in a folder.
=== $ mkfifo pipe.yaml; timeout 10 ko validate pipe.yaml
1 file, 0 records: nothing to report
=== stderr
ko: pipe.yaml: not a regular file
=== exit 3
=== $ timeout 10 ko validate
1 file, 0 records: nothing to report
=== stderr
ko: pipe.yaml: not a regular file
=== exit 3
=== $ timeout 10 ko query persons -C .
=== stderr
ko: . has no ko.yaml; its files are read as one set
ko: pipe.yaml: not a regular file
=== exit 3
=== $ rm pipe.yaml
=== note
Links in a loop end, links to nothing are named.
=== file set/ko.yaml
ko: 1
=== file set/ada.yaml
kind: person
id: ada
name: Ada Nes
=== $ ln -s . set/self; mkdir set/a; ln -s ../.. set/a/up; ko validate set
2 files, 1 record: nothing to report
=== $ ln -s nowhere set/dangling.yaml; ln -s circle.yaml set/circle.yaml; ko validate set
4 files, 1 record: nothing to report
=== stderr
ko: set/circle.yaml: Too many levels of symbolic links
ko: set/dangling.yaml: No such file or directory
=== exit 3
=== $ ko -C set show ada
=== stderr
ko: set/circle.yaml: Too many levels of symbolic links
=== exit 3
=== $ rm set/dangling.yaml set/circle.yaml
=== note
What may not be read is named, and fails the run. Root may read everything, and becomes somebody else for this.
=== $ cp "$(command -v ko)" own; chmod 0 set/ada.yaml; chmod 755 .
=== file anybody
if [ "$(id -u)" != 0 ]; then exec "$@"; fi
export LLVM_PROFILE_FILE=/dev/null
exec setpriv --reuid 65534 --clear-groups "$@"
=== $ sh anybody ./own validate set
2 files, 0 records: nothing to report
=== stderr
ko: set/ada.yaml: Permission denied
=== exit 3
=== $ chmod 644 set/ada.yaml; mkdir set/closed; chmod 0 set/closed; sh anybody ./own validate set; status=$?; chmod 755 set/closed; exit $status
2 files, 1 record: nothing to report
=== stderr
ko: set/closed: Permission denied
=== exit 3
