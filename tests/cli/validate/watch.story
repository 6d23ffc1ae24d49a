What `--watch` does not go with. `watching.sh` has it watch.
=== $ ko validate --watch --fix
=== stderr
ko: `--watch` changes and compares nothing
    leave out --fix, --diff and --update-baseline, or run them beside it
=== exit 2
=== $ ko validate --watch -
=== stderr
ko: standard input cannot be watched
    name files and folders
=== exit 2
=== $ ko validate --watch -O json
=== stderr
ko: `--watch` writes to standard output, as text or short
    leave out -o, and -O but for these two
=== exit 2
=== $ ko validate --watch -o sarif=findings.sarif
=== stderr
ko: `--watch` writes to standard output, as text or short
    leave out -o, and -O but for these two
=== exit 2
=== $ ko validate --watch --since nowhere 2>&1 | head -n 1
ko: git cannot say what changed in .: not a git repository (or any of the parent directories): .git
