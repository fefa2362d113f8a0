import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import { createOwnSection } from '@shared/domain/roles/editing/sectionEdits'
import { createSkill } from '@shared/domain/roles/editing/skillEdits'
import { createListItem } from '@shared/model/listItem'
import { createEmptyRoleDraft, type RoleDraft } from '@shared/model/role'
import { expect, test } from '../support/fixtures'
import { makeWorkspace } from '../support/postings'
import { resize } from '../support/resize'
import { readStoredRecords, saveState } from '../support/sample'
import { typeRole } from '../support/typing'

const referencePosting = resolve(
  import.meta.dirname,
  '../../../../shared/fixtures/postings/chief-of-technology.txt',
)

const items = (...texts: string[]) => texts.map(createListItem)

/** A role with something in every list. */
const coldChain: RoleDraft = {
  ...createEmptyRoleDraft(),
  title: 'Head of Cold Chain',
  client: 'Nordkühl Logistics',
  location: 'Hamburg',
  salary: { min: 165_000, max: 195_000, currency: 'EUR', period: 'year' },
  tags: ['Logistics', 'Food'],
  company: items('Nordkühl moves food for half of the country.'),
  definition: items('You keep eleven depots cold.', 'You answer to the board.'),
  responsibilities: {
    primary: items('Plan the network', 'Lead the eleven depot managers', 'Buy the lorries'),
    secondary: items('Speak for the depots in the group'),
  },
  skills: {
    hard: [
      createSkill('Refrigeration plant', 'ammonia and CO₂', 'required'),
      createSkill('HACCP', 'audits on both sides', 'preferred'),
    ],
    soft: [createSkill('Calm', 'when a depot warms up at night', 'required')],
  },
  education: {
    minimum: items('Degree in engineering'),
    preferred: items('Master of logistics'),
    fields: items('Refrigeration', 'Logistics'),
  },
  experience: {
    typicalRange: items('Ten years in logistics'),
    preferred: items('Fresh food'),
  },
  offer: items('A share in what is saved', 'Thirty days of leave'),
  careerPath: {
    entryPoints: items('Depot manager'),
    advancement: items('Managing director'),
    lateralMoves: items('Head of transport'),
  },
  sections: [
    { ...createOwnSection('Our depots'), lines: items('Eleven of them, from Kiel to Passau') },
  ],
}

/** Ids differ from one role to the next. */
const withoutIds = (value: object): Record<string, unknown> =>
  z
    .record(z.string(), z.unknown())
    .parse(
      JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part))),
    )

const expectStored = async (page: Page, documents: string, role: RoleDraft): Promise<void> => {
  await expect(saveState(page)).toHaveText(/^Saved/)
  const workspace = join(documents, 'Agency work')
  await expect
    .poll(async () => withoutIds((await readStoredRecords(workspace, 'roles'))[0]?.record ?? {}))
    .toMatchObject(withoutIds(role))
}

const line = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test.beforeEach(async ({ app, sandbox }) => {
  await makeWorkspace(app, sandbox)
  await resize(app, 1440, 900)
})

test('a role is written from nothing by keyboard alone, and its lines are put in order', async ({
  app: { page },
  sandbox: { documents },
}) => {
  test.setTimeout(180_000)
  await typeRole(page, coldChain, '165–195k')
  await expectStored(page, documents, coldChain)

  await line(page, 'Primary function 3 of 3').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(line(page, 'Secondary function 1 of 2')).toBeFocused()
  await expect(line(page, 'Secondary function 1 of 2')).toHaveValue('Buy the lorries')
  await expect(line(page, 'Secondary function 1 of 2')).toBeInViewport()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(line(page, 'Primary function 3 of 3')).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(line(page, 'Primary function 2 of 3')).toHaveValue('Buy the lorries')
  await page.keyboard.press('Control+z')
  await expectStored(page, documents, coldChain)
})

test.describe('the reference posting', () => {
  test.skip(!existsSync(referencePosting), 'skipped where ../shared/fixtures is absent')

  test('is written from an empty role by keyboard alone', async ({
    app: { page },
    sandbox: { documents },
  }) => {
    test.setTimeout(300_000)
    const text = readFileSync(referencePosting, 'utf8')
    const read = await page.evaluate(
      (given) => window.rolebench.invoke('postings.readText', { text: given, html: null }),
      text,
    )
    if (!read.ok) throw new Error(read.error.message)
    const { posting } = read.value
    const sorted = posting.roles[0]
    if (sorted === undefined) throw new Error('There is a role in it.')
    const role = assembleRoleDraft(sorted, posting)
    await typeRole(page, role, '')
    await expectStored(page, documents, role)
  })
})
