import { expect, test } from './fixtures'

test('opens its window', async ({ window }) => {
  await expect(window).toHaveTitle(/Rolebench/)
  await window.screenshot({ path: '/tmp/first.png' })
  expect(await window.evaluate(() => window.rolebench.invoke('app.getInfo', {}))).toMatchObject({ ok: true })
})
