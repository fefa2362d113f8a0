import { describe, expect, it } from 'vitest'
import { isInstalled } from '../../../scripts/setup/lockfile.mjs'

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}

describe('whether the packages are installed', () => {
  it('ignores missing optional packages of other platforms', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(
      true,
    )
  })

  it('notices a package that is missing', () => {
    expect(isInstalled(locked, { packages: {} })).toBe(false)
  })

  it('notices another version, even of an optional package', () => {
    const zod = { version: '4.6.7' }
    expect(isInstalled(locked, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(
      false,
    )
    expect(
      isInstalled(locked, {
        packages: { 'node_modules/zod': zod, 'node_modules/fsevents': { version: '2.3.2' } },
      }),
    ).toBe(false)
  })

  it('notices a package that the lockfile no longer has', () => {
    const packages = {
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/old': { version: '1.0.0' },
    }
    expect(isInstalled(locked, { packages })).toBe(false)
  })
})
