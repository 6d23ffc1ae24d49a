Whoever reads the answer may stop at any time. Here nobody reads from the start, as a command that writes regardless shows.
=== $ mkfifo pipe; exec 3<>pipe 4>pipe 3<&-; (echo >&4) 2> /dev/null || echo nobody reads; for words in schema --help 'explain KO302'; do ko $words >&4; echo "status $?"; done
nobody reads
status 0
status 0
status 0
