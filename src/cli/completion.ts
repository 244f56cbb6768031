import { type Command, EXIT, UsageError } from "./command.ts";

type Commands = Readonly<Record<string, Command>>;

const HELP = `Prints a script that completes commands, options and formats in your shell.

Usage: varliq completion bash|zsh

Add to ~/.bashrc:   source <(varliq completion bash)
Add to ~/.zshrc:    source <(varliq completion zsh)
`;

/** Makes the command that knows the others. Their helps say which options there are, so that nothing is told twice. */
export function createCompletion(others: Commands): Command {
  const completion: Command = {
    summary: "print a script that completes commands in your shell",
    help: HELP,
    async run([shell, ...rest], { stdout }) {
      if (shell === undefined || !Object.hasOwn(PREFIXES, shell) || rest.length > 0) {
        throw new UsageError(
          `name a shell, ${Object.keys(PREFIXES).join(" or ")}\n\n${HELP.trimEnd()}`,
        );
      }
      stdout.write(PREFIXES[shell]! + toScript({ ...others, completion }));
      return EXIT.ok;
    },
  };
  return completion;
}

/** zsh runs scripts made for bash. */
const PREFIXES: Readonly<Record<string, string>> = {
  bash: "",
  zsh: "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n",
};

function toScript(commands: Commands): string {
  const helps = Object.entries(commands).map(([name, { help }]) => ({
    name,
    options: optionsOf(help),
  }));
  const values = helps.flatMap(({ name, options }) =>
    [...options]
      .filter(([, words]) => words.length > 0)
      .map(([option, words]) => `    "${name} ${option}") words="${words.join(" ")}" ;;\n`),
  );
  const options = helps.map(
    ({ name, options }) => `    "${name} -"*) words="${[...options.keys()].join(" ")}" ;;\n`,
  );
  return `_varliq() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${Object.keys(commands).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${values.join("")}  esac
  case "\${COMP_WORDS[1]} $words$current" in
${options.join("")}  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _varliq varliq
`;
}

/** The options of a help, `--format` with the values that stand beside it; a value in capitals may be anything. */
function optionsOf(help: string): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>();
  const lines = help.matchAll(
    /^ {2}(?:-[a-z], )?(--[a-z-]+)(?: ([a-z-]+(?:, [a-z-]+)*))?(?= |$)/gmu,
  );
  for (const [, option = "", values] of lines) {
    options.set(option, [...(options.get(option) ?? []), ...(values?.split(", ") ?? [])]);
  }
  return options;
}
