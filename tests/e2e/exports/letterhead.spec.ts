import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createPng } from '../../helpers/documents/createPng'
import { readDocxParts } from '../../integration/documents/docxParts'
import { answerSaveDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { openArea, openRole, openSample, openTab, saveState } from '../support/sample'
import { showScreen } from '../support/screens'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10" width="30" height="10">
<rect width="30" height="10" fill="#0f526e"/><script>document.title = 'run'</script></svg>`

const chooseLogo = async (page: Page, file: string, button = 'Choose a logo…'): Promise<void> => {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).press('Enter')
  await (await choosing).setFiles(file)
}

test('a letterhead is made in the window, and a Word file has it', async ({ app, sandbox }) => {
  const { page, electron } = app
  const logo = join(sandbox.root, 'logo.png')
  const drawn = join(sandbox.root, 'logo.svg')
  const broken = join(sandbox.root, 'broken.png')
  const target = join(sandbox.root, 'posting.docx')
  await writeFile(logo, createPng(300, 100))
  await writeFile(drawn, svg)
  await writeFile(broken, 'not a picture')
  await openSample(page)
  await openArea(page, 'Agencies')
  const paper = page.getByRole('region', { name: /^Paper preview/ })
  const picture = paper.getByRole('img')

  await test.step('a file that is no picture is refused', async () => {
    await chooseLogo(page, broken)
    await expect(page.getByText(/^“broken\.png” is not a picture/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'What the logo shows' })).toHaveCount(0)
  })

  await test.step('a logo is on the paper at once, with its words', async () => {
    await chooseLogo(page, logo)
    await expect(picture).toHaveJSProperty('naturalWidth', 300)
    await page.getByRole('textbox', { name: 'What the logo shows' }).fill('A white disc')
    await expect(picture).toHaveAttribute('alt', 'A white disc')
  })

  await test.step('an SVG is drawn sharply, and what it would run is not run', async () => {
    const title = await page.title()
    await chooseLogo(page, drawn, 'Choose another logo…')
    await expect(picture).toHaveJSProperty('naturalHeight', 425)
    expect(await page.title()).toBe(title)
  })

  await test.step('colour, sign-off and foot are on the paper', async () => {
    await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#ffcc00')
    await expect(
      page.getByText('Too light for text on white paper: only lines have it.'),
    ).toBeVisible()
    await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#0f526e')
    await page.keyboard.press('Tab')
    await page.getByRole('combobox', { name: 'Font' }).fill('Times')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Sign-off' }).fill('Ask for Dana Whitlock.')
    await page.getByRole('textbox', { name: 'Foot of the page' }).fill('Registered in Bristol')
    await expect(paper.getByText('Ask for Dana Whitlock.')).toBeVisible()
    await expect(paper.getByText('Registered in Bristol')).toBeVisible()
    await expect(paper.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(15, 82, 110)')
    await expect(saveState(page)).toHaveText(/^Saved/)
    await showScreen(page, 'letterhead')
  })

  await test.step('and all of it is in the Word file', async () => {
    const agency = await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue()
    await openArea(page, 'Roles')
    await openRole(page, 'Head of Data')
    await openTab(page, 'Send out')
    await page.getByText('Agency', { exact: true }).click()
    const agencies = page.getByRole('combobox', { name: 'Agency' })
    await agencies.fill(agency)
    await agencies.press('Enter')
    const doubts = page.getByRole('list', { name: 'May reveal what is withheld' })
    for (const leave of await doubts.getByRole('button', { name: /^Leave / }).all())
      await leave.click()
    await answerSaveDialogs(electron, target)
    await page.getByRole('button', { name: 'Export to Word' }).click()
    await expect(page.getByRole('list', { name: 'Exported files' })).toContainText('posting.docx')
    const parts = await readDocxParts(await readFile(target))
    expect(parts['word/document.xml']).toContain('Ask for Dana Whitlock.')
    expect(parts['word/theme/theme1.xml']).toContain('Times New Roman')
    const edges = Object.entries(parts).filter(([path]) => /(?:header|footer)\d/u.test(path))
    const text = edges.map(([, part]) => part).join('')
    expect(text).toContain('descr="A white disc"')
    expect(text).toContain('Registered in Bristol')
  })
})
