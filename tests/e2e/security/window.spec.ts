import { expect, test } from '../support/fixtures'

test.describe('the window', () => {
  test('has no Node, no require and no ipcRenderer', async ({ window: page }) => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(found).toEqual([])
    expect(await page.evaluate(() => Object.keys(window.rolebench).sort())).toEqual([
      'invoke',
      'subscribe',
    ])
  })

  test('can’t change the bridge it was given', async ({ window: page }) => {
    const isUnchanged = await page.evaluate(() => {
      const before = window.rolebench.invoke
      try {
        Object.assign(window.rolebench, { invoke: null })
      } catch {
        return window.rolebench.invoke === before
      }
      return window.rolebench.invoke === before
    })
    expect(isUnchanged).toBe(true)
  })

  test('is sandboxed and isolated', async ({ app }) => {
    const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
      // Electron provides it for its own tests and does not declare it.
      const contents: object = BrowserWindow.getAllWindows()[0]?.webContents ?? {}
      const read: unknown = Reflect.get(contents, 'getLastWebPreferences')
      const found: unknown = typeof read === 'function' ? Reflect.apply(read, contents, []) : null
      return found
    })
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
    })
    expect(await app.page.evaluate(() => location.origin)).toBe('app://rolebench')
  })
})

test.describe('the content security policy', () => {
  test('runs no inline scripts', async ({ app }) => {
    const ran = await app.page.evaluate(async () => {
      const bothRefused = new Promise<void>((resolve) => {
        let refused = 0
        document.addEventListener('securitypolicyviolation', () => {
          refused += 1
          if (refused === 2) resolve()
        })
      })
      const script = document.createElement('script')
      script.textContent = 'globalThis.inlineScriptRan = true'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'globalThis.inlineScriptRan = true')
      image.src = 'data:image/png;base64,broken'
      document.body.append(image)
      await bothRefused
      return 'inlineScriptRan' in globalThis
    })
    expect(ran).toBe(false)
    expect(app.errors.list().join('\n')).toContain('Content Security Policy')
    app.errors.forgive(/Content Security Policy/)
  })

  test('runs no strings as code', async ({ app }) => {
    // The page's own script is made to try, by way of a timer's string and of eval: Playwright's own
    // evaluation is exempt from the policy while it lasts, so the attempt is made after it.
    const outcome = await app.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              resolve(String(globalThis.eval('"evaluated"')))
            } catch (error) {
              resolve(error instanceof EvalError ? 'refused' : String(error))
            }
          }, 50)
        }),
    )
    expect(outcome).toBe('refused')
    app.errors.forgive(/Content Security Policy/)
  })

  test('applies no inline styles without the page’s nonce', async ({ app }) => {
    const colour = await app.page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'body { outline-color: rgb(1, 2, 3) }'
      document.head.append(style)
      return getComputedStyle(document.body).outlineColor
    })
    expect(colour).not.toBe('rgb(1, 2, 3)')
    app.errors.forgive(/Content Security Policy/)
  })

  test('gives every load its own nonce', async ({ window: page }) => {
    const readNonce = () =>
      page.evaluate(() => document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content'))
    const first = await readNonce()
    await page.reload()
    expect(first).toMatch(/^[\w+/=]{20,}$/)
    expect(await readNonce()).not.toBe(first)
  })
})

test.describe('the app’s own files', () => {
  test('are all that app:// serves', async ({ app }) => {
    const statuses = await app.electron.evaluate(
      async ({ session }, urls) =>
        Promise.all(urls.map(async (url) => (await session.defaultSession.fetch(url)).status)),
      [
        'app://rolebench/index.html',
        'app://rolebench/%2e%2e/main/main.js',
        'app://rolebench/..%2fmain%2fmain.js',
        'app://rolebench/%2fetc%2fpasswd',
        'app://elsewhere/index.html',
      ],
    )
    expect(statuses).toEqual([200, 404, 404, 404, 404])
  })
})
