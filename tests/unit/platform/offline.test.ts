import { describe, expect, it } from 'vitest'
import { createContentSecurityPolicy } from '@electron/platform/protocol/contentSecurityPolicy'
import { findDevServer } from '@electron/platform/protocol/devServer'
import { isOfflineUrl } from '@electron/platform/protocol/origins'

describe('what may be loaded', () => {
  it.each([
    'app://rolebench/index.html',
    'app-print://document/',
    'data:image/png;base64,',
    'blob:app://rolebench/1',
  ])('includes %s', (url) => {
    expect(isOfflineUrl(url, null)).toBe(true)
  })

  it.each([
    'http://example.com/',
    'https://example.com/',
    'ws://127.0.0.1:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'chrome-extension://abc/x.html',
    'filesystem:app://rolebench/',
    'app.example://rolebench/',
    '',
    'not a url',
  ])('does not include %s', (url) => {
    expect(isOfflineUrl(url, null)).toBe(false)
  })

  it('includes hot reload in development, and nothing else at that address', () => {
    expect(isOfflineUrl('ws://localhost:5173/?token=1', 'ws://localhost:5173')).toBe(true)
    expect(isOfflineUrl('ws://localhost:5174/', 'ws://localhost:5173')).toBe(false)
    expect(isOfflineUrl('http://localhost:5173/', 'ws://localhost:5173')).toBe(false)
  })
})

describe('the dev server', () => {
  const environment = { ELECTRON_RENDERER_URL: 'http://localhost:5173' }

  it('is the one named by the environment', () => {
    expect(findDevServer(false, environment)?.socket).toBe('ws://localhost:5173')
    expect(findDevServer(false, {})).toBeNull()
  })

  it('does not exist for a packaged app', () => {
    expect(findDevServer(true, environment)).toBeNull()
  })
})

describe('the content security policy', () => {
  const policy = createContentSecurityPolicy('bm9uY2U=')

  it('allows nothing that it does not name', () => {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
  })

  it('permits no inline scripts, no eval and no host', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:|wss?:/)
    expect(policy).toContain("script-src 'self';")
  })

  it('permits inline styles only with the nonce of this load', () => {
    expect(policy).toContain("style-src 'self' 'nonce-bm9uY2U='")
  })
})
