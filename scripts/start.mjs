import './setup/requireNode.mjs'
import { runDemo } from './demo/runDemo.mjs'
import { buildIfStale } from './setup/build.mjs'
import { hasDisplay } from './setup/screen/display.mjs'
import { runOnTerminal, runScript } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'

await runScript(async () => {
  const runtime = await setUp()
  await buildIfStale()
  if (!hasDisplay()) return runDemo(runtime)
  const args = [...runtime.args, ...process.argv.slice(2)]
  return runOnTerminal(runtime.executablePath, args, { env: runtime.env })
})
