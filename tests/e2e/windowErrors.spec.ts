import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/fixtures'

test('logs errors in the window without personal data in their messages', async ({
  app,
  sandbox,
}) => {
  await app.page.evaluate(() => {
    setTimeout(() => {
      throw new TypeError('Grace Hopper is not a candidate')
    })
    void Promise.reject(new RangeError('Grace Hopper'))
  })
  const readLog = () => readFile(join(sandbox.userData, 'logs', 'main.log'), 'utf8').catch(() => '')
  await expect.poll(readLog).toContain('"window":"script-error","kind":"TypeError"')
  await expect.poll(readLog).toContain('"window":"unhandled-rejection","kind":"RangeError"')
  expect(await readLog()).not.toContain('Grace')
  app.errors.forgive(/Grace Hopper/)
})
