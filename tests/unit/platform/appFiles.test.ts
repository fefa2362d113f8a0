import { resolve, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getMimeType, locateAppFile } from '@electron/platform/protocol/appFiles'

const root = resolve('/opt/rolebench/renderer')
const locate = (path: string): string | null => locateAppFile(root, `app://rolebench${path}`)

describe('locating a file of the app', () => {
  it('finds files by their path', () => {
    expect(locate('/index.html')).toBe(resolve(root, 'index.html'))
    expect(locate('/')).toBe(resolve(root, 'index.html'))
    expect(locate('/assets/main%20page.js?x=1#y')).toBe(resolve(root, 'assets/main page.js'))
  })

  it.each([
    '/../main/main.js',
    '/%2e%2e/main/main.js',
    '/..%2fmain%2fmain.js',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/..%5cmain.js',
    '/index.html%00.png',
    '/%E0%A4%A',
    '/..%2frenderer-of-another%2findex.html',
  ])('finds nothing outside: %s', (path) => {
    const file = locate(path)
    expect(file === null || file.startsWith(root + sep)).toBe(true)
  })

  it('returns a file inside the folder or none, whatever the path', () => {
    const part = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a', '%00', '%', 'ü')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const url = `app://rolebench/${parts.join('')}`
        fc.pre(URL.canParse(url))
        const file = locateAppFile(root, url)
        expect(file === null || file.startsWith(root + sep)).toBe(true)
      }),
    )
  })
})

describe('a MIME type', () => {
  it('is the one that browsers require for scripts and styles', () => {
    expect(getMimeType('/a/main.js')).toContain('text/javascript')
    expect(getMimeType('/a/main.CSS')).toContain('text/css')
    expect(getMimeType('/a/font.woff2')).toBe('font/woff2')
  })

  it('leaves no room for guessing about unknown files', () => {
    expect(getMimeType('/a/file.exe')).toBe('application/octet-stream')
    expect(getMimeType('/a/file')).toBe('application/octet-stream')
  })
})
