import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { suggestFileName } from '@shared/posting/fileName'
import { locateAppFile } from '@electron/platform/protocol/appFiles'
import { isInside } from '@electron/services/backups/secondBackupFolder'
import { measureRoomForName } from '@electron/services/files/roomForName'
import { isStorablePath } from '@electron/store/backups/storablePath'

describe('a path inside a folder', () => {
  it.each([
    ['C:\\Work\\Clients', 'C:\\Work\\Clients\\backups'],
    ['C:\\Work\\Clients', 'c:\\work\\clients'],
    ['C:\\Work\\Clients\\', 'C:/Work/Clients/..backups'],
    ['\\\\server\\share\\Clients', '\\\\SERVER\\share\\Clients\\kept'],
    ['C:\\', 'C:\\Backups'],
  ])('is found on Windows: %s holds %s', (folder, place) => {
    expect(isInside(place, folder, win32)).toBe(true)
  })

  it.each([
    ['C:\\Work\\Clients', 'D:\\Work\\Clients'],
    ['C:\\Work\\Clients', 'C:\\Work\\Clients 2'],
    ['C:\\Work\\Clients', 'C:\\Work'],
    ['C:\\Work\\Clients', '\\\\server\\share\\Clients'],
    ['\\\\server\\share\\Clients', '\\\\server\\other\\Clients'],
  ])('is not found on Windows if there is none: %s and %s', (folder, place) => {
    expect(isInside(place, folder, win32)).toBe(false)
  })

  it('is found on Linux and macOS, even if its name begins with dots or contains a backslash', () => {
    expect(isInside('/work/clients/..backups', '/work/clients', posix)).toBe(true)
    expect(isInside('/work/clients/a\\b', '/work/clients', posix)).toBe(true)
    expect(isInside('/work/clients', '/work/clients', posix)).toBe(true)
    expect(isInside('/work', '/work/clients', posix)).toBe(false)
    expect(isInside('/work/clients\\a', '/work/clients', posix)).toBe(false)
  })
})

describe('a file of the app on Windows', () => {
  const root = 'C:\\Program Files\\Rolebench\\renderer'
  const locate = (path: string) => locateAppFile(root, `app://rolebench${path}`, win32)

  it('is found below the folder of the app', () => {
    expect(locate('/assets/main.js')).toBe(`${root}\\assets\\main.js`)
  })

  it.each([
    '/..%5cmain.js',
    '/%2e%2e/main.js',
    '/..%2f..%2fsecret.txt',
    '/C:/Windows/win.ini',
    '/%5c%5cserver%5cshare%5cfile',
    '//server/share/file',
  ])('is never found elsewhere: %s', (path) => {
    const file = locate(path)
    expect(file === null || file.startsWith(`${root}\\`)).toBe(true)
  })
})

describe('the name of an exported file', () => {
  const long = { title: 'Head of Data '.repeat(12), client: 'Northwind '.repeat(12) }
  const nameIn = (folder: string, platform: NodeJS.Platform) =>
    suggestFileName({
      ...long,
      day: '2026-11-23',
      format: 'docx',
      longest: measureRoomForName(folder, platform),
    })

  it('results in a path on Windows that Word can open', () => {
    const folder = `C:\\${'Customers\\'.repeat(12)}Postings`
    expect(win32.join(folder, nameIn(folder, 'win32')).length).toBeLessThanOrEqual(259)
    expect(nameIn(folder, 'win32')).toMatch(/^Head of Data .* - 2026-11-23\.docx$/u)
  })

  it('is not shortened because of its folder’s depth on Linux and macOS', () => {
    const folder = `/${'Customers/'.repeat(40)}`
    for (const platform of ['linux', 'darwin'] as const)
      expect(nameIn(folder, platform)).toBe(nameIn('/', platform))
  })

  it('still names the posting if no path is short enough', () => {
    const folder = `C:\\${'Customers\\'.repeat(40)}`
    expect(nameIn(folder, 'win32')).toMatch(/^Head of Data Head of .* - 2026-11-23\.docx$/u)
  })
})

describe('a path in a backup', () => {
  it.each([
    'roles\\0123456789abcdef.json',
    'quarantine/roles/a\\b.json',
    'quarantine/C:/x.json',
    'C:/roles/x.json',
    '//server/share/x.json',
    'quarantine/roles/x.json.',
    'quarantine/roles/x .',
    'quarantine/roles/x.json ',
  ])('is never one that Windows reads differently: %s', (path) => {
    expect(isStorablePath(path)).toBe(false)
  })
})
