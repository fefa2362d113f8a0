import { expect, test } from '../support/fixtures'

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

test('lets the page receive the events of the contract and no other message', async ({ app }) => {
  await app.page.evaluate(() => {
    const subscribe = window.rolebench.subscribe as (name: string, listener: () => void) => void
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const name of ['anything-else', 'toString', '__proto__', 'menu.chosen'])
      subscribe(name, () => heard.push(name))
  })
  await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    for (const channel of ['anything-else', 'rolebench.call', 'menu.chosen'])
      contents?.send(channel, 'menu.chosen', {})
    contents?.send('rolebench.event', 'menu.chosen', { actionId: 'none' })
  })
  const readHeard = () => app.page.evaluate(() => Reflect.get(window, 'heard') as string[])
  await expect.poll(readHeard).toEqual(['menu.chosen'])
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

test('answers a token that was never issued with an error, not with a file', async ({
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
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve)
      document.body.append(frame)
    })
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
