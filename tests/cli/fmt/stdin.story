The text of standard input goes to standard output; the line breaks and the byte order mark of a text stay.
=== $ printf '\357\273\277kind:  person\r\nid: ada-nes\r\nname: "Ada Nes"\r\n' | ko fmt - | od -c
0000000 357 273 277   k   i   n   d   :       p   e   r   s   o   n  \r
0000020  \n   i   d   :       a   d   a   -   n   e   s  \r  \n   n   a
0000040   m   e   :       A   d   a       N   e   s  \r  \n
0000055
=== $ printf 'kind: person\nid: ada-nes\n' | ko fmt -
kind: person
id: ada-nes
=== $ printf 'kind:  person\nid: ada-nes\n' | ko fmt --check - --stdin-filename persons.yaml
persons.yaml
=== stderr
ko: 1 of 1 file has another layout
=== exit 1
=== $ printf 'kind:  person\nid: ada-nes\n' | ko fmt --diff - --stdin-filename persons.yaml
--- a/persons.yaml
+++ b/persons.yaml
@@ -1,2 +1,2 @@
-kind:  person
+kind: person
 id: ada-nes
=== stderr
ko: 1 of 1 file has another layout
=== exit 1
