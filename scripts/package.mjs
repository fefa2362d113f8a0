import './setup/requireNode.mjs'
import path from 'node:path'
import { builderArguments, packageApp } from './packaging/packageApp.mjs'
import { buildIfStale } from './setup/build.mjs'
import { projectRoot } from './setup/paths.mjs'
import { runOnTerminal, runScript, say } from './setup/run.mjs'
import { setUp } from './setup/setUp.mjs'

// Without arguments: the app unpacked into dist/, for this machine and with the installed Electron. With
// arguments: whatever electron-builder makes of them (`--linux AppImage deb`, `--win`, `--mac`), for which
// it fetches the Electron and the tools it needs.
await runScript(async () => {
  const targets = process.argv.slice(2)
  const runtime = await setUp()
  await buildIfStale()
  if (targets.length > 0) {
    return runOnTerminal(process.execPath, builderArguments('release', targets))
  }
  const executable = await packageApp('release')
  say(`Packaged with Electron ${runtime.version}: ${path.relative(projectRoot, executable)}`)
  if (!runtime.official)
    say('This is the stand-in: fine for trying the app, but not for distributing it.')
  return 0
})
