A script for each shell.
=== $ ko completion bash
_ko() {
  local IFS=$'\n'
  local words
  words=$(ko complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
}
# body:ID and --color=WHEN are one word each.
COMP_WORDBREAKS=${COMP_WORDBREAKS//[:=]}
complete -o default -F _ko ko
=== $ ko completion zsh
#compdef ko
_ko() {
  local -a candidates
  local line
  for line in "${(@f)$(ko complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#candidates )); then
    _describe ko candidates
  else
    _files
  fi
}
if [[ $funcstack[1] == _ko ]]; then
  _ko "$@"
else
  compdef _ko ko
fi
=== $ ko completion fish
function __ko_complete
  set -l words (commandline -opc) (commandline -ct)
  ko complete -- $words[2..-1] 2>/dev/null
end
complete -c ko -a '(__ko_complete)'
=== $ ko completion tcsh
=== stderr
ko: SHELL: there is no `tcsh`; it is one of bash, zsh, fish
    `ko completion --help` shows its options
=== exit 2
