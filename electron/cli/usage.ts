import type { Command } from './command'
import { globalOptions, optionHelp, type OptionName } from './options'

const COLUMN = 44

/** The usage text. */
export function describeUsage(commands: readonly Command[]): string {
  return [
    'Usage: rolebench --workspace DIR COMMAND [options]',
    '',
    ...commands.flatMap(({ name, synopsis, summary, options }) => [
      alignHelp(`  ${name} ${synopsis}`, summary),
      ...options.map(describeOption),
    ]),
    '',
    'Options for every command:',
    ...globalOptions.map(describeOption),
    '',
    'By itself:',
    alignHelp('      --version', 'print the version of Rolebench'),
    '',
    'ROLE and ID are an id or the beginning of one; ROLE can also be an exact title.',
    'Exit status: 0 success, 1 bad input or findings, 2 failure.',
  ].join('\n')
}

function describeOption(name: OptionName): string {
  const { value, help } = optionHelp[name]
  return alignHelp(`      --${name} ${value}`, help)
}

/** Puts the help in its column, or on the next line if the left side is too long. */
function alignHelp(left: string, help: string): string {
  const start = left.trimEnd()
  return start.length < COLUMN - 1
    ? `${start.padEnd(COLUMN)}${help}`
    : `${start}\n${' '.repeat(COLUMN)}${help}`
}
