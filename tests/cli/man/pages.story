Manual pages, from the same rows as the help: how they are built, and what man(7) wants escaped.
=== $ ko man | grep '^[.][STB][HR]'
=== $ ko man | sed -n '/^.B ..O/,/^.B ..o/p'
=== $ ko man show | sed '/^.SH OPTIONS OF/,/^.SH EXAMPLE/d'
=== $ ko man | grep -c '^[.]TP'; ko --help | grep -c '^  [^ ]'
=== $ mkdir pages; ko man --into pages; ls pages
ko-completion.1
ko-explain.1
ko-init.1
ko-query.1
ko-records.5
ko-report.1
ko-rules.7
ko-schema.1
ko-show.1
ko-validate.1
ko.1
=== $ ko man shw
=== stderr
ko: there is no page `shw`; did you mean `show`?
    it is one of validate, query, report, show, explain, schema, init, completion, records, rules
=== exit 2
