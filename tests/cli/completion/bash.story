The script of bash asks the program.
=== file complete.sh
eval "$(ko completion bash)"
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_ko
printf '%s\n' "${COMPREPLY[@]}"
=== with examples
=== $ bash complete.sh ko rep
report
replace
=== $ bash complete.sh ko schema ''
record
organisation
person
meeting
decision
document
hearing
project
case
ko.yaml
findings
=== $ bash complete.sh ko -C examples/karriere-oppland show ko-
ko-midt-gudbrandsdal
ko-nord-gudbrandsdal
=== $ bash complete.sh ko validate ''

