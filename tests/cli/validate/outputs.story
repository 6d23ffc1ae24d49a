Several outputs at once: the answer, and a file for each `-o FORMAT=FILE`. All of them tell of the same findings.
=== file ko.yaml
ko: 1
=== file people.yaml
kind: person
id: ada
name: Ada
born: never
employer: ada
=== $ ko validate -o sarif=f.sarif -o junit=f.xml -o jsonl=f.jsonl -O short
people.yaml:4:7: error[KO208]: `born`: "never" is not a date
people.yaml:5:11: error[KO302]: `ada` is a person, and `employer` does not take one
=== exit 1
=== $ ls; grep -c '"ruleId"' f.sarif; grep '<testsuites' f.xml; grep -o '"code":"[A-Z0-9]*"' f.jsonl
f.jsonl
f.sarif
f.xml
ko.yaml
people.yaml
2
<testsuites name="ko validate" tests="2" failures="2" errors="0" time="0">
"code":"KO208"
"code":"KO302"
=== note
--max-findings bounds what is shown, not what is written.
=== $ ko validate -o jsonl=all.jsonl -O short --max-findings 1; wc -l < all.jsonl
people.yaml:4:7: error[KO208]: `born`: "never" is not a date
2
=== stderr
ko: 1 more finding not shown; raise --max-findings to see it
=== note
The answer may be a file as well, and its ending its format.
=== $ ko validate -o answer.json -o github=f.txt; ls answer.json f.txt; cat f.txt
answer.json
f.txt
::error file=people.yaml,line=4,endLine=4,col=7,endColumn=12,title=KO208 bad-date::`born`: "never" is not a date%0Amend: a date is written 2014-02-21, 2014-02 or 2014
::error file=people.yaml,line=5,endLine=5,col=11,endColumn=14,title=KO302 wrong-kind::`ada` is a person, and `employer` does not take one%0Amend: add the record, or write the id of one there is
=== note
A file that cannot be written ends the command; so does a second answer, and a format that there is not.
=== $ ko validate -o sarif=nowhere/f.sarif
=== stderr
ko: cannot write nowhere/f.sarif: No such file or directory
    make the folder it is to lie in first
=== exit 3
=== $ ko validate -o one.json -o two.json
=== stderr
ko: -o names more than one file
    write -o FORMAT=FILE for each
=== exit 2
=== $ ko validate -o sarif=
=== stderr
ko: `-o sarif=` names no file
=== exit 2
=== $ ko validate -O sariff
=== stderr
ko: there is no format `sariff` here; did you mean `sarif`?
    `ko validate` has text, short, json, jsonl, sarif, github, gitlab, junit
=== exit 2
