import type { Command } from './command'
import { globalOptions, optionHelp, type OptionName } from './options'

const COLUMN = 44

/** How to call the program. */
export function describeUsage(commands: readonly Command[]): string {
  return [
    'Usage: rolebench --workspace DIR COMMAND [options]',
    '',
    ...commands.flatMap(({ name, synopsis, summary, options }) => [
      alignHelp(`  ${name} ${synopsis}`, summary),
      ...options.map(describeOption),
    ]),
    '',
    'With every command:',
    ...globalOptions.map(describeOption),
    '',
    'By itself:',
    alignHelp('      --version', 'print the version of this program'),
    '',
    'ROLE and ID are an id or the beginning of one; ROLE may be a whole title as well.',
    'Exit status: 0 done, 1 bad input or a finding, 2 a failure.',
  ].join('\n')
}

function describeOption(name: OptionName): string {
  const { value, help } = optionHelp[name]
  return alignHelp(`      --${name} ${value}`, help)
}

/** The help stands in its column, or on the next line where the left side is too long for that. */
function alignHelp(left: string, help: string): string {
  const start = left.trimEnd()
  return start.length < COLUMN - 1
    ? `${start.padEnd(COLUMN)}${help}`
    : `${start}\n${' '.repeat(COLUMN)}${help}`
}
