What may not be read or written is named, and left as it is. Root may do everything, and becomes somebody else for this.
=== needs setpriv
=== file anybody
if [ "$(id -u)" != 0 ]; then exec "$@"; fi
export LLVM_PROFILE_FILE=/dev/null
exec setpriv --reuid 65534 --clear-groups "$@"
=== file set/ko.yaml
ko: 1
=== file set/ada.yaml
kind: person
id: ada
name: Ada Nes
born: 21.2.1970
=== $ cp "$(command -v ko)" own; mkdir closed; echo before > closed/old.json; cp set/ada.yaml before; chmod 755 . set; chmod 444 set/ada.yaml closed/old.json; chmod 555 closed
=== note
An answer for a folder, or in place of a file, that is somebody else's.
=== $ sh anybody ./own schema meeting -o closed/schema.json
=== stderr
ko: cannot write closed/schema.json: Permission denied
    ask for permission to write there
=== exit 3
=== $ sh anybody ./own schema meeting -o closed/old.json
=== stderr
ko: cannot write closed/old.json: Permission denied
    ask for permission to write there
=== exit 3
=== $ sh anybody ./own -C set validate -O json -o sarif=closed/old.json
=== stderr
ko: cannot write closed/old.json: Permission denied
    ask for permission to write there
=== exit 3
=== $ sh anybody ./own init closed/new
=== stderr
ko: cannot make the folder closed/new: Permission denied
=== exit 3
=== $ cat closed/old.json; ls closed
before
old.json
=== note
A mend and a baseline.
=== $ sh anybody ./own -C set validate --fix -O short; cmp set/ada.yaml before; ls set
ada.yaml
ko.yaml
=== stderr
ko: cannot write set/ada.yaml: Permission denied
    ask for permission to write there
=== $ sh anybody ./own validate set --baseline closed/base --update-baseline; ls closed
old.json
=== stderr
ko: cannot write closed/base: Permission denied
    ask for permission to write there
=== note
The set's own `ko.yaml`, and a baseline, that may not be read.
=== $ chmod 0 set/ko.yaml; sh anybody ./own -C set validate -O short; status=$?; chmod 644 set/ko.yaml; exit $status
set/ada.yaml:4:7: error[KO208]: `born`: "21.2.1970" is not in the form of a date
=== stderr
ko: set/ko.yaml: Permission denied
=== exit 3
=== $ echo '{}' > base; chmod 0 base; sh anybody ./own -C set validate --baseline ../base; status=$?; chmod 644 base; exit $status
=== stderr
ko: set/../base: Permission denied
    ask for permission to read it
=== exit 3
=== note
A folder that may not be entered.
=== $ chmod 0 set; sh anybody ./own validate set/ada.yaml; status=$?; chmod 755 set; exit $status
0 files, 0 records: nothing to report
=== stderr
ko: set: Permission denied
=== exit 3
=== $ chmod 0 set; sh anybody ./own -C set query persons; status=$?; chmod 755 set; exit $status
=== stderr
ko: set: Permission denied
=== exit 3
