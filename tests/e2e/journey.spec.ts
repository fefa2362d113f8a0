import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import {
  convertToPdf,
  listPdfFonts,
  readPdfInfo,
  readPdfOutline,
  readPdfStructure,
  readPdfText,
  validateDocx,
} from '../helpers/documentTools'
import { answerOpenDialogs, answerSaveDialogs } from './support/dialogs'
import { expect, test } from './support/fixtures'
import { showScreen } from './support/screens'

const postingPath = resolve(import.meta.dirname, '../fixtures/postings/warehouse-manager.txt')
const title = 'Warehouse Operations Manager'

const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click()

const addCandidate = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add candidates' }).click()
  await page.getByLabel('Find a candidate to add').fill(name)
  await page.getByRole('option', { name: `New candidate “${name}”` }).click()
  await expect(page.getByRole('row').filter({ hasText: name })).toBeVisible()
  // The picker stays open for the next name.
  await expect(page.getByLabel('Find a candidate to add')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Find a candidate to add')).toBeHidden()
}

const rate = async (page: Page, name: string, scores: string): Promise<void> => {
  await page
    .getByRole('gridcell', { name: new RegExp(`^${name}, `) })
    .first()
    .click()
  for (const score of scores) {
    await page.keyboard.press(score)
    await page.keyboard.press('ArrowDown')
  }
}

test('turns a pasted posting into a Word file and a PDF, and keeps everything', async ({
  sandbox,
  startApp,
  quitApp,
}) => {
  const workspaceFolder = join(sandbox.documents, 'Agency work')
  const wordFile = join(sandbox.documents, 'posting.docx')
  const pdfFile = join(sandbox.documents, 'posting.pdf')
  const first = await startApp()
  const { page, electron } = first

  await test.step('make a workspace', async () => {
    await showScreen(page, '01-welcome')
    await answerOpenDialogs(electron, [workspaceFolder])
    await page.getByRole('button', { name: 'New workspace' }).click()
    await page.getByLabel('Name').fill('Agency work')
    await page.getByRole('button', { name: 'Choose the folder' }).click()
    await page.getByRole('button', { name: 'Create workspace' }).click()
    await expect(page.getByRole('heading', { name: 'Roles', exact: true })).toBeVisible()
    await showScreen(page, '02-no-roles')
  })

  await test.step('paste the posting', async () => {
    const posting = await readFile(postingPath, 'utf8')
    await page.keyboard.press('Control+i')
    const field = page.getByLabel('Text of the posting')
    await expect(field).toBeVisible()
    await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), posting)
    await field.press('Control+v')
    const review = page.getByRole('dialog', { name: 'Import postings' })
    await expect(review.getByRole('heading', { name: title })).toBeVisible()
    await showScreen(page, '03-import')
    await page.getByRole('button', { name: 'Create role' }).click()
    await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
  })

  await test.step('correct a field', async () => {
    await page.getByLabel('Client', { exact: true }).fill('Harbour Foods')
    await expect(page.getByRole('option', { name: /Harbour Foods/ })).toBeVisible()
    await showScreen(page, '04-posting')
  })

  await test.step('say how to apply, and add an own section', async () => {
    await page.getByRole('button', { name: 'Add a line' }).first().click()
    await expect(page.locator('main textarea:focus')).toBeVisible()
    await page.keyboard.type('Come by on any weekday.')
    await page.getByLabel('Contact name').fill('Ines Hartwig')
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.getByLabel('Section 1 of 1: heading').fill('Shifts')
    await page
      .getByRole('region', { name: 'Section 1 of 1' })
      .getByRole('button', { name: 'Add a line' })
      .click()
    await expect(page.locator('main textarea:focus')).toBeVisible()
    await page.keyboard.type('Early and late, in turn.')
    await showScreen(page, '04-own-section')
  })

  await test.step('add two candidates', async () => {
    await openTab(page, 'Candidates')
    await showScreen(page, '05-no-candidates')
    await addCandidate(page, 'Ada Okafor')
    await addCandidate(page, 'Bo Lindqvist')
    await showScreen(page, '06-candidates')
  })

  await test.step('rate and compare them', async () => {
    await openTab(page, 'Compare')
    await rate(page, 'Ada Okafor', '54n')
    await rate(page, 'Bo Lindqvist', '23')
    await page.keyboard.press('Control+ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Evidence' }).fill('Never planned a shift alone.')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('row', { name: /^Total/ })).toContainText('Total 4.5')
    await expect(page.getByRole('row', { name: /^Total/ })).toContainText('Total 2.5')
    await expect(page.getByRole('gridcell', { name: /^Bo Lindqvist,.*gap/ })).toHaveCount(1)
    await showScreen(page, '07-compare')
  })

  await test.step('export to Word and PDF', async () => {
    await openTab(page, 'Send out')
    await answerSaveDialogs(electron, wordFile)
    await page.getByRole('button', { name: 'Export to Word' }).click()
    await expect(page.getByRole('list', { name: 'Exported files' })).toContainText('posting.docx')
    await answerSaveDialogs(electron, pdfFile)
    await page.getByRole('button', { name: 'Export to PDF' }).click()
    await expect(page.getByRole('list', { name: 'Exported files' })).toContainText('posting.pdf')
    await showScreen(page, '08-send-out')
  })

  await test.step('open the Word file', async () => {
    expect(await validateDocx(wordFile)).toEqual([])
    const converted = join(sandbox.root, 'converted')
    await convertToPdf([wordFile], converted)
    const text = await readPdfText(join(converted, 'posting.pdf'))
    expect(text).toContain(title)
    for (const words of [
      'Harbour Foods',
      'Come by on any weekday.',
      'Ines Hartwig',
      'Early and late',
    ])
      expect(text).toContain(words)
  })

  await test.step('open the PDF', async () => {
    const info = await readPdfInfo(pdfFile)
    expect(info.Tagged).toBe('yes')
    expect(info.Title).toContain(title)
    expect(Number(info.Pages)).toBeGreaterThanOrEqual(2)
    expect(info['Page size']).toContain('A4')
    const text = await readPdfText(pdfFile)
    expect(text).toContain('Harbour Foods')
    expect(text).toContain(`Page 1 of ${String(info.Pages)}`)
    const structure = await readPdfStructure(pdfFile)
    for (const tag of ['H1', 'H2', 'Table', 'L', 'LI']) expect(structure).toContain(` ${tag} <`)
    expect(await readPdfOutline(pdfFile)).toContain('Role definition')
    const fonts = await listPdfFonts(pdfFile)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
  })

  await quitApp(first)

  await test.step('start again and find all of it', async () => {
    const { page: again } = await startApp()
    await again.getByRole('option', { name: /Harbour Foods/ }).click()
    await expect(again.getByLabel('Client', { exact: true })).toHaveValue('Harbour Foods')
    await openTab(again, 'Compare')
    await expect(again.getByRole('row', { name: /^Total/ })).toContainText('Total 4.5')
    await again.getByRole('gridcell', { name: /^Bo Lindqvist,.*gap/ }).dblclick()
    await expect(again.getByRole('textbox', { name: 'Evidence' })).toHaveValue(
      'Never planned a shift alone.',
    )
    await openTab(again, 'Send out')
    await expect(again.getByRole('cell', { name: 'posting.docx' })).toBeVisible()
    await expect(again.getByRole('cell', { name: 'posting.pdf' })).toBeVisible()
    await again.getByRole('button', { name: /^Sent postings/ }).click()
    await showScreen(again, '09-sentPostings')
  })
})
