import type { Command } from './command'

/** How to call the program. */
export function describeUsage(commands: readonly Command[]): string {
  const calls = commands.map(({ name, synopsis }) => `${name} ${synopsis}`.trim())
  const width = Math.max(...calls.map((call) => call.length))
  return [
    'Usage: rolebench --workspace DIR COMMAND [--json]',
    '',
    ...commands.map(({ summary }, index) => `  ${(calls[index] ?? '').padEnd(width)}  ${summary}`),
    '',
    '  --json     print one JSON value and nothing else',
    '  --help     print this',
    '  --version  print the version',
    '',
    'ROLE and ID are an id or the beginning of one; ROLE may be a whole title as well.',
    'Exit status: 0 done, 1 bad input or a finding, 2 a failure.',
  ].join('\n')
}
