Files beyond a limit, and files that are none, are refused at once, with the reason.
=== $ truncate -s 3G large.yaml; ko validate large.yaml
=== note
A large file that holds nothing but NUL bytes.
=== $ truncate -s 64M empty.yaml; ko validate -O short empty.yaml; rm large.yaml empty.yaml
=== note
Ten thousand brackets within one another, and a line of 17 million letters.
=== $ printf 'kind: person\nid: ada\nname: %s\n' "$(printf '%10000s' | tr ' ' '[')" > deep.yaml; ko validate -O short deep.yaml
=== $ { printf 'kind: person\nid: ada\nname: '; head -c 17000000 /dev/zero | tr '\0' a; } > long.yaml; ko validate -O short long.yaml
=== $ { printf 'kind: person\nid: ada\nname: \001'; head -c 2000000 /dev/zero | tr '\0' a; } > bad.yaml; ko validate -O short bad.yaml
=== $ rm *.yaml
=== note
A pipe is not waited for, whether it is asked for or lies in a folder.
=== $ mkfifo pipe.yaml; timeout 10 ko validate pipe.yaml
=== $ timeout 10 ko validate
=== $ timeout 10 ko query persons -C .
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
=== $ ln -s nowhere set/dangling.yaml; ln -s circle.yaml set/circle.yaml; ko validate set
=== $ ko -C set show ada
=== $ rm set/dangling.yaml set/circle.yaml
=== note
What may not be read is named, and fails the run. Root may read everything.
=== $ chmod 0 set/ada.yaml; if [ "$(id -u)" = 0 ]; then chmod 755 .; setpriv --reuid 65534 --clear-groups ko validate set; else ko validate set; fi
=== $ chmod 644 set/ada.yaml; mkdir set/closed; chmod 0 set/closed; if [ "$(id -u)" = 0 ]; then setpriv --reuid 65534 --clear-groups ko validate set; else ko validate set; fi; status=$?; chmod 755 set/closed; exit $status
