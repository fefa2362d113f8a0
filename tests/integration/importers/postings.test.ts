import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assembleRoleDraft } from '@shared/domain/postingDraft/assembleRoleDraft'
import type { PostingReading } from '@shared/model/reading/postingReading'
import type { RoleDraft } from '@shared/model/role'
import { readChosenFile } from '@electron/services/documentReading/readChosenFile'
import { inProcessReading } from '../../helpers/inProcessReading'

const projectRoot = resolve(import.meta.dirname, '../../..')
const fixture = (name: string): string => resolve(projectRoot, 'tests/fixtures/postings', name)
const sample = resolve(projectRoot, 'resources/sample/postings/head-of-data.txt')
const sharedPosting = resolve(projectRoot, '../shared/fixtures/postings/chief-of-technology.txt')

interface ImportedPosting extends PostingReading {
  draft: RoleDraft
  leftOut: string[]
}

const importFrom = async (path: string): Promise<ImportedPosting> => {
  const result = await readChosenFile(path, inProcessReading)
  if (!result.ok) throw new Error(result.error.message)
  const { posting } = result.value
  expect(posting.roles).toHaveLength(1)
  return {
    ...result.value,
    draft: assembleRoleDraft(posting.roles[0]!, posting),
    leftOut: posting.leftOut.map(({ text }) => text),
  }
}

const texts = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text)

const countsOf = ({ draft }: ImportedPosting) => ({
  definition: draft.definition.length,
  entryPoints: draft.careerPath.entryPoints.length,
  advancement: draft.careerPath.advancement.length,
  lateralMoves: draft.careerPath.lateralMoves.length,
  primary: draft.responsibilities.primary.length,
  secondary: draft.responsibilities.secondary.length,
  hard: draft.skills.hard.length,
  soft: draft.skills.soft.length,
  minimum: draft.education.minimum.length,
  preferredEducation: draft.education.preferred.length,
  fields: draft.education.fields.length,
  typicalRange: draft.experience.typicalRange.length,
  preferredExperience: draft.experience.preferred.length,
  unsorted: draft.unsorted.length,
})

/** Ids differ from one import to the next. */
const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part)))

const misread = /[βπŸΒΓ]|â€|Ă©|рџ|вЂ|\p{Cc}/u

describe('postings copied from a job page', () => {
  it.skipIf(!existsSync(sharedPosting))(
    'the reference posting is imported completely (skipped where ../shared/fixtures is absent)',
    async () => {
      const imported = await importFrom(sharedPosting)
      const { draft, leftOut, repairs } = imported
      expect(draft.title).toBe('Chief of Technology')
      expect(draft.salary).toBeNull()
      expect(draft.tags).toEqual(['Technology', 'Leadership', 'Executive'])
      expect(countsOf(imported)).toEqual({
        definition: 2,
        entryPoints: 3,
        advancement: 3,
        lateralMoves: 3,
        primary: 24,
        secondary: 7,
        hard: 13,
        soft: 10,
        minimum: 1,
        preferredEducation: 1,
        fields: 5,
        typicalRange: 1,
        preferredExperience: 3,
        unsorted: 0,
      })
      const skills = [...draft.skills.hard, ...draft.skills.soft]
      expect(skills.every(({ name, description }) => name !== '' && description !== '')).toBe(true)
      expect(new Set(skills.map(({ importance }) => importance))).toEqual(new Set(['required']))
      expect(draft.skills.soft[4]?.name).toBe('Decision-making under uncertainty')
      expect(leftOut).toEqual(['Back to Home', '💰 $ - $'])
      expect(repairs).toHaveLength(26)
      expect(JSON.stringify(draft)).not.toMatch(misread)
    },
  )

  it('the sample posting is imported completely, its damage repaired', async () => {
    const imported = await importFrom(sample)
    const { draft, leftOut } = imported
    expect(draft.title).toBe('Head of Data')
    expect(draft.tags).toEqual(['Data', 'Analytics', 'Leadership'])
    expect(countsOf(imported)).toEqual({
      definition: 2,
      entryPoints: 3,
      advancement: 3,
      lateralMoves: 3,
      primary: 9,
      secondary: 4,
      hard: 6,
      soft: 5,
      minimum: 1,
      preferredEducation: 1,
      fields: 4,
      typicalRange: 1,
      preferredExperience: 3,
      unsorted: 0,
    })
    expect(draft.skills.hard[1]).toMatchObject({
      name: 'SQL & Python',
      description: 'reads and reviews the team’s code; writes it when the answer is needed today.',
    })
    expect(leftOut).toEqual(['Back to Home', '💰 $ - $'])
    expect(imported.posting.warnings).toEqual([])
    expect(JSON.stringify(draft)).not.toMatch(misread)
  })

  it.each(['warehouse-manager-crlf-1252.txt', 'warehouse-manager-mixed-damage.txt'])(
    '%s reads like the intact one',
    async (name) => {
      const intact = await importFrom(fixture('warehouse-manager.txt'))
      const damaged = await importFrom(fixture(name))
      expect(intact.repairs).toEqual([])
      expect(damaged.repairs.length).toBeGreaterThan(5)
      expect(withoutIds(damaged.draft)).toEqual(withoutIds(intact.draft))
    },
  )

  it('a filled salary and importance are read', async () => {
    const { draft } = await importFrom(fixture('warehouse-manager.txt'))
    expect(draft.salary).toEqual({ min: 45_000, max: 55_000, currency: 'GBP', period: 'year' })
    expect(draft.tags).toEqual(['Logistics', 'Safety', 'Team Leadership'])
    expect(draft.skills.hard.map(({ name, importance }) => [name, importance])).toEqual([
      ['Warehouse systems', 'required'],
      ['Health & safety', 'preferred'],
      ['Shift planning', 'required'],
    ])
  })
})

