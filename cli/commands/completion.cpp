// SPDX-License-Identifier: MIT
/// `ko completion SHELL`: scripts that hand the words typed so far to `ko complete`, which knows the rest.

#include "arguments/arguments.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace ko::cli {
namespace {

struct Script {
  std::string_view shell;
  std::string_view text;
};

// `ko complete` prints a candidate a line, followed by a tab and what it means. Where it has none, files are
// meant.
constexpr Script scripts[] = {
    {"bash", R"(_ko() {
  local IFS=$'\n'
  local words
  words=$(ko complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
}
# body:ID and --color=WHEN are one word each.
COMP_WORDBREAKS=${COMP_WORDBREAKS//[:=]}
complete -o default -F _ko ko
)"},
    {"zsh", R"(#compdef ko
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
)"},
    {"fish", R"(function __ko_complete
  set -l words (commandline -opc) (commandline -ct)
  ko complete -- $words[2..-1] 2>/dev/null
end
complete -c ko -a '(__ko_complete)'
)"},
};

struct Options {
  std::string shell;
};

Exit print_script(Context& context, const Options& options) {
  for (const Script& script : scripts)
    if (script.shell == options.shell) context.print(script.text);
  return Exit::done;
}

void declare(Arguments& takes, Options& options) {
  std::vector<std::string_view> shells;
  for (const Script& script : scripts) shells.push_back(script.shell);
  takes.positional("SHELL", options.shell, "The shell to complete in").required().one_of(shells);
}

}  // namespace

KO_ENTRY(Command, completion_command) = {
    .name = "completion",
    .order = 8,
    .summary = "print the completion script of a shell",
    .example = "ko completion bash > ~/.local/share/bash-completion/completions/ko",
    .declare = declared<Options, declare, print_script>,
};

}  // namespace ko::cli
