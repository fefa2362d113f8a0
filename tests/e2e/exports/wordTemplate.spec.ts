import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTemplate, paragraph } from '../../helpers/documents/wordTemplates'
import { listParagraphs, readDocxParts } from '../../integration/documents/docxParts'
import { answerOpenDialogs, answerSaveDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { openRole, openSample, openTab } from '../support/sample'

const problems = 'Problems of the Word template'

test('an agency’s own Word template is checked, mended and filled', async ({ app, sandbox }) => {
  const { page, electron } = app
  const own = join(sandbox.root, 'own.docx')
  const target = join(sandbox.root, 'filled.docx')
  await writeFile(own, await createTemplate({ body: paragraph('Wanted: {ti', 'tel}') }))
  await openSample(page)
  await openRole(page, 'Head of Data')
  await openTab(page, 'Send out')
  await answerOpenDialogs(electron, [own])
  await page.getByRole('button', { name: 'Choose own template…' }).click()
  await expect(page.getByRole('list', { name: problems })).toContainText('Did you mean “title”?')

  await writeFile(own, await createTemplate({ body: paragraph('Wanted: {ti', 'tle}') }))
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(page.getByText('1 placeholder to fill in')).toBeVisible()
  await expect(page.getByRole('list', { name: problems })).toHaveCount(0)

  await answerSaveDialogs(electron, target)
  await page.getByRole('button', { name: 'Export to Word' }).click()
  await expect(page.getByRole('list', { name: 'Exported files' })).toContainText('filled.docx')
  const parts = await readDocxParts(await readFile(target))
  const texts = listParagraphs(parts['word/document.xml'] ?? '').map(({ text }) => text)
  expect(texts).toEqual(['Wanted: Head of Data'])
})

test('a template that names a withheld client is asked about before anything is written', async ({
  app,
  sandbox,
}) => {
  const { page, electron } = app
  const own = join(sandbox.root, 'own.docx')
  const target = join(sandbox.root, 'filled.docx')
  await writeFile(
    own,
    await createTemplate({ body: paragraph('{title}'), footer: paragraph('For Lumen Health') }),
  )
  await openSample(page)
  await openRole(page, 'Head of Data')
  await openTab(page, 'Send out')
  await page.getByText('Agency', { exact: true }).click()
  await answerOpenDialogs(electron, [own])
  await page.getByRole('button', { name: 'Choose own template…' }).click()
  const doubts = page.getByRole('list', { name: 'May reveal what is withheld' })
  const inTemplate = doubts.getByRole('button', { name: /^Leave “.*” in Word template as is$/ })
  await expect(inTemplate).toHaveCount(1)

  await page.getByRole('button', { name: 'Export to Word' }).click()
  await expect(page.getByRole('alert')).toContainText('Not exported yet')
  for (const leave of await doubts.getByRole('button', { name: /^Leave / }).all())
    await leave.click()
  await answerSaveDialogs(electron, target)
  await page.getByRole('button', { name: 'Export to Word' }).click()
  await expect(page.getByRole('list', { name: 'Exported files' })).toContainText('filled.docx')
})
