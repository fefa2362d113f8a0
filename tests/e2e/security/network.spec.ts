import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/fixtures'
import { startCountingServer } from '../support/countingServer'

test('reaches no server from the window by any means', async ({ app }) => {
  const server = await startCountingServer()
  const outcomes = await app.page.evaluate(async (host) => {
    const settle = (start: (done: (outcome: string) => void) => void): Promise<string> =>
      new Promise((resolve) => {
        setTimeout(() => resolve('silence'), 2_000)
        try {
          start(resolve)
        } catch {
          resolve('refused')
        }
      })
    const load = (element: HTMLElement, done: (outcome: string) => void): void => {
      element.addEventListener('load', () => done('reached'))
      element.addEventListener('error', () => done('refused'))
      document.body.append(element)
    }
    const url = `http://${host}/`
    return {
      fetch: await settle((done) => {
        fetch(url, { mode: 'no-cors' }).then(
          () => done('reached'),
          () => done('refused'),
        )
      }),
      request: await settle((done) => {
        const request = new XMLHttpRequest()
        request.onload = () => done('reached')
        request.onerror = () => done('refused')
        request.open('GET', url)
        request.send()
      }),
      socket: await settle((done) => {
        const socket = new WebSocket(`ws://${host}/`)
        socket.onopen = () => done('reached')
        socket.onerror = () => done('refused')
      }),
      image: await settle((done) => load(Object.assign(new Image(), { src: `${url}a.png` }), done)),
      script: await settle((done) =>
        load(Object.assign(document.createElement('script'), { src: `${url}a.js` }), done),
      ),
      style: await settle((done) =>
        load(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}a.css` }),
          done,
        ),
      ),
      beacon: navigator.sendBeacon(url) ? 'sent' : 'refused',
    }
  }, `127.0.0.1:${server.port}`)

  expect(Object.values(outcomes)).not.toContain('reached')
  expect(server.countConnections()).toBe(0)
  app.errors.forgive(/Content Security Policy|ERR_BLOCKED|violates the following/)
  await server.stop()
})

test('reaches no server even if a page’s policy doesn’t forbid it', async ({ app }) => {
  const server = await startCountingServer()
  const outcomes = await app.electron.evaluate(
    async ({ session, net }, urls) => {
      const sessions = [
        session.defaultSession,
        session.fromPartition('print'),
        session.fromPartition('one-that-nobody-thought-of'),
      ]
      const fetches = urls.flatMap((url) => [
        ...sessions.map((each) => each.fetch(url)),
        net.fetch(url),
      ])
      return (await Promise.allSettled(fetches)).map(({ status }) => status)
    },
    [`http://127.0.0.1:${server.port}/`, `https://127.0.0.1:${server.port}/`],
  )
  expect(new Set(outcomes)).toEqual(new Set(['rejected']))
  expect(server.countConnections()).toBe(0)
  await server.stop()
})

test('shows no file of this computer, even when the program itself asks for it', async ({
  app,
}) => {
  const outcomes = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const outcome = await window.loadURL('file:///etc/hostname').then(
      () => 'shown',
      () => 'refused',
    )
    window.destroy()
    return outcome
  })
  expect(outcomes).toBe('refused')
})

test('opens no windows and navigates nowhere', async ({ app }) => {
  const server = await startCountingServer()
  const before = app.page.url()
  await app.electron.evaluate(({ webContents }) => {
    const attempts: string[] = []
    Object.assign(globalThis, { attempts })
    for (const contents of webContents.getAllWebContents())
      contents.on('will-navigate', ({ url }) => attempts.push(url))
  })
  const listAttempts = () =>
    app.electron.evaluate(() => Reflect.get(globalThis, 'attempts') as string[])
  await app.page.evaluate((url) => {
    const opened = window.open(url)
    if (opened !== null) throw new Error('A window was opened.')
    const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' })
    document.body.append(link)
    link.click()
    link.target = '_self'
    link.click()
    location.href = 'https://example.com/'
  }, `http://127.0.0.1:${server.port}/`)
  await expect.poll(listAttempts).toContain('https://example.com/')
  await app.page.evaluate(() => {
    location.href = 'file:///etc/hostname'
  })
  await expect
    .poll(() => app.errors.list().join('\n'))
    .toContain('Not allowed to load local resource')

  expect(app.page.url()).toBe(before)
  expect(app.electron.windows()).toHaveLength(1)
  expect(server.countConnections()).toBe(0)
  app.errors.forgive(/Not allowed to load local resource/)
  await server.stop()
})

test('grants no permissions', async ({ app }) => {
  const outcomes = await app.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
    const states = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name } as never)).state),
    )
    const position = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    )
    const notification = await Notification.requestPermission()
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    )
    return [...states, position, notification, camera]
  })
  expect(new Set(outcomes)).toEqual(new Set(['denied']))
})

test('accepts no downloads', async ({ app, sandbox }) => {
  const file = join(sandbox.root, 'smuggled.txt')
  await app.electron.evaluate(({ session }, path) => {
    session.defaultSession.on('will-download', (event, item) => {
      item.setSavePath(path)
      // The app's own listener may run after this one.
      setImmediate(() => Object.assign(globalThis, { wasRefused: event.defaultPrevented }))
    })
  }, file)
  await app.page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob(['text'])),
      download: 'smuggled.txt',
    })
    link.click()
  })
  await expect
    .poll(() => app.electron.evaluate(() => Reflect.get(globalThis, 'wasRefused') as boolean))
    .toBe(true)
  expect(existsSync(file)).toBe(false)
})
