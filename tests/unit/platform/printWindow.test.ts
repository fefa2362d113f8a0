import { beforeEach, describe, expect, it, vi } from 'vitest'
import { PrintWindow } from '@electron/platform/windows/printWindow'

interface WindowOptions {
  show: boolean
  webPreferences: Record<string, unknown>
}
type Serve = (request: { url: string }) => Response

const electron = vi.hoisted(() => ({
  windows: [] as unknown[],
  served: new Map<string, unknown>(),
}))

vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly webContents = {
      loadURL: () => Promise.resolve(),
      printToPDF: () => Promise.resolve(new Uint8Array()),
      once: () => undefined,
      off: () => undefined,
    }
    constructor(options: unknown) {
      electron.windows.push(options)
    }
  },
  session: {
    fromPartition: () => ({
      protocol: {
        isProtocolHandled: () => false,
        handle: (scheme: string, serve: unknown) => electron.served.set(scheme, serve),
      },
    }),
  },
}))

const isOptions = (value: unknown): value is WindowOptions =>
  typeof value === 'object' && value !== null && 'webPreferences' in value

const isServe = (value: unknown): value is Serve => typeof value === 'function'

const open = () => {
  new PrintWindow()
  const [options] = electron.windows
  const [[scheme, serve] = ['', null]] = electron.served
  if (!isOptions(options) || !isServe(serve)) throw new Error('No window was made.')
  return { options, ask: (path: string) => serve({ url: `${scheme}://${path}` }) }
}

describe('the window that prints', () => {
  beforeEach(() => {
    electron.windows.length = 0
    electron.served.clear()
  })

  it('runs no scripts, has no Node and stays hidden', () => {
    expect(open().options).toMatchObject({
      show: false,
      webPreferences: {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        devTools: false,
      },
    })
  })

  it('has a policy that permits loading only what the document contains', () => {
    const policy = open().ask('document/').headers.get('Content-Security-Policy') ?? ''
    const directives = policy.split('; ')
    expect(directives).toContain("default-src 'none'")
    expect(directives).toContain("form-action 'none'")
    expect(directives).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/script-src|connect-src|frame-src|https?:|\*/u)
  })

  it('serves the one document and nothing else', () => {
    const { ask } = open()
    expect(ask('document/').status).toBe(200)
    expect(ask('document/other').status).toBe(404)
  })
})
