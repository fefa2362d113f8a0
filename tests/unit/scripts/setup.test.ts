import { describe, expect, it } from 'vitest'
import { hasDisplay, withDisplay } from '../../../scripts/setup/screen/display.mjs'
import { hasFailedLately } from '../../../scripts/setup/electron/officialElectron.mjs'
import { locateUserCache } from '../../../scripts/setup/paths.mjs'

describe('the cache folder of the user', () => {
  const account = () => '/home/account'

  it('is where XDG_CACHE_HOME says', () => {
    expect(locateUserCache({ XDG_CACHE_HOME: '/caches', HOME: '/home/me' }, account)).toBe(
      '/caches/rolebench',
    )
  })

  it('is under the home folder otherwise, and when the variable is empty or relative', () => {
    for (const XDG_CACHE_HOME of [undefined, '', 'caches']) {
      const folder = locateUserCache({ XDG_CACHE_HOME, HOME: '/home/me' }, account)
      expect(folder).toBe('/home/me/.cache/rolebench')
    }
  })

  it('is under the account’s home folder if HOME is empty', () => {
    expect(locateUserCache({ HOME: '' }, account)).toBe('/home/account/.cache/rolebench')
  })
})

describe('a failed download of Electron', () => {
  const hour = 60 * 60 * 1000
  const failure = { version: '45.4.1', at: 100 * hour }

  it('is not retried on the same day', () => {
    expect(hasFailedLately(failure, '45.4.1', 123 * hour)).toBe(true)
  })

  it('is retried after a day, and at once for another version', () => {
    expect(hasFailedLately(failure, '45.4.1', 124 * hour)).toBe(false)
    expect(hasFailedLately(failure, '45.5.0', 101 * hour)).toBe(false)
  })

  it('is retried if the clock was set back or the record of it is damaged', () => {
    expect(hasFailedLately(failure, '45.4.1', 99 * hour)).toBe(false)
    expect(hasFailedLately({ version: '45.4.1' }, '45.4.1', 101 * hour)).toBe(false)
    expect(hasFailedLately(undefined, '45.4.1', 101 * hour)).toBe(false)
  })
})

describe('the display', () => {
  it('exists on Windows and macOS, and on Linux if a variable names one', () => {
    expect(hasDisplay('win32', {})).toBe(true)
    expect(hasDisplay('darwin', {})).toBe(true)
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true)
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false)
  })

  it('is provided for a command if there is none', () => {
    const command = { command: 'electron', args: ['--flag'] }
    expect(withDisplay(command, true)).toEqual(command)
    const virtual = withDisplay(command, false)
    expect(virtual.command).toBe(process.execPath)
    expect(virtual.args.slice(1)).toEqual(['electron', '--flag'])
    expect(virtual.args[0]).toMatch(/virtualScreen\.mjs$/)
  })
})
