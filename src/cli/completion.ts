/** Completions for shells, made from the one table of commands and options. */
import { commands, shells, type CommandName, type Shell } from './commands.ts';
import { DIFF_FORMATS, optionOf, written, type OptionName } from './options.ts';

/** The script that teaches a shell the commands, the options of each, and the values that options and arguments take. */
export function completionScript(shell: Shell): string {
  return shell === 'bash'
    ? BASH
    : `#compdef go-airlock\nautoload -U +X bashcompinit && bashcompinit\n${BASH}`;
}

const names = Object.keys(commands).filter((name): name is CommandName => Object.hasOwn(commands, name));

/** All options of a command, as written on the line. */
function optionsOf(name: CommandName): string {
  const takes: readonly OptionName[] = commands[name].takes;
  return takes.flatMap(written).join(' ');
}

/** A pattern of `case` for every way to write each of these options. */
function pattern(list: readonly OptionName[]): string {
  return list.flatMap(written).join('|');
}

const withValue = [...new Set(names.flatMap((name): readonly OptionName[] => commands[name].takes))].filter(
  (name) => optionOf(name).type === 'string',
);

/** One branch for the value after each option that takes one. */
function valueBranches(): string {
  const of = (kind: 'file' | 'dir'): readonly OptionName[] =>
    withValue.filter((name) => optionOf(name).names === kind);
  const listed = withValue.flatMap((name) => {
    const { values } = optionOf(name);
    return values === undefined
      ? []
      : [`    ${pattern([name])}) _go_airlock_words "${values.join(' ')}"; return ;;`];
  });
  const free = withValue.filter(
    (name) => optionOf(name).values === undefined && optionOf(name).names === undefined,
  );
  return [
    ...listed,
    `    ${pattern(of('file'))}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
    `    ${pattern(of('dir'))}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;`,
    `    ${pattern(free)}) return ;;`,
  ].join('\n');
}

/** What may stand beside options. */
function argumentBranches(): string {
  const files = names.filter((name) => ['some', 'binaries', 'command'].includes(commands[name].files));
  return [
    `    completion) _go_airlock_words "${shells.join(' ')}" ;;`,
    `    help) _go_airlock_words "${names.join(' ')}" ;;`,
    `    ${files.join('|')}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")) ;;`,
  ].join('\n');
}

const BASH = `_go_airlock_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_go_airlock() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="" command="" skip="" i word
  COMPREPLY=()
  [ "$COMP_CWORD" -gt 0 ] && prev="\${COMP_WORDS[COMP_CWORD-1]}"
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [ -n "$skip" ]; then skip=""; continue; fi
    case "$word" in
    --) COMPREPLY=($(compgen -c -f -- "$cur")); return ;;
    ${pattern(withValue)}) skip=1 ;;
    -*) ;;
    *) [ -z "$command" ] && command="$word" ;;
    esac
  done
  if [ -n "$skip" ]; then
    case "$command $prev" in
    "diff --format") _go_airlock_words "${DIFF_FORMATS.join(' ')}"; return ;;
    esac
    case "$prev" in
${valueBranches()}
    esac
    return
  fi
  case "$cur" in
  -*)
    case "$command" in
${names.map((name) => `    ${name}) _go_airlock_words "${optionsOf(name)}" ;;`).join('\n')}
    *) _go_airlock_words "-C --chdir --json --help --version" ;;
    esac
    return ;;
  esac
  case "$command" in
    "") _go_airlock_words "${names.join(' ')} help" ;;
${argumentBranches()}
  esac
}
complete -F _go_airlock go-airlock
`;
