Within a folder of the set, the set is the one around it, and a file of it is one file however it is named.
Every format names files from where the command runs, as compilers do.
=== file ko.yaml
ko: 1
=== file moter/mote.yaml
kind: meeting
id: marsmote
body: styrt
status: planned
=== file styret.yaml
{kind: organisation, id: styret, name: Styret, type: association, parent: laget}
=== $ cd moter && ko validate -O short
../moter/mote.yaml:3:7: error[KO301]: there is no record `styrt`
../styret.yaml:1:75: error[KO301]: there is no record `laget`
=== exit 1
=== $ cd moter && ko validate mote.yaml -O short
../moter/mote.yaml:3:7: error[KO301]: there is no record `styrt`
=== exit 1
=== $ cd moter && ko validate . -O short
../moter/mote.yaml:3:7: error[KO301]: there is no record `styrt`
=== exit 1
=== $ cd moter && ko validate ../styret.yaml -O short
../styret.yaml:1:75: error[KO301]: there is no record `laget`
=== exit 1
=== $ cd moter && ko validate mote.yaml ../moter/mote.yaml -O github
::error file=../moter/mote.yaml,line=3,endLine=3,col=7,endColumn=12,title=KO301 unknown-reference::there is no record `styrt`%0Amend: write `styret`
=== exit 1
=== $ cd moter && ko validate mote.yaml -O sarif | grep '"uri"'
                  "uri": "../moter/mote.yaml",
=== $ ko validate moter/mote.yaml -O short
moter/mote.yaml:3:7: error[KO301]: there is no record `styrt`
=== exit 1
