import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { refusedSwitches, refuseSwitches } from '@electron/platform/commandLine/refusedSwitches'
import { createTemporaryFolder } from '../../integration/store/temporaryWorkspace'

const startWith = async (
  switches: readonly string[],
  { isPackaged = true, packageFile = {} }: { isPackaged?: boolean; packageFile?: object } = {},
) => {
  const folder = await createTemporaryFolder()
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packageFile))
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const exit = vi.fn()
  const isRefused = refuseSwitches({ isPackaged, exit, getAppPath: () => folder }, (name) =>
    switches.includes(name),
  )
  return { isRefused, exit }
}

describe('the shipped application', () => {
  it.each(refusedSwitches)('ends at once when it is started with --%s', async (name) => {
    const { isRefused, exit } = await startWith(['print-job', name])
    expect(isRefused).toBe(true)
    expect(exit).toHaveBeenCalledExactlyOnceWith(2)
  })

  it('starts with the switches that it knows', async () => {
    const { isRefused, exit } = await startWith(['print-job', 'no-sandbox', 'user-data-dir'])
    expect(isRefused).toBe(false)
    expect(exit).not.toHaveBeenCalled()
  })
})

describe('an application that is not shipped', () => {
  it('can be debugged from its sources', async () => {
    expect((await startWith(['inspect'], { isPackaged: false })).isRefused).toBe(false)
  })

  it('can be driven where it was packaged for tests', async () => {
    const packageFile = { rolebenchPurpose: 'tests' }
    expect((await startWith(['inspect'], { packageFile })).isRefused).toBe(false)
  })
})
