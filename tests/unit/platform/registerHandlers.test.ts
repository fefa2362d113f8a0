import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { contract, type ChannelName, type Handlers } from '@shared/contract/contract'
import { fail, ok, type Result } from '@shared/contract/result'
import {
  registerHandlers,
  type CallEvent,
  type IpcMainPort,
  type RegisterOptions,
} from '@electron/platform/ipc/registerHandlers'
import { callWire } from '@electron/platform/ipc/wireNames'
import { isTrustedCaller } from '@electron/platform/ipc/trustedSender'

const origin = 'app://rolebench'
const windowId = 7
const ownFrame = { url: `${origin}/index.html`, parent: null }
const ownCall: CallEvent = { sender: { id: windowId }, senderFrame: ownFrame }

const channelNames = Object.keys(contract) as ChannelName[]

type Listener = (event: CallEvent, ...args: unknown[]) => Promise<unknown>

/** Handlers that all do the same thing, whatever the channel. */
const sameForAll = (handler: (input: unknown) => Promise<Result<never>>): Handlers => {
  const handlers: Partial<Record<ChannelName, typeof handler>> = {}
  for (const name of channelNames) handlers[name] = handler
  return handlers as Handlers
}

const register = (
  handlers: Handlers,
  options: Partial<Pick<RegisterOptions, 'verifyOutput' | 'onUnexpected'>> = {},
) => {
  const listeners = new Map<string, Listener>()
  const ipcMain: IpcMainPort = { handle: (channel, listener) => listeners.set(channel, listener) }
  const onUnexpected = vi.fn()
  registerHandlers({
    ipcMain,
    handlers,
    isTrusted: (caller) => isTrustedCaller(caller, windowId, origin),
    verifyOutput: true,
    onUnexpected,
    ...options,
  })
  const call = (name: unknown, input: unknown, event: CallEvent = ownCall): unknown =>
    listeners.get(callWire)?.(event, name, input)
  return { listeners, call, onUnexpected }
}

const neverCalled = () => {
  const handler = vi.fn(() => Promise.reject(new Error('must not be reached')))
  return { handler, handlers: sameForAll(handler) }
}

it('listens to calls and to nothing else', () => {
  const { listeners } = register(neverCalled().handlers)
  expect([...listeners.keys()]).toEqual([callWire])
})

it.each(['files.readAnything', 'toString', '__proto__', 'constructor', '', 42, null, {}, []])(
  'refuses a channel that the contract does not have: %j',
  async (name) => {
    const { handler, handlers } = neverCalled()
    expect(await register(handlers).call(name, {})).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
    expect(handler).not.toHaveBeenCalled()
  },
)

describe('a call from elsewhere', () => {
  const strangers: [name: string, event: CallEvent][] = [
    ['another window', { sender: { id: 8 }, senderFrame: ownFrame }],
    [
      'a frame in the window',
      { sender: { id: windowId }, senderFrame: { ...ownFrame, parent: {} } },
    ],
    ['a frame that is gone', { sender: { id: windowId }, senderFrame: null }],
    ...[
      'https://rolebench/',
      'data:text/html,',
      'about:blank',
      'app://other/',
      'app-print://document/',
      '',
    ].map((url): [string, CallEvent] => [
      `the page ${url || 'without URL'}`,
      { sender: { id: windowId }, senderFrame: { url, parent: null } },
    ]),
  ]

  it.each(strangers)('is refused: %s', async (_name, event) => {
    const { handler, handlers } = neverCalled()
    const { call } = register(handlers)
    expect(await call('app.getInfo', {}, event)).toMatchObject({
      ok: false,
      error: { code: 'untrusted-sender' },
    })
    expect(handler).not.toHaveBeenCalled()
  })

  it('is refused while there is no window', () => {
    expect(isTrustedCaller({ webContentsId: windowId, frame: ownFrame }, null, origin)).toBe(false)
  })
})

describe('input', () => {
  it('never reaches a handler if the contract does not allow it, and never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...channelNames),
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        async (name, input) => {
          const isAllowed = contract[name].input.safeParse(input).success
          const handler = vi.fn(() => Promise.resolve(fail('not-found', 'It is not there.')))
          const answer = await register(sameForAll(handler)).call(name, input)
          expect(handler).toHaveBeenCalledTimes(isAllowed ? 1 : 0)
          if (!isAllowed)
            expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is refused without quoting its content', async () => {
    const { call } = register(neverCalled().handlers)
    const answer = await call('app.savePreferences', { raterName: { secret: 'Ada Lovelace' } })
    expect(JSON.stringify(answer)).not.toContain('Ada')
    expect(answer).toMatchObject({
      error: { code: 'invalid-input', details: [{ path: 'raterName' }] },
    })
  })

  it('reaches the handler as parsed by the schema', async () => {
    const handler = vi.fn(() => Promise.resolve(fail('exists', 'There is one.')))
    const { call } = register(sameForAll(handler))
    await call('workspace.create', { folder: 'token', name: '  Mine ', unknown: 1 })
    expect(handler).toHaveBeenCalledWith({ folder: 'token', name: 'Mine' })
  })
})

describe('an answer', () => {
  const preferences = {
    raterName: 'Ada',
    pageSize: 'A4',
    theme: 'clear',
    colorScheme: 'dark',
  }

  it('is what the handler returned', async () => {
    const { call } = register(sameForAll(() => Promise.resolve(ok(preferences) as never)))
    expect(await call('app.getPreferences', {})).toEqual(ok(preferences))
    const failed = register(
      sameForAll(() => Promise.resolve(fail('disk-full', 'It is full.') as never)),
    )
    expect(await failed.call('app.getPreferences', {})).toEqual(fail('disk-full', 'It is full.'))
  })

  it('is an error that reveals no internals if the handler throws', async () => {
    const { call, onUnexpected } = register(
      sameForAll(() => Promise.reject(new Error('/documents/secret.json'))),
    )
    const answer = await call('app.getPreferences', {})
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(onUnexpected).toHaveBeenCalledWith('app.getPreferences', expect.any(Error))
  })

  it('is checked against the contract in development, and only there', async () => {
    const wrong = sameForAll(() => Promise.resolve(ok({ colorScheme: 'plaid' }) as never))
    const checked = register(wrong)
    expect(await checked.call('app.getPreferences', {})).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    })
    expect(checked.onUnexpected).toHaveBeenCalledOnce()
    const unchecked = register(wrong, { verifyOutput: false })
    expect(await unchecked.call('app.getPreferences', {})).toMatchObject({ ok: true })
  })
})
