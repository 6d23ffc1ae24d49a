Whoever reads the answer may stop at any time. Here nobody reads from the start, as a command that writes regardless shows.
=== $ mkfifo pipe; exec 3<>pipe 4>pipe 3<&-; (echo >&4) 2> /dev/null || echo nobody reads; for words in schema --help 'explain KO302'; do ko $words >&4; echo "status $?"; done
nobody reads
status 0
status 0
status 0
=== note
So may whoever reads rows that are written while they are made: they go on no longer than somebody reads.
=== $ ko init set > seen; seq -f '%.0f' 9000 | sed 's/.*/---\nkind: person\nid: p&\nname: Person number &/' > set/many.yaml
=== $ for words in 'persons -O csv' 'persons -O json' 'all -O sql'; do { ko -C set query $words; echo "status $?" >&2; } | head -n 1; done
id,name,title,employer,party
[
BEGIN;
=== stderr
status 0
status 0
status 0
=== $ mkfifo unread; exec 3<>unread 4>unread 3<&-; for words in 'persons -O csv' 'all -O sql'; do ko -C set query $words >&4; echo "status $?"; done
status 0
status 0
