import { expect, test } from './fixtures'

test('refuses a channel that the contract does not have', async ({ window: page }) => {
  const answers = await page.evaluate(async () => {
    const invoke = window.rolebench.invoke as (name: string, input: unknown) => Promise<unknown>
    return [
      await invoke('files.readAnything', { path: '/etc/passwd' }),
      await invoke('toString', {}),
      await invoke('__proto__', {}),
    ]
  })
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

test('refuses an event that the contract does not have', async ({ window: page }) => {
  const problem = await page.evaluate(() => {
    const subscribe = window.rolebench.subscribe as (name: string, listener: () => void) => void
    try {
      subscribe('anything-else', () => undefined)
      return null
    } catch (error) {
      return String(error)
    }
  })
  expect(problem).toContain('no such event')
})

test('refuses input that the contract does not allow', async ({ window: page }) => {
  const answers = await page.evaluate(async () => {
    const invoke = window.rolebench.invoke as (name: string, input: unknown) => Promise<unknown>
    return [
      await invoke('roles.get', { id: 42 }),
      await invoke('roles.get', null),
      await invoke('roles.list', { path: '../..' }),
      await invoke('documents.open', { token: '/etc/passwd'.repeat(20) }),
      await invoke('app.savePreferences', { colorScheme: 'plaid' }),
    ]
  })
  for (const answer of answers)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

test('answers a token that was never handed out with an error, not with a file', async ({
  window: page,
}) => {
  const answer = await page.evaluate(() =>
    (window.rolebench.invoke as (name: string, input: unknown) => Promise<unknown>)(
      'documents.open',
      { token: '/etc/passwd' },
    ),
  )
  expect(answer).toMatchObject({ ok: false })
})

test('gives frames no bridge', async ({ app }) => {
  const found = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe')
    frame.src = 'about:blank'
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return Boolean(frame.contentWindow && 'rolebench' in frame.contentWindow)
  })
  expect(found).toBe(false)
  app.errors.forgive(/Content Security Policy/)
})

test('refuses calls from a page that is not the app’s own window', async ({ app }) => {
  const preload = await app.electron.evaluate(({ app: electronApp }) =>
    [electronApp.getAppPath(), 'out', 'preload', 'preload.cjs'].join('/'),
  )

  for (const url of ['about:blank', 'data:text/html,<p>hello', 'app://rolebench/index.html']) {
    const answer = await app.electron.evaluate(
      async ({ BrowserWindow }, { preloadFile, pageUrl }) => {
        const intruder = new BrowserWindow({
          show: false,
          webPreferences: { preload: preloadFile, sandbox: true, contextIsolation: true },
        })
        await intruder.loadURL(pageUrl)
        const given: unknown = await intruder.webContents.executeJavaScript(
          "window.rolebench.invoke('app.getInfo', {})",
        )
        intruder.destroy()
        return given
      },
      { preloadFile: preload, pageUrl: url },
    )
    expect(answer, url).toMatchObject({ ok: false, error: { code: 'untrusted-sender' } })
  }
  app.errors.forgive(/Content Security Policy/)
})
