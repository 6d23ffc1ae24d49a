`ko init --git` has git merge records by what they say: in a new set, and in one that is there already.
=== needs git
=== $ ko init --git records
=== stderr
ko: records lies in no git repository
    run `git init` first, or leave --git out
=== exit 2
=== $ git init -q -b main clone; ko init --git clone/records; cat clone/records/.gitattributes; git -C clone config --get-regexp '^merge.ko'
clone/records/ko.yaml
clone/records/meetings/2024-09-10.yaml
clone/records/organisations.yaml
clone/records/persons.yaml
clone/records/.gitattributes
*.yaml merge=ko
*.yml merge=ko
merge.ko.name records, entry by entry
merge.ko.driver ko merge-driver --marker-size %L %O %A %B %P
=== stderr
ko: git merges the records of this clone with `ko merge-driver`; commit .gitattributes, and run `ko init --git` in every other clone. Hosting services do not run it when they merge
=== note
Again, nothing changes but what is not there yet; what stands in .gitattributes stays.
=== $ ko init --git clone/records; printf '*.pdf binary' > clone/records/.gitattributes; ko init --git clone/records; cat clone/records/.gitattributes
clone/records/.gitattributes
*.pdf binary
*.yaml merge=ko
*.yml merge=ko
=== stderr
ko: git merges the records of this clone with `ko merge-driver`; commit .gitattributes, and run `ko init --git` in every other clone. Hosting services do not run it when they merge
ko: git merges the records of this clone with `ko merge-driver`; commit .gitattributes, and run `ko init --git` in every other clone. Hosting services do not run it when they merge
