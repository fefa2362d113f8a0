import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'

/**
 * Switches that would hand the window, and with it what stands in the workspace, to another
 * program: debuggers, extensions, other networks, a page without its guards. Chromium and
 * Electron take them from anybody who can change a shortcut.
 */
export const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'load-extension',
  'disable-extensions-except',
  'disable-web-security',
  'allow-file-access-from-files',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'utility-cmd-prefix',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'log-net-log',
  'ssl-key-log-file',
  'auto-open-devtools-for-tabs',
] as const

/** The first refused switch that the application was started with; null where there is none. */
export const findRefusedSwitch = (hasSwitch: (name: string) => boolean): string | null =>
  refusedSwitches.find(hasSwitch) ?? null

/** Whether the package was made for the end-to-end tests, which need a debugger to reach it. */
const isMadeForTests = (packageFile: string): boolean =>
  /"rolebenchPurpose"\s*:\s*"tests"/.test(readFileSync(packageFile, 'utf8'))

/**
 * Ends a shipped application that was started with a refused switch, with status 2 and the reason on
 * standard error; says whether it did. Before anything else, so that nothing listens.
 */
export const refuseSwitches = (
  app: Pick<App, 'isPackaged' | 'exit' | 'getAppPath'>,
  hasSwitch: (name: string) => boolean,
): boolean => {
  if (!app.isPackaged || isMadeForTests(join(app.getAppPath(), 'package.json'))) return false
  const refused = findRefusedSwitch(hasSwitch)
  if (refused === null) return false
  process.stderr.write(`Rolebench does not start with --${refused}. Start it without.\n`)
  app.exit(2)
  return true
}
