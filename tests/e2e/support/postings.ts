import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { answerOpenDialogs } from './dialogs'
import { expect, type RunningApp } from './fixtures'
import type { Sandbox } from './launch'

/** A job page as a browser copies it: a menu, headings, lists, and lines that are hard to place. */
export const bakeryHtml = `
<nav><a href="/">Home</a> <a href="/jobs">All jobs</a> <a href="/login">Log in</a></nav>
<h1>Bakery Operations Manager (m/f/d)</h1>
<p>Location: Leeds</p>
<p>Full-time, permanent, 38 hours a week</p>
<h2>About us</h2>
<p>Crumb &amp; Sons has baked bread for the north of England since 1961. We run four bakeries and a
mill of our own, and deliver to three hundred shops before breakfast.</p>
<h2>Your responsibilities</h2>
<ul>
<li>Plan the shifts of forty bakers in four bakeries</li>
<li>Lead and coach the four shift leaders</li>
<li>Keep the ovens, the mill and the vans in good order</li>
<li>Report costs and waste to the managing director every month</li>
</ul>
<h2>Your profile</h2>
<ul>
<li>At least five years of experience in running a bakery</li>
<li>Degree in food technology or an apprenticeship as a baker</li>
<li>Good knowledge of HACCP and food safety audits</li>
<li>Ideally experience with SAP</li>
<li>Strong communication skills</li>
</ul>
<h2>Sourdough and you</h2>
<p>Wednesdays are quiet here.</p>
<h2>What we offer</h2>
<ul>
<li>30 days of holiday and a company pension</li>
<li>Free bread for you and your family</li>
</ul>
<h2>How to apply</h2>
<p>Send your application to Ruth Crumb, ruth@crumb.example, by 30 April 2027.</p>
<footer><a href="/privacy">Privacy policy</a> © 2027 Crumb &amp; Sons</footer>
`

/** A page of one employer with three jobs. */
export const severalHtml = `
<h1>Jobs at Crumb &amp; Sons</h1>
<h2>Night Shift Baker (m/f/d)</h2>
<h3>Your responsibilities</h3>
<ul><li>Bake bread and rolls from midnight on</li><li>Keep the ovens clean</li></ul>
<h3>Your profile</h3>
<ul><li>Apprenticeship as a baker</li></ul>
<h2>Van Driver (m/f/d)</h2>
<h3>Your responsibilities</h3>
<ul><li>Deliver bread to shops before breakfast</li><li>Look after the van</li></ul>
<h3>Your profile</h3>
<ul><li>Driving licence for vans</li></ul>
<h2>Shop Assistant (m/f/d)</h2>
<h3>Your responsibilities</h3>
<ul><li>Advise customers and sell bread</li><li>Count the till at night</li></ul>
<h3>Your profile</h3>
<ul><li>Good with people and with numbers</li></ul>
`

/** Creates an empty workspace in the sandbox with the button in `from`, and waits for its roles. */
export const makeWorkspace = async (
  { electron, page }: RunningApp,
  { documents }: Sandbox,
  from: Page | Locator = page,
): Promise<void> => {
  await answerOpenDialogs(electron, [join(documents, 'Agency work')])
  await from.getByRole('button', { name: 'New workspace' }).click()
  await page.getByLabel('Name').fill('Agency work')
  await page.getByRole('button', { name: 'Choose the folder' }).click()
  await page.getByRole('button', { name: 'Create workspace' }).click()
  await expect(page.getByRole('heading', { name: 'Roles', exact: true })).toBeVisible()
}

/** Copies a page as a browser does: shows it, selects it and presses Ctrl+C, which includes its HTML. */
export const copyPage = async (page: Page, html: string): Promise<void> => {
  await page.evaluate((content) => {
    const shown = document.createElement('div')
    shown.id = 'page-to-copy'
    shown.dataset['selectable'] = ''
    shown.innerHTML = content
    document.body.prepend(shown)
    // The copying itself follows its event, and needs the page until then.
    const remove = () => setTimeout(() => shown.remove())
    document.addEventListener('copy', remove, { once: true })
  }, html)
  // A key that comes before a window that has just opened takes keys is lost.
  await expect(async () => {
    await page.evaluate(() => {
      const shown = document.getElementById('page-to-copy')
      if (shown !== null) getSelection()?.selectAllChildren(shown)
    })
    await page.keyboard.press('Control+c')
    await expect(page.locator('#page-to-copy')).toHaveCount(0, { timeout: 1_000 })
  }).toPass()
}

/** Drops files on an element of the window, by name and content. */
export const dropFiles = async (
  page: Page,
  selector: string,
  files: readonly { name: string; content: Buffer }[],
): Promise<void> => {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      return transfer
    },
    files.map(({ name, content }) => ({ name, base64: content.toString('base64') })),
  )
  await page.dispatchEvent(selector, 'dragover', { dataTransfer: data })
  await page.dispatchEvent(selector, 'drop', { dataTransfer: data })
}

/** Puts on the clipboard what another program would: its own HTML as it is, and the plain text. */
export const copyFromProgram = async (
  page: Page,
  copied: { html: string; text: string },
): Promise<void> => {
  const isCopied = await page.evaluateHandle(({ html, text }) => {
    const state = { isDone: false }
    const answer = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/html', html)
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      state.isDone = true
    }
    document.addEventListener('copy', answer, { once: true, capture: true })
    return state
  }, copied)
  await expect(async () => {
    await page.keyboard.press('Control+c')
    expect(await isCopied.evaluate(({ isDone }) => isDone)).toBe(true)
  }).toPass()
}
