import './setup/requireNode.mjs'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { withDisplay } from './setup/screen/display.mjs'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript, say } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'
import { typescriptCommand } from './typescript/typescriptCommand.mjs'

// `npm run bench` runs every tests/bench/NAME.bench.ts, `npm run bench -- NAME … --json` only those named;
// everything from the first option on is passed to each of them.
await runScript(async () => {
  const given = process.argv.slice(2)
  const firstOption = given.findIndex((argument) => argument.startsWith('-'))
  const named = firstOption < 0 ? given : given.slice(0, firstOption)
  const options = given.slice(named.length)
  const folder = path.join(projectRoot, 'tests', 'bench')
  const known = readdirSync(folder)
    .filter((name) => name.endsWith('.bench.ts'))
    .map((name) => name.slice(0, -'.bench.ts'.length))
    .sort()
  const unknown = named.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    say(`No such benchmark: ${unknown.join(' ')}. Available: ${known.join(' ')}`)
    return 1
  }

  await setUp()
  await buildIfStale()
  let worst = 0
  for (const name of named.length > 0 ? named : known) {
    const program = typescriptCommand(path.join(folder, `${name}.bench.ts`), options)
    const { command, args } = withDisplay(program)
    worst = Math.max(worst, await runOnTerminal(command, args))
  }
  return worst
})