describe('postings from elsewhere', () => {
  it('a Markdown posting with its facts at the top', async () => {
    const { draft, leftOut } = await importFrom(fixture('product-designer.md'))
    expect(draft).toMatchObject({
      title: 'Senior Product Designer',
      client: 'Halden Maps',
      department: 'Design',
      location: 'Oslo (hybrid)',
      workplaceType: 'hybrid',
      employmentType: 'full-time',
      salary: { min: 750_000, max: 900_000, currency: 'NOK', period: 'year' },
      dates: { start: '2027-02-01' },
      tags: ['UX/UI', 'Research', 'Maps'],
    })
    expect(draft.definition).toHaveLength(2)
    expect(draft.responsibilities.primary).toHaveLength(3)
    expect(draft.skills.hard.map(({ name, importance }) => [name, importance])).toEqual([
      ['Interaction design', 'required'],
      ['Prototyping', 'required'],
      ['Norwegian is a plus', 'preferred'],
      ['Cartography', 'preferred'],
      ['Accessibility testing', 'preferred'],
    ])
    expect(texts(draft.experience.typicalRange)).toEqual(['6+ years of product design'])
    expect(draft.education.minimum).toHaveLength(1)
    expect(texts(draft.offer)).toEqual(['25 days of holiday', 'A cabin to borrow'])
    expect(draft.unsorted).toEqual([])
    expect(leftOut).toEqual(['---', 'Apply now'])
  })

  it('a plain e-mail keeps its prose, its list and its greeting', async () => {
    const { draft } = await importFrom(fixture('plain-mail.txt'))
    expect(draft.title).toBe('')
    expect(texts(draft.definition)).toEqual([
      'Hi Marta, we need someone for our payroll desk in Gdańsk who can take over before the year ends, because Ola leaves in December and nobody else knows the old system.',
      'The person would run payroll for about 400 people, talk to the tax office and train a junior.',
    ])
    expect(texts(draft.experience.typicalRange)).toEqual(['payroll in Poland, at least 5 years'])
    const skills = [...draft.skills.hard, ...draft.skills.soft].map(({ name }) => name)
    for (const text of [
      'Płatnik and Symfonia',
      'patience',
      'Ideally she or he also speaks German.',
    ])
      expect(skills).toContain(text)
    expect(JSON.stringify(draft)).toMatch(/Best wishes.*Tomek/)
  })
})
