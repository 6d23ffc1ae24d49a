What is misspelt gets the nearest that could have been meant, and says so on standard error alone.
=== $ ko valdate
=== stderr
ko: there is no command `valdate`; did you mean `validate`?
    `ko --help` lists the commands
=== exit 2
=== $ ko explian meeting
=== stderr
ko: there is no command `explian`; did you mean `explain`?
    `ko --help` lists the commands
=== exit 2
=== $ ko --colour never validate
=== stderr
ko: there is no option `--colour`; did you mean `--color`?
    `ko validate --help` shows its options
=== exit 2
=== $ ko validate --stdin-filenam x
=== stderr
ko: there is no option `--stdin-filenam`; did you mean `--stdin-filename`?
    `ko validate --help` shows its options
=== exit 2
=== $ ko validate --color=alwys
=== stderr
ko: --color: there is no `alwys`; did you mean `always`?
    `ko validate --help` shows its options
=== exit 2
=== $ ko explain meeting -O markdwon
=== stderr
ko: there is no format `markdwon` here
    `ko explain` has text, md, html, json, docx, odt, pdf, pandoc
=== exit 2
=== $ ko schema -O json
=== stderr
ko: there is no format `json` here
    `ko schema` has one format only: leave -O out
=== exit 2
=== $ ko schema person meeting
=== stderr
ko: `meeting` is one argument too many
    `ko schema --help` shows its options
=== exit 2
=== $ ko --as-of
=== stderr
ko: `--as-of` needs a value behind it
    `ko --help` lists the commands
=== exit 2
=== note
Nothing is near to this one.
=== $ ko frobnicate
=== stderr
ko: there is no command `frobnicate`
    `ko --help` lists the commands
=== exit 2
