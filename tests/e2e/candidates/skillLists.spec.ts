import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createEmptyCandidateDraft } from '@shared/model/candidate'
import { createId, itemIdSchema } from '@shared/model/ids'
import { answerOpenDialogs } from '../support/dialogs'
import { expect, test } from '../support/fixtures'
import { makeWorkspace } from '../support/postings'
import { openArea } from '../support/sample'
import { showScreen } from '../support/screens'

const falconer = {
  ...createEmptyCandidateDraft(),
  name: 'Hedda Falk',
  skills: ['Beizjagd'],
  experience: [
    {
      id: createId(itemIdSchema),
      title: 'Falconry instructor',
      organisation: 'Castle Eyrie',
      from: '2019',
      to: '',
      summary: '',
    },
  ],
}

test('edits a list of skills by keyboard, imports another, and shows skills by any name of theirs', async ({
  sandbox,
  app,
}) => {
  const { page, electron } = app
  await makeWorkspace(app, sandbox)
  await openArea(page, 'Settings')
  const section = page.getByRole('region', { name: 'Skills', exact: true })
  const lists = section.getByRole('list', { name: 'Lists of skills' })

  await test.step('write a skill with another name in German', async () => {
    await section.getByRole('button', { name: 'New list' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Our skills' })
    await dialog.getByRole('button', { name: 'Add a skill' }).press('Enter')
    await expect(dialog.getByLabel('Usual name')).toBeFocused()
    await page.keyboard.type('Falconry')
    const language = dialog.getByRole('combobox', { name: 'Names in another language' })
    await language.focus()
    await page.keyboard.type('German')
    await page.keyboard.press('Enter')
    await dialog.getByRole('combobox', { name: 'Other names in German' }).fill('Beizjagd')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('listitem').first()).toContainText('Falconry Beizjagd')
    await showScreen(page, 'skill-list')
    await dialog.getByRole('button', { name: 'Done' }).press('Enter')
    await expect(lists.getByRole('listitem')).toContainText('1 skill · 1 other name')
  })

  await test.step('import a list, and take that back', async () => {
    const path = join(sandbox.documents, 'Trades.csv')
    await writeFile(path, 'Skill,Aliases\nThatching,Reetdachdecken\n')
    await answerOpenDialogs(electron, [path])
    await section.getByRole('button', { name: 'Import a list…' }).click()
    const imported = page.getByRole('alert').filter({ hasText: /^Imported “Trades”/ })
    // It stays while the pointer is on it, however slow the machine is.
    await imported.hover()
    await expect(lists.getByRole('listitem')).toHaveCount(2)
    await showScreen(page, 'skill-lists')
    await imported.getByRole('button', { name: 'Undo' }).click()
    await expect(lists.getByRole('listitem')).toHaveCount(1)
  })

  await test.step('show where a candidate’s skill stands under its other name', async () => {
    const created = await page.evaluate(
      (draft) => window.rolebench.invoke('candidates.create', { draft }),
      falconer,
    )
    expect(created).toMatchObject({ ok: true })
    await openArea(page, 'Candidates')
    await page.getByRole('option', { name: /^Hedda Falk/ }).click()
    const skill = page.locator('[data-field="skills.Beizjagd"]')
    await expect(skill).toContainText('Castle Eyrie')
  })
})
