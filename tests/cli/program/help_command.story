Help is there for who asks for it in words.
=== $ ko --help > asked; ko help > said; cmp asked said && echo same
same
=== $ ko query --help > asked; ko help query > said; cmp asked said && echo same
same
=== $ ko query persons --help > asked; ko help query persons > said; cmp asked said && echo same
same
=== $ ko help qurey
=== stderr
ko: there is no command `qurey`; did you mean `query`?
    it is one of validate, query, report, show, explain, schema, init, completion, new, set, add, remove, rename, merge, end, replace, approve, dissolve, scenario, supersede, move, split, join, import, fmt
=== exit 2
