import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'

/**
 * Switches that would expose the window, and with it the content of the workspace, to another
 * program: debuggers, extensions, other networks, a page without its guards. Chromium and
 * Electron accept them from anybody who can change a shortcut.
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

/** Matches `--name`, `-name`, and `/name` as on Windows, each with or without a value. */
const switchName = /^(?:--?|\/)([\w-]+)(?:=|$)/

/** The first refused switch among the arguments, or null. */
const findRefusedSwitch = (args: readonly string[]): string | null => {
  const named = new Set(args.map((arg) => switchName.exec(arg)?.[1]?.toLowerCase()))
  return refusedSwitches.find((name) => named.has(name)) ?? null
}

/** Whether the package was made for the end-to-end tests, which need a debugger to reach it. */
const isMadeForTests = (packageFile: string): boolean =>
  /"rolebenchPurpose"\s*:\s*"tests"/.test(readFileSync(packageFile, 'utf8'))

/**
 * Ends a shipped application that was started with a refused switch, with status 2 and the reason
 * on standard error; returns whether it did. Runs before anything else, so that nothing listens.
 * `args` are the original arguments: Electron itself adds some of these switches to its own list.
 */
export const refuseSwitches = (
  app: Pick<App, 'isPackaged' | 'exit' | 'getAppPath'>,
  args: readonly string[],
): boolean => {
  if (!app.isPackaged || isMadeForTests(join(app.getAppPath(), 'package.json'))) return false
  const refused = findRefusedSwitch(args)
  if (refused === null) return false
  process.stderr.write(`Rolebench can’t be started with --${refused}. Remove this switch.\n`)
  app.exit(2)
  return true
}
