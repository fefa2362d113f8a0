import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { refusedSwitches, refuseSwitches } from '@electron/platform/commandLine/refusedSwitches'
import { createTemporaryFolder } from '../../integration/store/temporaryWorkspace'

const startWith = async (
  args: readonly string[],
  { isPackaged = true, packageFile = {} }: { isPackaged?: boolean; packageFile?: object } = {},
) => {
  const folder = await createTemporaryFolder()
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packageFile))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const exit = vi.fn()
  const isRefused = refuseSwitches({ isPackaged, exit, getAppPath: () => folder }, args)
  return { isRefused, exit }
}

describe('the shipped application', () => {
  it('refuses at least what lets another program in, or takes a guard of the window away', () => {
    expect(refusedSwitches).toEqual(
      expect.arrayContaining([
        ...['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags'],
        ...['load-extension', 'disable-web-security', 'ignore-certificate-errors'],
        ...['proxy-server', 'host-resolver-rules', 'renderer-cmd-prefix', 'utility-cmd-prefix'],
        ...['gpu-launcher', 'log-net-log', 'ssl-key-log-file', 'auto-open-devtools-for-tabs'],
      ]),
    )
  })

  it.each(refusedSwitches)('quits at once when it is started with --%s', async (name) => {
    const { isRefused, exit } = await startWith(['--print-job=job.json', `--${name}`])
    expect(isRefused).toBe(true)
    expect(exit).toHaveBeenCalledExactlyOnceWith(2)
  })

  it.each(['--inspect=9229', '-remote-debugging-port=1', '/Remote-Debugging-Port=1'])(
    'quits at once, however the switch is written: %s',
    async (arg) => {
      expect((await startWith([arg])).isRefused).toBe(true)
    },
  )

  it('starts with the permitted switches', async () => {
    const { isRefused, exit } = await startWith([
      '--print-job=job.json',
      '--no-sandbox',
      '/folder/inspect',
      'inspect',
    ])
    expect(isRefused).toBe(false)
    expect(exit).not.toHaveBeenCalled()
  })
})

describe('an application that is not shipped', () => {
  it('can be debugged when run from source', async () => {
    expect((await startWith(['--inspect'], { isPackaged: false })).isRefused).toBe(false)
  })

  it('can be driven when it was packaged for tests', async () => {
    const packageFile = { rolebenchPurpose: 'tests' }
    expect((await startWith(['--inspect'], { packageFile })).isRefused).toBe(false)
  })
})
